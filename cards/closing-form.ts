import { closedLevels, limits } from '../src/domain/item.ts';
import type { ClosingFormView } from '../src/domain/see-closing.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import {
  button,
  type Card,
  card,
  choices,
  type Element,
  heading,
  quoted,
  refused,
  sendButton,
  textField,
} from './parts.ts';

type Shown = {
  words: Words;
  inDialog: boolean;
  /** Said above the fields: that it is closed already. */
  note?: string;
  refusal?: string;
};

/** Why, for whom, until when and how far an item is closed, and who is disqualified from it. */
export function closingFormCard(
  view: Seen<ClosingFormView>,
  { words, inDialog, note, refusal }: Shown,
): Card {
  const { closing, itemForm } = words;
  const { boardId, itemId, meetingId, version, values } = view;
  const data = { boardId, itemId, meetingId, version };
  return card(words, {
    body: [
      ...(inDialog ? [] : [heading(closing.formTitle(view.number))]),
      quoted(view.title, { weight: 'Bolder' }),
      ...(note ? [quoted(note)] : []),
      ...refused(refusal),
      {
        ...{ type: 'Input.Toggle', id: 'closed', title: closing.closed, wrap: true },
        ...{ value: String(values.closed), valueOn: 'true', valueOff: 'false' },
      },
      textField(
        { id: 'closedReason', label: closing.reason, value: values.reason },
        { maxLength: limits.reason },
      ),
      ...basisOf(view, words),
      choices(
        { id: 'level', label: closing.level, value: values.level },
        closedLevels.map((value) => ({ title: closing.levels[value], value })),
        { style: 'compact' },
      ),
      { type: 'Input.Date', id: 'review', label: closing.review, ...dateOf(values.review) },
      ...peopleOf('audience', closing.audience, { chosen: values.audience, from: view.audience }),
      ...peopleOf('disqualified', closing.disqualified, { chosen: values.disqualified, from: view.members }),
    ],
    actions: [
      inDialog
        ? sendButton(itemForm.save, 'closing.save', data)
        : button(itemForm.save, 'closing.save', data, { style: 'positive' }),
    ],
    fallback: closing.fallback,
  });
}

/** The usual provisions to choose from, and a field for any other. */
function basisOf({ values }: ClosingFormView, { closing }: Words): Element[] {
  const isUsual = closing.provisions.includes(values.basis ?? '');
  const options = closing.provisions.map((provision) => ({ title: provision, value: provision }));
  return [
    choices(
      { id: 'basis', label: closing.basis, value: isUsual ? values.basis : null },
      [{ title: closing.noBasis, value: 'none' }, ...options],
      { style: 'compact' },
    ),
    textField(
      { id: 'basisOther', label: closing.basisOther, value: isUsual ? null : values.basis },
      { maxLength: limits.basis },
    ),
  ];
}

function peopleOf(
  id: string,
  label: string,
  { chosen, from }: { chosen: readonly string[]; from: readonly { id: string; name: string }[] },
): Element[] {
  if (from.length === 0) return [];
  const options = from.map((one) => ({ title: one.name, value: one.id }));
  return [
    choices({ id, label, value: chosen.join(',') }, options, { isMultiSelect: true, style: 'compact' }),
  ];
}

function dateOf(review: string | null): { value?: string } {
  return review === null ? {} : { value: review };
}
