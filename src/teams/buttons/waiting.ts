import { z } from 'zod';
import { confirmCard, doneCard } from '../../../cards/confirm.ts';
import type { Card } from '../../../cards/parts.ts';
import { waitingCard } from '../../../cards/waiting.ts';
import { loadMeetings, waitingFor } from '../../actions/load-proposals.ts';
import { placeItems } from '../../actions/move-item.ts';
import { withdrawWaiting as withdraw } from '../../actions/withdraw-item.ts';
import { dayIn } from '../../domain/day.ts';
import { asId, type ItemId, type MeetingId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { seeTargets } from '../../domain/see-targets.ts';
import { Refusal } from '../../errors.ts';
import type { Words } from '../../words/words.ts';
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
  scene: Scene,
  { itemId, ...more }: { itemId: ItemId; refusal?: string; toMeeting?: string },
) {
  const { outside, by, board, me, now, words } = scene;
  const view = await demandWaiting(scene, itemId);
  const targets = await outside.store.read(by.tenantId, async (db) =>
    seeTargets(await loadMeetings(db, { board, now }), me),
  );
  return waitingCard(view, targets, { words, ...more });
}

const placed = onItem.extend({ meetingId: ids.meetingId, toMeeting: field });

/** Onto the meeting that was chosen, else the one that the button names. */
export const place: Button = {
  press: async ({ scene, data }) => {
    const { outside, by, board, words } = scene;
    const { itemId, meetingId, toMeeting } = readData(placed, data);
    const id = toMeeting === '' ? meetingId : asId<MeetingId>(toMeeting);
    const wish = { boardId: board.id, itemIds: [itemId], to: { id } };
    const { meeting } = await placeItems(outside, by, wish);
    const text = words.itemForm.added(meeting.places.length, dayIn(board.timeZone, meeting.start));
    return { kind: 'card', card: doneCard(`✓ ${text}`, words) };
  },
  show: async (press, refusal): Promise<Shown> => {
    if (!refusal) return showDone(press);
    const { itemId, toMeeting } = readData(placed, press.data);
    return { kind: 'card', card: await waitingOn(press.scene, { itemId, toMeeting, refusal }) };
  },
};

const withdrawn = onItem.extend({ sure: z.boolean().optional() });

/** Asks first, then takes the item off the list for good. */
export const withdrawWaiting: Button = {
  press: async ({ scene, data }) => {
    const { outside, by, board, words } = scene;
    const { itemId, sure } = readData(withdrawn, data);
    if (!sure) {
      const { title } = await demandWaiting(scene, itemId);
      return { kind: 'card', card: confirmWithdrawal(words, { itemId, title }) };
    }
    const item = await withdraw(outside, by, { boardId: board.id, itemId });
    const text = words.board.waiting.withdrawn(item.text.title);
    return { kind: 'card', card: doneCard(`✓ ${text}`, words), keeps: true };
  },
  show: showDone,
};

/** The question, from a view that was made for whoever is asked. */
export function confirmWithdrawal(words: Words, { itemId, title }: { itemId: ItemId; title: string }): Card {
  const { confirmWithdraw, yesWithdraw } = words.board.waiting;
  const data = { itemId, sure: true };
  return confirmCard(
    { ask: confirmWithdraw(title), yes: yesWithdraw, verb: 'waiting.withdraw', data },
    words,
  );
}

async function demandWaiting({ outside, by, board, me, now }: Scene, itemId: ItemId) {
  demand(me.roles, 'edit-agenda');
  const views = await outside.store.read(by.tenantId, (db) => waitingFor(db, { board, now }, me));
  const view = views.find((one) => one.itemId === itemId);
  if (!view) throw new Refusal('item-already-there');
  return view;
}
