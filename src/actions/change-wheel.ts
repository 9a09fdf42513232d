import { keepClosing } from '../domain/closing.ts';
import { type Day, dayIn, yearOf } from '../domain/day.ts';
import { asId, type BoardId, type ItemId, type WheelId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import { type RoundKey, type WheelEntry, wheelLimits, withMark } from '../domain/wheel.ts';
import { inputOf, readWheelInput, type WheelInput } from '../domain/wheel-input.ts';
import { monthKey, roundsOf } from '../domain/wheel-rounds.ts';
import { statedRounds } from '../domain/wheel-state.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { demandItem, findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { lockEntry } from './take-from-wheel.ts';
import { demandSight } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type NewEntry = {
  boardId: BoardId;
  input: Omit<WheelInput, 'title'> & { title: string | null };
  /** The item that it is made from: its title, units and minutes where nothing else is said, its text, and that it is closed. */
  from?: { meeting: MeetingWish; item: ItemWish } | { itemId: ItemId };
  /** The id a form was made with: saving the same form twice makes one entry. */
  wheelId?: WheelId;
};

/** Puts something that comes back on the wheel. */
export async function addToWheel({ store, now, newId }: Deps, by: Doer, wish: NewEntry): Promise<WheelEntry> {
  return store.transaction(undoableCauseOf(by, 'add-to-wheel', wish.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'edit-agenda');
    const { board, today } = entered;
    const already = wish.wheelId && (await tx.wheel.get(wish.wheelId));
    if (already && already.boardId !== board.id) throw new Refusal('outdated');
    if (already) return already;
    // Nobody else changes the board's wheel meanwhile: two at once shall not both be the last there is room for.
    await tx.boards.lock(board.id);
    if ((await tx.wheel.ofBoard(board.id)).length >= wheelLimits.entries)
      throw new Refusal('wheel-full', { most: wheelLimits.entries });
    const source = wish.from ? await findSource(tx, entered, { from: wish.from, now: now() }) : null;
    const content = readWheelInput(inputWith(wish.input, source), board, today);
    const entry: WheelEntry = {
      ...{ id: wish.wheelId ?? asId<WheelId>(newId()), boardId: board.id, ...content },
      closed: source?.item.closed ?? content.closed,
      ...{ titleYear: yearOf(today), pattern: source?.item.id ?? null, marks: [], told: [], version: 1 },
    };
    const meetings = await tx.meetings.ofBoard(board.id);
    const added = source?.meeting
      ? begunWith(entry, {
          ...source,
          meeting: source.meeting,
          day: dayIn(board.timeZone, source.meeting.start),
        })
      : { ...entry, titleYear: nextYear(entry, { timeZone: board.timeZone, meetings, today }) };
    await tx.wheel.add(added);
    return added;
  });
}

type Source = { item: Item; meeting: MeetingHead | null };

/** The item by its place on an agenda, or by its id: then its latest meeting is meant. */
async function findSource(
  tx: Tx,
  { board, me }: Entered,
  { from, now }: { from: NonNullable<NewEntry['from']>; now: ReturnType<Deps['now']> },
): Promise<Source> {
  const meeting = 'meeting' in from ? await findMeeting(tx, { board, now }, from.meeting) : null;
  const place = meeting && 'item' in from ? findPlace(meeting, from.item) : null;
  const item = await demandItem(tx, place?.itemId ?? ('itemId' in from ? from.itemId : asId<ItemId>('')));
  if (item.boardId !== board.id || item.state === 'withdrawn') throw new Refusal('outdated');
  demandSight(me, item, meeting && place ? meeting.places.indexOf(place) + 1 : 0);
  if (item.standing) throw new Refusal('standing-comes-anyway');
  return { item, meeting: meeting ?? (await tx.meetings.standings([item.id])).at(-1)?.meeting ?? null };
}

