import type { Card } from '../../cards/parts.ts';
import type { PersonReader } from '../../src/domain/reader.ts';
import type { Secret, Table } from './arbitrary-secrets.ts';
import type { Town } from './arbitrary-town.ts';

/** One view made for a reader, the cards drawn of it, and what it may hold beside what the table grants. */
export type Showing = {
  of: string;
  view: unknown;
  cards: () => Card[];
  besides: (secret: Secret) => boolean;
};

/** One person, and what the table grants. */
export type For = { reader: PersonReader; table: Table };

export const nothing = () => false;

export function whereOf(town: Town, { meetingId, itemId }: { meetingId: string; itemId: string }) {
  const meeting = town.meetings.find((one) => one.id === meetingId);
  const item = town.items.find((one) => one.id === itemId);
  const place = meeting?.places.find((one) => one.itemId === itemId);
  if (!meeting || !item || !place) throw new Error('the town is not whole');
  return { meeting, item, place };
}

export function showing<T>(
  of: string,
  view: T | null,
  cards: (view: T) => Card[],
  besides: Showing['besides'] = nothing,
): Showing {
  return { of, view, cards: () => (view === null ? [] : cards(view)), besides };
}
