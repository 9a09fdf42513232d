import type { Snapshot } from '../wire.ts';
import type { Hands } from './act.ts';
import { element } from './element.ts';
import type { Store } from './store.ts';
import { texts } from './texts.ts';

type Person = Snapshot['people'][number];

/** The switch that lets the bot find nobody in one person's chat, to see what becomes of it. */
export function createReachSwitch(options: { store: Store; hands: Hands; person: Person }) {
  const { store, hands } = options;
  let { person } = options;
  const input = element('input', { type: 'checkbox', role: 'switch' });
  const name = element('span');
  input.addEventListener('change', () => {
    void hands.tell('reach', { person: person.id, isReachable: !input.checked });
  });

  function update(): void {
    name.textContent = texts.cannotBeReached(person.name.split(' ')[0] ?? '');
    input.checked = store.snapshot()?.unreachable.includes(person.id) ?? false;
  }

  update();
  return {
    element: element('label', { className: 'switch' }, input, name),
    update,
    show(other: Person) {
      person = other;
      update();
    },
  };
}
