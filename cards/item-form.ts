import type { ItemFormView } from '../src/domain/see-form.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import {
  button,
  type Card,
  card,
  choices,
  columns,
  dialogButton,
  type Element,
  fieldColumn,
  heading,
  hint,
  longField,
  numberField,
  refused,
  sendButton,
  textField,
} from './parts.ts';

type Shown = {
  words: Words;
  /** A dialog's form is sent with `task/submit`, a card's with `Action.Execute`. */
  inDialog: boolean;
  /** Why it was not taken; what was typed is still there. */
  refusal?: string;
};

/** The choice of none. */
export const noMeeting = 'none';

const mostMeetings = 60;

/** The item's form: new, proposed or edited. */
export function itemFormCard(view: Seen<ItemFormView>, { words, inDialog, refusal }: Shown): Card {
  const { itemForm } = words;
  const { values } = view;
  const { boardId, itemId, meetingId, version, answers } = view;
  const data = { boardId, itemId, meetingId, version, ...view.wheel, ...(answers ? { answers } : {}) };
  const save = view.mode === 'propose' ? itemForm.propose : itemForm.save;
  return card(words, {
    body: [
      ...(inDialog ? [] : [heading(titleOf(view, words))]),
      ...(view.day ? [hint(itemForm.forMeeting(view.day))] : []),
      ...refused(refusal),
      textField(
        { id: 'title', label: itemForm.title, value: values.title },
        { isRequired: true, errorMessage: itemForm.titleMissing, maxLength: 250 },
      ),
      ...wishOf(view, words),
      ...caseAndTime(view, words),
      ...unitsOf(view, words),
      longField({ id: 'background', label: itemForm.background, value: values.background }),
      longField(
        { id: 'recommendation', label: itemForm.recommendation, value: values.recommendation },
        { placeholder: itemForm.recommendationHint },
      ),
      longField({ id: 'caseStatement', label: itemForm.caseStatement, value: values.caseStatement }),
      longField({ id: 'finances', label: itemForm.finances, value: values.finances }),
      longField({ id: 'attachments', label: itemForm.attachments, value: attachmentLines(view, words) }),
      ...closingOf(view, words),
    ],
    actions: [
      inDialog ? sendButton(save, 'item.save', data) : button(save, 'item.save', data, { style: 'positive' }),
    ],
    fallback: itemForm.fallback,
  });
}

/** Where others read along: a button that opens the form for whoever presses it. */
export function openFormCard(
  data: { boardId: string; meetingId: string | null },
  { words, title }: { words: Words; title: string },
): Card {
  const { itemForm } = words;
  return card(words, {
    body: [heading(title), hint(itemForm.openHint)],
    actions: [dialogButton(itemForm.open, 'item.new', data)],
    fallback: itemForm.fallback,
  });
}

export function titleOf(view: ItemFormView, { itemForm }: Words): string {
  switch (view.mode) {
    case 'new':
      return itemForm.newTitle;
    case 'propose':
      return itemForm.newProposal;
    case 'edit':
      return itemForm.editTitle(view.number);
    default:
      return view.mode satisfies never;
  }
}

/** The meeting a proposal is for, each with its deadline; more are wished for by typing. */
function wishOf({ wish }: ItemFormView, { proposal }: Words): Element[] {
  if (!wish) return [];
  const meetings = wish.choices.slice(0, mostMeetings).map(({ meetingId, day, deadline, isLate }) => ({
    title: proposal.wish(day, deadline, isLate),
    value: meetingId,
  }));
  const options = [...meetings, { title: proposal.noWish, value: noMeeting }];
  const chosen = options.find(({ value }) => value === wish.chosen)?.value ?? noMeeting;
  const wished = wish.choices.find(({ meetingId }) => meetingId === chosen);
  return [
    choices({ id: 'wishedMeeting', label: proposal.wishedMeeting, value: chosen }, options, {
      style: 'compact',
    }),
    ...(wished ? [hint(proposal.deadlineFor(wished.day, wished.deadline, wished.isLate))] : []),
  ];
}

function caseAndTime({ values }: ItemFormView, { itemForm }: Words): Element[] {
  const caseNumber = textField(
    { id: 'caseNumber', label: itemForm.caseNumber, value: values.caseNumber },
    {
      placeholder: itemForm.caseNumberHint,
      regex: '^\\s*(\\d{2}/\\d{1,6})?\\s*$',
      errorMessage: itemForm.caseNumberWrong,
    },
  );
  const minutes = numberField('minutes', itemForm.minutes, values.minutes);
  return [columns([fieldColumn(caseNumber), fieldColumn(minutes)])];
}

function unitsOf({ values, units }: ItemFormView, { itemForm }: Words): Element[] {
  if (units.length === 0) return [];
  const options = units.map(({ id, name }) => ({ title: name, value: id }));
  return [
    choices({ id: 'units', label: itemForm.units, value: values.units.join(',') }, options, {
      isMultiSelect: true,
      style: 'compact',
    }),
  ];
}

function closingOf({ values, audience }: ItemFormView, { itemForm }: Words): Element[] {
  const people = audience.map(({ id, name }) => ({ title: name, value: id }));
  return [
    {
      type: 'Input.Toggle',
      id: 'closed',
      title: itemForm.closed,
      value: String(values.closed),
      valueOn: 'true',
      valueOff: 'false',
      wrap: true,
    },
    textField(
      { id: 'closedReason', label: itemForm.closedReason, value: values.closedReason },
      { maxLength: 500 },
    ),
    ...(people.length > 0
      ? [
          choices({ id: 'audience', label: itemForm.audience, value: values.audience.join(',') }, people, {
            isMultiSelect: true,
            style: 'compact',
          }),
        ]
      : []),
  ];
}

function attachmentLines({ values }: ItemFormView, { itemForm }: Words): string {
  const lines = values.attachments.map(({ title, url, keeps }) => [
    title,
    ...(url ? [url] : []),
    ...(keeps ? [itemForm.file(keeps)] : []),
  ]);
  return lines.map((parts) => parts.join(' | ')).join('\n');
}
