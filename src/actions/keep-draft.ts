import type { BoardId, ItemId } from '../domain/ids.ts';
import type { ItemInput } from '../domain/new-item.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import type { Outside } from './outside.ts';
import { demandSight } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
type OwnDraft = { boardId: BoardId; itemId: ItemId };

/** Keeps what somebody has written of an item, for themselves alone, until they save or drop it. */
export async function keepItemDraft(
  { store, now }: Deps,
  by: Doer,
  { boardId, itemId, ...draft }: OwnDraft & { content: Partial<ItemInput>; madeFrom: string },
): Promise<void> {
  return store.transaction(causeOf(by, 'keep-item-draft'), async (tx) => {
    const { me } = await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    const item = await tx.items.get(itemId);
    if (item?.boardId !== boardId) throw new Refusal('outdated');
    demandSight(me, item, 0);
    await tx.itemDrafts.save({ ...draft, itemId, personId: by.personId, at: now() });
  });
}

export async function dropItemDraft(
  { store, now }: Deps,
  by: Doer,
  { boardId, itemId }: OwnDraft,
): Promise<void> {
  return store.transaction(causeOf(by, 'drop-item-draft'), async (tx) => {
    await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    await tx.itemDrafts.remove(itemId, by.personId);
  });
}
