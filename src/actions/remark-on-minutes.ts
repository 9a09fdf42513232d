import type { BoardId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import { lockMeeting, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** Adds a dated note to approved minutes, whose text itself never changes. */
export async function remarkOnMinutes(
  { store, now }: Deps,
  by: Doer,
  { boardId, meeting: wish, text }: { boardId: BoardId; meeting: MeetingWish; text: string },
): Promise<Meeting> {
  const remark = readText(text, 'remark');
  return store.transaction(causeOf(by, 'remark-on-minutes', boardId), async (tx) => {
    const { board } = await enter(tx, { by, boardId, now: now() }, 'keep-minutes');
    const meeting = await lockMeeting(tx, { board, now: now() }, wish);
    if (meeting.status !== 'approved') throw new Refusal('minutes-not-approved');
    const round = (await tx.rounds.get(meeting.id)) ?? {
      meetingId: meeting.id,
      edition: 1,
      ...{ sentAt: now(), sentBy: by.personId, answers: [], remarks: [] },
    };
    const remarks = [...round.remarks, { by: by.personId, at: now(), text: remark }];
    await tx.rounds.save({ ...round, remarks });
    return meeting;
  });
}
