import { z } from 'zod';
import { closedItemCard } from '../../../cards/closed-item.ts';
import { confirmCard, doneCard } from '../../../cards/confirm.ts';
import { endClosing, keepClosed } from '../../actions/change-closing.ts';
import { closedFor } from '../../actions/load-closed.ts';
import type { Day } from '../../domain/day.ts';
import { readDay } from '../../domain/day.ts';
import type { ItemId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { Refusal } from '../../errors.ts';
import type { Scene, Shown } from '../scene.ts';
import { type Button, field, ids, readData } from './press.ts';
import { showDone } from './show.ts';

const onItem = z.object({ itemId: ids.itemId });
const known = onItem.extend({ version: ids.version });

/** A closed item of the register. */
export const openClosed: Button = {
  press: async ({ scene, data }) => ({ kind: 'card', card: await closedOn(scene, readData(onItem, data)) }),
};

async function findClosed({ outside, by, board, me, today }: Scene, itemId: ItemId) {
  demand(me.roles, 'edit-agenda');
  const views = await outside.store.read(by.tenantId, (db) => closedFor(db, { board, today }, me));
  const view = views.find((one) => one.itemId === itemId);
  if (!view) throw new Refusal('outdated');
  return view;
}

export async function closedOn(
  scene: Scene,
  { itemId, ...more }: { itemId: ItemId; refusal?: string; typed?: string },
) {
  return closedItemCard(await findClosed(scene, itemId), { words: scene.words, ...more });
}

const kept = known.extend({ review: field });

/** Keeps it closed until the day chosen, when it is asked about again. */
export const keep: Button = {
  press: async ({ scene, data }) => {
    const { outside, by, board, words } = scene;
    const { review, ...which } = readData(kept, data);
    if (review === '') throw new Refusal('form-incomplete', { field: 'review' });
    const until = dayIn(review);
    const done = await keepClosed(outside, by, { boardId: board.id, ...which, until });
    const text = words.closing.register.kept(done.item.text.title, done.day);
    return { kind: 'card', card: doneCard(`✓ ${text}`, words), keeps: true };
  },
  show: async (press, refusal): Promise<Shown> => {
    if (!refusal) return showDone(press);
    const { itemId, review } = readData(kept, press.data);
    return { kind: 'card', card: await closedOn(press.scene, { itemId, typed: review, refusal }) };
  },
};

const opened = known.extend({ isSure: z.coerce.boolean().nullish() });

/** Asks first, since everybody reads it afterwards. */
export const endIt: Button = {
  press: async ({ scene, data }) => {
    const { outside, by, board, words } = scene;
    const { isSure, ...which } = readData(opened, data);
    const { closing, itemForm } = words;
    if (!isSure) {
      const { title } = await findClosed(scene, which.itemId);
      const again = { boardId: board.id, ...which, isSure: true };
      const ask = { ask: closing.register.confirmReopen(title), yes: itemForm.yesReopen };
      return {
        kind: 'card',
        card: confirmCard({ ...ask, verb: 'closed.reopen', data: again }, words),
        keeps: true,
      };
    }
    const { item } = await endClosing(outside, by, { boardId: board.id, ...which });
    return {
      kind: 'card',
      card: doneCard(`✓ ${closing.isOpen(item.text.title)}`, words),
      keeps: true,
    };
  },
  show: async (press, refusal): Promise<Shown> => {
    if (!refusal) return showDone(press);
    const { itemId } = readData(onItem, press.data);
    return { kind: 'card', card: await closedOn(press.scene, { itemId, refusal }) };
  },
};

function dayIn(text: string): Day {
  const day = readDay(text);
  if (day === null) throw new Refusal('no-such-day', { text: text.slice(0, 40) });
  return day;
}
