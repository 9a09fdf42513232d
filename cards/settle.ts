import { limits } from '../src/domain/item.ts';
import type { SettleView } from '../src/domain/see-form.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import {
  button,
  type Card,
  card,
  choices,
  type Element,
  heading,
  longField,
  quoted,
  refused,
  sendButton,
  textField,
} from './parts.ts';

/** What was filled in so far, by the fields' ids. */
export type Filled = Readonly<Record<string, string>>;

type Shown = { words: Words; inDialog: boolean; filled?: Filled; refusal?: string };

/** To whom an item is delegated that was put off again and again, and what is ordered of them. */
export function delegateCard(view: Seen<SettleView>, shown: Shown): Card {
  const { postponing } = shown.words;
  const { filled = {} } = shown;
  return formCard(view, shown, {
    title: postponing.delegateTitle(view.number),
    verb: 'decision.delegate',
    fields: [
      ...(view.units.length > 0
        ? [
            choices(
              { id: 'order.1.unit', label: postponing.delegateUnit, value: filled['order.1.unit'] },
              view.units.map(({ id, name }) => ({ title: name, value: id })),
            ),
          ]
        : []),
      textField({ id: 'note', label: postponing.delegateOther, value: filled.note }, { maxLength: 100 }),
      textField(
        {
          id: 'order.1.text',
          label: postponing.delegateOrder,
          value: filled['order.1.text'] ?? postponing.delegateUsual,
        },
        { maxLength: 2000 },
      ),
      {
        type: 'Input.Date',
        id: 'order.1.due',
        label: postponing.delegateDue,
        ...(filled['order.1.due'] ? { value: filled['order.1.due'] } : {}),
      },
    ],
  });
}

/** Why an item is withdrawn that was put off again and again. */
export function withdrawCard(view: Seen<SettleView>, shown: Shown): Card {
  const { postponing } = shown.words;
  return formCard(view, shown, {
    title: postponing.withdrawTitle(view.number),
    verb: 'decision.withdraw',
    fields: [
      longField(
        { id: 'note', label: postponing.withdrawWhy, value: shown.filled?.note },
        { maxLength: limits.reason },
      ),
    ],
  });
}

function formCard(
  { meetingId, itemId, version, title: itemTitle }: SettleView,
  { words, inDialog, refusal }: Shown,
  { title, verb, fields }: { title: string; verb: string; fields: Element[] },
): Card {
  const data = { meetingId, itemId, version, sent: true };
  const { next } = words.postponing;
  return card(words, {
    body: [
      ...(inDialog ? [] : [heading(title)]),
      quoted(itemTitle, { weight: 'Bolder' }),
      ...refused(refusal),
      ...fields,
    ],
    actions: [inDialog ? sendButton(next, verb, data) : button(next, verb, data, { style: 'positive' })],
    fallback: title,
  });
}
