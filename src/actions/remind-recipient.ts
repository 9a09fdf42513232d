import type { NoticeId } from '../domain/ids.ts';
import { isEditor, type PersonReader, sightOf } from '../domain/reader.ts';
import { isJustReminded, type Receipt, receiptsOf } from '../domain/receipt.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, type Entered, enter } from './enter.ts';
import { loadReceipts } from './load-receipts.ts';
import type { Outside, Reading, Tx } from './outside.ts';
import { remind } from './remind-of-answers.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Wish = { boardId: Entered['board']['id']; noticeId: NoticeId };

/** Reminds whoever was told a decision of all they have not answered. Refuses within a day of the last reminder. */
export async function remindRecipient(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, noticeId }: Wish,
): Promise<Receipt> {
  return store.transaction(causeOf(by, 'remind-recipient', boardId), async (tx) => {
    const { receipt, all, board } = await findReceipt(tx, { by, boardId, noticeId, now: now() });
    if (receipt.state.kind !== 'silent') throw new Refusal('receipt-answered');
    const { to } = receipt.notice;
    const fresh = await tx.notices.lock(noticeId);
    if (isJustReminded(fresh, now())) throw new Refusal('just-reminded');
    // The message names whatever the person has not answered.
    const receipts = all.filter(({ notice, state }) => notice.to === to && state.kind === 'silent');
    await remind(tx, newId, { board, receipts, at: now() });
    return receipt;
  });
}

/** Tries once more to tell somebody who could not be reached. Twice at once, it is tried once. */
export async function sendAgain(
  { store, now }: Deps,
  by: Doer,
  { boardId, noticeId }: Wish,
): Promise<Receipt> {
  return store.transaction(causeOf(by, 'send-again', boardId), async (tx) => {
    const { receipt } = await findReceipt(tx, { by, boardId, noticeId, now: now() });
    const notice = await tx.notices.lock(noticeId);
    if (receipt.state.kind === 'waiting') return receipt;
    if (receipt.state.kind !== 'unreached' || notice.delivery.state === 'mailing')
      throw new Refusal('receipt-answered');
    await tx.notices.save({ ...notice, delivery: { state: 'waiting' } });
    await tellAgain(tx, by, noticeId);
    return receipt;
  });
}

function tellAgain(tx: Tx, { tenantId }: Doer, noticeId: NoticeId): Promise<void> {
  return tx.later('tell-recipient', { tenantId, noticeId });
}

/** The receipt as it stands, for whoever looks after them; one of an item they may not see is as good as none. */
async function findReceipt(
  db: Reading,
  { noticeId, ...who }: Wish & Parameters<typeof enter>[1],
): Promise<{ receipt: Receipt; all: readonly Receipt[]; board: Entered['board'] }> {
  const { board, me } = await enter(db, who, 'see-receipts');
  const matter = await loadReceipts(db, { board, now: who.now });
  const all = receiptsOf(matter);
  const receipt = all.find(({ notice }) => notice.id === noticeId);
  const item = receipt && matter.items.find(({ id }) => id === receipt.decision.itemId);
  if (!receipt || !item || !maySee(me, item)) throw new Refusal('outdated');
  return { receipt, all, board };
}

function maySee(me: PersonReader, item: Parameters<typeof sightOf>[1]): boolean {
  return isEditor(me) && sightOf(me, item, true) === 'full';
}
