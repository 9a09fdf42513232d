import type { Hands } from './act.ts';
import type { DialogBox } from './dialog.ts';
import { element } from './element.ts';
import { pageHead } from './page-head.ts';
import { texts } from './texts.ts';
import type { Toasts } from './toast.ts';

type Options = { hands: Hands; dialog: DialogBox; toasts: Toasts; begunAnew: () => void };

/** The head of the page: what this is, the theme, and the way back to the beginning. */
export function topBar({ hands, dialog, toasts, begunAnew }: Options): HTMLElement {
  const reset = element('button', { type: 'button', className: 'button' }, texts.reset);
  reset.addEventListener('click', async () => {
    const isSure = await dialog.confirm(texts.resetQuestion, texts.resetExplained, texts.reset);
    if (!isSure) return dialog.close();
    dialog.busy(true);
    const outcome = await hands.tell('reset', {});
    dialog.close();
    if (outcome?.kind !== 'done') return;
    begunAnew();
    toasts.show({ text: texts.resetDone, isBad: false });
  });
  return pageHead(
    element('h1', {}, texts.product),
    element('p', { className: 'about' }, texts.about),
    element('a', { className: 'button', href: '/kalender' }, texts.calendar),
    element('a', { className: 'button', href: '/filer' }, texts.files),
    reset,
  );
}
