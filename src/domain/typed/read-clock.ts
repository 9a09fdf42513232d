import type { Problem } from './command.ts';

const hourAndMinute = '(?:kl\\.? ?|klokken )?(\\d{1,2})(?:[:.](\\d{2}))?';
const span = new RegExp(
  `^(?:fra |from |at )?${hourAndMinute}(?: ?[-–—] ?${hourAndMinute}| (?:til|to) ${hourAndMinute})?(?=[\\s,;]|$)`,
  'i',
);
const clockLast = /(?:^|\s)(?:(?:kl\.?|klokken) ?(\d{1,2})(?:[:.](\d{2}))?|(\d{1,2})[:.](\d{2}))$/i;
const longestClock = 20;

/** `9`, `kl. 9.30`, `9-11:30` at the start of the text, as `HH:MM`, and what follows; null where no time stands there. */
export function clockAtStart(
  text: string,
): { from: string; to: string | null; rest: string } | Problem | null {
  const found = span.exec(text);
  if (found === null) return looksLikeClock(text) ? timeWrong(firstWord(text)) : null;
  const [said, hour, minute, dashHour, dashMinute, wordHour, wordMinute] = found;
  const from = written(hour, minute);
  const toHour = dashHour ?? wordHour;
  const to = toHour === undefined ? null : written(toHour, dashMinute ?? wordMinute);
  if (from === null || (toHour !== undefined && (to === null || to <= from))) return timeWrong(said);
  return { from, to, rest: text.slice(said.length).trim() };
}

/** `9:30` or `kl. 9` at the end of the text, taken off it. */
export function clockAtEnd(text: string): { clock: string | null; rest: string } | Problem {
  const from = Math.max(0, text.length - longestClock);
  const found = clockLast.exec(text.slice(from));
  if (found === null) return { clock: null, rest: text };
  const [said, hour, minute, bareHour, bareMinute] = found;
  const clock = written(hour ?? bareHour, minute ?? bareMinute);
  if (clock === null) return timeWrong(said.trim());
  return { clock, rest: text.slice(0, from + found.index).trim() };
}

function written(hour = '', minute = '00'): string | null {
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function looksLikeClock(text: string): boolean {
  return /^(?:(?:kl\b\.?|klokken) ?)?\d/i.test(text);
}

function firstWord(text: string): string {
  return text.split(/\s/, 1)[0] ?? '';
}

function timeWrong(text: string): Problem {
  return { kind: 'time-wrong', text };
}
