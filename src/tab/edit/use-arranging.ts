import { useState } from 'react';
import { type Ended, useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';
import type { Meeting, Row } from '../meeting/answers.ts';
import { inOrder, type Move, orderAfter } from './move-row.ts';

/** How the last move ended. `move` is what was wished for. */
export type Moved = { move: Move; ended: Ended };

/** The items as somebody arranges them: at once on the page, and held against what others do meanwhile. */
export function useArranging({ meetingId, rows }: Meeting) {
  const { address, etag } = useResource('meeting', { meetingId });
  const send = useChange('orderAgenda');
  const [wished, wish] = useState<Row[] | null>(null);
  const [moved, tell] = useState<Moved | null>(null);

  async function move(move: Move): Promise<void> {
    const order = orderAfter(rows, move);
    if (!order || wished) return;
    wish(inOrder(rows, order));
    const ended = await send({ told: { meetingId }, body: { order }, of: { address, etag } });
    tell({ move, ended });
    wish(null);
  }
  return { rows: wished ?? rows, move, moved, forget: () => tell(null) };
}
