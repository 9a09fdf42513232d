import type { Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aBoard, aMeeting, anItem } from '../support/builders.ts';
import type { AStore } from '../support/stores.ts';

export type Matter = {
  items?: readonly Item[];
  meetings?: readonly Meeting[];
  decisions?: readonly Decision[];
};

/** Each in a transaction of its own, so that what comes later is younger. */
export async function layOut({ change }: AStore, { items = [], meetings = [], decisions = [] }: Matter) {
  await change((tx) => tx.boards.save(aBoard()));
  for (const item of items) await change((tx) => tx.items.add(item));
  for (const meeting of meetings) await change((tx) => tx.meetings.add(meeting));
  for (const decision of decisions) await change((tx) => tx.decisions.save(decision));
}

export const boardId = aBoard().id;
export const item = (id: string, more: Partial<Item> = {}) => anItem({ ...more, id: asId(id) });
export const meeting = (id: string, day: string, more: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({ ...more, id: asId(id), start: `${day}T08:00:00.000Z` as Instant });
export const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
