import { mostInBodyName } from '../src/domain/body.ts';
import { limits } from '../src/domain/item.ts';
import { isOpenStep, mostSteps } from '../src/domain/route.ts';
import type { RouteView } from '../src/domain/see-route.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import {
  button,
  type Card,
  card,
  choices,
  type Element,
  heading,
  hint,
  longField,
  quoted,
  refused,
  sendButton,
  textField,
} from './parts.ts';

type Typed = Readonly<Record<string, string>>;
type Shown = { words: Words; inDialog: boolean; refusal?: string; typed?: Typed };

/** Empty rows for what is to come in. */
const moreRows = 3;

/** The open steps with their days, and room for more. */
export function routeFormCard(view: Seen<RouteView>, { words, inDialog, refusal, typed = {} }: Shown): Card {
  const { form } = words.route;
  const open = view.steps.filter(isOpenStep);
  const room = Math.max(0, Math.min(moreRows, mostSteps - view.steps.length));
  const rows = [
    ...open.map(({ body, day }) => ({ body, day })),
    ...Array(room).fill({ body: '', day: null }),
  ];
  const data = {
    itemId: view.itemId,
    version: view.version,
    steps: open.map(({ stepId }) => stepId).join(','),
  };
  return card(words, {
    body: [
      ...topOf(view, form.title, { inDialog, refusal }),
      hint(form.intro),
      ...rows.flatMap(({ body, day }, at) =>
        rowOf(
          at + 1,
          { body: typed[`step.${at + 1}.body`] ?? body, day: typed[`step.${at + 1}.day`] ?? day },
          words,
        ),
      ),
      hint(plain(form.known(view.bodies.slice(0, 12)))),
    ],
    actions: [
      inDialog
        ? sendButton(form.save, 'route.save', data)
        : button(form.save, 'route.save', data, { style: 'positive' }),
    ],
    fallback: form.title,
  });
}

/** What came back, from whom and when. */
export function routeAnswerCard(view: Seen<RouteView>, shown: Shown & { today: string }): Card {
  const { words, inDialog, refusal, typed = {}, today } = shown;
  const { answerForm, step } = words.route;
  const open = view.steps.filter(isOpenStep);
  const data = { itemId: view.itemId, version: view.version };
  const [first] = open;
  return card(words, {
    body: [
      ...topOf(view, answerForm.title, { inDialog, refusal }),
      choices(
        { id: 'stepId', label: answerForm.from, value: typed.stepId || first?.stepId },
        open.map(({ stepId, body, day }) => ({ title: step(body, day), value: stepId })),
        { style: 'compact' },
      ),
      choices(
        { id: 'answer', label: answerForm.kind, value: typed.answer || 'answered' },
        (['answered', 'returned'] as const).map((kind) => ({ title: answerForm[kind], value: kind })),
        { style: 'expanded' },
      ),
      { type: 'Input.Date', id: 'day', label: answerForm.day, value: typed.day || today },
      longField({ id: 'note', label: answerForm.text, value: typed.note }, { maxLength: limits.reason }),
    ],
    actions: [
      inDialog
        ? sendButton(answerForm.save, 'route.answered', data)
        : button(answerForm.save, 'route.answered', data, { style: 'positive' }),
    ],
    fallback: answerForm.title,
  });
}

function topOf(
  view: RouteView,
  title: string,
  { inDialog, refusal }: { inDialog: boolean; refusal: string | undefined },
): Element[] {
  return [
    ...(inDialog ? [] : [heading(title)]),
    quoted(view.title, { weight: 'Bolder' }),
    ...refused(refusal),
  ];
}

function rowOf(
  nth: number,
  { body, day }: { body: string; day: string | null },
  { route }: Words,
): Element[] {
  const date: Element = {
    type: 'Input.Date',
    id: `step.${nth}.day`,
    spacing: 'Small',
    label: route.form.day,
    ...(day ? { value: day } : {}),
  };
  const name = textField(
    { id: `step.${nth}.body`, label: route.form.body(nth), value: body },
    { maxLength: mostInBodyName },
  );
  return [name, date];
}
