import type { WheelFormView } from '../src/domain/see-wheel-form.ts';
import type { Seen } from '../src/domain/seen.ts';
import { wheelLimits } from '../src/domain/wheel.ts';
import type { Words } from '../src/words/words.ts';
import {
  button,
  type Card,
  card,
  choices,
  columns,
  type Element,
  fieldColumn,
  heading,
  hint,
  numberField,
  refused,
  sendButton,
  textField,
} from './parts.ts';

type Shown = { words: Words; inDialog: boolean; refusal?: string };

/** The choice of months rather than of meetings. */
export const yearly = 'months';

/** The form of an entry: a new one, or one that is there. */
export function wheelFormCard(view: Seen<WheelFormView>, { words, inDialog, refusal }: Shown): Card {
  const { wheel, itemForm } = words;
  const { boardId, wheelId, version, values } = view;
  const data = { boardId, wheelId, version };
  return card(words, {
    body: [
      ...(inDialog ? [] : [heading(wheelFormTitle(view, words))]),
      ...refused(refusal),
      textField(
        { id: 'title', label: wheel.form.title, value: values.title },
        { isRequired: true, errorMessage: itemForm.titleMissing, maxLength: 250 },
      ),
      ...ruleOf(view, words),
      ...leadOf(view, words),
      ...partsOf(view, words),
      columns([
        fieldColumn(dayField('from', wheel.form.from, values.from)),
        fieldColumn(dayField('to', wheel.form.to, values.to)),
      ]),
      {
        ...{ type: 'Input.Toggle', id: 'closed', title: itemForm.closed, value: String(values.closed) },
        ...{ valueOn: 'true', valueOff: 'false', wrap: true },
      },
      textField(
        { id: 'closedReason', label: itemForm.closedReason, value: values.closedReason },
        { maxLength: 500 },
      ),
      ...(view.isSourceClosed ? [hint(wheel.form.staysClosed)] : []),
    ],
    actions: [
      inDialog
        ? sendButton(wheel.form.save, 'wheel.save', data)
        : button(wheel.form.save, 'wheel.save', data, { style: 'positive' }),
    ],
    fallback: wheel.form.fallback,
  });
}

export function wheelFormTitle({ version }: WheelFormView, { wheel }: Words): string {
  return version === null ? wheel.form.newTitle : wheel.form.editTitle;
}

function ruleOf({ values: { rule } }: WheelFormView, { wheel, dates }: Words): Element[] {
  const many = Array.from({ length: wheelLimits.every }, (_, at) => at + 1);
  const how = [
    { title: wheel.form.yearly, value: yearly },
    ...many.map((every) => ({ title: wheel.form.meetings(every), value: String(every) })),
  ];
  const months = many.map((month) => ({ title: dates.monthNamed(month), value: String(month) }));
  const chosen = rule.kind === 'months' ? rule.months.join(',') : '';
  return [
    choices(
      { id: 'how', label: wheel.form.how, value: rule.kind === 'months' ? yearly : String(rule.every) },
      how,
      { style: 'compact' },
    ),
    choices({ id: 'months', label: wheel.form.months, value: chosen }, months, {
      isMultiSelect: true,
      style: 'compact',
    }),
    numberField('fromDay', wheel.form.fromDay, rule.kind === 'months' ? rule.fromDay : 1),
  ];
}

function leadOf({ values: { lead } }: WheelFormView, { wheel }: Words): Element[] {
  const units = Object.entries(wheel.form.leadUnits).map(([value, title]) => ({ title, value }));
  const unit = choices({ id: 'leadUnit', label: wheel.form.leadUnit, value: lead?.unit ?? 'weeks' }, units, {
    style: 'compact',
  });
  const count = numberField('lead', wheel.form.lead, lead?.count ?? null);
  return [columns([fieldColumn(count), fieldColumn(unit)])];
}

function partsOf({ values, units }: WheelFormView, { itemForm }: Words): Element[] {
  const caseNumber = textField(
    { id: 'caseNumber', label: itemForm.caseNumber, value: values.caseNumber },
    {
      placeholder: itemForm.caseNumberHint,
      regex: '^\\s*(\\d{2}/\\d{1,6})?\\s*$',
      errorMessage: itemForm.caseNumberWrong,
    },
  );
  const options = units.map(({ id, name }) => ({ title: name, value: id }));
  return [
    columns([fieldColumn(caseNumber), fieldColumn(numberField('minutes', itemForm.minutes, values.minutes))]),
    ...(options.length > 0
      ? [
          choices({ id: 'units', label: itemForm.units, value: values.units.join(',') }, options, {
            isMultiSelect: true,
            style: 'compact',
          }),
        ]
      : []),
  ];
}

function dayField(id: string, label: string, value: string | null): Element {
  return { type: 'Input.Date', id, label, ...(value ? { value } : {}) };
}
