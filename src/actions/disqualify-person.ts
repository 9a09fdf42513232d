import { type Member, membersOn } from '../domain/board.ts';
import { findPerson } from '../domain/find-person.ts';
import type { BoardId, PersonId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { isOver, type Meeting } from '../domain/meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { showEverywhere } from './show-everywhere.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
type Wish = { boardId: BoardId; meeting: MeetingWish; item: ItemWish; person: string };
type Done = { number: number; person: Member };

/** From now on the person sees nothing of the item and takes no part in it; their reactions to it are dropped. */
export async function disqualifyPerson({ store, now }: Deps, by: Doer, wish: Wish): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'disqualify-person', wish.boardId), async (tx) => {
    const { board, today, item, number } = await open(tx, { by, wish, now: now() });
    const person = findPerson(membersOn(board, today), wish.person);
    const { personId, name } = person;
    if (item.disqualified.includes(personId)) throw new Refusal('person-already-disqualified', { name });
    await tx.items.save({ ...item, disqualified: [...item.disqualified, personId] });
    await takeOut(tx, item, [personId]);
    await showEverywhere(tx, by.tenantId, item.id);
    return { number, person };
  });
}

/** Takes it back: the person sees the item again. Nobody does so for themselves. */
export async function requalifyPerson({ store, now }: Deps, by: Doer, wish: Wish): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'requalify-person', wish.boardId), async (tx) => {
    const { board, item, number } = await open(tx, { by, wish, now: now() });
    const person = findPerson(board.members, wish.person);
    const { personId, name } = person;
    if (!item.disqualified.includes(personId)) throw new Refusal('person-not-disqualified', { name });
    await tx.items.save({ ...item, disqualified: item.disqualified.filter((one) => one !== personId) });
    await showEverywhere(tx, by.tenantId, item.id);
    return { number, person };
  });
}

async function open(
  tx: Tx,
  { by, wish, now }: { by: Doer; wish: Wish; now: ReturnType<Deps['now']> },
): Promise<Entered & { meeting: Meeting; item: Item; number: number }> {
  const entered = await enter(tx, { by, boardId: wish.boardId, now }, 'edit-agenda');
  const meeting = await findMeeting(tx, { board: entered.board, now }, wish.meeting);
  const place = findPlace(meeting, wish.item);
  const item = await tx.items.lock(place.itemId);
  demandPart(entered.me, item);
  return { ...entered, meeting, item, number: meeting.places.indexOf(place) + 1 };
}

/** Drops what they think of the item, at every meeting that is still to take it up. */
export async function takeOut(tx: Tx, { id }: Item, people: readonly PersonId[]): Promise<void> {
  for (const { meeting } of await tx.meetings.standings([id])) {
    if (isOver(meeting)) continue;
    for (const personId of people) await tx.reactions.remove({ meetingId: meeting.id, itemId: id, personId });
  }
}
