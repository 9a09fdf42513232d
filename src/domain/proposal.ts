import { Refusal } from '../errors.ts';
import { type Board, peopleWith } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { Decision } from './decision.ts';
import type { PersonId } from './ids.ts';
import type { Item } from './item.ts';
import { isOver, type Standing } from './meeting.ts';
import type { PersonReader } from './reader.ts';
import { may } from './rights.ts';

export const proposalStates = ['proposed', 'returned', 'withdrawn', 'accepted', 'decided'] as const;

/** How far a proposal has come. */
export type ProposalState =
  | { kind: 'proposed' | 'returned' | 'withdrawn' }
  /** Onto the meeting of the day; null is the waiting list. */
  | { kind: 'accepted'; on: Day | null }
  | { kind: 'decided'; on: Day };

export function isOwnProposal(item: Item, person: PersonId): boolean {
  return item.proposal?.by === person;
}

/** Still in its proposer's hands: waiting to be judged, or sent back. */
export function isOpenProposal(item: Item): boolean {
  return item.proposal !== null && (item.state === 'proposed' || item.state === 'returned');
}

/** The names of those who accept proposals and hand them back. */
export function secretariesOf(board: Board, on: Day): string[] {
  return peopleWith(board, 'secretary', on).map(({ name }) => name);
}

/** Refuses whoever neither edits the agenda nor has made the proposal, and its maker once it is accepted. */
export function demandEditing(entered: { board: Board; me: PersonReader; today: Day }, item: Item): void {
  const { personId, roles } = entered.me;
  if (may(roles, 'edit-agenda')) return;
  if (!isOwnProposal(item, personId)) throw new Refusal('not-allowed', { right: 'edit-agenda' });
  demandOpenProposal(entered, item);
}

/** Refuses a proposal that its maker can change no more, naming those who can hand it back. */
export function demandOpenProposal({ board, today }: { board: Board; today: Day }, item: Item): void {
  if (item.state === 'withdrawn') throw new Refusal('item-withdrawn');
  if (item.state === 'accepted')
    throw new Refusal('proposal-accepted', { secretaries: secretariesOf(board, today) });
}

/** Whether the board has decided on it: a postponement leaves it to be decided. */
export function isDecided(item: Item, decisions: readonly Decision[]): boolean {
  return decisions.some(({ itemId, outcome }) => itemId === item.id && outcome !== 'postponed');
}

export function stateOfProposal(
  board: Board,
  item: Item,
  { standings, decisions }: { standings: readonly Standing[]; decisions: readonly Decision[] },
): ProposalState {
  if (item.state !== 'accepted') return { kind: item.state };
  const own = decisions.filter(({ itemId }) => itemId === item.id);
  const stood = standings.filter(({ place }) => place.itemId === item.id).map(({ meeting }) => meeting);
  const coming = stood.find(
    (meeting) =>
      !isOver(meeting) &&
      meeting.status !== 'cancelled' &&
      !own.some(({ meetingId }) => meetingId === meeting.id),
  );
  const last = own.at(-1);
  if (coming) return { kind: 'accepted', on: dayIn(board.timeZone, coming.start) };
  if (last && last.outcome !== 'postponed') return { kind: 'decided', on: last.day };
  // A meeting that did not get to it keeps it; one that was cancelled lets it wait.
  const kept = last ? undefined : stood.findLast(({ status }) => status !== 'cancelled');
  return { kind: 'accepted', on: kept ? dayIn(board.timeZone, kept.start) : null };
}
