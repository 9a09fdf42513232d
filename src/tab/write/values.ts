import type { ItemEditBody } from '../../api/v1/edits.ts';
import type { WholeItem } from '../meeting/answers.ts';

/** What of an item is written in the page; a section that is not there is empty. */
export type Values = {
  title: string;
  caseNumber: string;
  minutes: number | null;
  units: readonly string[];
  background: string;
  recommendation: string;
  caseStatement: string;
  finances: string;
};
export type Field = keyof Values;
export const sections = ['background', 'recommendation', 'caseStatement', 'finances'] as const;
export type SectionName = (typeof sections)[number];
export const fields: readonly Field[] = ['title', 'caseNumber', 'minutes', 'units', ...sections];

/** What is sent of them: only what was changed. */
export type Content = Pick<ItemEditBody, Field>;

export function valuesOf({ title, caseNumber, minutes, units, ...item }: WholeItem): Values {
  const texts = sections.map((name) => [name, item[name]?.text ?? '']);
  return {
    ...{ title, caseNumber: caseNumber ?? '', minutes, units },
    ...(Object.fromEntries(texts) as Record<SectionName, string>),
  };
}

/** What of `mine` is another than it was. */
export function changedIn(mine: Values, before: Values): Content {
  const changed = fields.filter((field) => !isSame(mine[field], before[field]));
  return Object.fromEntries(
    changed.map((field) => [field, mine[field] === '' ? emptyOf(field) : mine[field]]),
  );
}

/** The values with what a draft holds of them in their places. */
export function withContent(values: Values, content: Content): Values {
  const held = fields.filter((field) => content[field] !== undefined);
  return { ...values, ...Object.fromEntries(held.map((field) => [field, heldIn(content, field)])) };
}

/**
 * What somebody writes, and what another made of the item meanwhile: each field that only one of them touched is as they
 * have it, of the others it is still mine and named as a clash.
 */
export function meet(before: Values, mine: Values, theirs: Values) {
  const moved = fields.filter((field) => !isSame(theirs[field], before[field]));
  const taken = moved.filter((field) => isSame(mine[field], before[field]));
  const clashes = moved.filter((field) => !taken.includes(field) && !isSame(mine[field], theirs[field]));
  const values = { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
  return { values, taken, clashes };
}

/** The fields of a draft that say something else than the item does now. */
export function differing(mine: Values, theirs: Values): Field[] {
  return fields.filter((field) => !isSame(mine[field], theirs[field]));
}

/**
 * What a draft is made of, in few letters: each field's in its place, so that another's change of one shows; none of
 * those that have changed already and are still to be chosen.
 */
export function madeOf(values: Values, clashes: readonly Field[] = []): string {
  const part = (field: Field) => (clashes.includes(field) ? '' : shortOf(JSON.stringify(values[field])));
  return fields.map(part).join('.');
}

/** The fields that say something else now than what a draft was made of; all where nobody can tell. */
export function movedSince(madeFrom: string, now: Values): Field[] {
  const [before, after] = [madeFrom.split('.'), madeOf(now).split('.')];
  return fields.filter((_, at) => before[at] !== after[at]);
}

/** Whether what is put to the board is the same by both tags: their first part is over that alone. */
export function isSameText(tag: string, other: string): boolean {
  const partOf = (one: string) => one.split('.')[0];
  return partOf(tag) === partOf(other);
}

/** FNV-1a, in eight letters or fewer. */
function shortOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

function emptyOf(field: Field): '' | null {
  return field === 'title' ? '' : null;
}

function heldIn(content: Content, field: Field): unknown {
  return content[field] ?? (field === 'minutes' ? null : '');
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
