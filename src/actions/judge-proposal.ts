import { addItem } from '../domain/agenda.ts';
import type { BoardId, ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { NoticeAbout } from '../domain/notice.ts';
import type { PersonReader } from '../domain/reader.ts';
import { demandToCome } from '../domain/which-meeting.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import { findMeeting, lockItem, type MeetingWish } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { sendNotice } from './send-notice.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** `version` is the item's on the card that was judged by: an older one is refused as outdated. */
export type Judgement = { boardId: BoardId; itemId: ItemId; version?: number | undefined };

/** Accepts a proposal onto a meeting, or onto the waiting list where none is named, and tells who proposed it. */
export async function acceptProposal(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, to, ...which }: Judgement & { to: MeetingWish | null },
): Promise<{ item: Item; meeting: Meeting | null }> {
  return store.transaction(causeOf(by, 'accept-proposal', boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId, now: now() }, 'judge-proposal');
    const wished = to && (await findMeeting(tx, { board, now: now() }, to));
    // Agendas before items, as everywhere.
    const meeting = wished && (await tx.meetings.lock(wished.id));
    const proposed = await demandProposal(tx, { boardId, ...which }, me);
    if (meeting) demandToCome(board, meeting, now());
    const item = await tx.items.save({ ...proposed, state: 'accepted' });
    const saved = meeting && (await tx.meetings.save(addItem(meeting, item)));
    if (saved) await showLater(tx, by.tenantId, saved);
    const about = { itemId: item.id, meetingId: saved?.id ?? null };
    await tellProposer(tx, newId, { by, item, about: { kind: 'proposal-accepted', ...about } });
    return { item, meeting: saved };
  });
}

/** Sends a proposal back to whoever made it, with a comment. */
export async function returnProposal(
  { store, now, newId }: Deps,
  by: Doer,
  { comment, ...which }: Judgement & { comment: string },
): Promise<Item> {
  const { boardId } = which;
  return store.transaction(causeOf(by, 'return-proposal', boardId), async (tx) => {
    const { me } = await enter(tx, { by, boardId, now: now() }, 'judge-proposal');
    const item = await demandProposal(tx, which, me);
    return sendBack(tx, newId, { by, item, comment: readText(comment, 'comment') });
  });
}

/** Puts a proposal back into its maker's hands, and tells them. */
export async function sendBack(
  tx: Tx,
  newId: () => string,
  { by, item, comment }: { by: Doer; item: Item; comment: string },
): Promise<Item> {
  const proposal = item.proposal && { ...item.proposal, comment };
  const returned = await tx.items.save({ ...item, state: 'returned', proposal });
  await tellProposer(tx, newId, {
    ...{ by, item: returned },
    about: { kind: 'proposal-returned', itemId: item.id },
  });
  return returned;
}

async function demandProposal(tx: Tx, which: Judgement, me: PersonReader): Promise<Item> {
  const item = await lockItem(tx, which);
  demandPart(me, item);
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
