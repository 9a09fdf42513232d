import { pauseReason } from '../actions/pause-calendar.ts';
import { syncCalendar } from '../actions/sync-calendar.ts';
import { OutsideFailure } from '../errors.ts';
import { adviceOn } from './advise.ts';
import { findBoard } from './find-board.ts';
import { Misuse, type Needs, type Outcome } from './operation.ts';

/** `calendar sync --board B [--json]`: reads the calendar now, and says what changed. */
export async function syncBoard(
  needs: Needs,
  asked: { board: string; tenant: string | undefined; json: boolean },
): Promise<string | Outcome> {
  const board = await findBoard(needs, asked.board, asked.tenant);
  if (!needs.calendar)
    throw new Misuse('Graph is not configured (GRAPH_TENANT_ID and the settings beside it)');
  if (!board.calendar)
    throw new Misuse(`${board.name} has no calendar; name its mailbox in the board's file`);
  try {
    const synced = await syncCalendar(needs, { tenantId: board.tenantId, boardId: board.id });
    if (asked.json) return JSON.stringify(synced, null, 2);
    return synced.length === 0
      ? 'nothing changed'
      : synced.map(({ day, what }) => `${day}\t${what}`).join('\n');
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    const why = pauseReason(error);
    const { mailbox } = board.calendar;
    const advice = why ? adviceOn({ what: 'calendar-paused', mailbox, why }) : [error.message];
    return { status: 1, out: '', err: advice.join('\n') };
  }
}
