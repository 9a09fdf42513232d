import { publish } from '../domain/agenda.ts';
import type { BoardId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { lockMeeting, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { tellGuests } from './tell-guests.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** Publishes the agenda in the board's channel, or publishes it again. A version that is not the latest is refused. */
export async function publishAgenda(
  { store, now }: Deps,
  by: Doer,
  { boardId, meeting: wish, version }: { boardId: BoardId; meeting: MeetingWish; version?: number },
): Promise<Meeting> {
  return store.transaction(undoableCauseOf(by, 'publish-agenda', boardId), async (tx) => {
    const { board } = await enter(tx, { by, boardId, now: now() }, 'publish');
    if (!board.channel?.serviceUrl) throw new Refusal('no-channel');
    const meeting = await lockMeeting(tx, { board, now: now() }, wish);
    if (version !== undefined && version !== meeting.version) throw new Refusal('outdated');
    const saved = await tx.meetings.save(publish(meeting, by.personId, now()));
    const job = { tenantId: by.tenantId, meetingId: saved.id, why: 'change' } as const;
    await tx.later('show-agenda', job, { key: saved.id });
    await tellGuests(tx, by.tenantId, saved);
    return saved;
  });
}
