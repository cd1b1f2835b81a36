import { create, find, line, send } from './dom.js';

const MaxBytes = 20 * 1024 * 1024;

export function setUpUploads() {
  const [drop, files, paste, text] = ['drop', 'files', 'paste', 'text'].map(find);
  // Also outside of the zone: otherwise the browser opens a file that misses it.
  for (const type of ['dragover', 'drop']) addEventListener(type, event => event.preventDefault());
  drop.addEventListener('dragover', () => drop.classList.add('over'));
  for (const type of ['dragleave', 'drop']) drop.addEventListener(type, () => drop.classList.remove('over'));
  drop.addEventListener('drop', event => addAll([...event.dataTransfer.files]));
  files.addEventListener('change', async () => {
    await addAll([...files.files]);
    files.value = '';
  });
  paste.addEventListener('submit', async event => {
    event.preventDefault();
    if (!text.value.trim()) return report('The box is empty; paste a text first.');
    if (await add('', new Blob([text.value]))) text.value = '';
  });
}

// One after the other: the server reads only a few at the same time.
async function addAll(list) {
  let added = 0;
  for (const file of list) if (await add(file.name, file)) added++;
  if (list.length > 1) report(`${added} of ${list.length} files were added.`);
}

async function add(name, content) {
  const shown = line(name || 'The text');
  try {
    if (content.size > MaxBytes) throw new Error('The file has more than 20 MiB; split it into parts.');
    const added = await send(`/api/articles?name=${encodeURIComponent(name)}`, content);
    report(`Added: ${line(added.name)}`);
    return true;
  } catch (error) {
    report(`${shown} was not added: ${line(error.message)}`);
    return false;
  }
}

function report(message) {
  const list = find('uploads');
  list.prepend(create('li', { dir: 'auto' }, message));
  while (list.children.length > 5) list.lastChild.remove();
}
