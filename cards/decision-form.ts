import { type Outcome, outcomes } from '../src/domain/decision.ts';
import type { DecisionFormView } from '../src/domain/see-form.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { mostBytes } from './fit.ts';
import { orderFields } from './order-fields.ts';
import {
  box,
  button,
  type Card,
  card,
  choices,
  columns,
  type Element,
  fieldColumn,
  heading,
  longField,
  quoted,
  refused,
  sendButton,
  sizeOf,
  textField,
} from './parts.ts';
import { dayChoice, noDay } from './postponing.ts';

/** Orders that fit the form; more are read out of the text. */
const ordersOnForm = 3;

/** Conditions that fit the form; more are read out of the text. */
const conditionsOnForm = 2;

/** The decision's form; a standing item's has its record alone. */
export function decisionFormCard(
  view: Seen<DecisionFormView>,
  { words, inDialog, refusal }: { words: Words; inDialog: boolean; refusal?: string },
): Card {
  const { decision } = words;
  const data = { meetingId: view.meetingId, itemId: view.itemId, version: view.version };
  const label = view.standing ? words.itemForm.save : decision.review;
  const draw = (fields: Fields) =>
    card(words, {
      body: [
        ...(inDialog ? [] : [heading(decision.formTitle(view.number))]),
        quoted(view.title, { weight: 'Bolder' }),
        ...refused(refusal),
        longField(
          {
            id: 'decisionText',
            label: view.standing ? words.item.record : decision.text,
            value: view.record ?? view.values.text,
          },
          { placeholder: view.standing ? '' : decision.textHint, maxLength: 8000 },
        ),
        ...(view.standing ? [] : fieldsOf(view, words, fields)),
      ],
      actions: [
        inDialog
          ? sendButton(label, 'decision.review', data)
          : button(label, 'decision.review', data, { style: 'positive' }),
      ],
      fallback: decision.fallback,
    });
  const points = pointsOf(view);
  const said = points.filter(({ value }) => value !== null);
  const { people } = view;
  const few = people.filter(({ id }) => recipientsOf(view).includes(id));
  // Where there is no room, conditions are left to the text, then what a point came to, then who else may be told.
  const last = { points: said, blank: 0, people: few };
  const ways = [
    { points, blank: conditionsOnForm, people },
    { points, blank: 0, people },
    { ...last, people },
  ];
  return ways.map(draw).find((one) => sizeOf(one) <= mostBytes) ?? draw(last);
}

/** Points to be told apart, at least how many conditions there is room for, and who may be chosen. */
type Fields = { points: readonly Point[]; blank: number; people: DecisionFormView['people'] };

function recipientsOf({ values, concerned }: DecisionFormView): readonly string[] {
  return values.recipients ?? concerned;
}

type Point = { at: number; ordinal: string | null; value: Outcome | null };

function pointsOf({ recommendations, values }: DecisionFormView): Point[] {
  return recommendations.map(({ ordinal }, at) => ({
    ...{ at, ordinal },
    value: values.perRecommendation?.[at] ?? null,
  }));
}

function fieldsOf(view: DecisionFormView, words: Words, { points, blank, people }: Fields): Element[] {
  const { decision } = words;
  const outcomeChoices = outcomes.map((outcome) => ({ title: words.outcomes[outcome], value: outcome }));
  const recipients = recipientsOf(view);
  return [
    choices({ id: 'outcome', label: decision.outcome, value: view.values.outcome ?? null }, outcomeChoices, {
      placeholder: decision.outcomeHint,
    }),
    ...points.map(({ at, ordinal, value }) =>
      choices(
        {
          id: `recommendation.${at + 1}.outcome`,
          label: decision.perRecommendation(ordinal ?? `${at + 1}`),
          value,
        },
        outcomeChoices,
        { placeholder: decision.sameForAll },
      ),
    ),
    dayChoice(view, {
      chosen: view.values.postponeTo === null ? noDay : (view.values.postponeTo ?? null),
      words,
      placeholder: decision.postponeToHint,
    }),
    textField(
      { id: 'postponeReason', label: decision.postponeReason, value: view.values.postponeReason },
      { maxLength: 500 },
    ),
    ...ordersOf(view, words),
    ...conditionsOf(view, words, blank),
    ...(people.length > 0
      ? [
          choices(
            { id: 'recipients', label: decision.recipients, value: recipients.join(',') },
            people.map(({ id, name }) => ({ title: name, value: id })),
            { isMultiSelect: true, style: 'compact' },
          ),
        ]
      : []),
  ];
}

function ordersOf(view: DecisionFormView, words: Words): Element[] {
  const given = view.values.orders ?? [];
  const count = Math.max(ordersOnForm, given.length);
  const boxes = Array.from({ length: count }, (_, at) => orderOf(view, words, at));
  const hidden = boxes.filter((one) => one.isVisible === false).map((one) => one.id ?? '');
  if (hidden.length === 0) return boxes;
  const more: Element = {
    type: 'ActionSet',
    actions: [{ type: 'Action.ToggleVisibility', title: words.decision.moreOrders, targetElements: hidden }],
  };
  return [...boxes, more];
}

/** All but the first are out of sight until they are asked for, or filled in. */
function orderOf(view: DecisionFormView, words: Words, at: number) {
  const order = view.values.orders?.[at];
  const n = at + 1;
  const fields = orderFields(n, { order, units: view.units, words });
  return box(fields, {
    id: `order.${n}`,
    spacing: 'Medium',
    isVisible: at === 0 || order !== undefined,
  });
}

/** Out of sight until they are asked for, or filled in. */
function conditionsOf(view: DecisionFormView, words: Words, blank: number): Element[] {
  const given = view.values.conditions ?? [];
  const count = Math.max(blank, given.length);
  const boxes = Array.from({ length: count }, (_, at) => conditionOf(view, words, at));
  const hidden = boxes.flatMap(({ id, isVisible }) => (isVisible === false && id ? [id] : []));
  if (hidden.length === 0) return boxes;
  const more: Element = {
    type: 'ActionSet',
    actions: [{ type: 'Action.ToggleVisibility', title: words.conditions.more, targetElements: hidden }],
  };
  return [...boxes, more];
}

function conditionOf(view: DecisionFormView, { conditions }: Words, at: number) {
  const given = view.values.conditions?.[at];
  const n = at + 1;
  const due: Element = {
    type: 'Input.Date',
    id: `condition.${n}.due`,
    label: conditions.dueLabel(n),
    ...(given?.due ? { value: given.due } : {}),
  };
  const text = textField(
    { id: `condition.${n}.text`, label: conditions.text(n), value: given?.text },
    { maxLength: 2000 },
  );
  // By its code alone, typed: each list of units would cost the form its room.
  const unit = textField(
    { id: `condition.${n}.unit`, label: conditions.unitLabel(n), value: given?.unit },
    { maxLength: 40 },
  );
  const below = columns([fieldColumn(unit), fieldColumn(due)]);
  return box([text, below], { id: `condition.${n}`, spacing: 'Medium', isVisible: given !== undefined });
}
