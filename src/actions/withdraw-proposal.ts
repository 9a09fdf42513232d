import type { Item } from '../domain/item.ts';
import { demandOpenProposal, isOwnProposal } from '../domain/proposal.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import type { Judgement } from './judge-proposal.ts';
import { lockItem } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** Takes one's own proposal back, while it waits or after it was returned. */
export async function withdrawProposal(
  { store, now }: Deps,
  by: Doer,
  { boardId, itemId, version }: Judgement,
): Promise<Item> {
  return store.transaction(undoableCauseOf(by, 'withdraw-proposal', boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId, now: now() });
    const before = await lockItem(tx, { boardId, itemId });
    demandPart(entered.me, before);
    if (!isOwnProposal(before, by.personId)) throw new Refusal('proposal-not-yours');
    demandOpenProposal(entered, before);
    if (version !== undefined && version !== before.version) throw new Refusal('outdated');
    return tx.items.save({ ...before, state: 'withdrawn' });
  });
}
