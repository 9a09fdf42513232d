import { readFileSync } from 'node:fs';
import { type Day, weekdayOf } from '../../domain/day.ts';
import type { DemoDays } from './days.ts';

const weekdays = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'];
const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** The minutes of the demo board's last meeting, as Markdown. */
export function readDemoMinutes(days: DemoDays): string {
  return fillDays(readFileSync(new URL('referat.txt', import.meta.url), 'utf8'), days);
}

function fillDays(text: string, { held, next }: DemoDays): string {
  return text
    .replaceAll('{{afholdt}}', numeric(held))
    .replaceAll(
      '{{afholdt langt}}',
      `${weekdays[weekdayOf(held) - 1]} d. ${written(held)} ${held.slice(0, 4)}`,
    )
    .replaceAll('{{næste}}', written(next));
}

function numeric(day: Day): string {
  return day.split('-').reverse().join('-');
}

function written(day: Day): string {
  return `${Number(day.slice(8))}. ${months[Number(day.slice(5, 7)) - 1]}`;
}
