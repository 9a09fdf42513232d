import type { ItemId, TenantId } from '../domain/ids.ts';
import { type Notice, nameOfNotice } from '../domain/notice.ts';
import type { Tx } from './outside.ts';
import { refreshLater } from './refresh-notice.ts';
import { refreshOrdersOn } from './refresh-orders.ts';
import { showLater } from './show-later.ts';

/** Has all that shows the item say what its readers may know today: each agenda, and what chiefs were told of it. */
export async function showEverywhere(tx: Tx, tenantId: TenantId, itemId: ItemId): Promise<void> {
  for (const { meeting } of await tx.meetings.standings([itemId])) await showLater(tx, tenantId, meeting);
  await refreshTold(tx, tenantId, itemId);
}

/** Decisions on the item, questions to it and what was ordered on it, as they stand in people's own chats. */
export async function refreshTold(tx: Tx, tenantId: TenantId, itemId: ItemId): Promise<void> {
  const decisions = await tx.decisions.ofItems([itemId]);
  const told = await tx.notices.ofDecisions(decisions.map(({ id }) => id));
  for (const notice of [...told, ...(await askedOn(tx, itemId))])
    if (notice.delivery.state === 'sent') await refreshLater(tx, { tenantId, noticeId: notice.id });
  const boardId = (await tx.items.get(itemId))?.boardId;
  if (boardId) await refreshOrdersOn(tx, { tenantId, boardId }, itemId);
}

/** Chiefs and secretaries, past ones too, are asked by notices that bear their names. */
async function askedOn(tx: Tx, itemId: ItemId): Promise<Notice[]> {
  const questions = await tx.questions.ofItems([itemId]);
  const item = questions.length > 0 ? await tx.items.get(itemId) : undefined;
  const board = item && (await tx.boards.get(item.boardId));
  const asked = board?.members.filter(({ role }) => role === 'chief' || role === 'secretary') ?? [];
  const notices: Notice[] = [];
  for (const { id: questionId } of questions)
    for (const personId of new Set(asked.map((member) => member.personId))) {
      const name = nameOfNotice({ kind: 'question', questionId }, personId);
      const notice = name && (await tx.notices.get(name));
      if (notice) notices.push(notice);
    }
  return notices;
}
