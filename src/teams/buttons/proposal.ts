import { z } from 'zod';
import { proposalCard } from '../../../cards/proposal.ts';
import { textDialogCard } from '../../../cards/text-dialog.ts';
import { handBackProposal } from '../../actions/hand-back-proposal.ts';
import { acceptProposal, returnProposal } from '../../actions/judge-proposal.ts';
import { proposalView } from '../../actions/load-proposals.ts';
import { withdrawProposal } from '../../actions/withdraw-proposal.ts';
import { asId, type MeetingId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { Refusal } from '../../errors.ts';
import type { Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';

const onProposal = z.object({ itemId: ids.itemId });
const filledIn = z.object({ toMeeting: field, note: field });

/** The proposal as it stands, with what was filled in where that was refused. */
async function showProposal({ scene, data }: Press, refusal?: string): Promise<Shown> {
  const { outside, by, board, me, now, words } = scene;
  const { itemId } = readData(onProposal, data);
  const view = await outside.store.read(by.tenantId, (db) => proposalView(db, { board, itemId, now }, me));
  if (!view) throw new Refusal('outdated');
  const more = refusal ? { refusal, typed: readData(filledIn, data) } : {};
  return { kind: 'card', card: proposalCard(view, { words, ...more }), keeps: true };
}

export const open: Button = { press: (press) => showProposal(press) };

const judged = onProposal.extend({ version: ids.version.optional() });
const accepted = judged.extend({ meetingId: ids.meetingId.nullish(), toMeeting: field });

/** Onto the meeting that was chosen, else the one that the button names; onto the waiting list where it names none. */
export const accept: Button = {
  press: async (press) => {
    const { scene } = press;
    const { itemId, version, meetingId, toMeeting } = readData(accepted, press.data);
    const chosen = toMeeting === '' ? (meetingId ?? null) : asId<MeetingId>(toMeeting);
    await acceptProposal(scene.outside, scene.by, {
      ...{ boardId: scene.board.id, itemId, version },
      to: meetingId === null || chosen === null ? null : { id: chosen },
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

/** Opens a dialog for the comment, and gives the accepted proposal back with it. */
export const handBack: Button = {
  press: async (press) => {
    const { scene } = press;
    const { itemId, version, note } = readData(returned, press.data);
    if (note === '' && press.kind !== 'form') return dialog(press);
    const judgement = { boardId: scene.board.id, itemId, version, comment: note };
    await handBackProposal(scene.outside, scene.by, judgement);
    return press.inDialog ? { kind: 'line', text: scene.words.proposal.isReturned } : showProposal(press);
  },
  show: async (press, refusal) =>
    press.kind === 'form' && refusal ? dialog(press, refusal) : showProposal(press, refusal),
};

function dialog({ scene: { me, words }, data }: Press, refusal?: string): Shown {
  demand(me.roles, 'judge-proposal');
  const { itemId, version, note } = readData(returned, data);
  const card = textDialogCard('hand-back', {
    ...{ data: { itemId, ...(version === undefined ? {} : { version }) }, words, value: note },
    ...(refusal ? { refusal } : {}),
  });
  return { kind: 'dialog', title: words.proposal.handBack, card };
}

export const withdraw: Button = {
  press: async (press) => {
    const { scene } = press;
    const { itemId, version } = readData(judged, press.data);
    await withdrawProposal(scene.outside, scene.by, { boardId: scene.board.id, itemId, version });
    return showProposal(press);
  },
  show: showProposal,
};
