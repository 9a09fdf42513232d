import { type Board, type Role, rolesOf } from './board.ts';
import type { Day } from './day.ts';
import type { PersonId } from './ids.ts';
import type { Closed, Item } from './item.ts';

/**
 * For whom a view is made: one person, everybody in the channel, the public, the board's leaders together where they
 * read the same paper, or the municipality's own case file, which holds everything and is written by the operator alone.
 */
export type Reader =
  | PersonReader
  | { kind: 'channel' }
  | { kind: 'public' }
  | { kind: 'board' }
  | { kind: 'file' };

export type PersonReader = {
  kind: 'person';
  personId: PersonId;
  /** The sum of the person's roles; empty for others in the tenant. */
  roles: readonly Role[];
  /** The units the person heads. */
  units: readonly string[];
};

export const channelReader = { kind: 'channel' } as const satisfies Reader;
export const publicReader = { kind: 'public' } as const satisfies Reader;
export const boardReader = { kind: 'board' } as const satisfies Reader;
export const fileReader = { kind: 'file' } as const satisfies Reader;

/** The person with the roles in force on the day. */
export function readerFor(board: Board, personId: PersonId, on: Day): PersonReader {
  const held = rolesOf(board, personId, on);
  return {
    kind: 'person',
    personId,
    roles: [...new Set(held.map((member) => member.role))],
    units: held.flatMap((member) => (member.role === 'chief' && member.unit !== null ? [member.unit] : [])),
  };
}

/**
 * How much of an item a reader sees: all of it; that it is closed (with the case number), and as far as its level opens
 * it its title, or its title and what was decided; that they are disqualified; or nothing at all.
 */
export type Sight = 'full' | ClosedSight | 'inhabil' | 'none';
export type ClosedSight = 'lukket' | 'title' | 'decision';

/** What of an item decides who may see it. */
export type Guarded = Pick<Item, 'closed' | 'disqualified' | 'guests' | 'units'>;

/** The one decision on what a reader may see of an item. `published` is whether its agenda is. */
export function sightOf(reader: Reader, item: Guarded, published: boolean): Sight {
  if (reader.kind === 'file') return 'full';
  if (reader.kind !== 'person') {
    if (!published) return 'none';
    if (item.closed === null) return 'full';
    // Whoever is disqualified may be among those who read the same paper.
    return reader.kind === 'board' && item.disqualified.length === 0 ? 'full' : closedSight(item.closed);
  }
  if (reader.roles.length === 0) return 'none';
  if (isDisqualified(reader, item)) return published ? 'inhabil' : 'none';
  if (isEditor(reader)) return 'full';
  if (!published) return 'none';
  if (reader.roles.includes('director')) return 'full';
  if (item.closed !== null) return isNamedOn(reader, item) ? 'full' : closedSight(item.closed);
  return isConcernedBy(reader, item) ? 'full' : 'none';
}

function closedSight({ level }: Closed): ClosedSight {
  return level === 'title' || level === 'decision' ? level : 'lukket';
}

/** Keeps the item from them whatever else would show it, such as having asked about it or proposed it. */
export function isDisqualified(reader: PersonReader, item: Pick<Item, 'disqualified'>): boolean {
  return item.disqualified.includes(reader.personId);
}

/** Secretary and chair see an agenda before it is published. */
export function isEditor(reader: Reader): boolean {
  return reader.kind === 'person' && (reader.roles.includes('secretary') || reader.roles.includes('chair'));
}

/** Sees every open item of a published agenda: who leads, prepares and decides. */
export function isOnBoard(reader: Reader): boolean {
  return isEditor(reader) || (reader.kind === 'person' && reader.roles.includes('director'));
}

function isNamedOn(reader: PersonReader, item: Guarded): boolean {
  const named = item.closed?.audience.includes(reader.personId) || item.guests.includes(reader.personId);
  return named && (reader.roles.includes('chief') || reader.roles.includes('guest'));
}

function isConcernedBy(reader: PersonReader, item: Guarded): boolean {
  return item.guests.includes(reader.personId) || item.units.some((unit) => reader.units.includes(unit));
}
