import { z } from 'zod';
import { waitingOfferCard } from '../../../cards/waiting-offer.ts';
import { findMeeting } from '../../actions/load-matter.ts';
import { waitingOfferFor } from '../../actions/load-proposals.ts';
import { placeItems } from '../../actions/move-item.ts';
import { asId, type ItemId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import type { WaitingOffer } from '../../domain/see-waiting-offer.ts';
import { Refusal } from '../../errors.ts';
import type { Shown } from '../scene.ts';
import { type Button, ids, type Press, readData, several } from './press.ts';
import { showOpen, withRefusal } from './show.ts';

const offered = z.object({ meetingId: ids.meetingId, page: z.coerce.number().int().min(1).catch(1) });

/** What waits, to be ticked for one meeting; the agenda where nothing does any more. */
async function showOffer(
  press: Press,
  more: { done?: (offer: WaitingOffer) => string; refusal?: string } = {},
): Promise<Shown> {
  const { outside, by, board, me, now, words } = press.scene;
  demand(me.roles, 'edit-agenda');
  const { meetingId, page } = readData(offered, press.data);
  const { offer, meeting } = await outside.store.read(by.tenantId, async (db) => {
    const meeting = await findMeeting(db, { board, now }, { id: meetingId });
    return { meeting, offer: await waitingOfferFor(db, { board, now, meeting }, me) };
  });
  if (!offer) return withRefusal(await showOpen(press.scene, meeting.id), more.refusal);
  const done = more.done?.(offer);
  const said = { ...(done ? { done } : {}), ...(more.refusal ? { refusal: more.refusal } : {}) };
  return { kind: 'card', card: waitingOfferCard(offer, { words, page, ...said }) };
}

export const offerWaiting: Button = {
  press: (press) => showOffer(press),
  show: (press, refusal) => showOffer(press, refusal ? { refusal } : {}),
};

/** Those that are ticked and still wait come onto the meeting. */
export const takeWaiting: Button = {
  press: async (press) => {
    const { outside, by, board, words } = press.scene;
    const { meetingId, items } = readData(offered.extend({ items: several }), press.data);
    if (items.length === 0) throw new Refusal('none-ticked');
    const itemIds = items.map((id) => asId<ItemId>(id));
    const { placed } = await placeItems(outside, by, { boardId: board.id, itemIds, to: { id: meetingId } });
    return showOffer(press, {
      done: ({ planned, length }) => words.board.waiting.taken(placed.length, planned, length),
    });
  },
  show: (press, refusal) => showOffer(press, refusal ? { refusal } : {}),
};
