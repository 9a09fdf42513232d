import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import { isEditor, type PersonReader } from '../domain/reader.ts';
import { type SuggestionView, seeSuggestions } from '../domain/see-suggestions.ts';
import { seeWheel, seeWheelOffer, type WheelOffer, type WheelRow } from '../domain/see-wheel.ts';
import type { Seen } from '../domain/seen.ts';
import { suggestWheel } from '../domain/suggest-wheel.ts';
import type { WheelMatter } from '../domain/wheel-state.ts';
import { isToCome } from '../domain/which-meeting.ts';
import type { Reading } from './outside.ts';

type Here = { board: Board; now: Instant };

/** All that bears on the board's wheel. */
export async function loadWheel(db: Reading, { board, now }: Here): Promise<WheelMatter> {
  const entries = await db.wheel.ofBoard(board.id);
  const marked = entries.flatMap(({ marks }) => marks.flatMap(({ itemId }) => itemId ?? []));
  const ids = [...new Set([...marked, ...entries.flatMap(({ pattern }) => pattern ?? [])])];
  return {
    ...{ board, now, entries },
    meetings: entries.length === 0 ? [] : await db.meetings.ofBoard(board.id),
    items: await db.items.many(ids),
    standings: await db.meetings.standings(ids),
  };
}

/** The rows of `/årshjul`, as the reader may see them. */
export async function wheelFor(db: Reading, here: Here, reader: PersonReader): Promise<Seen<WheelRow>[]> {
  return seeWheel(await loadWheel(db, here), reader);
}

/** What the wheel has for a meeting to come, for whoever makes its agenda; null where that is nothing. */
export async function offerFor(
  db: Reading,
  { meeting, ...here }: Here & { meeting: MeetingHead },
  reader: PersonReader,
): Promise<Seen<WheelOffer> | null> {
  if (!isEditor(reader) || !isToCome(meeting, here.now)) return null;
  const [load] = await db.meetings.loads([meeting.id]);
  return seeWheelOffer(await loadWheel(db, here), { meeting, load }, reader);
}

/** What old agendas have again and again and the wheel has not. */
export async function suggestionsFor(
  db: Reading,
  { board }: Here,
  reader: PersonReader,
): Promise<Seen<SuggestionView>[]> {
  const past = await db.wheel.past(board.id);
  const days = past.map(({ start, ...one }) => ({ ...one, day: dayIn(board.timeZone, start) }));
  const suggestions = suggestWheel(days, await db.wheel.ofBoard(board.id));
  const items = await db.items.many(suggestions.map(({ itemId }) => itemId));
  return seeSuggestions({ board, items, suggestions }, reader);
}
