import { element } from './element.ts';

/** Long enough to read two lines. */
const shownFor = 6_000;

/** Where short messages appear; they are read aloud and go away by themselves. */
export function createToasts() {
  const calm = element('div', { role: 'status' });
  const loud = element('div', { role: 'alert' });

  return {
    element: element('div', { className: 'toasts' }, calm, loud),
    show({ text, isBad }: { text: string; isBad: boolean }) {
      const toast = element('p', { className: isBad ? 'toast bad' : 'toast' }, text);
      (isBad ? loud : calm).append(toast);
      setTimeout(() => toast.remove(), shownFor);
    },
  };
}

export type Toasts = ReturnType<typeof createToasts>;
