import type { Said } from '../src/domain/draft.ts';
import { lacksOf } from '../src/domain/order-line.ts';
import type { ReviewView } from '../src/domain/see-review.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { few, fitting, roomIn, shortened } from './fit.ts';
import { orderTerms } from './order-fields.ts';
import { orderSaid } from './order-line.ts';
import {
  type Action,
  type ButtonData,
  box,
  button,
  type Card,
  card,
  choices,
  dialogButton,
  type Element,
  heading,
  hint,
  quoted,
  refused,
  said,
  sendButton,
  written,
} from './parts.ts';
import { postponingOf } from './postponing.ts';

/** More than an item ever goes on to. */
const mostBodies = 12;

/** The decision as understood, read back before it is final; what was only read out of the text is marked so. */
export function reviewCard(
  view: Seen<ReviewView>,
  { words, inDialog, refusal }: { words: Words; inDialog: boolean; refusal?: string },
): Card {
  const { decision } = words;
  const data = {
    draftId: view.draftId,
    meetingId: view.meetingId,
    itemId: view.itemId,
    version: view.version,
    ...(view.forwardedTo.length > 0 ? { asksOnward: true } : {}),
    ...(view.conditions.length > 0 ? { asksConditions: true } : {}),
    ...(canChoose(view) ? { asksRecipients: true } : {}),
  };
  const draw = ([text = '', orders = '']: readonly string[], isWhole: boolean) =>
    card(words, {
      body: [
        heading(decision.reviewTitle(view.number)),
        quoted(view.title, { weight: 'Bolder', spacing: 'Small' }),
        ...refused(refusal),
        box([written(text)], { style: 'emphasis' }),
        ...(isWhole ? [] : [hint(words.item.shortened)]),
        ...outcomeOf(view, words),
        ...postponementOf(view, words),
        ...(orders
          ? [
              said(`${decision.orders}:`, { weight: 'Bolder', spacing: 'Medium' }),
              written(orders, { spacing: 'Small' }),
            ]
          : []),
        ...lacksIn(view, words),
        ...onwardOf(view, words),
        quoted(decision.told(few(view.told, words)), { spacing: 'Medium' }),
        ...(view.notTold.length > 0
          ? [quoted(decision.notTold(few(view.notTold, words)), { color: 'Warning' })]
          : []),
        ...conditionsOf(view, words),
        ...recipientsOf(view, words),
        hint(`${decision.reviewIntro} ${decision.reviewTyped(view.number)}`),
      ],
      actions: actionsOf(view, words, { inDialog, data }),
      fallback: decision.fallback,
    });
  const all = [view.text, ordersOf(view, words)];
  const { texts, isWhole } = fitting(all, roomIn(draw(['-', '-'], false)));
  return draw(texts, isWhole);
}

/** What was put off again and again can be settled here in other ways, too. */
function actionsOf(
  view: ReviewView,
  { decision, postponing }: Words,
  { inDialog, data }: { inDialog: boolean; data: ButtonData },
): Action[] {
  const isOften = view.postponing?.isOften ?? false;
  const opens = (title: string, verb: string, about: ButtonData) =>
    inDialog ? sendButton(title, verb, about, {}) : dialogButton(title, verb, about);
  const confirm = isOften ? postponing.anyway : decision.confirm;
  const { draftId: _, ...onItem } = data;
  return [
    ...(view.outcome.value === null
      ? []
      : [
          inDialog
            ? sendButton(confirm, 'decision.confirm', data)
            : button(confirm, 'decision.confirm', data, isOften ? {} : { style: 'positive' }),
        ]),
    opens(decision.change, 'item.decide', data),
    ...(isOften
      ? [
          opens(postponing.decideNow, 'item.decide', onItem),
          opens(postponing.delegate, 'decision.delegate', onItem),
          opens(postponing.withdraw, 'decision.withdraw', onItem),
        ]
      : []),
  ];
}

function outcomeOf({ outcome, perRecommendation }: ReviewView, words: Words): Element[] {
  const { decision } = words;
  if (outcome.value === null) return [said(decision.noOutcome, { color: 'Attention', weight: 'Bolder' })];
  const points = perRecommendation.flatMap((one, at) =>
    one === null ? [] : [hint(`${decision.perRecommendation(`${at + 1}`)}: ${words.outcomes[one]}`)],
  );
  return [
    marked(`**${decision.outcomeLabel}:** ${words.outcomes[outcome.value]}`, outcome, words),
    ...points,
  ];
}

