import type { Command, CommandName, DatePhrase, Problem } from './command.ts';
import { dayOrNone, meetingAtEnd } from './read-date.ts';
import type { UnitsKnown } from './read-units.ts';
import { foldLetters } from './typed-text.ts';

const numberShape = /^(?:(?:punkt|pkt\.?|item) ?)?(?:(?:nr\.?|nummer|no\.?|#) ?)?(\d{1,4})[.:,;)]?(?=\s|$)/i;

/** Which item, on the agenda of which meeting. */
export type WhichItem = { number: number; meeting: DatePhrase | null };

type OnlyNumbered = {
  [N in CommandName]: { name: N } & WhichItem extends Extract<Command, { name: N }> ? N : never;
}[CommandName];

/** `3`, `3.`, `punkt 3`, `nr. 3` at the start of the text, and what follows; null where no number stands there. */
export function numberAtStart(text: string): { number: number; rest: string } | null {
  const found = numberShape.exec(text);
  return found && { number: Number(found[1]), rest: text.slice(found[0].length).trim() };
}

const listWords = [
  ...['punkt', 'punkterne', 'pkt', 'nr', 'og', 'alle', 'med', 'fra'],
  ...['item', 'items', 'and', 'all', 'with', 'from'],
];

/** The numbers of a text that lists some and says nothing else; null where it does. */
export function numbersAlone(text: string): number[] | null {
  const words = text.split(/[\s,.;&+]+/).filter(Boolean);
  const isList = words.every((word) => /^\d{1,4}$/.test(word) || listWords.includes(foldLetters(word)));
  return isList ? words.filter((word) => /^\d/.test(word)).map(Number) : null;
}

/** Reads the number, takes `møde <dato>` off the end and hands on what stands between. */
export function ofItem<C extends Command>(make: (which: WhichItem, text: string) => C | Problem) {
  return (text: string): C | Problem => {
    const found = numberAtStart(text);
    if (found === null) return { kind: 'number-missing' };
    const end = meetingAtEnd(found.rest);
    return 'kind' in end ? end : make({ number: found.number, meeting: end.meeting }, end.rest);
  };
}

/** The same of a command that, without a number, is about the item that a meeting in session is at. */
export function ofItemOrCurrent<C extends Command>(make: (which: WhichItem, text: string) => C | Problem) {
  return (text: string, { current }: UnitsKnown): C | Problem => {
    if (numberAtStart(text) !== null || current === undefined) return ofItem(make)(text);
    const end = meetingAtEnd(text);
    if ('kind' in end || end.meeting === null)
      return 'kind' in end ? end : make({ number: current, meeting: null }, end.rest);
    return { kind: 'number-missing' };
  };
}

/** A command that says nothing but which item; where `orCurrent`, the one that a meeting in session is at. */
export function onlyNumber<N extends OnlyNumbered>(name: N, { orCurrent = false } = {}) {
  return (text: string, known?: UnitsKnown): ({ name: N } & WhichItem) | Problem => {
    const { current } = known ?? {};
    if (orCurrent && text === '' && current !== undefined) return { name, number: current, meeting: null };
    const found = numberAtStart(text);
    if (found === null) return { kind: 'number-missing' };
    const said = dayOrNone(found.rest);
    return 'kind' in said ? said : { name, number: found.number, meeting: said.day };
  };
}
