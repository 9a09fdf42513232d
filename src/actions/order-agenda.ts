import { arrange } from '../domain/agenda.ts';
import type { BoardId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { lockMeeting, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** Puts the whole agenda into an order: `order` names each item once by the number it has now. */
export async function orderAgenda(
  { store, now }: Deps,
  by: Doer,
  { boardId, meeting: wish, order }: { boardId: BoardId; meeting: MeetingWish; order: readonly number[] },
): Promise<Meeting> {
  return store.transaction(undoableCauseOf(by, 'order-agenda', boardId), async (tx) => {
    const { board } = await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    const meeting = await lockMeeting(tx, { board, now: now() }, wish);
    const arranged = arrange(meeting, order);
    if (arranged.places.every((place, at) => place === meeting.places[at])) return meeting;
    const saved = await tx.meetings.save(arranged);
    await showLater(tx, by.tenantId, saved);
    return saved;
  });
}
