import { addItem } from '../domain/agenda.ts';
import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { asId, type BoardId, type ItemId, type WheelId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { PersonReader } from '../domain/reader.ts';
import { maySee } from '../domain/see-wheel.ts';
import { type RoundKey, type WheelEntry, withMark } from '../domain/wheel.ts';
import { itemFromWheel } from '../domain/wheel-item.ts';
import { isOpenRound, keptFrom, sourceOf, statedRounds, type WheelMatter } from '../domain/wheel-state.ts';
import { demandToCome } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, type MeetingWish } from './load-matter.ts';
import { loadWheel } from './load-wheel.ts';
import type { Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type WhichRound = { wheelId: WheelId; round: RoundKey };

export type Taking = {
  boardId: BoardId;
  meeting: MeetingWish;
  /** Those named, or all that the wheel proposes for the meeting. */
  rounds: readonly WhichRound[] | 'due';
};

/** What was put on, with its numbers; those left out had been put on or proposed before. */
export type Taken = { meeting: Meeting; items: readonly Item[]; numbers: readonly number[]; leftOut: number };

/** Puts items of the wheel last on an agenda, each made from the last one of its kind. */
export async function takeFromWheel({ store, now, newId }: Deps, by: Doer, wish: Taking): Promise<Taken> {
  return store.transaction(undoableCauseOf(by, 'take-from-wheel', wish.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'edit-agenda');
    const { board, me, today } = entered;
    const { id } = await findMeeting(tx, { board, now: now() }, wish.meeting);
    const before = await tx.meetings.lock(id);
    demandToCome(board, before, now());
    const asked =
      wish.rounds === 'due' ? await dueFor(tx, { board, now: now(), meeting: before }, me) : wish.rounds;
    const day = dayIn(board.timeZone, before.start);
    if (asked.length === 0) throw new Refusal('wheel-nothing-due', { day });
    let meeting = before;
    const items: Item[] = [];
    for (const { wheelId, round } of asked) {
      const { entry, matter } = await lockEntry(tx, me, { board, now: now(), wheelId });
      if (!isOpen(matter, entry, round)) continue;
      const made = {
        board,
        today,
        day,
        source: sourceOf(matter, entry),
        kept: keptFrom(matter, entry),
        id: asId<ItemId>(newId()),
      };
      const item = itemFromWheel(entry, made);
      await tx.items.add(item);
      await tx.wheel.save(withMark(entry, round, item.id));
      meeting = addItem(meeting, item);
      items.push(item);
    }
    if (items.length === 0) throw new Refusal('wheel-taken');
    const saved = await tx.meetings.save(meeting);
    await showLater(tx, by.tenantId, saved);
    const numbers = items.map((_, at) => before.places.length + at + 1);
    return { meeting: saved, items, numbers, leftOut: asked.length - items.length };
  });
}

/**
 * Marks a round as prepared by an item that somebody wrote from it, and keeps the item from whom the last one was kept
 * from. Refuses a round that there is an item for.
 */
export async function prepareRound(
  tx: Tx,
  { board, me }: Pick<Entered, 'board' | 'me'>,
  { wheelId, round, item, now }: WhichRound & { item: Item; now: Instant },
): Promise<Item> {
  const { entry, matter } = await lockEntry(tx, me, { board, now, wheelId });
  if (!isOpen(matter, entry, round)) throw new Refusal('wheel-taken');
  const { closed, disqualified } = keptFrom(matter, entry);
  await tx.wheel.save(withMark(entry, round, item.id));
  return {
    ...item,
    closed: closed
      ? { ...closed, audience: [...new Set([...closed.audience, ...audienceOf(item)])] }
      : item.closed,
    disqualified,
  };
}

/** The board's entry, kept for this transaction alone; one that the person may not see is as good as none. */
export async function lockEntry(
  tx: Tx,
  me: PersonReader,
  {
    board,
    now,
    wheelId,
    version,
  }: { board: Board; now: Instant; wheelId: WheelId; version?: number | undefined },
): Promise<{ entry: WheelEntry; matter: WheelMatter }> {
  const entry = await tx.wheel.lock(wheelId);
  if (entry?.boardId !== board.id) throw new Refusal('outdated');
  if (version !== undefined && version !== entry.version) throw new Refusal('outdated');
  // Read once nobody else can change the entry: another may have made its item just now.
  const matter = await loadWheel(tx, { board, now });
  if (!maySee(matter, entry, me)) throw new Refusal('outdated');
  return { entry, matter };
}

function audienceOf({ closed, proposal }: Item) {
  return [...(closed?.audience ?? []), ...(proposal ? [proposal.by] : [])];
}

async function dueFor(
  tx: Tx,
  { meeting, ...here }: { board: Board; now: Instant; meeting: Meeting },
  me: PersonReader,
): Promise<WhichRound[]> {
  const matter = await loadWheel(tx, here);
  return matter.entries
    .filter((entry) => maySee(matter, entry, me))
    .flatMap((entry) =>
      statedRounds(matter, entry)
        .filter((one) => one.meeting?.id === meeting.id && one.state.kind === 'due')
        .map(({ key }) => ({ wheelId: entry.id, round: key })),
    );
}

function isOpen(matter: WheelMatter, entry: WheelEntry, round: RoundKey): boolean {
  const found = statedRounds(matter, entry).find(({ key }) => key === round);
  return found !== undefined && isOpenRound(found);
}
