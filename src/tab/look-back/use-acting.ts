import { type Ended, useChange } from '../client/use-change.ts';
import type { Resource } from '../client/use-resource.ts';
import type { BoardOrder } from './choose-orders.ts';
import type { OrderAct } from './order-acts.ts';

type On = { boardId: string; of: Resource<BoardOrder>; order: BoardOrder };

/** Does one thing about the order as it is shown, with what was written and the day that was chosen. */
export function useActing({ boardId, of, order: { orderId } }: On) {
  const report = useChange('reportOrder');
  const move = useChange('moveOrder');
  const answer = useChange('answerOrderWish');
  const settle = useChange('settleOrder');
  const on = { told: { boardId, orderId }, of };
  return (act: OrderAct, { text: written, due }: { text: string; due: string }): Promise<Ended> => {
    const text = written.trim() || null;
    switch (act) {
      case 'report':
        return report({ ...on, body: { text } });
      case 'wish':
      case 'move':
        return move({ ...on, body: { text, due } });
      case 'grant':
      case 'refuse':
        return answer({ ...on, body: { text, isGranted: act === 'grant' } });
      case 'confirm':
        return settle({ ...on, body: { text, how: 'confirmed' } });
      case 'return':
        return settle({ ...on, body: { text, how: 'returned' } });
      case 'cancel':
        return settle({ ...on, body: { text, how: 'cancelled' } });
      default:
        return act satisfies never;
    }
  };
}
