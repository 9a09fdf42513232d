import { Refusal } from '../errors.ts';
import { addMinutes, type Instant } from './day.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ItemId, PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { isOver, type Meeting, type MeetingHead, numberOf, type Place, type Shown } from './meeting.ts';

/** More than any board gets through in a day; keeps an agenda's pages and documents of a size that can be sent. */
export const mostItems = 100;

/** What an item without planned minutes is reckoned to take. */
const usualMinutes = 10;

/** Puts the item last. Refuses an agenda whose meeting is over or cancelled, and an item that stands on it already. */
export function addItem(meeting: Meeting, item: Item): Meeting {
  demandOpen(meeting);
  if (numberOf(meeting, item.id) !== undefined) throw new Refusal('item-already-there');
  if (meeting.places.length >= mostItems) throw new Refusal('agenda-full', { most: mostItems });
  return { ...meeting, places: [...meeting.places, placeFor(item)] };
}

/** Takes the item off; the numbers after it move up. */
export function removeItem(meeting: Meeting, item: ItemId): Meeting {
  demandOpen(meeting);
  return { ...meeting, places: meeting.places.filter((place) => place.itemId !== item) };
}

/** Moves an item from one number to another, both counted from 1. */
export function reorder(meeting: Meeting, from: number, to: number): Meeting {
  demandOpen(meeting);
  const moved = placeAt(meeting, from);
  if (to < 1 || to > meeting.places.length) {
    throw new Refusal('place-out-of-range', { last: meeting.places.length });
  }
  if (from === to) throw new Refusal('already-in-place', { number: from });
  const others = meeting.places.filter((place) => place !== moved);
  return { ...meeting, places: [...others.slice(0, to - 1), moved, ...others.slice(to - 1)] };
}

/** The agenda in another order, which names each item once by its number; refuses any other as outdated. */
export function arrange(meeting: Meeting, order: readonly number[]): Meeting {
  demandOpen(meeting);
  const isWhole = order.length === meeting.places.length && new Set(order).size === order.length;
  if (!isWhole) throw new Refusal('outdated');
  return { ...meeting, places: order.map((number) => placeAt(meeting, number)) };
}

/** Lets the item's place say what the item now says. */
export function refreshPlace(meeting: Meeting, item: Item): Meeting {
  const places = meeting.places.map((place) =>
    place.itemId === item.id ? { ...placeFor(item), record: place.record } : place,
  );
  return { ...meeting, places };
}

/** The place with the number, counted from 1. */
export function placeAt(meeting: Meeting, number: number): Place {
  const place = meeting.places[number - 1];
  if (!place) throw new Refusal('no-item-numbered', { number, last: meeting.places.length });
  return place;
}

/** Publishes the agenda, or publishes it again. */
export function publish(meeting: Meeting, by: PersonId, at: Instant): Meeting {
  demandOpen(meeting);
  if (meeting.places.length === 0) throw new Refusal('agenda-empty');
  const before = meeting.publication;
  return {
    ...meeting,
    status: meeting.status === 'planned' ? 'published' : meeting.status,
    publication: {
      edition: (before?.edition ?? 0) + 1,
      at,
      by,
      shown: meeting.places.map(shownAs),
      previous: before?.shown ?? null,
    },
  };
}

/** What became of the agenda between two publications, by item. Order counts only for items that stand on both. */
export type AgendaChanges = {
  added: readonly ItemId[];
  changed: readonly ItemId[];
  removed: number;
  reordered: boolean;
};

/** What changed on the way from the publication before to the latest; null for a first publication. */
export function changesInEdition(meeting: Meeting): AgendaChanges | null {
  const { previous, shown } = meeting.publication ?? {};
  return previous && shown ? compare(previous, shown) : null;
}

/** What is new to somebody who saw the publication before, and whatever came after the latest one. */
export function newSince(meeting: Meeting): { added: ReadonlySet<ItemId>; changed: ReadonlySet<ItemId> } {
  const publication = meeting.publication;
  if (publication === null || isOver(meeting)) return { added: new Set(), changed: new Set() };
  const { added, changed } = compare(publication.previous ?? publication.shown, meeting.places.map(shownAs));
  return { added: new Set(added), changed: new Set(changed) };
}

/** When each item begins, by the minutes planned; `about` where an earlier item has none planned. */
export function startTimes(meeting: Meeting): { at: Instant; about: boolean }[] {
  let at = meeting.start;
  let about = false;
  return meeting.places.map((place) => {
    const start = { at, about };
    about ||= place.minutes === null;
    at = addMinutes(at, minutesOf(place));
    return start;
  });
}

/** What the item is reckoned to take. */
export function minutesOf({ minutes }: Pick<Place, 'minutes'>): number {
  return minutes ?? usualMinutes;
}

/** Refuses a meeting whose agenda can no longer change. */
export function demandOpen(meeting: MeetingHead): void {
  if (meeting.status === 'cancelled') throw new Refusal('meeting-cancelled');
  if (isOver(meeting)) throw new Refusal('agenda-over');
}

export function placeFor(item: Item): Place {
  return {
    itemId: item.id,
    text: item.text,
    caseNumber: item.caseNumber,
    minutes: item.minutes,
    record: null,
  };
}

function shownAs(place: Place): Shown {
  const { record: _, ...said } = place;
  return { itemId: place.itemId, fingerprint: fingerprintOf(said) };
}

function compare(before: readonly Shown[], after: readonly Shown[]): AgendaChanges {
  const old = new Map(before.map((shown) => [shown.itemId, shown.fingerprint]));
  const now = new Map(after.map((shown) => [shown.itemId, shown.fingerprint]));
  const kept = (list: readonly Shown[], other: ReadonlyMap<ItemId, string>) =>
    list.filter((shown) => other.has(shown.itemId)).map((shown) => shown.itemId);
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed: [...now].filter(([id, mark]) => old.has(id) && old.get(id) !== mark).map(([id]) => id),
    removed: [...old.keys()].filter((id) => !now.has(id)).length,
    reordered: kept(before, now).join() !== kept(after, old).join(),
  };
}
