import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { textDialogCard } from '../../../cards/text-dialog.ts';
import { askQuestion } from '../../actions/ask-question.ts';
import { reopenItem } from '../../actions/close-item.ts';
import { markPreReads } from '../../actions/mark-pre-reads.ts';
import { reactToItem } from '../../actions/react-to-item.ts';
import { withdrawItem } from '../../actions/withdraw-item.ts';
import { toldOf } from '../commands/ask.ts';
import { privately } from '../commands/face.ts';
import { offerPreRead } from '../offer-file.ts';
import type { Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';
import { openScreen, showDone, showItem, withRefusal } from './show.ts';

const opened = z.object({
  meetingId: ids.meetingId,
  itemId: ids.itemId.nullable(),
  part: z.coerce.number().int().min(1).nullish(),
});

/** Opens an item for whoever pressed; without an item, the agenda again. */
export const openItem: Button = {
  press: ({ scene, data }) => {
    const { meetingId, itemId, part } = readData(opened, data);
    return openScreen(scene, { meetingId, itemId, page: 1 }, part ?? undefined);
  },
};

const onItem = z.object({ meetingId: ids.meetingId, itemId: ids.itemId });
const reaction = onItem.extend({
  reaction: z.enum(['agree', 'discuss', 'question', 'none']),
  version: ids.version.optional(),
  note: field,
});

async function showIt({ scene, data, inDialog }: Press, refusal?: string): Promise<Shown> {
  const { meetingId, itemId } = readData(onItem, data);
  if (refusal && inDialog) return { kind: 'line', text: refusal };
  return withRefusal(await showItem(scene, meetingId, itemId), refusal);
}

/** Enig, Drøftes, or a question, whose text is written in a dialog. */
export const react: Button = {
  press: async (press) => {
    const { scene } = press;
    const { meetingId, itemId, reaction: kind, version, note } = readData(reaction, press.data);
    const wish = { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId } };
    if (kind === 'question')
      return note === '' && press.kind !== 'form' ? dialog(press) : ask(press, { ...wish, text: note });
    await reactToItem(scene.outside, scene.by, {
      ...wish,
      kind: kind === 'none' ? null : kind,
      ...(version === undefined ? {} : { version }),
    });
    return showItem(scene, meetingId, itemId);
  },
  // A refused dialog keeps what was written in it.
  show: async (press, refusal) =>
    press.kind === 'form' && refusal ? dialog(press, refusal) : showIt(press, refusal),
};

const marked = onItem.extend({ version: ids.version.optional() });

/** I have read the item's pre-reads. */
export const readPreReads: Button = {
  press: async ({ scene, data }) => {
    const { meetingId, itemId, version } = readData(marked, data);
    const wish = { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId } };
    await markPreReads(scene.outside, scene.by, { ...wish, ...(version === undefined ? {} : { version }) });
    return showItem(scene, meetingId, itemId);
  },
  show: showIt,
};

const got = onItem.extend({ fileId: ids.fileId });

/** The file of a pre-read, offered in the person's own chat. */
export const getPreRead: Button = {
  press: async (press) => {
    const { scene } = press;
    const { meetingId, itemId, fileId } = readData(got, press.data);
    const offers = await offerPreRead(scene, { meetingId, itemId, fileId });
    if (scene.turn.where.kind !== 'personal') await privately(scene, offers);
    else for (const offer of offers) await scene.outside.messenger.say(scene.turn.where, offer);
    return { kind: 'line', text: scene.words.files.offered };
  },
  show: showIt,
};

async function ask({ scene, inDialog }: Press, wish: Parameters<typeof askQuestion>[2]): Promise<Shown> {
  const done = await askQuestion(scene.outside, scene.by, wish);
  const said = toldOf(done, scene.words);
  return inDialog
    ? { kind: 'line', text: said }
    : showItem(scene, done.question.meetingId, done.question.itemId);
}

function dialog({ scene: { words }, data }: Press, refusal?: string): Shown {
  const { meetingId, itemId } = readData(onItem, data);
  const ids = { meetingId, itemId, reaction: 'question' };
  const value = typeof data.note === 'string' ? data.note : '';
  const card = textDialogCard('question', { data: ids, words, value, ...(refusal ? { refusal } : {}) });
  return { kind: 'dialog', title: words.item.ask, card };
}

/** After having asked: the item leaves the agenda, or is no longer confidential. */
export const withdraw: Button = {
  press: async ({ scene, data }) => {
    const { meetingId, itemId } = readData(onItem, data);
    const wish = { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId } };
    await withdrawItem(scene.outside, scene.by, wish);
    return { kind: 'card', card: doneCard(scene.words.itemForm.withdrawn, scene.words), keeps: true };
  },
  show: showDone,
};

export const reopen: Button = {
  press: async ({ scene, data }) => {
    const { meetingId, itemId, version } = readData(onItem.extend({ version: ids.version }), data);
    const wish = { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId }, version };
    const { number } = await reopenItem(scene.outside, scene.by, wish);
    return { kind: 'card', card: doneCard(scene.words.itemForm.isOpen(number), scene.words), keeps: true };
  },
  show: showDone,
};
