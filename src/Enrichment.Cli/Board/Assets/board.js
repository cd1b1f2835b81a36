import { find } from './dom.js';

const views = [
  [/^\/search/, 'search'], [/^\/claims\//, 'claim'], [/^\/entities\//, 'entity'], [/^\//, 'live'],
];
const [, view] = views.find(([path]) => path.test(location.pathname));
find('main').append(find(`view-${view}`).content.cloneNode(true));
find('q').value = new URLSearchParams(location.search).get('q') ?? '';

addEventListener('keydown', event => {
  const isTyping = event.target.closest?.('input, textarea');
  if (event.key === 'Escape' && isTyping) event.target.blur();
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.key === '/' ? find('q') : event.key === 'n' ? find('text') : null;
  if (!target) return;
  event.preventDefault();
  target.focus();
});

const { show } = await import(`./${view}.js`);
show();
