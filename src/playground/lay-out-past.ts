import { importMinutes } from '../actions/import-minutes.ts';
import type { Outside } from '../actions/outside.ts';
import type { Board } from '../domain/board.ts';
import { type Day, dayIn } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { demoPast, type PastMeeting, pastNotices, pastSession, withPlan } from './demo/past.ts';

type Deps = Pick<Outside, 'store' | 'newId' | 'now'>;

/**
 * The years before the last meeting, for looking back: imported as minutes are, with what these do not tell, the minutes
 * planned and used, and when chiefs answered.
 */
export async function layOutPast(deps: Deps, board: Board, held: Day): Promise<void> {
  const { tenantId, id: boardId } = board;
  for (const past of demoPast(held)) {
    const done = await importMinutes(deps, { tenantId, boardId, minutes: past.minutes, from: 'trial' });
    if (done.kind === 'imported') await fill(deps, board, { meeting: done.meeting, past });
  }
}

async function fill(
  { store, now }: Deps,
  board: Board,
  { meeting, past }: { meeting: Meeting; past: PastMeeting },
): Promise<void> {
  const cause = { tenantId: board.tenantId, by: 'operator', what: 'place-past', from: 'trial' } as const;
  await store.transaction(cause, async (tx) => {
    const planned = await tx.meetings.save(withPlan(meeting, past));
    await tx.sessions.add(pastSession(planned, past));
    const decisions = await tx.decisions.ofItems(planned.places.map(({ itemId }) => itemId));
    const here = planned.places.flatMap(
      ({ itemId }) => decisions.find((one) => one.itemId === itemId && one.meetingId === planned.id) ?? [],
    );
    const today = dayIn(board.timeZone, now());
    for (const notice of pastNotices(board, { ...past, decisions: here, at: planned.start, today }))
      await tx.notices.save(notice);
  });
}
