import { articlePath, count, create, line } from './dom.js';

// A claim with its speaker, its words and its articles. The heading has the given level.
export function createClaim(claim, heading = 'h2', isLinked = true) {
  const what = line(claim.content);
  const facts = [claim.certainty, claim.quotation !== 'none' && `${claim.quotation} quotation`, claim.date].filter(Boolean).join(' · ');
  return create('article', { class: `claim ${claim.stance}` },
    create(heading, { dir: 'auto' }, createSpeaker(claim), ' ', create('span', { class: 'stance' }, claim.stance)),
    create('p', { class: 'what', dir: 'auto' }, isLinked ? create('a', { href: `/claims/${encodeURIComponent(claim.id)}` }, what) : what),
    claim.context && create('p', { class: 'context', dir: 'auto' }, line(claim.context)),
    create('p', { class: 'line' }, facts, claim.isDisputed && ' · ',
      claim.isDisputed && create('span', { class: 'disputed' }, 'disputed')),
    createArticles(claim));
}

function createSpeaker(claim) {
  const name = line(claim.speaker?.name ?? 'The article');
  return claim.speaker?.entity
    ? create('a', { class: 'who', href: `/entities/${encodeURIComponent(claim.speaker.entity)}` }, name)
    : create('span', { class: 'who' }, name);
}

function createArticles(claim) {
  const few = claim.articles.slice(0, 5);
  const others = claim.articleCount - few.length;
  return create('p', { class: 'in' },
    ...few.map(article => create('a', { href: `${articlePath(article.name)}?claim=${encodeURIComponent(article.claimId)}`, dir: 'auto' },
      line([article.title ?? article.name, article.source, article.published].filter(Boolean).join(', ')))),
    others > 0 && `and ${count(others, 'more article')}`);
}

export function showClaims(list, claims, empty) {
  list.append(...claims.map(claim => create('li', {}, createClaim(claim, 'h3'))));
  if (claims.length === 0) list.append(create('li', { class: 'hint' }, empty));
}
