import { findMeeting } from '../../actions/load-matter.ts';
import { remindRecipient, sendAgain } from '../../actions/remind-recipient.ts';
import { demand } from '../../domain/rights.ts';
import type { ReceiptAct } from '../../domain/typed/command.ts';
import { allReceipts, receipts as list, listTold, receiptsFor } from '../lists/receipts.ts';
import type { Say, Scene } from '../scene.ts';
import { type Face, privately } from './face.ts';
import { rowNumbered } from './row-numbered.ts';

/** `/kvitteringer [alle|møde 25. februar]`, and `/kvitteringer 2 påmind`. Never in the channel. */
export const receipts: Face<'receipts'> = {
  right: 'see-receipts',
  answer: async (scene, { wish }) => {
    demand(scene.me.roles, 'see-receipts');
    if ('number' in wish) return privately(scene, [await doWith(scene, wish)]);
    const { outside, by, board, now } = scene;
    const { meeting: phrase, all, page } = wish;
    const meeting =
      phrase &&
      (await outside.store.read(by.tenantId, (db) =>
        findMeeting(db, { board, now }, { phrase, purpose: 'decide', look: 'back' }),
      ));
    const shown = { page, reader: scene.me, meetingId: meeting?.id ?? null };
    return privately(scene, [await (all || meeting ? allReceipts : list)(scene, shown)]);
  },
};

async function doWith(scene: Scene, { number, act }: { number: number; act: ReceiptAct }): Promise<Say> {
  const { outside, by, board, words } = scene;
  const view = rowNumbered(await receiptsFor(scene, { isAll: false }), number);
  const wish = { boardId: board.id, noticeId: view.noticeId };
  switch (act) {
    case 'open':
      return listTold(scene, { ...view, page: 1 });
    case 'remind':
      await remindRecipient(outside, by, wish);
      return { text: words.receipts.isReminded(view.name) };
    case 'send-again':
      await sendAgain(outside, by, wish);
      return { text: words.receipts.isSentAgain(view.name) };
    default:
      return act satisfies never;
  }
}
