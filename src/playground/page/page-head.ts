import { element } from './element.ts';
import { themeSwitch } from './theme.ts';

/** The head of every page: our mark, what the page is, and after the theme's switch what can be done. */
export function pageHead(title: HTMLElement, about: HTMLElement, ...actions: HTMLElement[]): HTMLElement {
  return element(
    'header',
    { className: 'top' },
    element('img', { src: '/trial/page/mark.svg', alt: '', className: 'mark' }),
    element('div', { className: 'title' }, title, about),
    element('div', { className: 'top-actions' }, themeSwitch(), ...actions),
  );
}
