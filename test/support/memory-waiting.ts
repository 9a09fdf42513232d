import { stateOf } from '../../src/domain/condition.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Standing } from '../../src/domain/meeting.ts';
import { all, sortedBy } from './memory-lists.ts';
import type { State } from './memory-state.ts';

/** Whether an accepted item waits for a meeting, as the database's query has it. */
export function isWaiting(item: Item, state: State): boolean {
  if (item.state !== 'accepted' || item.standing) return false;
  const standings = placesOf(state, [item.id]);
  const decisions = [...state.decisions.values()].filter((one) => one.itemId === item.id);
  const isBusy = standings.some(
    ({ meeting }) =>
      ['planned', 'published', 'inSession'].includes(meeting.status) &&
      !decisions.some((one) => one.meetingId === meeting.id),
  );
  const last = sortedBy(decisions, (one) => `${one.day} ${one.recordedAt ?? ''}`).at(-1);
  const waitsSince = state.routes.get(item.id)?.waitsSince ?? '';
  const cameBack =
    waitsSince > decisions.map((one) => one.recordedAt ?? '').reduce((a, b) => (a > b ? a : b), '');
  const isPutOff = last
    ? last.outcome === 'postponed' && !last.outcomeIsGuess
    : standings.every(({ meeting }) => meeting.status === 'cancelled');
  const hasLapsed = [...state.conditions.values()].some(
    (one) => one.decisionId === last?.id && stateOf(one) === 'lapsed',
  );
  return !isBusy && (isPutOff || hasLapsed || cameBack);
}

/** Every place of one of the items, by the start of the meeting and in the order of its agenda. */
export function placesOf(state: State, items: readonly ItemId[]): Standing[] {
  return sortedBy(all(state.meetings), ({ start, id }) => `${start} ${id}`).flatMap((meeting) =>
    meeting.places.flatMap((place, at) =>
      items.includes(place.itemId) ? [{ meeting, number: at + 1, place }] : [],
    ),
  );
}
