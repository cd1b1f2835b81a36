import { drawDays } from './chart.js';
import { showClaims } from './claims.js';
import { count, find, line, read } from './dom.js';

export async function show() {
  try {
    const entity = await read(`/api/entities/${location.pathname.split('/').pop()}`);
    document.title = `${line(entity.name)} – Enrichment`;
    find('entity-name').textContent = line(entity.name);
    find('entity-facts').textContent = [entity.type, line(entity.id), `in ${count(entity.articles, 'article')}`].join(' · ');
    showClaims(find('said'), entity.said, 'Nothing in the indexed articles.');
    showClaims(find('about'), entity.about, 'Nothing in the indexed articles.');
    const days = entity.sentiment.filter(one => one.day);
    if (days.length === 0) return;
    drawDays(find('tone'), days);
    find('tone-part').hidden = false;
  } catch (error) {
    find('entity-facts').textContent = line(error.message);
  }
}
