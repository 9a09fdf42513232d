import { z } from 'zod';
import { conditionCard } from '../../../cards/conditions.ts';
import { conditionFor } from '../../actions/load-conditions.ts';
import { reportOnCondition } from '../../actions/report-condition.ts';
import { conditionStates } from '../../domain/condition.ts';
import { Refusal } from '../../errors.ts';
import type { Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';

const onCondition = z.object({ conditionId: ids.conditionId, boardId: ids.boardId });
const reported = onCondition.extend({ state: z.enum(conditionStates), version: ids.version, note: field });

/** A condition out of the list of them. */
export const openCondition: Button = { press: (press) => show(press) };

/** *Opfyldt*, *Bortfaldet*, *Åbn igen*. */
export const report: Button = {
  press: async (press) => {
    const { conditionId, state, version, note } = readData(reported, press.data);
    const { outside, by, board, words } = press.scene;
    await reportOnCondition(outside, by, {
      boardId: board.id,
      conditionId,
      state,
      version,
      text: note || null,
    });
    return show(press, { done: words.conditions.done[state] });
  },
  show: (press, refusal) => {
    const { note } = readData(reported.pick({ note: true }), press.data);
    return show(press, refusal ? { refusal, typed: note } : {});
  },
};

async function show(
  { scene, data }: Press,
  more: { refusal?: string; typed?: string; done?: string } = {},
): Promise<Shown> {
  const { outside, by, board, me, now, words } = scene;
  const { conditionId } = readData(onCondition, data);
  const view = await outside.store.read(by.tenantId, async (db) => {
    const condition = await db.conditions.get(conditionId);
    return condition ? conditionFor(db, { board, now, condition }, me) : null;
  });
  if (!view) throw new Refusal('condition-not-yours');
  return { kind: 'card', card: conditionCard(view, { words, ...more }), keeps: true };
}
