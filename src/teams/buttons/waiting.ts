import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { waitingCard } from '../../../cards/waiting.ts';
import { loadMeetings, waitingFor } from '../../actions/load-proposals.ts';
import { placeItem } from '../../actions/move-item.ts';
import { dayIn } from '../../domain/day.ts';
import { asId, type ItemId, type MeetingId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { seeTargets } from '../../domain/see-targets.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';
import { type Button, field, ids, readData } from './press.ts';
import { showDone } from './show.ts';

const onItem = z.object({ itemId: ids.itemId });

/** Asks which meeting a waiting item shall go onto. */
export const openWaiting: Button = {
  press: async ({ scene, data }) => ({ kind: 'card', card: await waitingOn(scene, readData(onItem, data)) }),
};

/** The waiting item, made for whoever makes the agenda. */
export async function waitingOn(
  { outside, by, board, me, now, words }: Scene,
  { itemId, ...more }: { itemId: ItemId; refusal?: string; toMeeting?: string },
) {
  demand(me.roles, 'edit-agenda');
  const { view, targets } = await outside.store.read(by.tenantId, async (db) => ({
    view: (await waitingFor(db, { board, now }, me)).find((one) => one.itemId === itemId),
    targets: seeTargets(await loadMeetings(db, { board, now }), me),
  }));
  if (!view) throw new Refusal('item-already-there');
  return waitingCard(view, targets, { words, ...more });
}

const placed = onItem.extend({ meetingId: ids.meetingId, toMeeting: field });

/** Onto the meeting that was chosen, else the one that the button names. */
export const place: Button = {
  press: async ({ scene, data }) => {
    const { outside, by, board, words } = scene;
    const { itemId, meetingId, toMeeting } = readData(placed, data);
    const id = toMeeting === '' ? meetingId : asId<MeetingId>(toMeeting);
    const meeting = await placeItem(outside, by, { boardId: board.id, itemId, to: { id } });
    const text = words.itemForm.added(meeting.places.length, dayIn(board.timeZone, meeting.start));
    return { kind: 'card', card: doneCard(`✓ ${text}`, words) };
  },
  show: async (press, refusal): Promise<Shown> => {
    if (!refusal) return showDone(press);
    const { itemId, toMeeting } = readData(placed, press.data);
    return { kind: 'card', card: await waitingOn(press.scene, { itemId, toMeeting, refusal }) };
  },
};
