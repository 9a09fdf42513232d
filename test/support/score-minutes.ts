import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedItem, PrintedMinutes } from '../../src/domain/printed-minutes.ts';
import { readMinutes } from '../../src/minutes/read-minutes.ts';

export type Gold = Omit<PrintedMinutes, 'notUnderstood'>;

/** What must agree exactly, whole or as a share of the items. */
export const exactFields = [
  'head',
  'contents',
  'numbers',
  'titles',
  'closed',
  'caseNumbers',
  'sections',
  'recommendations',
  'decisions',
  'attachments',
  'outcomes',
  'postponements',
] as const;
/** What is one careful reader's judgement, scored as found and missed. */
export const judgedFields = ['orders', 'forwardedTo', 'guests', 'units'] as const;

export type Tally = { right: number; of: number; misses: string[] };
export type Found = { hits: number; read: number; gold: number; misses: string[] };
export type Score = {
  exact: Record<(typeof exactFields)[number], Tally>;
  judged: Record<(typeof judgedFields)[number], Found>;
};

/** The pairs of text and gold in a folder of minutes; none where the folder is absent. */
export function goldIn(folder: string): { name: string; text: string; gold: Gold }[] {
  if (!existsSync(join(folder, 'gold'))) return [];
  return readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as Gold,
    }));
}

/** Compares what is read out of the texts with gold, all texts together. */
export function scoreMinutes(pairs: readonly { name: string; text: string; gold: Gold }[]): Score {
  const score = emptyScore();
  for (const { name, text, gold } of pairs) {
    const read = readMinutes(text);
    if (read.kind === 'minutes') addTo(score, name, { read: read.minutes, gold });
    else addTo(score, name, { read: { ...gold, items: [], toc: [], board: read.why }, gold });
  }
  return score;
}

/** 1 where there was nothing to find and nothing was found. */
export function f1({ hits, read, gold }: Found): number {
  return read + gold === 0 ? 1 : (2 * hits) / (read + gold);
}

export function shareOf({ right, of }: Tally): number {
  return of === 0 ? 1 : right / of;
}

function emptyScore(): Score {
  const exact = exactFields.map((field) => [field, { right: 0, of: 0, misses: [] }]);
  const judged = judgedFields.map((field) => [field, { hits: 0, read: 0, gold: 0, misses: [] }]);
  return { exact: Object.fromEntries(exact), judged: Object.fromEntries(judged) };
}

type Pair<T> = { read: T; gold: T };

function addTo(score: Score, name: string, { read, gold }: Pair<Gold>): void {
  const headOf = ({ board, date, startTime, place, attendees }: Gold) => [
    board,
    date,
    startTime,
    place,
    attendees,
  ];
  compare(score.exact.head, `${name} head`, { read: headOf(read), gold: headOf(gold) });
  compare(score.exact.contents, `${name} contents`, { read: read.toc, gold: gold.toc });
  const count = Math.max(read.items.length, gold.items.length);
  for (let at = 0; at < count; at += 1) {
    const [mine, theirs] = [read.items[at], gold.items[at]];
    addItem(score, `${name}/${at + 1}`, { read: mine ?? noItem, gold: theirs ?? noItem });
  }
}

function addItem(score: Score, where: string, { read, gold }: Pair<PrintedItem>): void {
  const on = (field: keyof Score['exact'], of: (item: PrintedItem) => unknown) =>
    compare(score.exact[field], `${where} ${field}`, { read: of(read), gold: of(gold) });
  on('numbers', (item) => item.number);
  on('titles', (item) => item.title);
  on('closed', (item) => item.closed);
  on('caseNumbers', (item) => item.caseNumber);
  on('sections', (item) => item.sections);
  on('recommendations', (item) => item.recommendations);
  on('decisions', (item) => item.decisions);
  on('attachments', (item) => item.attachments);
  on('outcomes', (item) => item.outcomeOfLastDecision);
  on('postponements', (item) => item.postponedTo);
  const orders = (item: PrintedItem) => item.orders.map((order) => order.text);
  find(score.judged.orders, where, { read: orders(read), gold: orders(gold) });
  for (const field of ['forwardedTo', 'guests', 'units'] as const) {
    find(score.judged[field], where, { read: read[field], gold: gold[field] });
  }
}

function compare(tally: Tally, where: string, { read, gold }: Pair<unknown>): void {
  tally.of += 1;
  const [mine, theirs] = [canonical(read), canonical(gold)];
  if (mine === theirs) tally.right += 1;
  else tally.misses.push(`${where}\n  read ${mine}\n  gold ${theirs}`);
}

function find(found: Found, where: string, { read, gold }: Pair<readonly string[]>): void {
  const [mine, theirs] = [new Set(read.map(plain)), new Set(gold.map(plain))];
  found.read += mine.size;
  found.gold += theirs.size;
  found.hits += [...mine].filter((one) => theirs.has(one)).length;
  for (const one of mine) if (!theirs.has(one)) found.misses.push(`${where} too much: ${one}`);
  for (const one of theirs) if (!mine.has(one)) found.misses.push(`${where} missing: ${one}`);
}

function plain(text: string): string {
  return collapsed(text).toLowerCase();
}

function collapsed(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

/** Texts with their white space collapsed, keys in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return collapsed(inner);
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** An item of which nothing is printed. */
export const noItem: PrintedItem = {
  number: 0,
  title: null,
  closed: false,
  caseNumber: null,
  sections: { baggrund: null, indstilling: null, sagsfremstilling: null, økonomi: null, referat: null },
  recommendations: [],
  decisions: [],
  attachments: [],
  outcomeOfLastDecision: null,
  postponedTo: null,
  orders: [],
  forwardedTo: [],
  guests: [],
  units: [],
};
