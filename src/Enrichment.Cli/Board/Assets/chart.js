const Svg = 'http://www.w3.org/2000/svg';

function create(tag, attributes, text) {
  const element = document.createElementNS(Svg, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text) element.textContent = text;
  return element;
}

function createChart(width, height, label) {
  const size = { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' };
  return create('svg', { class: 'chart', ...size, role: 'img', 'aria-label': label });
}

function createCaption(words) {
  const caption = document.createElement('p');
  caption.className = 'hint';
  caption.textContent = words;
  return caption;
}

// Bars from the oldest to the newest.
export function drawBars(place, values, unit) {
  const total = values.reduce((sum, value) => sum + value, 0);
  const most = Math.max(...values, 1);
  const words = `${total.toLocaleString('en')} ${unit}, at most ${Math.max(...values).toLocaleString('en')} in 10 seconds`;
  const chart = createChart(values.length * 10, 100, words);
  values.forEach((value, index) => {
    if (value === 0) return;
    const height = Math.max(3, 96 * value / most);
    chart.append(create('rect', { class: 'bar', x: index * 10 + 1, y: 98 - height, width: 8, height }));
  });
  chart.append(create('path', { class: 'axis', d: `M0 99.5H${values.length * 10}` }));
  place.replaceChildren(chart, createCaption(words));
}

// A bar for each day, up for positive and down for negative. Its width is limited, so that few days do not fill the page.
export function drawDays(place, days) {
  const width = Math.max(days.length, 30) * 10;
  const chart = createChart(width, 100, `Sentiment on ${days.length} ${days.length === 1 ? 'day' : 'days'}: `
    + days.slice(-10).map(day => `${day.day} ${day.score.toFixed(2)}`).join(', '));
  days.forEach((day, index) => {
    const height = Math.max(2, 46 * Math.abs(day.score));
    const kind = day.score > 0.05 ? 'positive' : day.score < -0.05 ? 'negative' : 'neutral';
    const bar = create('rect', { class: kind, x: index * 10 + 1, y: day.score >= 0 ? 50 - height : 50, width: 8, height });
    bar.append(create('title', {}, `${day.day}: ${day.score.toFixed(2)} (${day.articles} ${day.articles === 1 ? 'article' : 'articles'})`));
    chart.append(bar);
  });
  chart.append(create('path', { class: 'axis', d: `M0 50H${width}` }));
  const mean = days.reduce((sum, day) => sum + day.score, 0) / days.length;
  const range = days.length === 1 ? days[0].day : `${days[0].day} to ${days.at(-1).day}, ${days.length} days`;
  place.replaceChildren(chart, createCaption(`${range}: ${mean.toFixed(2)} on average, from -1 (negative) to 1 (positive)`));
}
