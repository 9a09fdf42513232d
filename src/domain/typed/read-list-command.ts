import type { Command, CommandName, ListWish, Problem, RowAct } from './command.ts';
import { readItemLine } from './item-line.ts';
import { dayOrNone } from './read-date.ts';
import { numberAtStart } from './read-number.ts';
import type { UnitsKnown } from './read-units.ts';
import { foldLetters } from './typed-text.ts';

type Paged = {
  [N in CommandName]: { name: N; page: number } extends Extract<Command, { name: N }> ? N : never;
}[CommandName];

/** A list, of which another page than the first may be named: `side 2`. */
export function paged<N extends Paged>(name: N) {
  return (text: string): { name: N; page: number } | Problem => {
    const page = readPage(text);
    return page === null ? { kind: 'not-understood', text } : { name, page };
  };
}

/** The page that the whole text names, the first where it says nothing; null where it says something else. */
export function readPage(text: string): number | null {
  if (text === '') return 1;
  const found = /^(?:side|page|s\.) ?(\d{1,3})$/i.exec(text);
  return found && Number(found[1]);
}

/** `/forslag`, `/forslag side 2`, and what is to be done with one of them: `/forslag 2 til 25. februar`. */
export const readProposals = ofRows('proposals', readAct);

type WaitingList = Extract<Command, { name: 'waiting-list' }>;

/** The same of the waiting list, whose items are nobody's to edit; several can be put onto a meeting at once. */
export function readWaitingList(text: string, known: UnitsKnown): WaitingList | Problem {
  const several = /^((?:\d{1,4}(?:\s{0,3}(?:[,&]|og\s|and\s)\s{0,3})){1,40}\d{1,4})\s(.+)$/i.exec(text);
  if (!several) return readOneWaiting(text, known);
  const day = dayOrNone(several[2] ?? '');
  if ('kind' in day) return day;
  if (day.day === null) return { kind: 'date-missing' };
  const numbers = (several[1] ?? '').match(/\d+/g) ?? [];
  return { name: 'waiting-list', wish: { numbers: numbers.map(Number), day: day.day } };
}

const readOneWaiting = ofRows('waiting-list', (text, known) => {
  const act = readAct(text, known);
  const isForProposals = isAct(act) && ['wait', 'edit'].includes(act.act);
  return isForProposals ? { kind: 'not-understood', text } : act;
});

function ofRows<N extends 'proposals' | 'waiting-list'>(
  name: N,
  read: (text: string, known: UnitsKnown) => RowAct | Problem,
) {
  return (text: string, known: UnitsKnown): { name: N; wish: ListWish } | Problem => {
    const page = readPage(text);
    if (page !== null) return { name, wish: { page } };
    const found = numberAtStart(text);
    if (!found) return { kind: 'not-understood', text };
    const act = read(found.rest, known);
    return isAct(act) ? { name, wish: { number: found.number, act } } : act;
  };
}

const waits = /^(?:(?:til|på|to|on) )?(?:ventelisten?|(?:the )?waiting list)$/i;
const returns = /^(?:send )?(?:retur|tilbage|return)(?=[\s:,]|$)[\s:,]*/i;
const edits = /^(?:ret|rediger|edit)(?=\s|$)\s*/i;
const withdrawn = ['træk', 'træk tilbage', 'withdraw'];

function readAct(text: string, known: UnitsKnown): RowAct | Problem {
  if (text === '') return { act: 'open' };
  if (waits.test(text)) return { act: 'wait' };
  if (withdrawn.includes(foldLetters(text))) return { act: 'withdraw' };
  const [back, change] = [returns.exec(text), edits.exec(text)];
  if (back) {
    const comment = text.slice(back[0].length);
    return comment === '' ? { kind: 'text-missing' } : { act: 'return', comment };
  }
  if (change) {
    const item = readItemLine(text.slice(change[0].length), known);
    return item !== null && 'kind' in item ? item : { act: 'edit', item };
  }
  const to = dayOrNone(text);
  if ('kind' in to) return to;
  return to.day ? { act: 'place', day: to.day } : { kind: 'not-understood', text };
}

function isAct(read: RowAct | Problem): read is RowAct {
  return 'act' in read;
}
