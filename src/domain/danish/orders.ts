import type { Day } from '../day.ts';
import { boardVerbsIn } from './board-verbs.ts';
import { readDates } from './dates.ts';
import { splitRequest } from './requests.ts';
import { sentencesOf } from './sentences.ts';
import { collapse, wordsIn } from './words.ts';

/** What a board orders, of whom and by which day, as far as it says so. `due` is null for a vague date. */
export type ReadOrder = { text: string; byWhom: string | null; due: Day | null };

/**
 * The orders in a decision or a record: only where the board itself uses a verb of ordering. Dates without a year
 * are due after the meeting of `meetingDay`, and unknown without one.
 */
export function readOrders(text: string, meetingDay?: Day): ReadOrder[] {
  return sentencesOf(text)
    .flatMap(requestsIn)
    .map(({ text: ordered, byWhom }) => ({ text: ordered, byWhom, due: dueIn(ordered, meetingDay) }));
}

type Request = { text: string; byWhom: string | null };

const orderVerbs = /^(?:bestiller|bestilte|bestilt|bestilles|beder|bad|anmoder|anmodede|pålægger|pålagde)$/;

function requestsIn(sentence: string): Request[] {
  const verbs = boardVerbsIn(sentence);
  let end = sentence.length;
  const active = verbs.toReversed().map((verb) => {
    const until = end;
    const word = sentence.slice(verb.start, verb.end).toLowerCase();
    const joint = jointBefore(sentence, verb.start);
    if (joint !== null) end = joint;
    if (!orderVerbs.test(word)) return [];
    if (joint === null) end = verb.start;
    const said = tidy(sentence.slice(verb.end, until));
    return /^bestil/.test(word) ? ordered(said) : splitRequest(said);
  });
  return [...active.toReversed().flat(), ...passive(sentence)];
}

/** Where `, og derfor` begins that stands right before the place: it ends what was ordered earlier. */
function jointBefore(sentence: string, at: number): number | null {
  const lead = sentence.slice(Math.max(0, at - 50), at);
  const joint = /,?\s(?:og|men|samt)(?:\s\p{L}{1,12}){0,2}\s$/u.exec(lead);
  return joint && at - lead.length + joint.index;
}

/** `bestiller en sag hos CBA`. */
function ordered(said: string): Request[] {
  const text = said.replace(/^(?:(?:dog|desuden|derfor|samtidig|endvidere|også|hermed|ligeledes)\s)+/, '');
  const source =
    /(?:^|\s)(?:hos|af)\s(\p{Lu}{2,5}|administrationen|forvaltningen|sekretariatet)(?![\p{L}-])/u.exec(text);
  return text === '' ? [] : [{ text, byWhom: source?.[1] ?? null }];
}

/** `CBA bedes udarbejde …`. */
function passive(sentence: string): Request[] {
  const words = wordsIn(sentence);
  const at = words.findIndex(({ lower }) => lower === 'bedes');
  const [verb, first] = [words[at], words[0]];
  if (!verb || !first || at < 1 || at > 8) return [];
  const text = tidy(sentence.slice(verb.end).replace(/^\s(?:om\s)?(?:at\s)?/, ''));
  const subject = collapse(sentence.slice(first.start, verb.start));
  if (text === '') return [];
  return [{ text, byWhom: /^der$/i.test(subject) ? null : subject }];
}

function tidy(text: string): string {
  return collapse(text).replace(/[.,;:]$/, '');
}

/** By which day something is to be done that a text says, null where it says none. */
export function dueIn(text: string, meetingDay: Day | undefined): Day | null {
  const dates = readDates(text, meetingDay ?? noYear, 'ahead').filter(({ day }) => day !== null);
  const due = dates.find(({ start }) =>
    /(?:senest|inden|til|på mødet|i møde)(?:\s\p{L}{1,20}){0,2}\s(?:den\s|d\.\s?)?$/iu.test(
      text.slice(Math.max(0, start - 60), start),
    ),
  );
  if (!due || (meetingDay === undefined && !/\d{4}|\d[.-]\d{1,2}[.-]\d{2}/.test(due.text))) return null;
  return due.day;
}

// Only ever used for dates that name their year.
const noYear = '2000-01-01' as Day;
