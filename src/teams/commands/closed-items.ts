import { endClosing, keepClosed } from '../../actions/change-closing.ts';
import { closedFor } from '../../actions/load-closed.ts';
import { demand } from '../../domain/rights.ts';
import type { ClosedAct } from '../../domain/typed/command.ts';
import { closedOn } from '../buttons/closed-items.ts';
import { closedItems as list } from '../lists/closed-items.ts';
import type { Say, Scene } from '../scene.ts';
import { askFirst } from './ask-first.ts';
import { type Face, privately } from './face.ts';
import { rowNumbered } from './row-numbered.ts';

/** `/lukkede`: the closed items and when they are looked at again; `/lukkede 2 …` does something with one. */
export const closedItems: Face<'closed-items'> = {
  right: 'edit-agenda',
  answer: async (scene, { wish }) => {
    const said =
      'page' in wish ? await list(scene, { ...wish, reader: scene.me }) : await doWith(scene, wish);
    return privately(scene, [said]);
  },
};

async function doWith(scene: Scene, { number, act }: { number: number; act: ClosedAct }): Promise<Say> {
  const { outside, by, board, me, today, words } = scene;
  demand(me.roles, 'edit-agenda');
  const views = await outside.store.read(by.tenantId, (db) => closedFor(db, { board, today }, me));
  const { itemId, version, title } = rowNumbered(views, number);
  const which = { boardId: board.id, itemId, version };
  const { register, isOpen } = words.closing;
  switch (act.act) {
    case 'keep': {
      const { day } = await keepClosed(outside, by, { ...which, until: act.day });
      return { text: register.kept(title, day) };
    }
    case 'reopen': {
      if (act.isSure) return { text: isOpen((await endClosing(outside, by, which)).item.text.title) };
      const ask = register.confirmReopen(title);
      const data = { ...which, isSure: true };
      return askFirst(scene, { ask, yes: words.itemForm.yesReopen, verb: 'closed.reopen', data });
    }
    case 'open':
      return { card: await closedOn(scene, { itemId }), summary: register.fallback };
    default:
      return act satisfies never;
  }
}
