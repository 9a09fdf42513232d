import type { Day } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import type { Matter } from '../../src/domain/see-agenda.ts';
import { type ItemMatter, seeItem } from '../../src/domain/see-item.ts';
import { aBoard, aMeeting, anItem, published } from '../support/builders.ts';

export const item = anItem();
export const meeting = published(aMeeting({ items: [item] }));

export const anAgenda: Matter = {
  ...{ board: aBoard(), meeting, items: [item] },
  ...{ decisions: [], reactions: [], questions: [], notes: [], sawPost: [] },
};

export type More = Partial<ItemMatter>;

export function seenBy(person: PersonId | null, more: More = {}) {
  const board = aBoard();
  const reader = person === null ? channelReader : readerFor(board, person, '2026-11-24' as Day);
  return seeItem({ ...anAgenda, board, ...more }, item.id, reader);
}

export function whole(person: PersonId | null, more: More = {}) {
  const view = seenBy(person, more);
  if (view?.kind !== 'item') throw new Error(`it is ${view?.kind}`);
  return view;
}
