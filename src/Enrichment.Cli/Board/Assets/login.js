import { find } from './dom.js';

find('login').addEventListener('submit', async event => {
  event.preventDefault();
  const response = await fetch('/api/session', { method: 'POST', body: find('token').value, headers: { 'X-Enrich-Board': '1' } });
  if (response.ok) location.assign('/');
  else find('problem').textContent = await response.text();
});
