import { demandOpen } from '../domain/agenda.ts';
import { type Board, memberAs, rolesOf, type Somebody } from '../domain/board.ts';
import { type Day, dayIn, type Instant, instantAt } from '../domain/day.ts';
import type { BoardId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';
import { tellGuests } from './tell-guests.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
type Wish = { boardId: BoardId; meeting: MeetingWish; item: ItemWish; person: Somebody };
type Done = { meeting: Meeting; number: number; gotRole: boolean };

/**
 * Asks somebody to take part in the item, at a time on the meeting's day where one is said. Who has no role on the board
 * becomes a guest of it, and sees the item alone.
 */
export async function inviteGuest(
  { store, now }: Deps,
  by: Doer,
  { clock, ...wish }: Wish & { clock: string | null },
): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'invite-guest', wish.boardId), async (tx) => {
    const { board, meeting, item, number } = await enterItem(tx, { by, wish, now: now() });
    const day = dayIn(board.timeZone, meeting.start);
    const at = clock && instantAt(board.timeZone, day, clock);
    if (clock && !at) throw new Refusal('no-such-time', { text: clock });
    demandGuest(board, item, { person: wish.person, day, isTimed: at !== null });
    const { personId } = wish.person;
    const guests = [...item.guests.filter((one) => one !== personId), personId];
    const arrivals = [
      ...arrivalsWithout(item, personId, meeting),
      ...(at ? [{ personId, meetingId: meeting.id, at }] : []),
    ];
    await tx.items.save({ ...item, guests, arrivals });
    const gotRole = await giveRole(tx, board, { person: wish.person, day });
    await showLater(tx, by.tenantId, meeting);
    await tellGuests(tx, by.tenantId, meeting);
    return { meeting, number, gotRole };
  });
}

/** Asks them no longer. */
export async function dropGuest({ store, now }: Deps, by: Doer, wish: Wish): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'invite-guest', wish.boardId), async (tx) => {
    const { meeting, item, number } = await enterItem(tx, { by, wish, now: now() });
    const { personId, name } = wish.person;
    if (!item.guests.includes(personId)) throw new Refusal('guest-not-there', { name });
    const guests = item.guests.filter((one) => one !== personId);
    await tx.items.save({ ...item, guests, arrivals: arrivalsWithout(item, personId, meeting) });
    await showLater(tx, by.tenantId, meeting);
    return { meeting, number, gotRole: false };
  });
}

async function enterItem(tx: Tx, { by, wish, now }: { by: Doer; wish: Wish; now: Instant }) {
  const { board, me } = await enter(tx, { by, boardId: wish.boardId, now }, 'edit-agenda');
  const meeting = await findMeeting(tx, { board, now }, wish.meeting);
  demandOpen(meeting);
  const place = findPlace(meeting, wish.item);
  const item = await tx.items.lock(place.itemId);
  demandPart(me, item);
  return { board, meeting, item, number: meeting.places.indexOf(place) + 1 };
}

function demandGuest(
  board: Board,
  { guests, disqualified }: Item,
  { person: { personId, name }, day, isTimed }: { person: Somebody; day: Day; isTimed: boolean },
): void {
  const held = rolesOf(board, personId, day);
  if (held.some(({ role }) => role !== 'chief' && role !== 'guest'))
    throw new Refusal('guest-on-board', { name });
  if (disqualified.includes(personId)) throw new Refusal('guest-disqualified', { name });
  if (guests.includes(personId) && !isTimed) throw new Refusal('guest-already', { name });
}

function arrivalsWithout({ arrivals = [] }: Item, personId: Somebody['personId'], { id }: Meeting) {
  return arrivals.filter((one) => one.personId !== personId || one.meetingId !== id);
}

/** Whether they had no role, and have that of a guest now. */
async function giveRole(
  tx: Tx,
  { id }: Board,
  { person, day }: { person: Somebody; day: Day },
): Promise<boolean> {
  const board = await tx.boards.lock(id);
  if (rolesOf(board, person.personId, day).length > 0) return false;
  await tx.boards.save({ ...board, members: [...board.members, memberAs('guest', person)] });
  return true;
}
