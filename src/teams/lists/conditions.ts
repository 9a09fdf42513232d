import { conditionsCard } from '../../../cards/conditions.ts';
import { conditionsFor } from '../../actions/load-conditions.ts';
import { demand, may } from '../../domain/rights.ts';
import type { ConditionView } from '../../domain/see-conditions.ts';
import type { Seen } from '../../domain/seen.ts';
import type { Scene } from '../scene.ts';
import { type List, type Listed, type PageWish, turnOf, typedAs } from './list.ts';

/** The conditions as the person may see them, in the order of the list. */
export async function conditionsShown(
  { outside, by, board, me, now }: Scene,
  isAll: boolean,
): Promise<Seen<ConditionView>[]> {
  if (!may(me.roles, 'report-condition')) demand(me.roles, 'see-conditions');
  const views = await outside.store.read(by.tenantId, (db) => conditionsFor(db, { board, now }, me));
  return views.filter(({ state }) => isAll || state === 'open');
}

/** The open conditions of decisions, those due first. */
export const conditions: List = (scene, wish) => list(scene, wish, false);

/** Those that are settled, too. */
export const allConditions: List = (scene, wish) => list(scene, wish, true);

async function list(scene: Scene, { page }: PageWish, isAll: boolean): Promise<Listed> {
  const { words } = scene;
  const said = words.conditions;
  const views = await conditionsShown(scene, isAll);
  if (views.length === 0) return { text: isAll ? said.noneAtAll : said.none };
  const title = (isAll ? said.titleAll : said.title)(views.length);
  const command = typedAs('conditions', scene);
  const shown = {
    ...{ words, page, turn: turnOf(isAll ? 'conditions-all' : 'conditions', scene) },
    typed: isAll ? `${command} ${said.filter}` : command,
  };
  return { card: conditionsCard(views, title, shown), summary: title };
}
