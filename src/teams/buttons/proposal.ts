import { z } from 'zod';
import { confirmCard, doneCard } from '../../../cards/confirm.ts';
import { proposalCard } from '../../../cards/proposal.ts';
import { acceptProposal, returnProposal } from '../../actions/judge-proposal.ts';
import { placeItem } from '../../actions/move-item.ts';
import { proposalView } from '../../actions/notice-message.ts';
import { dayIn } from '../../domain/day.ts';
import { demand } from '../../domain/rights.ts';
import { seeWaiting } from '../../domain/see-waiting.ts';
import { nextMeeting } from '../../domain/which-meeting.ts';
import { Refusal } from '../../errors.ts';
import type { Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';
import { showDone } from './show.ts';

const onProposal = z.object({ itemId: ids.itemId });

async function showProposal({ scene, data }: Press, refusal?: string): Promise<Shown> {
  const { outside, by, board, me, now, words } = scene;
  const { itemId } = readData(onProposal, data);
  const view = await outside.store.read(by.tenantId, (db) => proposalView(db, { board, itemId, now }, me));
  if (!view) throw new Refusal('outdated');
  return { kind: 'card', card: proposalCard(view, { words, ...(refusal ? { refusal } : {}) }), keeps: true };
}

export const open: Button = { press: (press) => showProposal(press) };

const judged = onProposal.extend({ version: ids.version.optional() });
const accepted = judged.extend({ meetingId: ids.meetingId.nullish() });

/** Onto the meeting named, or onto the waiting list. */
export const accept: Button = {
  press: async (press) => {
    const { scene } = press;
    const { itemId, version, meetingId } = readData(accepted, press.data);
    await acceptProposal(scene.outside, scene.by, {
      boardId: scene.board.id,
      itemId,
      version,
      meetingId: meetingId ?? null,
    });
    return showProposal(press);
  },
  show: showProposal,
};

const returned = judged.extend({ note: field });

export const sendBack: Button = {
  press: async (press) => {
    const { scene } = press;
    const { itemId, version, note } = readData(returned, press.data);
    const judgement = { boardId: scene.board.id, itemId, version, comment: note };
    await returnProposal(scene.outside, scene.by, judgement);
    return showProposal(press);
  },
  show: showProposal,
};

/** Asks whether a waiting item shall go onto the next meeting. */
export const openWaiting: Button = {
  press: async ({ scene, data }) => {
    const { outside, by, board, me, now, words } = scene;
    demand(me.roles, 'edit-agenda');
    const { itemId } = readData(onProposal, data);
    const { view, next } = await outside.store.read(by.tenantId, async (db) => {
      const items = (await db.items.waiting(board.id)).filter((item) => item.id === itemId);
      const decisions = await db.decisions.ofItems([itemId]);
      return {
        view: seeWaiting({ items, decisions }, me)[0],
        next: nextMeeting(await db.meetings.ofBoard(board.id), now),
      };
    });
    const { waiting } = words.board;
    if (!view) throw new Refusal('item-already-there');
    if (!next) return { kind: 'line', text: waiting.noMeeting };
    const day = dayIn(board.timeZone, next.start);
    const data_ = { itemId, meetingId: next.id, version: view.version };
    const card = confirmCard(
      { ask: waiting.ask(view.title, day), yes: waiting.place(day), verb: 'item.place', data: data_ },
      words,
    );
    return { kind: 'card', card };
  },
};

const placed = z.object({ itemId: ids.itemId, meetingId: ids.meetingId });

export const place: Button = {
  press: async ({ scene, data }) => {
    const { outside, by, board, words } = scene;
    const { itemId, meetingId } = readData(placed, data);
    const meeting = await placeItem(outside, by, { boardId: board.id, itemId, to: { id: meetingId } });
    const text = words.itemForm.added(meeting.places.length, dayIn(board.timeZone, meeting.start));
    return { kind: 'card', card: doneCard(`✓ ${text}`, words) };
  },
  show: showDone,
};