function inputWith(input: NewEntry['input'], source: Source | null): WheelInput {
  const { item } = source ?? {};
  return {
    ...input,
    title: input.title ?? item?.text.title ?? '',
    units: input.units.length > 0 ? input.units : (item?.units ?? []),
    minutes: input.minutes ?? item?.minutes ?? null,
  };
}

/** Begun with an item: the round that this was is not proposed again, and years are counted from its meeting. */
function begunWith(
  entry: WheelEntry,
  { item, meeting, day }: { item: Item; meeting: MeetingHead; day: Day },
): WheelEntry {
  const from = entry.rule.kind === 'meetings' && day < entry.from ? day : entry.from;
  const dated = { ...entry, from, titleYear: yearOf(day) };
  if (entry.rule.kind === 'meetings') return withMark(dated, meeting.id, item.id);
  const isRound = entry.rule.months.includes(Number(day.slice(5, 7)));
  return isRound ? withMark(dated, monthKey(day), item.id) : dated;
}

/** The year that a title said today is for: that of the next time. */
function nextYear(
  entry: WheelEntry,
  { today, ...calendar }: { timeZone: string; meetings: readonly MeetingHead[]; today: Day },
): number {
  const rounds = roundsOf(entry, { ...calendar, today, isMarked: () => false });
  return yearOf(rounds.find(({ day }) => day >= today)?.day ?? today);
}

export type OnWheel = { boardId: BoardId; wheelId: WheelId; version?: number | undefined };

/** Gives an entry what is said anew; what its rounds came to stays. */
export async function editWheel(
  { store, now }: Deps,
  by: Doer,
  { change, ...which }: OnWheel & { change: (input: WheelInput) => WheelInput },
): Promise<WheelEntry> {
  return store.transaction(undoableCauseOf(by, 'edit-wheel', which.boardId), async (tx) => {
    const { board, today, me } = await enter(tx, { by, boardId: which.boardId, now: now() }, 'edit-agenda');
    const { entry: before } = await lockEntry(tx, me, { board, now: now(), ...which });
    const content = readWheelInput(change(inputOf(before)), board, today);
    const { title, titleYear } = before;
    const meetings = await tx.meetings.ofBoard(board.id);
    const entry = { ...before, ...content };
    return tx.wheel.save({
      ...entry,
      closed: keepClosing(
        content.closed && { ...content.closed, audience: before.closed?.audience ?? [] },
        before.closed,
      ),
      titleYear:
        content.title === title ? titleYear : nextYear(entry, { timeZone: board.timeZone, meetings, today }),
    });
  });
}

/** Takes an entry off the wheel; items that were made of it stay. `/fortryd` brings it back. */
export async function removeFromWheel({ store, now }: Deps, by: Doer, which: OnWheel): Promise<WheelEntry> {
  return store.transaction(undoableCauseOf(by, 'remove-from-wheel', which.boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId: which.boardId, now: now() }, 'edit-agenda');
    const { entry } = await lockEntry(tx, me, { board, now: now(), ...which });
    await tx.wheel.remove(entry.id);
    return entry;
  });
}

/** Skips a round, or does not after all. Refuses one that an item was made for. */
export async function skipRound(
  { store, now }: Deps,
  by: Doer,
  { round, skips, ...which }: OnWheel & { round: RoundKey; skips: boolean },
): Promise<WheelEntry> {
  return store.transaction(undoableCauseOf(by, 'skip-round', which.boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId: which.boardId, now: now() }, 'edit-agenda');
    const { entry, matter } = await lockEntry(tx, me, { board, now: now(), ...which });
    const state = statedRounds(matter, entry).find(({ key }) => key === round)?.state.kind;
    if (state === undefined) throw new Refusal('outdated');
    if (state === 'taken' || state === 'proposed') throw new Refusal('wheel-taken');
    if ((state === 'skipped') === skips) return entry;
    return tx.wheel.save(withMark(entry, round, skips ? null : undefined));
  });
}
