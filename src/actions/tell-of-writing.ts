import type { Board } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import type { WritingFailure } from '../domain/notice.ts';
import type { OutsideFailure } from '../errors.ts';
import type { Outside, Tx } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';

/** Tells the secretaries what does not stand in Outlook as it should, and why. */
export async function tellOfWriting(
  tx: Tx,
  { now, newId }: Pick<Outside, 'now' | 'newId'>,
  {
    board,
    meeting,
    ...about
  }: { board: Board; meeting: MeetingHead; what: 'meeting' | 'agenda'; why: WritingFailure },
): Promise<void> {
  await tellSecretaries(tx, newId, {
    ...{ board, today: dayIn(board.timeZone, now()) },
    about: { kind: 'event-not-written', meetingId: meeting.id, ...about },
  });
}

/** Whether it may get better by trying again; whatever Graph refused it refuses again. */
export function isPassing({ reason }: OutsideFailure): boolean {
  return reason === 'busy' || reason === 'cut';
}
