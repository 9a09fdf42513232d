import { affectedBy } from '../domain/affected.ts';
import type { Board } from '../domain/board.ts';
import type { Followings } from '../domain/follow-event.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Tx } from './outside.ts';
import { sendNotice } from './send-notice.ts';

type Matter = { board: Board; meeting: Meeting; changes: readonly Followings[] };

/** Tells everybody whom a cancelled, moved or restored meeting concerns, each once. */
export async function tellAffected(
  tx: Tx,
  newId: () => string,
  { board, meeting, changes }: Matter,
): Promise<void> {
  const isCalled = changes.includes('cancelled') || changes.includes('back');
  if (!isCalled && !changes.includes('moved')) return;
  const items = await tx.items.many(meeting.places.map(({ itemId }) => itemId));
  const proposals = [...(await tx.items.proposed(board.id)), ...(await tx.items.returned(board.id))];
  const about = { kind: 'meeting', meetingId: meeting.id } as const;
  for (const to of affectedBy(board, { meeting, items, proposals }, isCalled ? 'called' : 'moved'))
    await sendNotice(tx, newId, { tenantId: board.tenantId, boardId: board.id, to, about });
}
