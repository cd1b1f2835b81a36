// Creates elements. Text from articles becomes text nodes and never markup.
export function create(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'class') element.className = value;
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

// Characters that change the direction of text are shown as escapes, as on the article page.
export function line(text) {
  return String(text).replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    one => `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

export const find = id => document.getElementById(id);

export function articlePath(name) {
  return '/articles/' + name.split('/').map(encodeURIComponent).join('/');
}

export function count(number, one, many = one + 's') {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

export async function read(url) {
  return answer(await fetch(url, { headers: { Accept: 'application/json' } }));
}

export async function send(url, body) {
  return answer(await fetch(url, { method: 'POST', body, headers: { 'X-Enrich-Board': '1' } }));
}

// Every error is a sentence in plain text.
async function answer(response) {
  if (response.status === 401) location.assign('/login');
  if (!response.ok) throw new Error((await response.text()) || `The board answers with status ${response.status}.`);
  return response.status === 204 ? null : response.json();
}
