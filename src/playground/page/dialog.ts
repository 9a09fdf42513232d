import type { Dialog } from '../wire.ts';
import { type CardAction, drawCard } from './card.ts';
import { element, icon, icons } from './element.ts';
import { texts } from './texts.ts';

const widths: Readonly<Record<string, number>> = { small: 400, medium: 600, large: 840 };

/** The one dialog of the page. */
export function createDialog() {
  const title = element('h2', { id: 'dialog-title', className: 'dialog-title' });
  const content = element('div', { className: 'dialog-body' });
  const close = element(
    'button',
    { type: 'button', className: 'plain', title: texts.close, 'aria-label': texts.close },
    icon(icons.close),
  );
  const whole = element(
    'dialog',
    { 'aria-labelledby': 'dialog-title' },
    element('header', { className: 'dialog-head' }, title, close),
    content,
  );
  close.addEventListener('click', () => whole.close());

  function open(name: string, width: Dialog['width'], ...inside: Node[]): void {
    const pixels = typeof width === 'number' ? width : widths[width ?? 'medium'];
    whole.style.width = `${pixels ?? widths.medium}px`;
    title.textContent = name;
    content.replaceChildren(...inside);
    whole.classList.remove('busy');
    if (!whole.open) whole.showModal();
  }

  return {
    element: whole,
    show: (name: string, inside: HTMLElement) => open(name, 'medium', inside),
    /** Shows a card, in place of the one shown before. */
    showCard(dialog: Dialog, pressed: (action: CardAction) => void) {
      open(dialog.title || texts.product, dialog.width, drawCard(dialog.card, pressed));
      content.querySelector<HTMLElement>('input, textarea, select')?.focus();
    },
    /** Asks before something that cannot be taken back. */
    async confirm(question: string, explained: string, yes: string): Promise<boolean> {
      const go = element('button', { type: 'button', className: 'button danger' }, yes);
      const stop = element('button', { type: 'button', className: 'button' }, texts.cancel);
      return new Promise((resolve) => {
        go.addEventListener('click', () => resolve(true));
        stop.addEventListener('click', () => resolve(false));
        whole.addEventListener('close', () => resolve(false), { once: true });
        open(
          question,
          'small',
          element('p', { className: 'explained' }, explained),
          element('div', { className: 'choices-row' }, stop, go),
        );
      });
    },
    busy: (isBusy: boolean) => whole.classList.toggle('busy', isBusy),
    close: () => whole.close(),
  };
}

export type DialogBox = ReturnType<typeof createDialog>;
