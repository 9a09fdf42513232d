import { z } from 'zod';
import { orderCard } from '../../../cards/order.ts';
import { textDialogCard } from '../../../cards/text-dialog.ts';
import { orderView } from '../../actions/load-orders.ts';
import type { WhichOrder } from '../../actions/lock-order.ts';
import { answerOrderWish, moveOrder } from '../../actions/move-order.ts';
import { type Settlement, settleOrder } from '../../actions/settle-order.ts';
import { readDay } from '../../domain/day.ts';
import { Refusal } from '../../errors.ts';
import { finishOrder } from '../order-steps.ts';
import type { Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';

const onOrder = z.object({ orderId: ids.orderId, version: ids.version.optional() });
const filledIn = z.object({ note: field, due: field });

/** The order as it stands, with what came of the press, or what was filled in where that was refused. */
async function showOrder(
  { scene, data }: Press,
  { told, refusal }: { told?: string; refusal?: string | undefined } = {},
): Promise<Shown> {
  const { outside, by, board, me, now, words } = scene;
  const { orderId } = readData(onOrder, data);
  const view = await outside.store.read(by.tenantId, (db) => orderView(db, { board, now, orderId }, me));
  if (!view) throw new Refusal('outdated');
  const more = refusal ? { refusal, typed: readData(filledIn, data) } : told ? { told: `✓ ${told}` } : {};
  return { kind: 'card', card: orderCard(view, { words, ...more }), keeps: true };
}

export const open: Button = { press: (press) => showOrder(press) };

/** Its owner reports it done, in a dialog or on its card; whoever settles orders confirms it. */
export const done: Button = {
  press: async (press) => {
    if (press.kind === 'fetch') return dialog(press);
    const told = await finishOrder(press.scene, { ...whichOf(press), ...saidIn(press) });
    return press.inDialog ? { kind: 'line', text: told } : showOrder(press, { told });
  },
  show: (press, refusal) => {
    if (press.kind === 'form' && refusal) return dialog(press, refusal);
    return press.inDialog && refusal
      ? Promise.resolve({ kind: 'line', text: refusal })
      : showOrder(press, { refusal });
  },
};

async function dialog({ scene, data }: Press, refusal?: string): Promise<Shown> {
  const { words } = scene;
  const { orderId, version } = readData(onOrder, data);
  const card = textDialogCard('order-done', {
    ...{ data: { orderId, ...(version === undefined ? {} : { version }) }, words },
    ...{ value: readData(filledIn, data).note, ...(refusal ? { refusal } : {}) },
  });
  return { kind: 'dialog', title: words.orders.reportDone, card };
}

export const sendBack = settling('returned');
export const cancel = settling('cancelled');

function settling(how: Exclude<Settlement, 'confirmed'>): Button {
  return {
    press: async (press) => {
      const { outside, by, words } = press.scene;
      await settleOrder(outside, by, { ...whichOf(press), ...saidIn(press), how });
      return showOrder(press, { told: words.orders.done[how] });
    },
    show: (press, refusal) => showOrder(press, { refusal }),
  };
}

/** Another due date: set, or wished for by its owner. */
export const moveDue: Button = {
  press: async (press) => {
    const { outside, by, words } = press.scene;
    const due = readDay(readData(filledIn, press.data).due);
    if (due === null) throw new Refusal('text-missing', { field: 'due' });
    const { progress } = await moveOrder(outside, by, { ...whichOf(press), ...saidIn(press), due });
    const { moved, wished } = words.orders.done;
    return showOrder(press, { told: progress.wish === null ? moved(due) : wished(due) });
  },
  show: (press, refusal) => showOrder(press, { refusal }),
};

const answered = z.object({ answer: z.enum(['yes', 'no']) });

/** What the secretary answers to a wish for another due date. */
export const answerWish: Button = {
  press: async (press) => {
    const { outside, by, words } = press.scene;
    const isGranted = readData(answered, press.data).answer === 'yes';
    const wish = { ...whichOf(press), ...saidIn(press), isGranted };
    const { progress } = await answerOrderWish(outside, by, wish);
    const { moved, refused } = words.orders.done;
    const due = progress.due?.now;
    return showOrder(press, { told: isGranted && due ? moved(due) : refused });
  },
  show: (press, refusal) => showOrder(press, { refusal }),
};

function whichOf({ scene, data }: Press): WhichOrder {
  const { orderId, version } = readData(onOrder, data);
  return { boardId: scene.board.id, orderId, version };
}

function saidIn({ data }: Press): { text: string | null } {
  return { text: readData(filledIn, data).note.trim() || null };
}
