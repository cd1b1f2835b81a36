import { createClaim } from './claims.js';
import { create, find, line, read } from './dom.js';

export async function show() {
  try {
    const history = await read(`/api/claims/${location.pathname.split('/').pop()}`);
    document.title = `${line(history.claim.speaker?.name ?? 'Claim')}: ${line(history.claim.content)} – Enrichment`.slice(0, 200);
    find('claim').append(createClaim(history.claim, 'h2', false));
    find('timeline').append(...history.timeline.map(createEntry));
    find('timeline-part').hidden = false;
    if (history.timeline.length === 0) find('timeline').append(create('li', { class: 'hint' }, 'Nobody does in the indexed articles.'));
  } catch (error) {
    find('problem').textContent = line(error.message);
  }
}

const relations = {
  repeats: 'says the same',
  denies: 'denies it',
  isDenied: 'is denied by it',
  contradicts: 'says the opposite',
  hasOtherFigures: 'has other figures',
};

function createEntry(entry) {
  const sure = entry.confidence !== undefined && `${Math.round(100 * entry.confidence)}% sure`;
  const facts = [entry.claim.date, entry.isWithinArticle && 'in one article', entry.reason, sure];
  return create('li', { class: entry.relation },
    create('p', {}, create('span', { class: 'relation' }, relations[entry.relation]), ' ',
      create('span', { class: 'line' }, facts.filter(Boolean).map(line).join(' · '))),
    createClaim(entry.claim, 'h3'));
}
