import { addAgendaItem } from '../../../actions/add-agenda-item.ts';
import { closeItem, reopenItem } from '../../../actions/close-item.ts';
import { editItem } from '../../../actions/edit-item.ts';
import { dropItemDraft, keepItemDraft } from '../../../actions/keep-draft.ts';
import { moveItemToMeeting } from '../../../actions/move-item.ts';
import { orderAgenda } from '../../../actions/order-agenda.ts';
import { publishAgenda } from '../../../actions/publish-agenda.ts';
import { withdrawItem } from '../../../actions/withdraw-item.ts';
import type { ItemEditBody } from '../../../api/v1/edits.ts';
import { type ItemInput, itemTitled } from '../../../domain/new-item.ts';
import { valuesOf } from '../../../domain/see-form.ts';
import { Refusal } from '../../../errors.ts';
import type { Changes } from '../changes.ts';
import { seeItemDraft } from '../see/item-draft.ts';
import { demandPeople, demandToDecide } from './demand.ts';
import { onItem, onMeeting } from './where.ts';

export const agendaChanges: Changes<
  | 'orderAgenda'
  | 'addItem'
  | 'publish'
  | 'editItem'
  | 'keepItemDraft'
  | 'dropItemDraft'
  | 'closeItem'
  | 'reopenItem'
  | 'moveItem'
  | 'withdrawItem'
> = {
  orderAgenda: {
    from: 'meeting',
    act: async ({ asking, params, body }) =>
      orderAgenda(asking.outside, asking.by, { ...(await onMeeting(asking, params)), ...body }),
  },
  addItem: {
    from: 'meeting',
    act: async ({ asking, params, body }) => {
      await demandPeople(asking, { ...params, audience: body.audience });
      return addAgendaItem(asking.outside, asking.by, {
        ...(await onMeeting(asking, params)),
        item: over(itemTitled(body.title), body),
      });
    },
  },
  publish: {
    from: 'meeting',
    act: async ({ asking, params }) =>
      publishAgenda(asking.outside, asking.by, await onMeeting(asking, params)),
  },
  editItem: {
    from: 'item',
    act: async ({ asking, params, body }) => {
      const { boardId } = await onMeeting(asking, params);
      const before = await asking.outside.store.read(asking.by.tenantId, (db) => db.items.get(params.itemId));
      if (!before) throw new Refusal('not-there');
      const { id: itemId, version } = before;
      await demandToDecide(asking, params);
      const values = valuesOf(before);
      await demandPeople(asking, { ...params, audience: body.audience, before: values.audience });
      return editItem(asking.outside, asking.by, {
        boardId,
        itemId,
        version,
        item: over(values, body),
      });
    },
  },
  keepItemDraft: {
    from: 'item',
    act: async ({ asking, params: { itemId, ...params }, body: { content, madeFrom } }) => {
      const { boardId } = await onMeeting(asking, params);
      return keepItemDraft(asking.outside, asking.by, { boardId, itemId, content: said(content), madeFrom });
    },
    answer: seeItemDraft,
  },
  dropItemDraft: {
    from: 'item',
    act: async ({ asking, params: { itemId, ...params } }) => {
      const { boardId } = await onMeeting(asking, params);
      return dropItemDraft(asking.outside, asking.by, { boardId, itemId });
    },
    answer: seeItemDraft,
  },
  closeItem: {
    from: 'item',
    act: async ({ asking, params, body }) =>
      closeItem(asking.outside, asking.by, { ...(await onItem(asking, params)), ...body }),
  },
  reopenItem: {
    from: 'item',
    act: async ({ asking, params }) => reopenItem(asking.outside, asking.by, await onItem(asking, params)),
  },
  moveItem: {
    from: 'meeting',
    act: async ({ asking, params, body }) =>
      moveItemToMeeting(asking.outside, asking.by, {
        ...(await onItem(asking, params)),
        to: { id: body.to },
      }),
  },
  withdrawItem: {
    from: 'meeting',
    act: async ({ asking, params }) => withdrawItem(asking.outside, asking.by, await onItem(asking, params)),
  },
};

/** What was written, and the rest as it was. */
export function over(before: ItemInput, written: ItemEditBody): ItemInput {
  return { ...before, ...said(written) };
}

/** Without what was left out. */
function said({ attachments, ...written }: ItemEditBody): Partial<ItemInput> {
  const lines = attachments?.map(({ keeps, ...line }) => (keeps === undefined ? line : { ...line, keeps }));
  const there = Object.entries(written).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(there), ...(lines ? { attachments: lines } : {}) };
}
