import { findMeeting, findPlace } from '../../actions/load-matter.ts';
import { withdrawItem } from '../../actions/withdraw-item.ts';
import { demand } from '../../domain/rights.ts';
import { askFirst } from './ask-first.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/træk 3`: asks first, then takes the item off the agenda; `/træk 3 ja` does it. */
export const withdraw: Face<'withdraw-item'> = {
  right: 'edit-agenda',
  answer: async (scene, { number, meeting: said, isSure }) => {
    const { outside, by, board, me, now, words } = scene;
    demand(me.roles, 'edit-agenda');
    if (isSure) {
      await withdrawItem(outside, by, { boardId: board.id, meeting: meetingSaid(said), item: { number } });
      return [{ text: words.itemForm.isWithdrawn(number) }];
    }
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
    return [askFirst(scene, { ask, yes: yesWithdraw, verb: 'item.withdraw', data })];
  },
};
