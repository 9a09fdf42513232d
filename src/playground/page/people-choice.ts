import type { Snapshot } from '../wire.ts';
import { element } from './element.ts';
import { texts } from './texts.ts';

type Person = Snapshot['people'][number];

const groupOf: Readonly<Record<Person['role'], keyof typeof texts.groups>> = {
  chief: 'chief',
  guest: 'chief',
  chair: 'board',
  director: 'board',
  secretary: 'secretary',
};

type Options = {
  label: string;
  people: readonly Person[];
  chosen: string;
  /** The groups in the order in which they are offered. */
  order: readonly (keyof typeof texts.groups)[];
  choose: (person: string) => void;
};

/** The box to choose a person from; those with something unread bear a dot. */
export function createPeopleChoice({ label, people, chosen, order, choose }: Options) {
  const select = element('select', { 'aria-label': label });
  for (const group of order) {
    const members = people.filter((person) => groupOf[person.role] === group);
    const options = members.map((person) => element('option', { value: person.id }, described(person)));
    if (options.length > 0) select.append(element('optgroup', { label: texts.groups[group] }, ...options));
  }
  select.value = chosen;
  select.addEventListener('change', () => choose(select.value));
  const dot = element('span', { className: 'dot', hidden: true, 'aria-hidden': true });

  return {
    element: element('label', { className: 'choice' }, element('span', {}, label), select, dot),
    markUnread(unread: ReadonlySet<string>) {
      dot.hidden = unread.size === 0;
      for (const option of select.options) {
        const person = people.find(({ id }) => id === option.value);
        if (!person) continue;
        const text = unread.has(person.id) ? `● ${described(person)} (${texts.unread})` : described(person);
        if (option.textContent !== text) option.textContent = text;
      }
    },
  };
}

/** The name with the unit a chief heads, or the role. */
export function described({ name, role, unit }: Person): string {
  return `${name}, ${unit ?? texts.roles[role]}`;
}
