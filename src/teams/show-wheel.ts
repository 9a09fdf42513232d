import type { Card } from '../../cards/parts.ts';
import { wheelCard } from '../../cards/wheel.ts';
import { suggestionCard } from '../../cards/wheel-suggestion.ts';
import { addToWheel } from '../actions/change-wheel.ts';
import { loadWheel, suggestionsFor } from '../actions/load-wheel.ts';
import { type Taken, takeFromWheel, type WhichRound } from '../actions/take-from-wheel.ts';
import { dayIn } from '../domain/day.ts';
import { asId, type ItemId } from '../domain/ids.ts';
import { demand } from '../domain/rights.ts';
import type { SuggestionView } from '../domain/see-suggestions.ts';
import { seeRound, type WheelRow } from '../domain/see-wheel.ts';
import { seePreparing } from '../domain/see-wheel-form.ts';
import type { Seen } from '../domain/seen.ts';
import type { DatePhrase } from '../domain/typed/command.ts';
import type { WheelEntry } from '../domain/wheel.ts';
import { statedRounds } from '../domain/wheel-state.ts';
import { Refusal } from '../errors.ts';
import type { Scene } from './scene.ts';

/** One row of the wheel as it stands now, with what came of pressing there. */
export async function showRound(
  scene: Scene,
  which: WhichRound,
  told: { said?: string; refusal?: string | undefined } = {},
): Promise<Card> {
  const { said, refusal } = told;
  const row = await readRound(scene, which);
  return wheelCard(row, { words: scene.words, ...(said ? { said } : {}), ...(refusal ? { refusal } : {}) });
}

export async function readRound(
  { outside, by, board, me, now }: Scene,
  which: WhichRound,
): Promise<Seen<WheelRow>> {
  demand(me.roles, 'see-wheel');
  const matter = await outside.store.read(by.tenantId, (db) => loadWheel(db, { board, now }));
  const row = seeRound(matter, which, me);
  if (!row) throw new Refusal('outdated');
  return row;
}

/** The form of an item for a round, filled in with what the last one said. */
export async function preparing({ outside, by, board, me, now }: Scene, which: WhichRound) {
  const matter = await outside.store.read(by.tenantId, (db) => loadWheel(db, { board, now }));
  demand(me.roles, 'see-wheel');
  const view = seePreparing(matter, { ...which, itemId: asId<ItemId>(outside.newId()) }, me);
  if (!view) throw new Refusal('wheel-taken');
  return view;
}

/** Puts a round on the meeting named, else on its own, or on the next where that is over. */
export async function takeRound(
  { outside, by, board }: Scene,
  { wheelId, round, meetingId, state }: WheelRow,
  day: DatePhrase | null = null,
): Promise<Taken> {
  const isOver = state.kind === 'missed';
  if (!day && !meetingId && !isOver) throw new Refusal('wheel-no-meeting');
  const meeting =
    day || isOver || !meetingId ? { phrase: day, purpose: 'prepare' as const } : { id: meetingId };
  return takeFromWheel(outside, by, { boardId: board.id, meeting, rounds: [{ wheelId, round }] });
}

/** What was put on, and what is to be looked at. */
export function takenLine({ board, words: { wheel } }: Scene, taken: Taken): string {
  const { meeting, items, numbers, leftOut } = taken;
  const isOld = items.some(({ textFrom }) => textFrom !== undefined);
  return [
    wheel.taken(numbers, dayIn(board.timeZone, meeting.start), isOld),
    ...(leftOut > 0 ? [wheel.leftOut(leftOut)] : []),
  ].join(' ');
}

/** What was put on the wheel, and when it comes next. */
export async function savedLine(
  { outside, by, board, now, today, words }: Scene,
  entry: WheelEntry,
): Promise<string> {
  const { wheel } = words;
  const matter = await outside.store.read(by.tenantId, (db) => loadWheel(db, { board, now }));
  const next = statedRounds(matter, entry).find(({ day, state }) => day >= today && state.kind === 'due');
  const rule = [wheel.rule(entry.rule), ...(entry.lead ? [wheel.lead(entry.lead)] : [])].join(', ');
  return [
    wheel.saved(entry.title, rule),
    ...(next ? [wheel.next(next.day, next.meeting !== null)] : []),
  ].join(' ');
}

export function suggestionShown(
  { words }: Scene,
  view: Seen<SuggestionView>,
): { card: Card; summary: string } {
  return { card: suggestionCard(view, { words }), summary: words.wheel.fallback };
}

export function suggestionsSeen({ outside, by, board, me, now }: Scene): Promise<Seen<SuggestionView>[]> {
  demand(me.roles, 'edit-agenda');
  return outside.store.read(by.tenantId, (db) => suggestionsFor(db, { board, now }, me));
}

/** Puts what was suggested on the wheel, as it was suggested. */
export function adopt({ outside, by, board }: Scene, { itemId, rule }: SuggestionView): Promise<WheelEntry> {
  return addToWheel(outside, by, {
    boardId: board.id,
    from: { itemId },
    input: { ...nothingElse, rule },
  });
}

/** Of an entry that is as the item it is made from. */
export const nothingElse = {
  ...{ title: null, caseNumber: null, units: [], minutes: null, closed: false, closedReason: null },
  ...{ lead: null, from: null, to: null },
};
