import type { ItemId, TenantId } from '../domain/ids.ts';
import type { Tx } from './outside.ts';
import { refreshLater } from './refresh-notice.ts';
import { showLater } from './show-later.ts';

/** Has all that shows the item say what its readers may know today: each agenda, and what chiefs were told of it. */
export async function showEverywhere(tx: Tx, tenantId: TenantId, itemId: ItemId): Promise<void> {
  for (const { meeting } of await tx.meetings.standings([itemId])) await showLater(tx, tenantId, meeting);
  await refreshTold(tx, tenantId, itemId);
}

/** The decisions on the item, as they stand in people's own chats. */
export async function refreshTold(tx: Tx, tenantId: TenantId, itemId: ItemId): Promise<void> {
  const decisions = await tx.decisions.ofItems([itemId]);
  for (const notice of await tx.notices.ofDecisions(decisions.map(({ id }) => id)))
    if (notice.delivery.state === 'sent') await refreshLater(tx, { tenantId, noticeId: notice.id });
}
