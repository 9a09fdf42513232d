import type { Hands } from './act.ts';
import type { DialogBox } from './dialog.ts';
import { element } from './element.ts';
import { texts } from './texts.ts';
import { themeSwitch } from './theme.ts';
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
  return element(
    'header',
    { className: 'top' },
    element('img', { src: '/trial/page/mark.svg', alt: '', className: 'mark' }),
    element(
      'div',
      { className: 'title' },
      element('h1', {}, texts.product),
      element('p', { className: 'about' }, texts.about),
    ),
    element(
      'div',
      { className: 'top-actions' },
      themeSwitch(),
      element('a', { className: 'button', href: '/kalender' }, texts.calendar),
      element('a', { className: 'button', href: '/filer' }, texts.files),
      reset,
    ),
  );
}
