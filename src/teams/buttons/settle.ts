import { z } from 'zod';
import { delegateCard, withdrawCard } from '../../../cards/settle.ts';
import { draftDecision } from '../../actions/draft-decision.ts';
import { delegationTo, withdrawalFor } from '../../actions/settle-otherwise.ts';
import { readDay } from '../../domain/day.ts';
import type { DecisionInput } from '../../domain/draft.ts';
import { decisionFormViewOf } from '../read-back.ts';
import type { Scene, Shown } from '../scene.ts';
import { readBack } from './decision.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';

const delegated = z.object({
  note: field,
  'order.1.unit': field,
  'order.1.text': field,
  'order.1.due': field,
});

/** Instead of putting it off once more: somebody else settles it. Read back before it is final. */
export const delegate = settling(delegateCard, (scene, data) => {
  const filled = readData(delegated, data);
  return delegationTo(scene, {
    ...{ text: filled['order.1.text'], due: readDay(filled['order.1.due']) },
    ...{ unit: filled['order.1.unit'] || null, byWhom: filled.note.trim() || null },
  });
});

/** Instead of putting it off once more: it is withdrawn for a reason. */
export const withdrawAsDecided = settling(withdrawCard, ({ words }, data) =>
  withdrawalFor(readData(z.object({ note: field }), data).note, words),
);

/** `sent` is on the button of the form itself. */
const onItem = z.object({ meetingId: ids.meetingId, itemId: ids.itemId, sent: z.boolean().optional() });

/** First the form, then, of what was filled in, a decision that is read back. */
function settling(
  cardOf: typeof delegateCard,
  read: (scene: Scene, data: Press['data']) => DecisionInput,
): Button {
  const show = async (press: Press, refusal?: string): Promise<Shown> => {
    const { scene, data, inDialog } = press;
    const view = await decisionFormViewOf(scene, wishOf(press));
    const filled = Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string'));
    const shown = { inDialog, filled: filled as Record<string, string>, ...(refusal ? { refusal } : {}) };
    const card = cardOf(view, { words: scene.words, ...shown });
    return inDialog ? { kind: 'dialog', title: card.fallbackText ?? '', card } : { kind: 'card', card };
  };
  return {
    press: async (press) => {
      const { scene, data } = press;
      if (!readData(onItem, data).sent) return show(press);
      const input = read(scene, data);
      return readBack(press, await draftDecision(scene.outside, scene.by, { ...wishOf(press), input }));
    },
    show,
  };
}

function wishOf({ scene, data }: Press) {
  const { meetingId, itemId } = readData(onItem, data);
  return { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId } };
}
