import { confirmCard } from '../../../cards/confirm.ts';
import { findMeeting, findPlace } from '../../actions/load-matter.ts';
import { demand } from '../../domain/rights.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/træk 3`: asks first, then takes the item off the agenda. */
export const withdraw: Face<'withdraw-item'> = {
  right: 'edit-agenda',
  answer: async ({ outside, by, board, me, now, words }, { number, meeting: said }) => {
    demand(me.roles, 'edit-agenda');
    const data = await outside.store.read(by.tenantId, async (db) => {
      const meeting = await findMeeting(db, { board, now }, meetingSaid(said));
      return {
        meetingId: meeting.id,
        itemId: findPlace(meeting, { number }).itemId,
        version: meeting.version,
      };
    });
    const { confirmWithdraw, yesWithdraw } = words.itemForm;
    const ask = confirmWithdraw(number);
    return [
      { card: confirmCard({ ask, yes: yesWithdraw, verb: 'item.withdraw', data }, words), summary: ask },
    ];
  },
};
