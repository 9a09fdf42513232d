import { itemFormCard, titleOf } from '../../../cards/item-form.ts';
import { addToWheel, editWheel, removeFromWheel, skipRound } from '../../actions/change-wheel.ts';
import { wheelFor } from '../../actions/load-wheel.ts';
import { takeFromWheel } from '../../actions/take-from-wheel.ts';
import type { Day } from '../../domain/day.ts';
import { demand } from '../../domain/rights.ts';
import type { WheelRow } from '../../domain/see-wheel.ts';
import type { Seen } from '../../domain/seen.ts';
import type { DatePhrase, WheelAct, WheelLine, WheelWish } from '../../domain/typed/command.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import type { WheelInput } from '../../domain/wheel-input.ts';
import { Refusal } from '../../errors.ts';
import { wheelForm } from '../buttons/wheel-form.ts';
import { wheel as list } from '../lists/wheel.ts';
import { wheelSuggestions } from '../lists/wheel-suggestions.ts';
import type { Say, Scene } from '../scene.ts';
import {
  adopt,
  nothingElse,
  preparing,
  savedLine,
  showRound,
  suggestionShown,
  suggestionsSeen,
  takenLine,
  takeRound,
} from '../show-wheel.ts';
import { askFirst } from './ask-first.ts';
import { type Face, meetingSaid, privately } from './face.ts';
import { rowNumbered } from './row-numbered.ts';

/** `/årshjul`: what comes back, and what is done about it. Never in the channel: agendas to come stand in it. */
export const annualWheel: Face<'annual-wheel'> = {
  right: 'see-wheel',
  answer: async (scene, { wish }) => privately(scene, [await sayTo(scene, wish)]),
};

async function sayTo(scene: Scene, wish: WheelWish): Promise<Say> {
  const { outside, by, board, me } = scene;
  switch (wish.do) {
    case 'list':
      return list(scene, { page: wish.page, reader: me });
    case 'suggestions':
      return wheelSuggestions(scene, { page: wish.page, reader: me });
    case 'suggestion':
      return suggested(scene, wish);
    case 'add':
      return wish.line ? add(scene, wish.line) : wheelForm(scene, null);
    case 'add-from': {
      const from = { meeting: meetingSaid(wish.meeting), item: { number: wish.number } };
      return add(scene, wish.line, from);
    }
    case 'take-all': {
      const taking = { boardId: board.id, meeting: meetingSaid(wish.day), rounds: 'due' as const };
      return { text: takenLine(scene, await takeFromWheel(outside, by, taking)) };
    }
    case 'row':
      return doWith(scene, wish);
    default:
      return wish satisfies never;
  }
}

async function suggested(
  scene: Scene,
  { number, adopt: adopts }: { number: number; adopt: boolean },
): Promise<Say> {
  const view = rowNumbered(await suggestionsSeen(scene), number);
  return adopts ? { text: await savedLine(scene, await adopt(scene, view)) } : suggestionShown(scene, view);
}

async function add(
  scene: Scene,
  line: WheelLine,
  from?: { meeting: ReturnType<typeof meetingSaid>; item: { number: number } },
): Promise<Say> {
  const { outside, by, board, me } = scene;
  demand(me.roles, 'edit-agenda');
  if (!line.rule) throw new Refusal('wheel-rule-missing');
  const said = { ...nothingElse, rule: line.rule, ...saidIn(scene, line) };
  const entry = await addToWheel(outside, by, {
    ...{ boardId: board.id, input: { ...said, title: said.title || null } },
    ...(from ? { from } : {}),
  });
  return { text: await savedLine(scene, entry) };
}

async function doWith(scene: Scene, { number, act }: { number: number; act: WheelAct }): Promise<Say> {
  const { outside, by, board, me, now } = scene;
  demand(me.roles, act.act === 'open' || act.act === 'prepare' ? 'see-wheel' : 'edit-agenda');
  const rows = await outside.store.read(by.tenantId, (db) => wheelFor(db, { board, now }, me));
  return doTo(scene, rowNumbered(rows, number), act);
}

async function doTo(scene: Scene, row: Seen<WheelRow>, act: WheelAct): Promise<Say> {
  const { outside, by, board, words } = scene;
  const { wheelId, version, round, title } = row;
  const which = { boardId: board.id, wheelId, version };
  switch (act.act) {
    case 'open':
      return { card: await showRound(scene, row), summary: words.wheel.fallback };
    case 'take':
      return { text: takenLine(scene, await takeRound(scene, row, act.day)) };
    case 'skip':
      await skipRound(outside, by, { ...which, round, skips: true });
      return { text: words.wheel.isSkipped(title) };
    case 'remove': {
      if (act.isSure) {
        await removeFromWheel(outside, by, which);
        return { text: words.wheel.isRemoved };
      }
      const ask = words.wheel.confirmRemove(title);
      const data = { ...which, round };
      return askFirst(scene, { ask, yes: words.wheel.yesRemove, verb: 'wheel.remove', data });
    }
    case 'prepare': {
      const view = await preparing(scene, row);
      return { card: itemFormCard(view, { words, inDialog: false }), summary: titleOf(view, words) };
    }
    case 'edit': {
      const { line } = act;
      if (!line) return wheelForm(scene, wheelId);
      const change = (input: WheelInput): WheelInput => ({ ...input, ...saidIn(scene, line) });
      return { text: await savedLine(scene, await editWheel(outside, by, { ...which, change })) };
    }
    default:
      return act satisfies never;
  }
}

/** What was said on the line, and nothing of what was not. */
function saidIn({ today }: Scene, { item, rule, lead, from }: WheelLine): Partial<WheelInput> {
  const { title, caseNumber, units, minutes, closed, to } = item;
  return {
    ...(title ? { title } : {}),
    ...(caseNumber ? { caseNumber } : {}),
    ...(units.length > 0 ? { units } : {}),
    ...(minutes ? { minutes } : {}),
    ...(closed ? { closed } : {}),
    ...(rule ? { rule } : {}),
    ...(lead ? { lead } : {}),
    ...(from ? { from: dayOf(from, today) } : {}),
    ...(to ? { to: dayOf(to, today) } : {}),
  };
}

function dayOf(phrase: DatePhrase, today: Day): Day {
  const day = resolveDatePhrase(phrase, today, 'ahead');
  if (day === null) throw new Refusal('no-such-day', { text: '' });
  return day;
}
