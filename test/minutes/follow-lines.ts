import type { PrintedMinutes } from '../../src/domain/printed-minutes.ts';
import type { Became } from '../../src/minutes/account.ts';
import type { Line, PrintedLine } from '../../src/minutes/clean-lines.ts';
import { readLines } from '../../src/minutes/read-minutes.ts';

/** The lines that are neither where they are said to have gone nor among those not understood; none, if all is well. */
export function lostLines(printed: string | readonly PrintedLine[]): string[] {
  const { read, lines } = readLines(printed);
  if (read.kind !== 'minutes') return [];
  return lines
    .filter((line) => line.as !== 'blank' && line.as !== 'noise' && !isFound(line, read.minutes))
    .map((line) => `${line.number} ${line.as}: ${line.text}`);
}

function isFound(line: Line & Became, minutes: PrintedMinutes): boolean {
  const said = plain(line.text);
  switch (line.as) {
    case 'not-understood':
      return minutes.notUnderstood.some((one) => one.line === line.number && plain(one.text) === said);
    case 'title':
      return minutes.board.length > 0;
    case 'date':
      return minutes.date.length > 0;
    case 'place':
      return holds(minutes.place ?? '', said.replace(/^mødested:?/, ''));
    case 'attendees':
      return holds(minutes.attendees.join(' '), said.replace(/^mødedeltagere:?/, ''));
    case 'absent':
      return holds(minutes.absent?.join(' ') ?? '', said.replace(/^afbud:?/, ''));
    case 'contents-heading':
    case 'section-heading':
    case 'decision-heading':
      return said !== '';
    case 'contents':
      return holds(minutes.toc.map((row) => `${row.title} ${row.page}`).join(' '), said, 'numbered');
    default:
      return isInItem(line, minutes, said);
  }
}

function isInItem(line: Line & Became, minutes: PrintedMinutes, said: string): boolean {
  const item = 'item' in line ? minutes.items[line.item] : undefined;
  if (!item) return false;
  switch (line.as) {
    case 'heading':
      return item.closed || holds(item.title ?? '', said.replace(/^punkt\s*\d+ ?:/, ''), 'numbered');
    case 'case-number':
      return item.caseNumber === said;
    case 'closed':
      return item.closed && holds(item.closedReason ?? '', said.replace(/^lukket punkt:?/, ''));
    case 'away':
      return holds(item.away?.join(' ') ?? '', said.replace(/^ikke til stede under punktet:/, ''));
    case 'missed':
      return holds(item.missed?.join(' ') ?? '', said.replace(/^deltog ikke i punktet:/, ''));
    case 'order':
      return holds(item.orders.map(saidOf).join(' '), said.replace(/^(?:\d+[.)]|[-•]) /, ''));
    case 'section':
      return holds(item.sections[line.section] ?? '', said.replace(/^referat: /, ''));
    case 'decision':
      return holds(item.decisions[line.decision]?.text ?? '', said);
    case 'attachment':
      return holds(item.attachments.join(' '), said.replace(/^[-•] /, ''));
    default:
      return false;
  }
}

function saidOf({ text, byWhom, due }: PrintedMinutes['items'][number]['orders'][number]): string {
  const day = due === null ? '' : `senest ${due.split('-').reverse().join('-')}`;
  return `${text} ${byWhom ?? ''} ${day}`;
}

/** Whether the text has the line's letters and digits; `numbered` lines may have lost a number in front. */
function holds(text: string, said: string, how?: 'numbered'): boolean {
  const [whole, part] = [letters(text), letters(said)];
  return whole.includes(part) || (how === 'numbered' && whole.includes(part.replace(/^\d{1,3}/, '')));
}

/** Names are parted at an `og` between them, which is then gone. */
function letters(text: string): string {
  const bare = plain(text).replace(/[^\p{L}\d\s]/gu, '');
  return bare
    .split(' ')
    .filter((word) => word !== 'og')
    .join('');
}

function plain(text: string): string {
  return text.split(/\s+/).join(' ').trim().toLowerCase();
}
