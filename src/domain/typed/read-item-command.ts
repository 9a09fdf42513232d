import type { Command, CommandName, Problem } from './command.ts';
import { dateAtStart, dayOrNone, untilAtEnd } from './read-date.ts';
import { paged } from './read-list-command.ts';
import { numberAtStart, ofItem, ofItemOrCurrent, type WhichItem } from './read-number.ts';
import { foldLetters, wordsOf } from './typed-text.ts';

const because = /^(?:fordi|because)(?=\s|$)/i;

export const readMoveItem = ofItem<Extract<Command, { name: 'move-item' }>>((which, text) => {
  const to = text.replace(/^(?:til|to)(?=\s|$)/i, '').trim();
  if (to === '') return { kind: 'date-missing' };
  const place = numberAtStart(to.replace(/^plads /i, ''));
  if (place?.rest === '') return { name: 'move-item', ...which, to: { place: place.number } };
  const said = dayOrNone(to);
  if ('kind' in said || said.day === null) return 'kind' in said ? said : { kind: 'date-missing' };
  return { name: 'move-item', ...which, to: { meeting: said.day } };
});

type OnlyText = {
  [N in CommandName]: { name: N; text: string } & WhichItem extends Extract<Command, { name: N }> ? N : never;
}[CommandName];

/** A command that says which item, and something about it. */
export function withText<N extends OnlyText>(name: N) {
  return ofItem<Extract<Command, { name: N }>>((which, text) =>
    text === '' ? { kind: 'text-missing' } : ({ name, ...which, text } as Extract<Command, { name: N }>),
  );
}

/** The list of those that wait for an answer; with a number it asks one. */
export function readQuestions(text: string): Extract<Command, { name: 'questions' | 'ask' }> | Problem {
  return numberAtStart(text) ? withText('ask')(text) : paged('questions')(text);
}

export const readDecide = ofItemOrCurrent<Extract<Command, { name: 'decide' }>>((which, text) => ({
  name: 'decide',
  ...which,
  text: text || null,
}));

/** `til <dato>` and `fordi <årsag>` in either order; `til ventelisten` is without a date. */
export const readPostpone = ofItemOrCurrent<Extract<Command, { name: 'postpone' }>>((which, text) => {
  const parts = because.test(text) ? reasonFirst(text) : dayFirst(text);
  return 'kind' in parts ? parts : { name: 'postpone', ...which, ...parts };
});

type Postponed = Pick<Extract<Command, { name: 'postpone' }>, 'to' | 'reason'>;

function reasonFirst(text: string): Postponed | Problem {
  // "to" is a number in Danish, and a preposition only where the reason is English.
  const until = untilAtEnd(text, /^because/i.test(text) ? ['to'] : ['til']);
  if (until !== null && 'kind' in until) return until;
  return { to: until?.day ?? null, reason: withoutBecause(until?.rest ?? text) || null };
}

function dayFirst(text: string): Postponed | Problem {
  if (text === '') return { to: null, reason: null };
  const when = withoutMeetingWords(text);
  const waits = /^(?:ventelisten?|(?:the )?waiting list)(?=\s|$)/i.exec(when);
  const until = waits ? { day: null, rest: when.slice(waits[0].length).trim() } : dateAtStart(when);
  if (until === null) return { kind: 'not-understood', text };
  if ('kind' in until) return until;
  if (until.rest !== '' && !because.test(until.rest)) return { kind: 'not-understood', text: until.rest };
  return { to: until.day, reason: withoutBecause(until.rest) || null };
}

function withoutMeetingWords(text: string): string {
  const lead = wordsOf(text, 3).find(
    ({ text: word }) => !['til', 'to', 'møde', 'mødet'].includes(foldLetters(word)),
  );
  return lead ? text.slice(lead.start) : '';
}

function withoutBecause(text: string): string {
  return text.replace(because, '').trim();
}
