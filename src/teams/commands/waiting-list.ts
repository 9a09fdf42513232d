import { handBackProposal } from '../../actions/hand-back-proposal.ts';
import { waitingFor } from '../../actions/load-proposals.ts';
import { placeItems } from '../../actions/move-item.ts';
import { dayIn } from '../../domain/day.ts';
import { demand } from '../../domain/rights.ts';
import type { Command, DatePhrase, RowAct } from '../../domain/typed/command.ts';
import { confirmWithdrawal, waitingOn } from '../buttons/waiting.ts';
import { waitingList as list } from '../lists/waiting-list.ts';
import type { Say, Scene } from '../scene.ts';
import { type Face, meetingSaid, privately } from './face.ts';
import { rowNumbered } from './row-numbered.ts';

/** `/venteliste`: what waits for a meeting; `/venteliste 2 …` does something with one, or several. */
export const waitingList: Face<'waiting-list'> = {
  right: 'edit-agenda',
  answer: async (scene, { wish }) => {
    demand(scene.me.roles, 'edit-agenda');
    return privately(scene, [await said(scene, wish)]);
  },
};

type Wish = Extract<Command, { name: 'waiting-list' }>['wish'];

async function said(scene: Scene, wish: Wish): Promise<Say> {
  if ('page' in wish) return list(scene, { ...wish, reader: scene.me });
  return 'numbers' in wish ? placeSeveral(scene, wish) : doWith(scene, wish);
}

async function placeSeveral(
  scene: Scene,
  { numbers, day }: { numbers: readonly number[]; day: DatePhrase },
): Promise<Say> {
  const { outside, by, board, words } = scene;
  const views = await waitingIn(scene);
  const itemIds = numbers.map((number) => rowNumbered(views, number).itemId);
  const done = await placeItems(outside, by, { boardId: board.id, itemIds, to: meetingSaid(day) });
  const on = dayIn(board.timeZone, done.meeting.start);
  return { text: words.board.waiting.placedMany(done.placed.length, on) };
}

async function doWith(scene: Scene, { number, act }: { number: number; act: RowAct }): Promise<Say> {
  const { outside, by, board, words } = scene;
  const { waiting } = words.board;
  const { itemId, version, title, proposedBy } = rowNumbered(await waitingIn(scene), number);
  const boardId = board.id;
  switch (act.act) {
    case 'place': {
      const to = meetingSaid(act.day);
      const { meeting } = await placeItems(outside, by, { boardId, itemIds: [itemId], to });
      return { text: waiting.placed(title, dayIn(board.timeZone, meeting.start)) };
    }
    case 'return':
      await handBackProposal(outside, by, { boardId, itemId, version, comment: act.comment });
      return { text: words.proposal.done.returned(title, proposedBy ?? '') };
    case 'withdraw':
      return { card: confirmWithdrawal(words, { itemId, title }), summary: waiting.confirmWithdraw(title) };
    default:
      return { card: await waitingOn(scene, { itemId }), summary: waiting.fallback };
  }
}

function waitingIn({ outside, by, board, me, now }: Scene) {
  return outside.store.read(by.tenantId, (db) => waitingFor(db, { board, now }, me));
}
