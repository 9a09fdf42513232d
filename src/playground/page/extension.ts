import type { Choice, Outcome } from '../wire.ts';
import type { Hands } from './act.ts';
import type { DialogBox } from './dialog.ts';
import { element } from './element.ts';
import { ask, sayingOf, type Writing } from './server.ts';
import { texts } from './texts.ts';

/** Teams asks when the typing pauses, in milliseconds. */
const pause = 250;
/** So many are offered at a time. */
const atATime = 10;

const words = texts.extension;
const commands = ['findItems', 'findDecisions'] as const;

/** Mødeklar in a compose box: finds what can be put into the chat, and opens the form of a new item. */
export type Extension = { open: (where: Writing) => void };

export function createExtension({ hands, dialog }: { hands: Hands; dialog: DialogBox }): Extension {
  return {
    open(where) {
      const search = createSearch(where, (card) => {
        dialog.close();
        void hands.tell('compose/insert', { ...where, card });
      });
      const compose = () => hands.compose(where, { command: 'newItem', post: null });
      const newItem = button(() => void compose(), words.newItem);
      dialog.show(texts.product, element('div', { className: 'extension' }, newItem, ...search.parts));
      search.begin();
    },
  };
}

function createSearch(where: Writing, choose: (card: Choice['card']) => void) {
  const box = element('input', { type: 'search', 'aria-label': words.search, placeholder: words.search });
  const kinds = commands.map((command) => button(() => look(command), words[command]));
  const list = element('ul', { className: 'found' });
  const said = element('p', { role: 'status' });
  const more = button(() => void find(list.childElementCount), words.more);
  let command: (typeof commands)[number] = 'findItems';
  let asked = 0;
  let pausing = 0;

  function look(next: typeof command): void {
    command = next;
    kinds.forEach((kind, at) => {
      kind.setAttribute('aria-pressed', String(commands[at] === next));
    });
    void find(0);
  }

  async function find(skip: number): Promise<void> {
    asked += 1;
    const turn = asked;
    const wish = { command, text: box.value, skip };
    const outcome = await ask('compose/find', { ...where, wish }).catch(() => null);
    if (turn === asked) show(outcome, skip);
  }

  function show(outcome: Outcome | null, skip: number): void {
    const found = outcome?.kind === 'found' ? outcome.choices : [];
    if (skip === 0) list.replaceChildren();
    list.append(...found.map((choice) => rowOf(choice, choose)));
    said.textContent = outcome ? (sayingOf(outcome)?.text ?? '') : texts.lost;
    more.hidden = found.length < atATime;
  }

  box.addEventListener('input', () => {
    clearTimeout(pausing);
    pausing = setTimeout(() => void find(0), pause);
  });
  more.hidden = true;
  return {
    parts: [element('div', { className: 'kinds' }, ...kinds), box, said, list, more],
    begin() {
      look(command);
      box.focus();
    },
  };
}

function rowOf({ title, text, card }: Choice, choose: (card: Choice['card']) => void): HTMLElement {
  const row = button(() => choose(card), element('strong', {}, title), element('span', {}, text));
  return element('li', {}, row);
}

function button(press: () => void, ...inside: (Node | string)[]): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'button' }, ...inside);
  made.addEventListener('click', press);
  return made;
}
