import { createClaim } from './claims.js';
import { count, create, find, line, read } from './dom.js';

const query = new URLSearchParams(location.search).get('q') ?? '';
let shown = 0;

export function show() {
  find('more').addEventListener('click', () => load());
  if (query.trim() === '') {
    find('total').textContent = 'Write words or filters into the search box.';
    return;
  }
  document.title = `${query} – Enrichment`;
  find('feed').href = `/feed?q=${encodeURIComponent(query)}`;
  load();
}

async function load() {
  try {
    const result = await read(`/api/search?q=${encodeURIComponent(query)}&offset=${shown}`);
    const first = find('results').children.length;
    find('results').append(...result.claims.map(claim => create('li', {}, createClaim(claim))));
    shown += result.claims.length;
    find('total').textContent = count(result.total, 'claim') + (result.hasMore ? ' or more: the newest of them are ranked' : '');
    find('feed-line').hidden = false;
    find('more').hidden = shown >= result.total || result.claims.length === 0;
    if (first > 0) find('results').children[first]?.querySelector('a')?.focus();
  } catch (error) {
    find('total').textContent = line(error.message);
  }
}
