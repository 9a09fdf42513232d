import { element } from './element.ts';

const hues = 8;

/** A person's initials on a colour of their own, or the bot's mark. For the eye only: the name stands beside it. */
export function avatar(name: string, isBot = false): HTMLElement {
  if (isBot) return element('img', { className: 'avatar bot', src: '/trial/page/mark.svg', alt: '' });
  const parts = name.split(' ');
  const initials = `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`;
  return element('span', { className: `avatar hue-${hueOf(name)}`, 'aria-hidden': true }, initials);
}

function hueOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % hues;
}
