import type { Command, CommandName, DatePhrase, Problem } from './command.ts';
import { clockAtStart } from './read-clock.ts';
import { dateAtStart, dayOrNone, meetingAtEnd } from './read-date.ts';
import { numberAtStart, numbersAlone } from './read-number.ts';
import { foldLetters } from './typed-text.ts';

type OfDay = {
  [N in CommandName]: { name: N; day: DatePhrase | null } extends Extract<Command, { name: N }> ? N : never;
}[CommandName];

type OfMeeting = {
  [N in CommandName]: { name: N; meeting: DatePhrase | null } extends Extract<Command, { name: N }>
    ? N
    : never;
}[CommandName];

type NewMeeting = Extract<Command, { name: 'new-meeting' }>;
type MoveMeeting = Extract<Command, { name: 'move-meeting' }>;
type Consent = Extract<Command, { name: 'consent' }>;
type Agenda = Extract<Command, { name: 'agenda' }>;

const meetingItself = /^(?:møde|mødet|meeting|the meeting)$/;
const callsItMeeting =
  /^(?:(?:på|til|for|i|on|in|the|for the) )?(?:møde|mødet|meeting|næste møde|next meeting)(?=\s|$)/;
const documentWord = /^(?:som |as )?(?:pdf|docx|word)(?=\s|$)|\s(?:som |as )?(?:pdf|docx|word)$/i;

/** A command that says nothing but which day. */
export function onlyDay<N extends OfDay>(name: N) {
  return (text: string): { name: N; day: DatePhrase | null } | Problem => {
    const said = dayOrNone(text);
    return 'kind' in said ? said : { name, day: said.day };
  };
}

/**
 * A command that says nothing but which meeting. The meeting must be called one: "udsend i morgen" is a wish for
 * tomorrow and "næste tirsdag" a day, and neither may be carried out now.
 * "Start mødet" is one without saying which.
 */
export function onlyMeeting<N extends OfMeeting | 'end'>(name: N) {
  return (text: string): { name: N; meeting: DatePhrase | null } | Problem => {
    const folded = foldLetters(text);
    if (meetingItself.test(folded)) return { name, meeting: null };
    if (text !== '' && !callsItMeeting.test(folded)) return { kind: 'not-understood', text };
    const said = dayOrNone(text);
    return 'kind' in said ? said : { name, meeting: said.day };
  };
}

export function readNewMeeting(text: string): NewMeeting | Problem {
  const date = newDay(text);
  if ('kind' in date) return date;
  const time = clockAtStart(date.rest.replace(/^[,;] ?/, ''));
  if (time === null) return { kind: 'time-missing' };
  if ('kind' in time) return time;
  const place = time.rest
    .replace(/^[,;]/, '')
    .trim()
    .replace(/^(?:i|på|in|at) /i, '');
  return {
    name: 'new-meeting',
    day: date.day,
    from: time.from,
    to: time.to,
    place: place.replace(/\s+/g, ' ') || null,
  };
}

/** `<dato> [tid]`, or `<dato> til <dato> [tid]` where the first names the meeting. */
export function readMoveMeeting(text: string): MoveMeeting | Problem {
  const first = dateAtStart(withoutTo(text));
  if (first === null) return { kind: 'date-missing' };
  if ('kind' in first) return first;
  const onward = withoutTo(first.rest);
  const namesMeeting = onward !== first.rest && withoutTo(text) === text;
  const target = newDay(namesMeeting ? onward : withoutTo(text));
  if ('kind' in target) return target;
  const said = { name: 'move-meeting', day: target.day, meeting: namesMeeting ? first.day : null } as const;
  if (target.rest === '') return { ...said, clock: null };
  const time = clockAtStart(target.rest);
  if (time === null || 'kind' in time) return time ?? { kind: 'not-understood', text: target.rest };
  if (time.to !== null || time.rest !== '') return { kind: 'not-understood', text: target.rest };
  return { ...said, clock: time.from };
}

export function readAgenda(text: string): Agenda | Problem {
  const said = dayOrNone(text.replace(documentWord, '').trim());
  return 'kind' in said ? said : { name: 'agenda', day: said.day, asDocument: documentWord.test(text) };
}

/** `bekræft` decides, all or the items with the numbers. `/enige 3` is a slip of the finger for `/enig 3`. */
export function readConsent(text: string): Consent | Problem | null {
  const end = meetingAtEnd(text);
  if ('kind' in end) return end;
  const { meeting, rest } = end;
  if (numberAtStart(rest)?.rest === '') return null;
  if (rest === '') return { name: 'consent', confirm: false, numbers: null, meeting };
  const [first = ''] = rest.split(/[\s,.;&]/);
  const numbers = numbersAlone(rest.slice(first.length));
  if (!['bekræft', 'confirm'].includes(foldLetters(first)) || numbers === null)
    return { kind: 'not-understood', text: rest };
  return { name: 'consent', confirm: true, numbers: numbers.length > 0 ? numbers : null, meeting };
}

/** The day a meeting is to be on: the next meeting has one already. */
function newDay(text: string): { day: DatePhrase; rest: string } | Problem {
  const found = dateAtStart(text);
  if (found === null) return { kind: 'date-missing' };
  if ('kind' in found || found.day.kind !== 'next-meeting') return found;
  return { kind: 'date-wrong', text: text.slice(0, text.length - found.rest.length).trim() };
}

function withoutTo(text: string): string {
  return text.replace(/^(?:til|to)(?=\s)/i, '').trim();
}
