import { texts } from './texts.ts';

const clock = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short' });
const oneDay = 86_400_000;

/** The time of a message, with its day where that is not today. */
export function timeOf(at: string): string {
  const date = new Date(at);
  const days = Math.round((startOf(new Date()) - startOf(date)) / oneDay);
  if (days === 0) return clock.format(date);
  return `${days === 1 ? texts.yesterday : day.format(date)} ${clock.format(date)}`;
}

function startOf(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
