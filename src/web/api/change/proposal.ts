import { editItem } from '../../../actions/edit-item.ts';
import { withdrawProposal } from '../../../actions/withdraw-proposal.ts';
import type { BoardId, ItemId } from '../../../domain/ids.ts';
import type { Item } from '../../../domain/item.ts';
import { valuesOf } from '../../../domain/see-form.ts';
import { Refusal } from '../../../errors.ts';
import type { Asking } from '../asking.ts';
import type { Changes } from '../changes.ts';
import { over } from './agenda.ts';

export const proposalChanges: Changes<'changeProposal' | 'withdrawProposal'> = {
  changeProposal: {
    from: 'proposal',
    act: async ({ asking, params, body: { wishedMeeting, ...written } }) => {
      const before = await findBefore(asking, params);
      return editItem(asking.outside, asking.by, {
        ...{ ...params, version: before.version, item: over(valuesOf(before), written) },
        ...(wishedMeeting === undefined ? {} : { wishedMeeting }),
      });
    },
  },
  withdrawProposal: {
    from: 'proposal',
    act: async ({ asking, params }) => {
      const { version } = await findBefore(asking, params);
      return withdrawProposal(asking.outside, asking.by, { ...params, version });
    },
  },
};

/** Read before it is compared with what the page showed: whoever changes it after that is found by its version. */
async function findBefore(
  { outside, by }: Asking,
  { boardId, itemId }: { boardId: BoardId; itemId: ItemId },
): Promise<Item> {
  const item = await outside.store.read(by.tenantId, (db) => db.items.get(itemId));
  if (item?.boardId !== boardId) throw new Refusal('not-there');
  return item;
}
