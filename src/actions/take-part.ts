import type { Item } from '../domain/item.ts';
import { type PersonReader, sightOf } from '../domain/reader.ts';
import { Refusal } from '../errors.ts';

/** Refuses whom the item is not for: telling apart only who is disqualified, which they know. */
export function demandSight(me: PersonReader, item: Item, number: number): void {
  const sight = sightOf(me, item, true);
  if (sight === 'inhabil') throw new Refusal('disqualified', { number });
  if (sight !== 'full') throw new Refusal('item-not-yours', { number });
}

/** Refuses who is disqualified: they do nothing with the item, whatever their role. */
export function demandPart(me: PersonReader, item: Item): void {
  if (item.disqualified.includes(me.personId)) throw new Refusal('disqualified', { number: 0 });
}
