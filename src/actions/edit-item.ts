import { refreshPlace } from '../domain/agenda.ts';
import { keepClosing } from '../domain/closing.ts';
import type { Instant } from '../domain/day.ts';
import type { BoardId, ItemId, MeetingId } from '../domain/ids.ts';
import type { Item, Proposal } from '../domain/item.ts';
import { keepAttachments } from '../domain/keep-attachments.ts';
import { type ItemInput, knownTo, readItem } from '../domain/new-item.ts';
import { demandEditing, isOpenProposal, isOwnProposal } from '../domain/proposal.ts';
import { demandToCome } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import { dropAgreements } from './drop-agreements.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { findMeeting } from './load-matter.ts';
import { lockWithAgendas } from './lock-with-agendas.ts';
import type { Outside, Tx } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';
import { showEverywhere } from './show-everywhere.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type ItemEdit = {
  boardId: BoardId;
  itemId: ItemId;
  /** The item's version on the form: an older one is refused as outdated. */
  version: number;
  item: ItemInput;
  /** Of a proposal that waits, where it is wished for now; left out, it stays. */
  wishedMeeting?: MeetingId | null;
};

/**
 * Gives the item a new content, on the agendas that are still to decide on it too; what was put to earlier meetings
 * stays. A proposer may do so with their own proposal until it is accepted, and sends a returned one again by it.
 */
export async function editItem({ store, now, newId }: Deps, by: Doer, edit: ItemEdit): Promise<Item> {
  return store.transaction(undoableCauseOf(by, 'edit-item', edit.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: edit.boardId, now: now() });
    const { meetings, item: before } = await lockWithAgendas(tx, edit);
    demandEditing(entered, before);
    demandPart(entered.me, before);
    if (before.version !== edit.version) throw new Refusal('outdated');
    if (before.state === 'withdrawn') throw new Refusal('item-withdrawn');
    const content = readItem(edit.item, entered.board, entered.today);
    const isOwn = isOpenProposal(before) && isOwnProposal(before, by.personId);
    const known = isOwn ? knownTo(content, by.personId) : content;
    const isSentAgain = isOwn && before.state === 'returned';
    const wish = await readWish(tx, { ...entered, now: now() }, { before, wished: edit.wishedMeeting });
    const { textFrom: _gone, ...kept } = before;
    const item = await tx.items.save({
      ...kept,
      ...known,
      closed: keepClosing(known.closed, before.closed),
      text: { ...content.text, attachments: keepAttachments(before.text.attachments, edit.item.attachments) },
      ...(isSentAgain ? { state: 'proposed' as const } : {}),
      proposal: wish && (isSentAgain ? { ...wish, at: entered.today } : wish),
    });
    for (const meeting of meetings) {
      await dropAgreements(tx, newId, { by, boardId: edit.boardId, meeting, item });
      await tx.meetings.save(refreshPlace(meeting, item));
    }
    await showEverywhere(tx, by.tenantId, item.id);
    if (isSentAgain)
      await tellSecretaries(tx, newId, { ...entered, about: { kind: 'proposal', itemId: item.id } });
    return item;
  });
}

/** The proposal as it is wished for now. Refuses a meeting that is none to come, unless it was wished for before. */
async function readWish(
  tx: Tx,
  { board, now }: Pick<Entered, 'board'> & { now: Instant },
  { before, wished }: { before: Item; wished: MeetingId | null | undefined },
): Promise<Proposal | null> {
  const { proposal } = before;
  if (!proposal || wished === undefined || !isOpenProposal(before)) return proposal;
  if (wished !== null && wished !== proposal.wishedMeeting)
    demandToCome(board, await findMeeting(tx, { board, now }, { id: wished }), now);
  return { ...proposal, wishedMeeting: wished };
}
