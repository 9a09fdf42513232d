import { isOpenStep } from '../src/domain/route.ts';
import type { RouteView } from '../src/domain/see-route.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import {
  type Action,
  button,
  type Card,
  card,
  dialogButton,
  type Element,
  heading,
  hint,
  quoted,
  refused,
  said,
  topic,
} from './parts.ts';
import { stepLines } from './route-lines.ts';

type Shown = { words: Words; refusal?: string; done?: string };

/** Where an item goes on to: each step with its state, and what can be done about it. */
export function routeCard(view: Seen<RouteView>, { words, refusal, done }: Shown): Card {
  const { route, notice } = words;
  return card(words, {
    body: [
      ...(done ? [quoted(`✓ ${done}`, { weight: 'Bolder' })] : []),
      ...refused(refusal),
      topic(route.heading),
      heading(view.on ? notice.item(view.on.number, view.title) : view.title, { spacing: 'None' }),
      hint(plain(view.on ? `${view.boardName} · ${words.dates.long(view.on.day)}` : route.waits)),
      ...(view.waits ? [hint(route.waitsAgain)] : []),
      ...view.steps.flatMap((step) => stepLines(step, words)),
      ...(view.steps.length === 0 ? [said(route.none)] : []),
      ...shiftOf(view, words),
      ...(view.mayPlan && view.on ? [hint(route.typed(view.on.number))] : []),
    ],
    actions: view.mayPlan ? actionsOf(view, words) : [],
    fallback: route.heading,
  });
}

function shiftOf({ shift }: RouteView, { route }: Words): Element[] {
  return shift
    ? [quoted(`⚠ ${route.behind(shift.from, shift.to)}`, { color: 'Warning', spacing: 'Medium' })]
    : [];
}

function actionsOf(view: RouteView, { route }: Words): Action[] {
  const { itemId, version, shift } = view;
  const data = { itemId, version };
  const open = view.steps.filter(isOpenStep);
  const toSend = open.find(({ state }) => state === 'planned');
  return [
    ...(shift
      ? [button(route.shift(shift.days), 'route.shift', { ...data, days: shift.days }, { style: 'positive' })]
      : []),
    ...(open.length > 0 ? [dialogButton(route.answer, 'route.answer', data)] : []),
    ...(toSend ? [button(route.sendTo(toSend.body), 'route.sent', { ...data, stepId: toSend.stepId })] : []),
    dialogButton(view.steps.length > 0 ? route.edit : route.lay, 'route.edit', data),
    ...(view.mayWait ? [button(route.wait, 'route.wait', data)] : []),
    button(route.all, 'list.turn', { boardId: view.boardId, list: 'routes', page: 1 }),
  ];
}
