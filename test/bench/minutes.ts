import { readMinutes } from '../../src/minutes/read-minutes.ts';
import { exactFields, f1, goldIn, judgedFields, scoreMinutes, shareOf } from '../support/score-minutes.ts';
import { type Found, median, type Row, sideBySide, timeOf } from './bench.ts';
import { longMinutes } from './long-minutes.ts';

const folders = { 'made-up': 'test/minutes/samples', published: '../shared/minutes' };
const wordsOfOne = 12_000;

/** How much of minutes is read as a careful reader reads it, and how long reading takes as they grow. */
export async function minutes({ rounds = 5, sizes = [1, 10, 100] } = {}): Promise<Found> {
  const scores = Object.entries(folders).map(([what, folder]) => scoresOf(what, folder));
  return {
    rows: [...scores.flatMap(({ rows }) => rows), ...(await speeds(rounds, sizes))],
    notes: scores.flatMap(({ notes }) => notes),
  };
}

/** Shares of what agrees with gold; for what is judgement, F1 of what was found and missed. */
function scoresOf(kind: string, folder: string): Found {
  const pairs = goldIn(folder);
  if (pairs.length === 0) return { rows: [], notes: [`no ${kind} minutes with gold in ${folder}: left out`] };
  const score = scoreMinutes(pairs);
  const exact = exactFields.map((field): Row => {
    const tally = score.exact[field];
    const [value, unit] = [tally.right, `of ${tally.of} right`];
    return { what: `${kind}: ${field}`, value, unit, ratio: shareOf(tally), baseline: 'gold' };
  });
  const judged = judgedFields.map((field): Row => {
    const found = score.judged[field];
    const [value, unit] = [found.hits, `of ${found.gold} found, ${found.read} read`];
    return { what: `${kind}: ${field}`, value, unit, ratio: f1(found), baseline: 'gold (F1)' };
  });
  return { rows: [...exact, ...judged], notes: [] };
}

/** Milliseconds a read, and how much more than the size would account for. */
async function speeds(rounds: number, sizes: readonly number[]): Promise<Row[]> {
  const texts = sizes.map((size) => ({ size, ...longMinutes(size * wordsOfOne) }));
  for (const { text, items } of texts) demandWhole(text, items);
  const sides = Object.fromEntries(
    texts.map(({ size, text }) => [String(size), () => timeOf(() => readMinutes(text))]),
  );
  const measured = await sideBySide(rounds, sides);
  const [first] = texts;
  const perWord = first ? median(measured[first.size] ?? []) / first.words : Number.NaN;
  return texts.map(({ size, words, items }) => {
    const value = median(measured[size] ?? []);
    const what = `reading ${words.toLocaleString('en')} words, ${items} items`;
    return { what, value, unit: 'ms', ratio: value / (perWord * words), baseline: 'linear' };
  });
}

/** A text that is not read through would be read in no time. */
function demandWhole(text: string, items: number): void {
  const read = readMinutes(text);
  const count = read.kind === 'minutes' ? read.minutes.items.length : 0;
  if (count !== items) throw new Error(`of ${items} items ${count} were read`);
}
