import { type Board, membersOn } from '../domain/board.ts';
import type { Day } from '../domain/day.ts';
import type { MeetingId, PersonId } from '../domain/ids.ts';
import { isOver, type Meeting, type MeetingHead } from '../domain/meeting.ts';
import { nameOfNotice } from '../domain/notice.ts';
import { may } from '../domain/rights.ts';
import { currentItem, isRunning, neighbour } from '../domain/session.ts';
import type { Tx } from './outside.ts';
import { tellOnce } from './send-notice.ts';

/** Gives everybody who leads the meeting its card, which is kept up to date from then on. */
export async function openSession(
  tx: Tx,
  { board, today, meeting }: { board: Board; today: Day; meeting: Meeting },
): Promise<void> {
  const about = { kind: 'session', meetingId: meeting.id } as const;
  for (const to of leadersOn(board, today))
    await tellOnce(tx, { tenantId: board.tenantId, boardId: board.id, to, about });
}

/** What follows from a change during a meeting: the cards of those who lead it, and its guests being called. */
export async function followSession(tx: Tx, head: MeetingHead): Promise<void> {
  if (head.status !== 'inSession' && !isOver(head)) return;
  const meeting = await tx.meetings.get(head.id);
  const session = await tx.sessions.get(head.id);
  const board = await tx.boards.get(head.boardId);
  if (!meeting || !session || !board) return;
  await refreshCards(tx, board, meeting.id);
  if (!isRunning(meeting, session)) return;
  const [current, next] = [currentItem(session), neighbour(meeting, session, 'next')];
  const items = await tx.items.many([current, next].filter((id) => id !== null));
  for (const { id: itemId, guests } of items) {
    const kind = itemId === current ? 'guest-called' : 'guest-next';
    for (const to of guests) {
      const about = { kind, meetingId: meeting.id, itemId } as const;
      await tellOnce(tx, { tenantId: board.tenantId, boardId: board.id, to, about });
    }
  }
}

/** Has the cards of whoever leads the meeting say how things stand, also where it did not begin after all. */
export async function refreshCards(
  tx: Tx,
  { tenantId, members }: Board,
  meetingId: MeetingId,
): Promise<void> {
  const leading = members.filter(({ role }) => may([role], 'run-meeting'));
  for (const to of new Set(leading.map(({ personId }) => personId))) {
    const noticeId = nameOfNotice({ kind: 'session', meetingId }, to);
    if (!noticeId || !(await tx.notices.get(noticeId))) continue;
    await tx.later('refresh-notice', { tenantId, noticeId }, { key: noticeId });
  }
}

function leadersOn(board: Board, day: Day): PersonId[] {
  const leading = membersOn(board, day).filter(({ role }) => may([role], 'run-meeting'));
  return [...new Set(leading.map(({ personId }) => personId))];
}
