import { confirmCard } from '../../../cards/confirm.ts';
import { closeItem as close } from '../../actions/close-item.ts';
import { demandItem, findMeeting, findPlace } from '../../actions/load-matter.ts';
import { isPublished } from '../../domain/meeting.ts';
import { demand } from '../../domain/rights.ts';
import { Refusal } from '../../errors.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/luk 3 årsag`: confidential from now on. */
export const closeItem: Face<'close-item'> = {
  right: 'edit-agenda',
  answer: async ({ outside, by, board, words }, { number, reason, meeting: said }) => {
    const wish = { boardId: board.id, meeting: meetingSaid(said), item: { number }, reason };
    const { meeting, number: closed } = await close(outside, by, wish);
    const late = isPublished(meeting) ? [words.itemForm.closedLate] : [];
    return [{ text: [words.itemForm.isClosed(closed), ...late].join(' ') }];
  },
};

/** `/genåbn 3`: asks first, since everybody reads it afterwards. */
export const reopenItem: Face<'reopen-item'> = {
  right: 'edit-agenda',
  answer: async ({ outside, by, board, me, now, words }, { number, meeting: said }) => {
    demand(me.roles, 'edit-agenda');
    const data = await outside.store.read(by.tenantId, async (db) => {
      const meeting = await findMeeting(db, { board, now }, meetingSaid(said));
      const item = await demandItem(db, findPlace(meeting, { number }).itemId);
      if (!item.closed) throw new Refusal('item-not-closed', { number });
      return { meetingId: meeting.id, itemId: item.id, version: item.version };
    });
    const { confirmReopen, yesReopen } = words.itemForm;
    const ask = confirmReopen(number);
    return [{ card: confirmCard({ ask, yes: yesReopen, verb: 'item.reopen', data }, words), summary: ask }];
  },
};
