import { articlePath, create, find, line, send } from './dom.js';
import { drawBars } from './chart.js';
import { setUpUploads } from './upload.js';

const MaxRows = 500;
const AnnounceEvery = 5000;

const rows = new Map();
const shown = new Map();
const news = { enriched: 0, failed: 0, timer: 0 };
let isFirst = true;
let isComplete = false;
let source = null;

export function show() {
  setUpUploads();
  connect();
  // A browser opens only six connections to a server, so a hidden window gives its own back.
  document.addEventListener('visibilitychange', () => document.hidden ? disconnect() : connect());
}

function connect() {
  if (source) return;
  source = new EventSource('/api/events');
  // The first event of a connection has all rows.
  source.addEventListener('open', () => {
    find('offline').hidden = true;
    isComplete = true;
  });
  source.addEventListener('error', retryLater);
  source.addEventListener('articles', event => applyRows(JSON.parse(event.data)));
  source.addEventListener('counts', event => applyCounts(JSON.parse(event.data)));
}

function disconnect() {
  source?.close();
  source = null;
}

// The browser connects again by itself, except after an answer that is no stream.
function retryLater() {
  find('offline').hidden = false;
  if (source?.readyState !== EventSource.CLOSED) return;
  disconnect();
  setTimeout(connect, 5000);
}

function applyRows(changed) {
  const before = new Map(rows);
  if (isComplete) rows.clear();
  isComplete = false;
  for (const row of changed) {
    announce(before.get(row.name), row);
    if (row.state === 'superseded') rows.delete(row.name);
    else rows.set(row.name, row);
  }
  isFirst = false;
  const newest = [...rows.values()].sort((one, other) => other.since < one.since ? -1 : other.since > one.since ? 1 : 0);
  for (const old of newest.splice(MaxRows)) rows.delete(old.name);
  showArticles(newest, new Set(changed.map(row => row.name)));
  showFailures(newest.filter(row => row.state === 'failed'));
}

// Only rows that have changed are created again, so that the focus and the selection stay.
function showArticles(newest, changed) {
  const body = find('articles');
  for (const [name, element] of [...shown]) {
    if (rows.has(name)) continue;
    element.remove();
    shown.delete(name);
  }
  let before = null;
  for (const row of newest) {
    let element = shown.get(row.name);
    if (!element || changed.has(row.name)) element = replace(element, row);
    const place = before ? before.nextSibling : body.firstChild;
    if (element !== place) body.insertBefore(element, place);
    before = element;
  }
  find('none').hidden = newest.length > 0;
}

function replace(old, row) {
  const element = createRow(row, !old && !isFirst);
  const hadFocus = old?.contains(document.activeElement);
  old?.replaceWith(element);
  if (hadFocus) element.querySelector('a')?.focus();
  shown.set(row.name, element);
  return element;
}

function createRow(row, isNew) {
  const title = line(row.title ?? row.name);
  const isDone = row.state === 'enriched';
  const facts = [row.title ? row.name : null, row.publisher, row.published].filter(Boolean).map(line).join(' · ');
  return create('tr', { class: isNew ? `${row.state} new` : row.state },
    create('td', { dir: 'auto' }, isDone ? create('a', { href: articlePath(row.name) }, title) : create('span', {}, title),
      facts && create('small', {}, facts)),
    create('td', { class: 'state' }, describeState(row)),
    create('td', { class: row.sentiment }, row.sentiment ? `${row.sentiment} ${row.score.toFixed(2)}` : ''),
    create('td', { class: 'number', 'data-unit': 'claims' }, row.claims === undefined ? '' : String(row.claims)),
    create('td', { class: row.disputes ? 'number disputed' : 'number', 'data-unit': 'disputes' },
      row.disputes === undefined ? '' : String(row.disputes)),
    create('td', {}, create('time', { datetime: row.since }, formatTime(row.since))));
}

function describeState(row) {
  if (row.state === 'queued') return row.stage;
  if (row.state === 'waiting') return `${row.stage} waits`;
  if (row.state === 'retrying') return `retrying ${row.stage}`;
  return row.state;
}

function formatTime(text) {
  const [time, now] = [new Date(text), new Date()];
  const clock = time.toTimeString().slice(0, 8);
  return time.toDateString() === now.toDateString() ? clock : `${text.slice(0, 10)} ${clock.slice(0, 5)}`;
}

function showFailures(failed) {
  const list = find('failure-list');
  const key = JSON.stringify(failed);
  if (list.dataset.key === key) return;
  list.dataset.key = key;
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.name : null;
  list.replaceChildren(...failed.map(createFailure));
  find('failures').hidden = failed.length === 0;
  if (focused !== null) [...list.querySelectorAll('button')].find(button => button.dataset.name === focused)?.focus();
}

function createFailure(row) {
  const button = create('button', { type: 'button', 'aria-label': `Retry ${line(row.name)}`, 'data-name': row.name }, 'Retry');
  const reason = create('p', { class: 'reason', dir: 'auto' }, `${row.stage}, ${row.code}: ${line(row.problem ?? '')}`);
  button.addEventListener('click', () => retry(row.name, button, reason));
  return create('li', {}, create('p', { dir: 'auto' }, create('b', {}, line(row.name))), reason, button);
}

async function retry(name, button, reason) {
  button.disabled = true;
  try {
    const outcome = await send(`/api/retry?name=${encodeURIComponent(name)}`);
    if (outcome.result === 'failed') reason.textContent = line(outcome.reason);
    say(outcome.result === 'sent' ? `${line(name)} was sent in again` : `${line(name)}: ${line(outcome.reason)}`);
  } catch (error) {
    reason.textContent = line(error.message);
  }
  button.disabled = false;
}

// Not each event is read aloud: the numbers of the last seconds are.
function announce(before, row) {
  if (isFirst || before?.state === row.state || !(row.state in news)) return;
  news[row.state]++;
  news.timer ||= setTimeout(() => {
    say([news.enriched && `${news.enriched} enriched`, news.failed && `${news.failed} failed`].filter(Boolean).join(', '));
    Object.assign(news, { enriched: 0, failed: 0, timer: 0 });
  }, AnnounceEvery);
}

function say(text) {
  find('news').textContent = text;
}

function applyCounts(counts) {
  const figures = [['Enriched', counts.enriched], ['Unchanged', counts.skipped], ['Failed', counts.failed], ['Retried', counts.retried],
    ['In progress', counts.underWay]];
  find('counts').replaceChildren(...figures.flatMap(([name, value]) =>
    [create('dt', {}, name), create('dd', { class: name === 'Failed' && value > 0 && 'bad' }, value.toLocaleString('en'))]));
  const body = find('queues').tBodies[0];
  body.replaceChildren(...(counts.queues ?? []).map(queue => create('tr', {},
    create('th', { scope: 'row' }, queue.stage), create('td', {}, String(queue.waiting)),
    create('td', { class: queue.poison > 0 && 'bad' }, String(queue.poison)))));
  if (!counts.queues) body.append(create('tr', {}, create('td', { colspan: 3 }, 'The storage does not answer.')));
  drawBars(find('chart'), counts.finished, 'articles');
}
