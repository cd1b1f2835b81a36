// Measures a package in this process: node measure.mjs PACKAGE SECONDS FILE…
// Writes the milliseconds of processor time that an article takes, one number for each file, as a JSON array.
import { readFileSync } from 'node:fs';

const WARMUP_SECONDS = 4;
const WARMUP_LENGTH = 1 << 16;

const [name, seconds, ...files] = process.argv.slice(2);
const { analyze } = await import(`./${name}.mjs`);
const texts = files.map(file => readFileSync(file, 'utf8'));

// All threads of the process count, also those that compile code and collect garbage.
function readTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// The milliseconds of one run, from as many runs as fill the time. The length of the result is used, so that no run can be left out.
function measure(text, limit) {
  const start = readTime();
  let runs = 0, length = 0;
  do {
    length += analyze(text).length;
    runs++;
  } while (readTime() - start < limit * 1000);
  if (length === 0) throw new Error('There is no result.');
  return (readTime() - start) / runs;
}

measure(texts[0], WARMUP_SECONDS);
const times = texts.map(text => {
  analyze(text.slice(0, WARMUP_LENGTH));
  return measure(text, Number(seconds));
});
console.log(JSON.stringify(times));
