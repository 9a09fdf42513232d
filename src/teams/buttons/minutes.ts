import { z } from 'zod';
import { minutesCard, objectionCard } from '../../../cards/minutes.ts';
import { answerMinutes } from '../../actions/answer-minutes.ts';
import { findMeeting } from '../../actions/load-matter.ts';
import { viewRound } from '../../actions/load-minutes.ts';
import { sendMinutes } from '../../actions/send-minutes.ts';
import type { RoundView } from '../../domain/see-round.ts';
import type { Seen } from '../../domain/seen.ts';
import { offerFiles } from '../offer-file.ts';
import type { Scene, Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';

const onMinutes = z.object({ meetingId: ids.meetingId });
const answered = onMinutes.extend({ digest: z.string().max(100).optional(), note: field });

/** How the minutes stand, out of a list of what waits. */
export const open: Button = {
  press: async (press) => ({ ...(await showMinutes(press)), keeps: false }),
};

export const send: Button = {
  press: async (press) => {
    const { scene } = press;
    const { meetingId } = readData(onMinutes, press.data);
    await sendMinutes(scene.outside, scene.by, { boardId: scene.board.id, meeting: { id: meetingId } });
    return showMinutes(press);
  },
  show: showMinutes,
};

export const approve: Button = {
  press: (press) => reply(press, null),
  show: showMinutes,
};

/** Opens a dialog, and takes what was written in it. */
export const object: Button = {
  press: async (press) => {
    const { note } = readData(answered, press.data);
    if (note === '' && press.kind !== 'form') return dialog(press);
    return reply(press, note);
  },
  show: (press, refusal) =>
    press.kind === 'form' && refusal ? dialog(press, refusal) : showMinutes(press, refusal),
};

const wanted = onMinutes.extend({ format: z.enum(['pdf', 'docx']), audience: z.enum(['mine', 'public']) });

/** Offers one of the files below the card. */
export const file: Button = {
  press: async (press) => {
    const { scene } = press;
    const { meetingId, format, audience } = readData(wanted, press.data);
    const offers = await offerFiles(scene, meetingId, [{ what: 'minutes', format, audience }]);
    for (const offer of offers) await scene.outside.messenger.say(scene.turn.where, offer);
    return showMinutes(press);
  },
  show: showMinutes,
};

async function reply(press: Press, objection: string | null): Promise<Shown> {
  const { scene } = press;
  const { meetingId, digest } = readData(answered, press.data);
  await answerMinutes(scene.outside, scene.by, {
    ...{ boardId: scene.board.id, meeting: { id: meetingId }, objection },
    ...(digest ? { digest } : {}),
  });
  return press.inDialog ? { kind: 'line', text: scene.words.minutes.objected } : showMinutes(press);
}

async function showMinutes(press: Press, refusal?: string): Promise<Shown> {
  const { words } = press.scene;
  const view = await readView(press);
  return { kind: 'card', card: minutesCard(view, { words, ...(refusal ? { refusal } : {}) }), keeps: true };
}

async function dialog(press: Press, refusal?: string): Promise<Shown> {
  const { words } = press.scene;
  const { note: value } = readData(answered, press.data);
  const card = objectionCard(await readView(press), { words, value, ...(refusal ? { refusal } : {}) });
  return { kind: 'dialog', title: words.minutes.object, card };
}

function readView({ scene, data }: Press): Promise<Seen<RoundView>> {
  const { outside, by, board, me, now }: Scene = scene;
  const { meetingId } = readData(onMinutes, data);
  return outside.store.read(by.tenantId, async (db) => {
    const meeting = await findMeeting(db, { board, now }, { id: meetingId });
    return viewRound(db, { board, meeting }, me);
  });
}
