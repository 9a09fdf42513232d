import type { BoardId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { type Meeting, placeOf } from '../domain/meeting.ts';
import type { Doer } from './enter.ts';
import type { Tx } from './outside.ts';
import { sendNotice } from './send-notice.ts';

/**
 * Who agreed with a recommendation has not agreed with another one: where an edit changes it, agreements are taken away
 * and whoever gave them is told. `meeting` is as it was before the edit.
 */
export async function dropAgreements(
  tx: Tx,
  newId: () => string,
  { by, boardId, meeting, item }: { by: Doer; boardId: BoardId; meeting: Meeting; item: Item },
): Promise<void> {
  const before = placeOf(meeting, item.id)?.text.recommendation;
  if (before === undefined || before === item.text.recommendation) return;
  const reactions = await tx.reactions.ofMeeting(meeting.id);
  const agreeing = reactions.filter(({ itemId, kind }) => itemId === item.id && kind === 'agree');
  const about = { kind: 'recommendation-changed', meetingId: meeting.id, itemId: item.id } as const;
  for (const reaction of agreeing) {
    await tx.reactions.remove(reaction);
    const { personId: to } = reaction;
    if (to !== by.personId) await sendNotice(tx, newId, { tenantId: by.tenantId, boardId, to, about });
  }
}
