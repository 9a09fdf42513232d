import { refreshPlace } from '../domain/agenda.ts';
import type { BoardId, ItemId } from '../domain/ids.ts';
import { type Item, isOwnProposal } from '../domain/item.ts';
import { keepAttachments } from '../domain/keep-attachments.ts';
import { isOver } from '../domain/meeting.ts';
import { type ItemInput, readItem } from '../domain/new-item.ts';
import { demand, may } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import { dropAgreements } from './drop-agreements.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { lockItem } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type ItemEdit = {
  boardId: BoardId;
  itemId: ItemId;
  /** The item's version on the form: an older one is refused as outdated. */
  version: number;
  item: ItemInput;
};

/**
 * Gives the item a new content, on the agendas that are still to decide on it too; what was put to earlier meetings
 * stays. A proposer may do so with their own proposal until it is accepted, and sends a returned one again by it.
 */
export async function editItem({ store, now, newId }: Deps, by: Doer, edit: ItemEdit): Promise<Item> {
  return store.transaction(undoableCauseOf(by, 'edit-item', edit.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: edit.boardId, now: now() });
    const meetings = await lockOpenMeetings(tx, edit.itemId);
    const before = await lockItem(tx, edit);
    const isOwn = isOwnProposal(before, by.personId);
    if (!isOwn) demand(entered.me.roles, 'edit-agenda');
    demandPart(entered.me, before);
    if (before.version !== edit.version) throw new Refusal('outdated');
    if (before.state === 'withdrawn') throw new Refusal('item-withdrawn');
    const content = readItem(edit.item, entered.board, entered.today);
    const isSentAgain = isOwn && before.state === 'returned' && !may(entered.me.roles, 'edit-agenda');
    const item = await tx.items.save({
      ...before,
      ...content,
      text: { ...content.text, attachments: keepAttachments(before.text.attachments, edit.item.attachments) },
      ...(isSentAgain ? { state: 'proposed' as const } : {}),
    });
    for (const meeting of meetings) {
      await dropAgreements(tx, newId, { by, boardId: edit.boardId, meeting, item });
      await showLater(tx, by.tenantId, await tx.meetings.save(refreshPlace(meeting, item)));
    }
    if (isSentAgain)
      await tellSecretaries(tx, newId, { ...entered, about: { kind: 'proposal', itemId: item.id } });
    return item;
  });
}

/** The meetings that have the item on their agenda and are still to decide on it. */
export async function lockOpenMeetings(tx: Tx, itemId: ItemId) {
  const decisions = await tx.decisions.ofItems([itemId]);
  const open = (await tx.meetings.standings([itemId])).filter(
    ({ meeting }) =>
      !isOver(meeting) &&
      meeting.status !== 'cancelled' &&
      !decisions.some((decision) => decision.meetingId === meeting.id),
  );
  const locked = [];
  for (const { meeting } of open) locked.push(await tx.meetings.lock(meeting.id));
  return locked;
}
