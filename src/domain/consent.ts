import { type Board, membersOn } from './board.ts';
import { readYesTo } from './danish/asked-of-board.ts';
import { type Day, dayIn } from './day.ts';
import type { Outcome } from './decision.ts';
import type { ItemId, PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { placeOf } from './meeting.ts';
import { readRecommendation } from './recommendation.ts';
import type { Matter } from './see-agenda.ts';

/** What a joint yes can make of an item. */
export const yesOutcomes = ['approved', 'noted'] as const satisfies readonly Outcome[];
export type YesOutcome = (typeof yesOutcomes)[number];

/** What keeps an item from being decided together with others. */
const consentObstacles = ['gone', 'decided', 'not-a-yes', 'discuss', 'question', 'missing'] as const;
export type ConsentObstacle = (typeof consentObstacles)[number];

export type Consent =
  | { kind: 'agreed'; outcome: YesOutcome }
  /** Nothing speaks against it; these have not answered. */
  | { kind: 'missing'; people: readonly PersonId[] }
  | { kind: Exclude<ConsentObstacle, 'missing'> };

/**
 * Whether the item can be decided without being talked about: undecided, with a recommendation that a yes settles, all
 * directors of the meeting's day agreeing, nobody wanting to discuss it and no question without an answer. What those
 * disqualified said does not count.
 */
export function consentOn(matter: Matter, itemId: ItemId): Consent {
  const { board, meeting } = matter;
  const item = matter.items.find((one) => one.id === itemId);
  const place = placeOf(meeting, itemId);
  if (!item || !place) return { kind: 'gone' };
  const isOfItem = (one: { itemId: ItemId }) => one.itemId === itemId;
  if (matter.decisions.some((one) => isOfItem(one) && one.meetingId === meeting.id))
    return { kind: 'decided' };
  const outcome = item.standing ? null : readYesTo(readRecommendation(place.text.recommendation ?? ''));
  if (outcome === null) return { kind: 'not-a-yes' };
  const counts = (person: PersonId) => !item.disqualified.includes(person);
  const reactions = matter.reactions.filter((one) => isOfItem(one) && counts(one.personId));
  if (reactions.some(({ kind }) => kind === 'discuss')) return { kind: 'discuss' };
  if (matter.questions.some((one) => isOfItem(one) && isOpen(one) && counts(one.askedBy)))
    return { kind: 'question' };
  const agreeing = new Set(reactions.map(({ personId }) => personId));
  const seats = seatsFor(board, item, dayIn(board.timeZone, meeting.start));
  const empty = seats.filter((seat) => !seat.some((person) => agreeing.has(person)));
  if (empty.length > 0) return { kind: 'missing', people: empty.flatMap((seat) => seat.at(-1) ?? []) };
  return seats.length > 0 ? { kind: 'agreed', outcome } : { kind: 'not-a-yes' };
}

function isOpen({ about, answer }: Matter['questions'][number]): boolean {
  return about === 'item' && answer === null;
}

/** Each director of the day with whoever is their deputy, the deputy last: one of them speaks for both. */
function seatsFor(board: Board, item: Item, day: Day): PersonId[][] {
  const directors = membersOn(board, day).filter(
    ({ role, personId }) => role === 'director' && !item.disqualified.includes(personId),
  );
  const ownFirst = directors.toSorted((a, b) => Number(a.deputyFor !== null) - Number(b.deputyFor !== null));
  const seats = Map.groupBy(ownFirst, ({ personId, deputyFor }) => deputyFor ?? personId);
  return [...seats.values()].map((seat) => [...new Set(seat.map(({ personId }) => personId))]);
}
