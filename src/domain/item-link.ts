import type { ItemId } from './ids.ts';

/** Two items that belong together: where one is put off, the other is offered to go along. `a` is the lesser id. */
export type ItemLink = { a: ItemId; b: ItemId };

export function linkBetween(one: ItemId, other: ItemId): ItemLink {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}

/** What belongs together with the item. */
export function linkedTo(links: readonly ItemLink[], item: ItemId): ItemId[] {
  return links.flatMap(({ a, b }) => (a === item ? [b] : b === item ? [a] : []));
}

/** A link's name in the record. */
export function nameOfLink({ a, b }: ItemLink): string {
  return `${a}/${b}/link`;
}
