import type { Wish } from '../calendar/wire.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { element } from './element.ts';

export type Fields = Omit<Wish, 'id'>;

const names = ['subject', 'day', 'from', 'to', 'place'] as const satisfies readonly (keyof Fields)[];
const types = { subject: 'text', day: 'date', from: 'time', to: 'time', place: 'text' };

/** The fields of an event. What somebody is changing is left alone when the event changes elsewhere. */
export function eventForm(save: (fields: Fields) => void, buttons: readonly HTMLElement[], saveText: string) {
  const inputs = Object.fromEntries(
    names.map((name) => [name, element('input', { type: types[name], required: name !== 'place' })]),
  ) as Record<keyof Fields, HTMLInputElement>;
  const submit = element('button', { type: 'submit', className: 'button primary' }, saveText);
  const form = element(
    'form',
    { className: 'event-form' },
    ...names.map((name) =>
      element('label', { className: name }, element('span', {}, texts[name]), inputs[name]),
    ),
    element('div', { className: 'event-actions' }, submit, ...buttons),
  );
  let shown: Partial<Fields> = {};
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(read());
  });

  function read(): Fields {
    const { subject, day, from, to, place } = inputs;
    return {
      ...{ subject: subject.value, day: day.value, place: place.value },
      ...{ from: from.value, to: to.value },
    };
  }

  return {
    element: form,
    show(fields: Fields) {
      for (const name of names) {
        const isTouched = shown[name] !== undefined && inputs[name].value !== shown[name];
        if (!isTouched) inputs[name].value = fields[name];
      }
      shown = { ...fields };
    },
    /** Shows these, whatever was touched. */
    reset(fields: Fields) {
      shown = {};
      this.show(fields);
    },
    focus: () => inputs.day.focus(),
  };
}
