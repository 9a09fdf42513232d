import type { Command, DatePhrase, Problem, ReceiptAct } from './command.ts';
import { dayOrNone, meetingAtEnd, untilAtEnd } from './read-date.ts';
import { readPage } from './read-list-command.ts';
import { numberAtStart, ofItem } from './read-number.ts';
import { foldLetters } from './typed-text.ts';

type Receipts = Extract<Command, { name: 'receipts' }>;
type Acknowledge = Extract<Command, { name: 'acknowledge' }>;
type CannotDo = Extract<Command, { name: 'cannot-do' }>;

const acts = new Map<string, ReceiptAct>([
  ...['', 'åbn', 'open'].map((word) => [word, 'open'] as const),
  ...['påmind', 'påmind nu', 'remind', 'remind now'].map((word) => [word, 'remind'] as const),
  ...['send igen', 'igen', 'send again', 'again'].map((word) => [word, 'send-again'] as const),
]);

const everything = /^(?:alle|all)(?=\s|$)\s*/i;

/** `/kvitteringer [alle|møde 25. februar] [side 2]`, and of one in the list: `/kvitteringer 2 påmind`. */
export function readReceipts(text: string): Receipts | Problem {
  const found = numberAtStart(text);
  if (found) {
    const act = acts.get(foldLetters(found.rest));
    return act
      ? { name: 'receipts', wish: { number: found.number, act } }
      : { kind: 'not-understood', text: found.rest };
  }
  const { page, rest } = pageAtEnd(text);
  const all = everything.test(rest);
  const said = dayOrNone(rest.replace(everything, ''));
  return 'kind' in said ? said : { name: 'receipts', wish: { all, meeting: said.day, page } };
}

/** `/modtaget`, where only one waits; `/modtaget 2`. */
export function readAcknowledge(text: string): Acknowledge | Problem {
  const found = numberAtStart(text);
  const said = meetingOnly(found?.rest ?? text);
  return 'kind' in said ? said : { name: 'acknowledge', number: found?.number ?? null, ...said };
}

/** `/kan ikke nås 2 Vi mangler folk til 1. marts`: the day is by when it can be done. */
export const readCannotDo = ofItem<CannotDo>((which, text) => {
  if (text === '') return { kind: 'text-missing' };
  const until = untilAtEnd(text, ['til', 'senest', 'until', 'by']);
  if (until !== null && 'kind' in until) return until;
  const wished: DatePhrase | null = until && until.rest !== '' ? until.day : null;
  return { name: 'cannot-do', ...which, text, wished };
});

function meetingOnly(text: string): { meeting: DatePhrase | null } | Problem {
  const end = meetingAtEnd(text);
  if ('kind' in end) return end;
  return end.rest === '' ? { meeting: end.meeting } : { kind: 'not-understood', text: end.rest };
}

/** `side 2` at the end of the text, taken off it. */
export function pageAtEnd(text: string): { page: number; rest: string } {
  const said = /(?:^|\s)((?:side|page|s\.) ?\d{1,3})$/i.exec(text);
  const page = said?.[1] === undefined ? null : readPage(said[1]);
  return page === null || !said ? { page: 1, rest: text } : { page, rest: text.slice(0, said.index).trim() };
}
