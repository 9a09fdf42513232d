import { listCard } from '../../../cards/list.ts';
import { demand } from '../../domain/rights.ts';
import { seeSetUp } from '../../domain/see-set-up.ts';
import { teamOf } from '../team.ts';
import { type List, turnOf } from './list.ts';

/** Who reads the board's channel without any role. */
export const withoutRole: List = async (scene, { page, inDialog = false }) => {
  const { outside, board, me, words, today } = scene;
  demand(me.roles, 'set-up');
  const { setUp } = words.board;
  const view = seeSetUp(board, await teamOf(outside, board.channel), { on: today });
  if (view.withoutRole.length === 0) return { text: setUp.withoutRole([]) };
  const rows = view.withoutRole.map((name) => ({ title: name, about: null, press: null }));
  const title = setUp.withoutRoleTitle;
  const shown = { words, page, turn: turnOf('without-role', scene), typed: null, inDialog };
  return { card: listCard({ title, rows }, shown), summary: title };
};
