import { itemFormCard, titleOf } from '../../../cards/item-form.ts';
import { demandItem, findMeeting, findPlace } from '../../actions/load-matter.ts';
import { isPublished } from '../../domain/meeting.ts';
import { channelReader, sightOf } from '../../domain/reader.ts';
import { demand } from '../../domain/rights.ts';
import { seeItemForm } from '../../domain/see-form.ts';
import { Refusal } from '../../errors.ts';
import { type Face, meetingSaid, privately } from './face.ts';

/** `/rediger 3`: the item's form; in private where the channel may not read the item. */
export const editItem: Face<'edit-item'> = {
  right: 'edit-agenda',
  answer: async (scene, { number, meeting: said }) => {
    const { outside, by, board, me, now, words } = scene;
    demand(me.roles, 'edit-agenda');
    const { view, isOpen } = await outside.store.read(by.tenantId, async (db) => {
      const meeting = await findMeeting(db, { board, now }, meetingSaid(said));
      const item = await demandItem(db, findPlace(meeting, { number }).itemId);
      return {
        view: seeItemForm({ board, now, meetings: [], meeting, item }, me),
        isOpen: sightOf(channelReader, item, isPublished(meeting)) === 'full',
      };
    });
    if (!view) throw new Refusal('disqualified', { number });
    const say = { card: itemFormCard(view, { words, inDialog: false }), summary: titleOf(view, words) };
    return isOpen ? [say] : privately(scene, [say]);
  },
};
