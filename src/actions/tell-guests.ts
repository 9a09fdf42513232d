import type { TenantId } from '../domain/ids.ts';
import { isOver, isPublished, type Meeting } from '../domain/meeting.ts';
import type { Tx } from './outside.ts';
import { tellOnce } from './send-notice.ts';

/** Tells the guests of a published agenda of their items, each once: when it goes out, and whoever comes after. */
export async function tellGuests(tx: Tx, tenantId: TenantId, meeting: Meeting): Promise<void> {
  if (!isPublished(meeting) || isOver(meeting)) return;
  for (const { id: itemId, guests } of await tx.items.many(meeting.places.map((place) => place.itemId))) {
    const about = { kind: 'guest-invited', meetingId: meeting.id, itemId } as const;
    for (const to of guests) await tellOnce(tx, { tenantId, boardId: meeting.boardId, to, about });
  }
}
