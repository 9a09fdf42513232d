import { pauseReason } from '../../actions/pause-calendar.ts';
import { syncCalendar } from '../../actions/sync-calendar.ts';
import { demand } from '../../domain/rights.ts';
import { OutsideFailure, Refusal } from '../../errors.ts';
import type { Face } from './face.ts';
import { undatedIn } from './set-up.ts';

/** `/synk`: reads the calendar now, and says what changed. */
export const sync: Face<'sync'> = {
  right: 'plan-meeting',
  answer: async ({ outside, by, board, me, words }) => {
    demand(me.roles, 'plan-meeting');
    if (!outside.calendar || !board.calendar) throw new Refusal('no-calendar');
    try {
      const synced = await syncCalendar(outside, { tenantId: by.tenantId, boardId: board.id });
      const lines = synced.map(({ day, what }) => words.calendar.changes[what](day));
      const state = await outside.store.read(by.tenantId, (db) => db.calendars.get(board.id));
      const said = lines.length === 0 ? words.calendar.nothing : words.calendar.read(lines);
      return [{ text: said }, ...undatedIn(state, words)];
    } catch (error) {
      if (!(error instanceof OutsideFailure)) throw error;
      throw refusalOf(error, board.calendar.mailbox);
    }
  },
};

function refusalOf(failure: OutsideFailure, mailbox: string): Refusal {
  const why = pauseReason(failure);
  if (why) return new Refusal(`calendar-${why}`, { mailbox });
  return new Refusal(failure.reason === 'not-recognised' ? 'calendar-sign-in' : 'calendar-away');
}
