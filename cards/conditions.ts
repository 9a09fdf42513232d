import { limits } from '../src/domain/item.ts';
import type { ConditionOfDecision, ConditionView } from '../src/domain/see-conditions.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { roomIn, shortened } from './fit.ts';
import { listCard } from './list.ts';
import type { PageShown } from './pages.ts';
import {
  type Action,
  box,
  button,
  type Card,
  card,
  type Element,
  heading,
  hint,
  longField,
  quoted,
  refused,
  topic,
  written,
} from './parts.ts';

/** Of a text in a list, in bytes. */
const mostShown = 400;

/** Conditions of decisions, each to be opened. */
export function conditionsCard(views: readonly Seen<ConditionView>[], title: string, shown: PageShown): Card {
  const { words } = shown;
  const rows = views.map((view, at) => ({
    title: `${at + 1}. ${shortened(view.text, mostShown)}`,
    about: [
      ...aboutOf(view, words),
      words.conditions.of(shortened(words.notice.item(view.number, view.title), mostShown), view.day),
    ].join(' · '),
    press: { verb: 'condition.open', data: { conditionId: view.conditionId, boardId: view.boardId } },
  }));
  return listCard({ title, rows, how: words.conditions.typed }, shown);
}

type Shown = { words: Words; refusal?: string; typed?: string; done?: string };

/** One condition with what was said of it, and what the reader may say. It may be as long as a decision. */
export function conditionCard(view: Seen<ConditionView>, shown: Shown): Card {
  const room = roomIn(drawn({ ...view, text: '' }, shown));
  return drawn({ ...view, text: shortened(view.text, room) }, shown);
}

function drawn(view: ConditionView, { words, refusal, typed, done }: Shown): Card {
  const { conditions, notice } = words;
  const reports = view.reports.slice(-5);
  return card(words, {
    body: [
      topic(conditions.heading),
      heading(notice.item(view.number, view.title), { spacing: 'None' }),
      ...(done ? [quoted(done, { weight: 'Bolder' })] : []),
      ...refused(refusal),
      box([written(view.text)], { style: 'emphasis' }),
      quoted(aboutOf(view, words).join(' · '), { weight: 'Bolder' }),
      hint(conditions.ofDecision(view.day)),
      written(shortened(view.decision, 4 * mostShown), { isSubtle: true, spacing: 'Small' }),
      ...reports.map(({ state, by, day, text }) =>
        quoted(conditions.history(conditions.states[state], by, day, text && shortened(text, mostShown)), {
          size: 'Small',
          spacing: 'Small',
        }),
      ),
      ...(view.state === 'lapsed' ? [hint(conditions.waits)] : []),
      ...(view.mayReport && view.state === 'open' ? [fieldFor(words, typed)] : []),
    ],
    actions: actionsOf(view, words),
    fallback: conditions.heading,
  });
}

function fieldFor({ conditions }: Words, value: string | undefined): Element {
  return longField({ id: 'note', label: conditions.note, value }, { maxLength: limits.note });
}

function actionsOf(view: ConditionView, { conditions }: Words): Action[] {
  const { conditionId, boardId, version } = view;
  const data = { conditionId, boardId, version };
  const report = (title: string, state: string, look = {}) =>
    button(title, 'condition.report', { ...data, state }, look);
  const all = button(conditions.all, 'list.turn', { boardId, list: 'conditions', page: 1 });
  if (!view.mayReport) return [all];
  if (view.state !== 'open') return view.mayChange ? [report(conditions.reopen, 'open'), all] : [all];
  return [
    report(conditions.fulfilled, 'fulfilled', { style: 'positive' }),
    report(conditions.lapsed, 'lapsed'),
    all,
  ];
}

function aboutOf(view: ConditionView, { conditions }: Words): string[] {
  return [
    ...(view.dueHow === 'passed' ? [conditions.passed] : [conditions.states[view.state]]),
    view.due ? conditions.by(view.due) : conditions.noDue,
    view.unit ? conditions.unit(view.unit) : conditions.noUnit,
  ];
}

/** A decision's conditions, a line each. */
export function conditionLines(list: readonly ConditionOfDecision[], { conditions }: Words): string {
  return list
    .map(
      ({ text, unit, due, state }) =>
        `• ${[shortened(text, mostShown), unit, due && conditions.by(due), conditions.states[state]].filter(Boolean).join(' · ')}`,
    )
    .join('\n');
}
