import { element, icon, icons } from './element.ts';
import { layFile, type OwnFile } from './server.ts';
import { texts } from './texts.ts';

type Options = { person: () => string; changed: () => void; failed: (text: string) => void };

/** Picks a file that goes along with the next message; it is laid into the person's own OneDrive at once. */
export function createAttachment({ person, changed, failed }: Options) {
  let file: OwnFile | null = null;
  const input = element('input', { type: 'file', hidden: true, tabIndex: -1, 'aria-hidden': 'true' });
  const button = element(
    'button',
    { type: 'button', className: 'send attach', title: texts.attach, 'aria-label': texts.attach },
    icon(icons.clip),
  );
  const chosen = element('div', { className: 'attached', hidden: true });

  function show(next: OwnFile | null): void {
    file = next;
    chosen.hidden = next === null;
    chosen.replaceChildren(...(next ? [next.name, dropButton(next.name)] : []));
    changed();
  }

  function dropButton(name: string): HTMLElement {
    const label = texts.detach(name);
    const drop = element(
      'button',
      { type: 'button', className: 'plain', title: label, 'aria-label': label },
      icon(icons.close),
    );
    drop.addEventListener('click', () => {
      show(null);
      button.focus();
    });
    return drop;
  }

  async function pick(): Promise<void> {
    const [picked] = input.files ?? [];
    input.value = '';
    if (!picked) return;
    button.disabled = true;
    const laid = await layFile(person(), picked);
    button.disabled = false;
    if (laid) show(laid);
    else failed(texts.notAttached);
  }

  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => void pick());
  return {
    button: element('span', { className: 'attaching' }, input, button),
    chosen,
    has: () => file !== null,
    /** The file that was picked, which is gone from here then. */
    take(): OwnFile | null {
      const taken = file;
      show(null);
      return taken;
    },
  };
}
