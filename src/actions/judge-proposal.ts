import { addItem } from '../domain/agenda.ts';
import type { BoardId, ItemId, MeetingId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { NoticeAbout } from '../domain/notice.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import { findMeeting, lockItem } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { sendNotice } from './send-notice.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** `version` is the item's on the card that was judged by: an older one is refused as outdated. */
export type Judgement = { boardId: BoardId; itemId: ItemId; version?: number | undefined };

/** Accepts a proposal onto a meeting, or onto the waiting list where none is named, and tells who proposed it. */
export async function acceptProposal(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, itemId, meetingId, version }: Judgement & { meetingId: MeetingId | null },
): Promise<{ item: Item; meeting: Meeting | null }> {
  return store.transaction(causeOf(by, 'accept-proposal', boardId), async (tx) => {
    const { board } = await enter(tx, { by, boardId, now: now() }, 'judge-proposal');
    const proposed = await demandProposal(tx, { boardId, itemId, version });
    const wished = meetingId && (await findMeeting(tx, { board, now: now() }, { id: meetingId }));
    const meeting = wished && (await tx.meetings.lock(wished.id));
    const item = await tx.items.save({ ...proposed, state: 'accepted' });
    const saved = meeting && (await tx.meetings.save(addItem(meeting, item)));
    if (saved) await showLater(tx, by.tenantId, saved);
    await tellProposer(tx, newId, { by, item, about: { kind: 'proposal-accepted', itemId, meetingId } });
    return { item, meeting: saved };
  });
}

/** Sends a proposal back to whoever made it, with a comment. */
export async function returnProposal(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, itemId, comment, version }: Judgement & { comment: string },
): Promise<Item> {
  return store.transaction(causeOf(by, 'return-proposal', boardId), async (tx) => {
    await enter(tx, { by, boardId, now: now() }, 'judge-proposal');
    const proposed = await demandProposal(tx, { boardId, itemId, version });
    const said = readText(comment, 'comment');
    const proposal = proposed.proposal && { ...proposed.proposal, comment: said };
    const item = await tx.items.save({ ...proposed, state: 'returned', proposal });
    await tellProposer(tx, newId, { by, item, about: { kind: 'proposal-returned', itemId } });
    return item;
  });
}

async function demandProposal(tx: Tx, which: Judgement): Promise<Item> {
  const item = await lockItem(tx, which);
  if (item.state !== 'proposed') throw new Refusal('item-not-proposed');
  if (which.version !== undefined && which.version !== item.version) throw new Refusal('outdated');
  return item;
}

async function tellProposer(
  tx: Tx,
  newId: () => string,
  { by, item, about }: { by: Doer; item: Item; about: NoticeAbout },
): Promise<void> {
  if (!item.proposal || item.proposal.by === by.personId) return;
  await sendNotice(tx, newId, { tenantId: by.tenantId, boardId: item.boardId, to: item.proposal.by, about });
}
