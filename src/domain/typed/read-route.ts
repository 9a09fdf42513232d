import { isCaseNumber } from '../item.ts';
import type { Command, DatePhrase, Problem, RouteAct, RouteWish } from './command.ts';
import { readDatePhrase } from './date-phrase.ts';
import { dateAtStart, dayOrNone, meetingAtEnd } from './read-date.ts';
import { readPage } from './read-list-command.ts';
import { numberAtStart } from './read-number.ts';
import type { UnitsKnown } from './read-units.ts';
import { wordsOf } from './typed-text.ts';

type ReadRoute = Extract<Command, { name: 'route' }>;

/** `/videre`, `/videre 3 …` of an item on an agenda, `/videre 26/2410 …` of a case. */
export function readRoute(text: string, known: UnitsKnown): ReadRoute | Problem {
  const page = readPage(text);
  if (page !== null) return { name: 'route', wish: { page } };
  const ofCase = /^(?:(?:sag|case)(?:en)? )?(\d{2}\/\d{1,6})(?=\s|$)/i.exec(text);
  if (ofCase?.[1] && isCaseNumber(ofCase[1]))
    return withAct({ caseNumber: ofCase[1] }, text.slice(ofCase[0].length).trim(), known);
  const found = numberAtStart(text);
  if (!found) return { kind: 'number-missing' };
  const end = meetingAtEnd(found.rest);
  if ('kind' in end) return end;
  return withAct({ number: found.number, meeting: end.meeting }, end.rest, known);
}

type Which = Extract<RouteWish, { which: object }>['which'];

function withAct(which: Which, text: string, known: UnitsKnown): ReadRoute | Problem {
  const act = readAct(text, known);
  return 'kind' in act ? act : { name: 'route', wish: { which, act } };
}

const waits = /^(?:(?:til|på|to|on) )?(?:ventelisten?|(?:the )?waiting list)$/i;
const drops = /^(?:fjern|slet|remove|drop)\s+(\S.*)$/is;
const shifts =
  /^(?:flyt|move)(?:\s+(?:planen|the plan))?(?:\s+(-?\d{1,3})\s+(?:dage?|days?)(?:\s+(frem|tilbage|forward|back))?)?$/i;
const reports =
  /^(?:(.*?)\s)??(sendt(?: tilbage| retur)?|sent(?: back)?|svar(?:ede)?|answer(?:ed)?|retur|returned|udgår)(?=[\s:.]|$)[\s:.]*(.*)$/is;

function readAct(text: string, known: UnitsKnown): RouteAct | Problem {
  if (text === '') return { act: 'show' };
  if (waits.test(text)) return { act: 'wait' };
  const dropped = drops.exec(text)?.[1];
  if (dropped) return { act: 'dropped', body: dropped };
  const [isShift, days, way = ''] = shifts.exec(text) ?? [];
  if (isShift) return { act: 'shift', days: days ? Number(days) * (/^(?:t|b)/i.test(way) ? -1 : 1) : null };
  const [isReport, body, verb = '', rest = ''] = reports.exec(text) ?? [];
  if (isReport) return readReport(body?.trim() || null, verb.toLowerCase(), rest.trim());
  return readPlan(text, known);
}

/** Of several bodies at once nothing is reported. */
function readReport(body: string | null, verb: string, rest: string): RouteAct | Problem {
  if (body !== null && (/[,;→]/.test(body) || dateAtEnd(body))) return { kind: 'not-understood', text: body };
  if (verb === 'udgår')
    return body && rest === '' ? { act: 'dropped', body } : { kind: 'not-understood', text: rest };
  if (verb === 'sendt' || verb === 'sent') {
    const said = dayOrNone(rest);
    return 'kind' in said ? said : { act: 'sent', body, day: said.day };
  }
  const dated = datedAnswer(rest.replace(/^(?:den|d\.) /i, ''));
  if (dated && 'kind' in dated) return dated;
  const text = (dated?.rest ?? rest).replace(/^[\s:,.-]+/, '');
  const act = /^(?:svar|answer)/.test(verb) ? 'answered' : 'returned';
  return text === '' ? { kind: 'text-missing' } : { act, body, day: dated?.day ?? null, text };
}

/** `14. april: Godkendt`, with a colon or without. */
function datedAnswer(text: string): ReturnType<typeof dateAtStart> {
  const [, said = '', rest = ''] = /^([^:\n]{1,40}):(.+)$/s.exec(text) ?? [];
  const day = readDatePhrase(said);
  return day && day.kind !== 'impossible' ? { day, rest } : dateAtStart(text);
}

/** `Økonomiudvalget 24. marts, Byrådet 1. april`: each body with its day, where one is said. */
function readPlan(text: string, known: UnitsKnown): RouteAct | Problem {
  const parts = partsOf(text, known.bodies ?? []).flatMap(aroundAnd);
  const steps: { body: string; day: DatePhrase | null }[] = [];
  for (const part of parts) {
    const end = dateAtEnd(part);
    if (end && 'kind' in end) return end;
    const body = end ? end.rest : part;
    if (body === '') return { kind: 'not-understood', text: part };
    steps.push({ body, day: end?.day ?? null });
  }
  return steps.length > 0 ? { act: 'plan', steps } : { kind: 'not-understood', text };
}

/** Parted at commas and arrows, but not within the name of a body that has some itself. */
function partsOf(text: string, bodies: readonly string[]): string[] {
  const names = bodies
    .filter((name) => name.includes(','))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const shape = new RegExp(`(?:${[...names, '[^,;→\\n]'].join('|')})+`, 'giu');
  const parts = text.replaceAll('->', '→').match(shape) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Characters before an `og` that are looked through for a date. */
const longestDate = 60;
const before = /\s(?:og|så|derefter|dernæst|and|then)\s+/giu;

/** `og` parts two steps where a date stands before it: `Børn og Unge` is one name. */
function aroundAnd(part: string): string[] {
  for (const { 0: joint, index } of part.matchAll(before)) {
    const first = part.slice(0, index);
    const end = dateAtEnd(first.slice(-longestDate));
    if (end && !('kind' in end)) return [first, ...aroundAnd(part.slice(index + joint.length).trim())];
  }
  return [part];
}

const leads = /(?:\s(?:på|til|i|den|d\.|on|at|to|mødet|møde|meeting|the|senest))+$/iu;
const mostWords = 6;

/** The longest date at the end of the text, and what stands before it. */
function dateAtEnd(text: string): { day: DatePhrase; rest: string } | Problem | null {
  const words = wordsOf(text);
  for (const { start } of words.slice(Math.max(1, words.length - mostWords))) {
    const day = readDatePhrase(text.slice(start));
    if (day?.kind === 'impossible') return { kind: 'date-wrong', text: day.text };
    if (day) return { day, rest: text.slice(0, start).trim().replace(leads, '').trim() };
  }
  return null;
}
