import { conditionCard } from '../../../cards/conditions.ts';
import { changeCondition, reportOnCondition } from '../../actions/report-condition.ts';
import type { ConditionView } from '../../domain/see-conditions.ts';
import type { Seen } from '../../domain/seen.ts';
import type { ConditionAct, DatePhrase } from '../../domain/typed/command.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import { allConditions, conditionsShown, conditions as list } from '../lists/conditions.ts';
import type { Say, Scene } from '../scene.ts';
import { type Face, privately } from './face.ts';
import { rowNumbered } from './row-numbered.ts';

/** `/betingelser [alle]`, and `/betingelser 2 opfyldt Bevilget i dag`. Never in the channel. */
export const conditions: Face<'conditions'> = {
  right: 'see-conditions',
  or: 'report-condition',
  answer: async (scene, { wish }) => {
    if ('page' in wish) {
      const shown = await (wish.all ? allConditions : list)(scene, { page: wish.page, reader: scene.me });
      return privately(scene, [shown]);
    }
    // Of what is open the numbers are those of either list.
    const view = rowNumbered(await conditionsShown(scene, true), wish.number);
    return privately(scene, [await doTo(scene, view, wish.act)]);
  },
};

async function doTo(scene: Scene, view: Seen<ConditionView>, act: ConditionAct): Promise<Say> {
  const { outside, by, board, words } = scene;
  const which = { boardId: board.id, conditionId: view.conditionId };
  switch (act.act) {
    case 'open':
      return { card: conditionCard(view, { words }), summary: words.conditions.heading };
    case 'report':
      await reportOnCondition(outside, by, { ...which, state: act.state, text: act.text });
      return { text: words.conditions.done[act.state] };
    case 'due':
      await changeCondition(outside, by, { ...which, change: { due: dayMeant(scene, act.day) } });
      return { text: words.conditions.changed };
    case 'unit':
      await changeCondition(outside, by, { ...which, change: { unit: act.unit } });
      return { text: words.conditions.changed };
    default:
      return act satisfies never;
  }
}

function dayMeant({ today }: Scene, phrase: DatePhrase) {
  const day = resolveDatePhrase(phrase, today, 'ahead');
  if (!day) throw new Refusal('no-such-day', { text: '' });
  return day;
}
