import { itemCard } from '../../../cards/item.ts';
import { findMeeting, findPlace, loadMatter } from '../../actions/load-matter.ts';
import { seeItem } from '../../domain/see-item.ts';
import { Refusal } from '../../errors.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/punkt 3`: one item as whoever reads the answer may see it. */
export const readItem: Face<'read-item'> = {
  right: 'see-agenda',
  answer: async ({ outside, by, board, now, words, me, audience }, { number, meeting: said }) => {
    const { view, own } = await outside.store.read(by.tenantId, async (db) => {
      const meeting = await findMeeting(db, { board, now }, meetingSaid(said));
      const { itemId } = findPlace(meeting, { number });
      const matter = await loadMatter(db, board, meeting);
      return { view: seeItem(matter, itemId, audience), own: seeItem(matter, itemId, me) };
    });
    if (!view && own?.kind === 'item') return [{ text: words.agenda.alsoInPrivate }];
    if (!view) throw new Refusal('item-not-yours', { number });
    const card = { card: itemCard(view, { words }), summary: words.item.fallback(view.number) };
    return view.kind !== 'item' && own?.kind === 'item'
      ? [card, { text: words.agenda.alsoInPrivate }]
      : [card];
  },
};
