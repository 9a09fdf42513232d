import type { Done, Entry } from '../calendar/wire.ts';
import { dayNames } from './calendar-day.ts';
import { eventForm } from './calendar-form.ts';
import { answerList, countedAnswers } from './calendar-people.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { element } from './element.ts';

/** Asks for an edit of the calendar, and says what came of it. */
export type Edit = (
  what: 'save' | 'cancel' | 'remove' | 'answer',
  body: object,
  saying: string,
) => Promise<Done | null>;

export type EventRow = { element: HTMLElement; show(entry: Entry): void };

/** One event: a line that opens on what can be done with it. */
export function createEventRow(first: Entry, edit: Edit): EventRow {
  let entry = first;
  const { id } = first;
  const head = element('button', { type: 'button', className: 'event-head', 'aria-expanded': false });
  const cancel = element('button', { type: 'button', className: 'button' });
  const remove = element('button', { type: 'button', className: 'button danger' });
  const hint = element('p', { className: 'hint' });
  const form = eventForm(
    (fields) => void edit('save', { id, ...fields }, texts.done.saved),
    [cancel, remove],
    texts.save,
  );
  const answers = answerList(({ name, address }, response) => {
    void edit('answer', { id, address, response }, texts.done.answered(name, texts.responses[response]));
  });
  const body = element(
    'div',
    { className: 'event-body', hidden: true },
    element('div', {}, form.element, hint),
    element('section', {}, element('h4', {}, texts.people), answers.element),
  );
  const whole = element('article', { className: 'event' }, element('h3', {}, head), body);

  head.addEventListener('click', () => {
    body.hidden = !body.hidden;
    head.setAttribute('aria-expanded', String(!body.hidden));
    if (!body.hidden) form.reset(fieldsOf(entry));
  });
  cancel.addEventListener('click', () => {
    const isCancelled = entry.state !== 'cancelled';
    void edit('cancel', { id, isCancelled }, isCancelled ? texts.done.cancelled : texts.done.back);
  });
  remove.addEventListener('click', () => void edit('remove', { id }, texts.done.removed));

  return {
    element: whole,
    show(now) {
      entry = now;
      const isDeleted = entry.state === 'deleted';
      head.replaceChildren(...headOf(entry));
      head.disabled = isDeleted;
      if (isDeleted) body.hidden = true;
      whole.className = `event ${entry.state} held-${entry.held}`;
      cancel.textContent = entry.state === 'cancelled' ? texts.bringBack : texts.cancel;
      remove.textContent = entry.series === 'none' ? texts.remove : texts.removeOccurrence;
      hint.textContent = entry.series === 'none' ? texts.cancelHint : texts.silentHint;
      form.show(fieldsOf(entry));
      answers.show(entry.people);
    },
  };
}

function fieldsOf({ subject, place, day, from, to }: Entry) {
  return { subject, place, day, from, to };
}

function headOf({ day, from, to, subject, place, state, series, people, held }: Entry): HTMLElement[] {
  const { weekday, date } = dayNames(day);
  const badges = [
    element('span', { className: 'badge bad', hidden: state === 'stands' }, texts.states[state]),
    element('span', { className: 'badge', hidden: series === 'none' }, texts.series[series]),
  ];
  return [
    element(
      'span',
      { className: 'event-day' },
      element('span', { className: 'event-weekday' }, weekday),
      ` ${date}`,
    ),
    element('span', { className: 'event-time' }, `${from}–${to}`),
    element(
      'span',
      { className: 'event-what' },
      element(
        'span',
        { className: 'event-title' },
        element('span', { className: 'event-subject' }, subject),
        ...badges,
      ),
      element(
        'span',
        { className: 'event-more' },
        [place, countedAnswers(people)].filter(Boolean).join(' · '),
      ),
    ),
    element('span', { className: `held ${held}` }, texts.held[held]),
  ];
}
