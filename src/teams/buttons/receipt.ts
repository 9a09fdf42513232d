import { z } from 'zod';
import { remindRecipient, sendAgain } from '../../actions/remind-recipient.ts';
import { nameOf } from '../../domain/board.ts';
import { Refusal } from '../../errors.ts';
import { listTold } from '../lists/receipts.ts';
import type { Shown } from '../scene.ts';
import { type Button, ids, type Press, readData } from './press.ts';
import { withRefusal } from './show.ts';

const onReceipt = z.object({ noticeId: ids.noticeId });

/** *Påmind nu*: whoever was told has not answered. */
export const remind: Button = {
  press: (press) => act(press, 'remind'),
  show,
};

/** *Send igen*, to whom it could not be told. */
export const send: Button = {
  press: (press) => act(press, 'send'),
  show,
};

async function act(press: Press, what: 'remind' | 'send'): Promise<Shown> {
  const { outside, by, board, words } = press.scene;
  const { noticeId } = readData(onReceipt, press.data);
  const wish = { boardId: board.id, noticeId };
  const { notice } = await (what === 'remind' ? remindRecipient : sendAgain)(outside, by, wish);
  const name = nameOf(board, notice.to);
  return showTold(press, (what === 'remind' ? words.receipts.isReminded : words.receipts.isSentAgain)(name));
}

async function show(press: Press, refusal?: string): Promise<Shown> {
  return withRefusal(await showTold(press), refusal);
}

/** Everybody who was told that decision. */
async function showTold({ scene, data }: Press, said?: string): Promise<Shown> {
  const { outside, by } = scene;
  const { noticeId } = readData(onReceipt, data);
  const decision = await outside.store.read(by.tenantId, async (db) => {
    const about = (await db.notices.get(noticeId))?.about;
    return about?.kind === 'decision' ? db.decisions.get(about.decisionId) : undefined;
  });
  if (!decision) throw new Refusal('outdated');
  const listed = await listTold(scene, { ...decision, page: 1 }, said);
  return 'text' in listed
    ? { kind: 'line', text: listed.text }
    : { kind: 'card', card: listed.card, keeps: true };
}