/** What the decision depends on, each to be left out where it was not meant so. */
function conditionsOf({ conditions: all }: ReviewView, words: Words): Element[] {
  if (all.length === 0) return [];
  const { conditions, decision, dates } = words;
  const options = all.slice(0, mostConditions).map(({ value: { text, unit, due }, guessed }, at) => {
    const line = conditions.line(shortened(text, mostOfCondition), unit, due && dates.date(due));
    return { title: guessed ? `${line}  ${decision.guessed}` : line, value: `${at + 1}` };
  });
  const value = all.map((_, at) => at + 1).join(',');
  return [choices({ id: 'conditions', label: conditions.keep, value }, options, { isMultiSelect: true })];
}

/** Nobody ticks more; each in bytes as it is read at a glance. */
const mostConditions = 9;
const mostOfCondition = 300;

/** More people than these are changed by typing: the list would leave no room for the text. */
const mostPeople = 60;

function canChoose({ people }: Pick<ReviewView, 'people'>): boolean {
  return people.length > 0 && people.length <= mostPeople;
}

/** Out of sight until somebody wants to change who is told. */
function recipientsOf({ people, recipients }: ReviewView, { decision }: Words): Element[] {
  if (!canChoose({ people })) return [];
  const field = choices(
    { id: 'recipients', label: decision.recipients, value: recipients.join(',') },
    people.map(({ id, name }) => ({ title: name, value: id })),
    { isMultiSelect: true, style: 'compact' },
  );
  const open: Element = {
    type: 'ActionSet',
    actions: [{ type: 'Action.ToggleVisibility', title: decision.changeRecipients, targetElements: ['who'] }],
  };
  return [open, box([field], { id: 'who', isVisible: false })];
}

function postponementOf({ postponing: view }: ReviewView, words: Words): Element[] {
  if (!view) return [];
  const { value, guessed } = view.to;
  const to = whereTo(value, words);
  const isMissing = value.day !== null && !value.onMeeting;
  return [
    isMissing ? said(to, { color: 'Warning', weight: 'Bolder' }) : markedLine(to, guessed, words),
    ...postponingOf(view, words),
  ];
}

function whereTo(
  { day, onMeeting, nearest }: NonNullable<ReviewView['postponing']>['to']['value'],
  { decision }: Words,
): string {
  if (day === null) return decision.toWaitingList;
  return onMeeting ? decision.postponedTo(day) : decision.postponedNoMeeting(day, nearest);
}

/** A tick for each body that was read out of the text, and what becomes of the plan there is. */
function onwardOf({ forwardedTo, behind }: ReviewView, words: Words): Element[] {
  const { decision, route } = words;
  const options = forwardedTo.slice(0, mostBodies).map(({ name, day }, at) => ({
    title: day ? route.step(name, day) : name,
    value: String(at),
  }));
  const label = `${decision.goesOn} ${decision.guessed}`;
  const all = options.map(({ value }) => value).join(',');
  return [
    ...(options.length > 0
      ? [
          choices({ id: 'forwardedTo', label, value: all }, options, {
            isMultiSelect: true,
            style: 'expanded',
          }),
        ]
      : []),
    ...(behind ? [quoted(`⚠ ${route.willBeBehind(behind.steps, behind.days)}`, { color: 'Warning' })] : []),
  ];
}

function ordersOf({ orders }: ReviewView, words: Words): string {
  const { decision } = words;
  const lines = orders.map(({ value, guessed, isPast }) =>
    [
      `• ${orderSaid(value, words)}`,
      ...(isPast ? [`⚠ ${decision.duePassed}`] : []),
      ...(guessed ? [decision.guessed] : []),
    ].join('  '),
  );
  return lines.join('\n');
}

/** Orders that can be asked about at once. */
const mostAsked = 3;

/** Asks who is to do it, and by when, where nobody said so; it may stay unsaid. */
function lacksIn({ orders, units }: ReviewView, words: Words): Element[] {
  const lacking = orders.flatMap(({ value }, at) => {
    const { owner, due } = lacksOf(value);
    return owner || due ? [{ order: value, n: at + 1, owner, due }] : [];
  });
  return lacking.slice(0, mostAsked).flatMap(({ n, order, owner, due }) => {
    const ask = [...(owner ? [words.orders.lacksOwner(n)] : []), ...(due ? [words.orders.lacksDue(n)] : [])];
    return [
      quoted(ask.join(' '), { color: 'Warning', weight: 'Bolder', spacing: 'Medium' }),
      ...orderTerms(n, { order, units, words }),
    ];
  });
}

function marked(text: string, { guessed }: Pick<Said<unknown>, 'guessed'>, words: Words): Element {
  return said(guessed ? `${text}  ${words.decision.guessed}` : text, { spacing: 'Small' });
}

function markedLine(text: string, guessed: boolean, words: Words): Element {
  return quoted(guessed ? `${text}  ${words.decision.guessed}` : text, { spacing: 'Small' });
}
