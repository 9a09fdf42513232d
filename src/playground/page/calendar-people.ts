import type { Entry, Response } from '../calendar/wire.ts';
import { avatar } from './avatar.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { element } from './element.ts';

export type Person = Entry['people'][number];

/** In the order in which they are counted. */
const order = ['accepted', 'tentativelyAccepted', 'declined', 'none'] as const satisfies readonly Response[];

/** `3 kommer, 1 afbud`. */
export function countedAnswers(people: readonly Person[]): string {
  return order
    .map((response) => [response, people.filter((one) => one.response === response).length] as const)
    .filter(([, count]) => count > 0)
    .map(([response, count]) => texts.counted[response](count))
    .join(', ');
}

/** Everybody who is asked, each with an answer to choose. */
export function answerList(answer: (person: Person, response: Response) => void) {
  const list = element('ul', { className: 'answers' });
  const rows = new Map<string, { select: HTMLSelectElement; person: Person }>();

  function rowOf(person: Person): HTMLSelectElement {
    const options = order.map((one) => element('option', { value: one }, texts.responses[one]));
    const select = element('select', { 'aria-label': texts.answerOf(person.name) }, ...options);
    select.addEventListener('change', () => {
      const row = rows.get(person.address);
      if (row) answer(row.person, select.value as Response);
    });
    list.append(element('li', {}, avatar(person.name, false), element('span', {}, person.name), select));
    return select;
  }

  return {
    element: list,
    show(people: readonly Person[]) {
      for (const person of people) {
        const select = rows.get(person.address)?.select ?? rowOf(person);
        rows.set(person.address, { select, person });
        select.value = person.response;
      }
    },
  };
}
