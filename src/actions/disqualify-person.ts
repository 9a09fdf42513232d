import { type Member, membersOn } from '../domain/board.ts';
import { findPerson } from '../domain/find-person.ts';
import type { BoardId, PersonId } from '../domain/ids.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** From now on the person sees nothing of the item and takes no part in it; their reaction to it is dropped. */
export async function disqualifyPerson(
  { store, now }: Deps,
  by: Doer,
  wish: { boardId: BoardId; meeting: MeetingWish; item: ItemWish; person: string },
): Promise<{ number: number; person: Member }> {
  return store.transaction(undoableCauseOf(by, 'disqualify-person', wish.boardId), async (tx) => {
    const { board, today } = await enter(tx, { by, boardId: wish.boardId, now: now() }, 'edit-agenda');
    const meeting = await findMeeting(tx, { board, now: now() }, wish.meeting);
    const place = findPlace(meeting, wish.item);
    const person = findPerson(membersOn(board, today), wish.person);
    const item = await tx.items.lock(place.itemId);
    demandNotYet(item.disqualified, person);
    await tx.items.save({ ...item, disqualified: [...item.disqualified, person.personId] });
    await tx.reactions.remove({ meetingId: meeting.id, itemId: item.id, personId: person.personId });
    await showLater(tx, by.tenantId, meeting);
    return { number: meeting.places.indexOf(place) + 1, person };
  });
}

function demandNotYet(disqualified: readonly PersonId[], { personId, name }: Member): void {
  if (disqualified.includes(personId)) throw new Refusal('person-already-disqualified', { name });
}
