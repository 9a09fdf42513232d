import type { Wait } from '../src/domain/see-work.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';

/** Of what somebody wrote, in bytes: the rest stands where it is opened. */
const mostShown = 300;

/** Said alike on the card and in the tab. */
export type LineWords = Pick<Words, 'work'> & {
  /** Of an item that is kept from the reader. */
  closed: string;
  item: (number: number | null, title: string) => string;
};

/** What it is about: what was ordered, else an item, or a meeting. */
export function titleOfWait(wait: Wait, words: LineWords): string {
  const { kind, name, text, on } = wait;
  if (kind === 'minutes' || kind === 'publication') return on ? words.work.meeting(on) : '';
  if (isOrdered(wait) && text !== null) return shortened(text, mostShown);
  const item = itemOf(wait, words);
  return kind === 'receipt' || kind === 'route' ? `${name ?? ''}: ${item}` : item;
}

/** Of one item there may be many: each is known by its own words. */
function isOrdered({ kind }: Wait): boolean {
  return kind === 'order' || kind === 'settling' || kind === 'condition';
}

function itemOf({ number, title }: Wait, { closed, item }: LineWords): string {
  return title === null ? closed : item(number, title);
}

/** By when, from whom, and what they wrote; nothing where that is all said. */
export function aboutWait(wait: Wait, words: LineWords): string {
  const { work } = words;
  const { kind, name, text, on, day, isLate, needsYear, receipt } = wait;
  const by = day === null ? [] : [isLate ? work.late(day, needsYear) : work.by(day, needsYear)];
  const quote = text === null ? [] : [shortened(text, mostShown)];
  const item = text === null ? [] : [itemOf(wait, words)];
  switch (kind) {
    case 'decision':
      return [...by, ...(name ? [work.inPlaceOf(name)] : [])].join(' · ');
    case 'question':
      return work.asks(name ?? '', quote[0] ?? '');
    case 'reading':
    case 'joint':
      return on ? work.toMeeting(on) : '';
    case 'proposal':
      return [work.from(name ?? ''), ...(on ? [work.toMeeting(on)] : [])].join(' · ');
    case 'returned':
      return [...by, ...quote].join(' · ');
    case 'order':
      return [...by, ...item].join(' · ');
    case 'settling':
    case 'condition':
      return [...by, ...(name ? [name] : []), ...item].join(' · ');
    case 'receipt':
      return receipt ? work.receipts[receipt] : '';
    case 'route':
      return day ? work.unanswered(day, needsYear) : '';
    case 'minutes':
      return '';
    case 'publication':
    case 'review':
      return by.join(' · ');
    default:
      return kind satisfies never;
  }
}
