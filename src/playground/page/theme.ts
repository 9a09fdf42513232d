import { element } from './element.ts';
import { texts } from './texts.ts';

const place = 'moedeklar-theme';

/** The switch between light and dark; until it is used, the system's choice holds. */
export function themeSwitch(): HTMLElement {
  const chosen = localStorage.getItem(place);
  const system = matchMedia('(prefers-color-scheme: dark)');
  const input = element('input', {
    type: 'checkbox',
    role: 'switch',
    checked: chosen ? chosen === 'dark' : system.matches,
  });
  if (chosen) document.documentElement.dataset.theme = chosen;
  system.addEventListener('change', () => {
    if (!document.documentElement.dataset.theme) input.checked = system.matches;
  });
  input.addEventListener('change', () => {
    const theme = input.checked ? 'dark' : 'light';
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(place, theme);
  });
  return element('label', { className: 'switch' }, input, element('span', {}, texts.dark));
}
