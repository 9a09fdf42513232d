import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';

/** What the pages of a meeting are made of, as the server answers it. */
export type Meeting = Answer<Routes['meeting']>;
export type Row = Meeting['rows'][number];
export type Item = Answer<Routes['item']>;
export type WholeItem = Extract<Item, { kind: 'item' }>;
export type ToldItem = Extract<Item, { kind: 'told' }>;
export type Decision = WholeItem['decisions'][number];
export type Section = NonNullable<WholeItem['background']>;

/** Null of a row that leads nowhere: its item is kept from the reader. */
export function itemIdOf(row: Row | undefined): string | null {
  return row && 'itemId' in row ? (row.itemId ?? null) : null;
}

/** The item opened before or behind this one, past those that are kept from the reader; the first where none is open. */
export function neighbour(rows: readonly Row[], itemId: string | null, step: 1 | -1): string | null {
  const ids = rows.flatMap((row) => itemIdOf(row) ?? []);
  if (itemId === null) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  const at = ids.indexOf(itemId);
  return at === -1 ? null : (ids[at + step] ?? null);
}
