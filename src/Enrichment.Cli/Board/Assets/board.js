import { find } from './dom.js';

const views = [
  [/^\/search/, 'search'], [/^\/claims\//, 'claim'], [/^\/entities\//, 'entity'], [/^\//, 'live'],
];
const [, view] = views.find(([path]) => path.test(location.pathname));
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

// The forms appear with their listeners: one that is sent before would load the page again and lose what was typed.
const { show } = await import(`./${view}.js`);
find('main').append(find(`view-${view}`).content.cloneNode(true));
show();
