import type { Command, Problem, WheelAct, WheelLine, WheelWish } from './command.ts';
import { readItemParts } from './item-line.ts';
import { dateAtStart, dayOrNone, meetingAtEnd } from './read-date.ts';
import { readPage } from './read-list-command.ts';
import { numberAtStart } from './read-number.ts';
import { readLead, readRuleIn } from './read-rule.ts';
import { sureIn } from './read-sure.ts';
import type { UnitsKnown } from './read-units.ts';
import { foldLetters } from './typed-text.ts';

type Wheel = Extract<Command, { name: 'annual-wheel' }>;

const adds = /^(?:tilføj|add)(?=\s|$)\s*/i;
const addsFrom = /^(?:fra|from)\s+(?=\S)/i;
const suggests = /^(?:forslag|suggestions?)(?=\s|$)\s*/i;
const takes = /^(?:sæt på|tag med|put on|take)(?=\s|$)\s*/i;
const edits = /^(?:ret|rediger|edit)(?=\s|$)\s*/i;
const removes = ['fjern', 'slet', 'remove', 'delete'];
const skips = ['spring over', 'spring den over', 'skip'];
const prepares = ['forbered', 'prepare'];

/** `/årshjul`, `/årshjul tilføj Budget hvert år i marts 20 min`, `/årshjul 3 spring over` and the like. */
export function readWheel(text: string, known: UnitsKnown): Wheel | Problem {
  const wish = readWish(text, known);
  return 'kind' in wish ? wish : { name: 'annual-wheel', wish };
}

function readWish(text: string, known: UnitsKnown): WheelWish | Problem {
  const page = readPage(text);
  if (page !== null) return { do: 'list', page };
  const after = (lead: RegExp) => (lead.test(text) ? text.replace(lead, '') : null);
  const [added, from, suggested, taken] = [after(adds), after(addsFrom), after(suggests), after(takes)];
  if (added !== null) return readAdd(added, known);
  if (from !== null) return readAddFrom(from, known);
  if (suggested !== null) return readSuggestions(suggested);
  if (taken !== null) {
    const day = dayOrNone(taken);
    return 'kind' in day ? day : { do: 'take-all', ...day };
  }
  const row = numberAtStart(text);
  if (!row) return { kind: 'not-understood', text };
  const act = readAct(row.rest, known);
  return 'kind' in act ? act : { do: 'row', number: row.number, act };
}

function readAdd(text: string, known: UnitsKnown): WheelWish | Problem {
  if (text === '') return { do: 'add', line: null };
  const line = readWheelLine(text, known);
  if ('kind' in line) return line;
  if (line.item.title === '') return { kind: 'title-missing' };
  return line.rule ? { do: 'add', line } : { kind: 'rule-missing' };
}

function readAddFrom(text: string, known: UnitsKnown): WheelWish | Problem {
  const found = numberAtStart(text);
  if (!found) return { kind: 'number-missing' };
  const end = meetingAtEnd(found.rest);
  if ('kind' in end) return end;
  const line = readWheelLine(end.rest, known);
  if ('kind' in line) return line;
  return line.rule
    ? { do: 'add-from', number: found.number, meeting: end.meeting, line }
    : { kind: 'rule-missing' };
}

function readSuggestions(text: string): WheelWish | Problem {
  const page = readPage(text);
  if (page !== null) return { do: 'suggestions', page };
  const found = numberAtStart(text);
  const adopt = found !== null && adds.test(found.rest);
  return found && (found.rest === '' || adopt)
    ? { do: 'suggestion', number: found.number, adopt }
    : { kind: 'not-understood', text };
}

function readAct(text: string, known: UnitsKnown): WheelAct | Problem {
  const said = foldLetters(text);
  if (text === '') return { act: 'open' };
  const { sure, rest } = sureIn(text);
  if (removes.includes(foldLetters(rest))) return { act: 'remove', ...sure };
  if (skips.includes(said)) return { act: 'skip' };
  if (prepares.includes(said)) return { act: 'prepare' };
  if (edits.test(text)) {
    const change = text.replace(edits, '');
    if (change === '') return { act: 'edit', line: null };
    const line = readWheelLine(change, known);
    return 'kind' in line ? line : { act: 'edit', line };
  }
  const day = takes.test(text) ? dayOrNone(text.replace(takes, '')) : null;
  if (day === null) return { kind: 'not-understood', text };
  return 'kind' in day ? day : { act: 'take', ...day };
}

/** A title, when it comes back, and the parts of an item, in any order after the title. */
function readWheelLine(text: string, known: UnitsKnown): WheelLine | Problem {
  const line = text.replace(/\s+/g, ' ').trim();
  const { rule, rest: withoutRule } = readRuleIn(line);
  const { lead, rest: withoutLead } = readLead(withoutRule);
  const begin = readFrom(withoutLead);
  if ('kind' in begin) return begin;
  const item = readItemParts(begin.rest, known);
  return 'kind' in item ? item : { item, rule, lead, from: begin.from };
}

/** The last `fra 1. januar 2027`. */
function readFrom(line: string): { from: WheelLine['from']; rest: string } | Problem {
  const lead = [...line.matchAll(/(?:^| )(?:fra|from) (?=\S)/gi)].at(-1);
  if (!lead) return { from: null, rest: line };
  const found = dateAtStart(line.slice(lead.index + lead[0].length));
  if (found === null) return { from: null, rest: line };
  if ('kind' in found) return found;
  return { from: found.day, rest: `${line.slice(0, lead.index)} ${found.rest}`.trim() };
}
