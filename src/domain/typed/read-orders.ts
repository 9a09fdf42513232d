import type { Command, OrderFilter, Problem, TypedOrderAct } from './command.ts';
import { readItemLine } from './item-line.ts';
import { dateAtStart } from './read-date.ts';
import { readPage } from './read-list-command.ts';
import { numberAtStart } from './read-number.ts';
import { readUnit, type UnitsKnown } from './read-units.ts';
import { foldLetters, wordsOf } from './typed-text.ts';

type Orders = Extract<Command, { name: 'orders' }>;

/** `side 123` with the blank before it; and the words of a unit's name and a filter. */
const longestPage = 9;
const mostWords = 40;

const filterWords = new Map<string, OrderFilter>([
  ...['alle', 'all', 'uafsluttede', 'unfinished'].map((word) => [word, 'unfinished'] as const),
  ...['åbne', 'åben', 'open'].map((word) => [word, 'open'] as const),
  ...['overskredne', 'overskredet', 'forfaldne', 'overdue'].map((word) => [word, 'overdue'] as const),
  ...['meldte', 'meldt', 'besvarede', 'reported', 'answered'].map((word) => [word, 'reported'] as const),
  ...['udførte', 'udført', 'afsluttede', 'done', 'closed'].map((word) => [word, 'finished'] as const),
]);

/** `/bestillinger [center] [overskredne] [side 2]`, and what is to be done with one of them: `/bestillinger 2 udført …`. */
export function readOrders(text: string, known: UnitsKnown): Orders | Problem {
  const found = numberAtStart(text);
  if (!found) return readList(text, known);
  const act = readAct(found.rest, known);
  return 'act' in act ? { name: 'orders', wish: { number: found.number, act } } : act;
}

function readList(text: string, known: UnitsKnown): Orders {
  const paged = /(?:^|\s)((?:side|page|s\.) ?\d{1,3})$/i.exec(text.slice(-longestPage));
  const page = readPage(paged?.[1] ?? '') ?? 1;
  const words = wordsOf(text.slice(0, text.length - (paged?.[0].length ?? 0)), mostWords);
  const said = words.map(({ text: word }) => filterWords.get(foldLetters(word)));
  const at = said.findIndex((filter) => filter !== undefined);
  const rest = words.filter((_, place) => place !== at).map(({ text: word }) => word);
  const unit = rest.length > 0 ? readUnit(rest.join(' '), known) : null;
  return { name: 'orders', wish: { page, unit, filter: said[at] ?? 'unfinished' } };
}

const verbs: readonly {
  shape: RegExp;
  read: (rest: string, known: UnitsKnown) => TypedOrderAct | Problem;
}[] = [
  {
    shape: /^(?:udført|meld(?:t)? udført|bekræft|done|confirm)/i,
    read: (rest) => ({ act: 'done', text: rest || null }),
  },
  {
    shape: /^(?:retur|(?:send )?tilbage|return|send back)/i,
    read: (rest) => (rest === '' ? { kind: 'text-missing' } : { act: 'return', text: rest }),
  },
  { shape: /^(?:svar|besvar|answer)/i, read: readAnswer },
  {
    shape: /^(?:giv frist(?:en)?|godkend frist(?:en)?|grant)/i,
    read: (rest) => ({ act: 'grant', text: rest || null }),
  },
  {
    shape: /^(?:afslå frist(?:en)?|afvis frist(?:en)?|refuse)/i,
    read: (rest) => ({ act: 'refuse', text: rest || null }),
  },
  { shape: /^(?:frist(?:en)?|due)/i, read: readDue },
  {
    shape: /^(?:annull[eé]r|cancel)/i,
    read: (rest) => ({ act: 'cancel', text: withoutBecause(rest) || null }),
  },
  {
    shape: /^(?:center|centre|til center)/i,
    read: (rest, known) =>
      rest === '' ? { kind: 'text-missing' } : { act: 'assign', unit: readUnit(rest, known) },
  },
];

function readAct(text: string, known: UnitsKnown): TypedOrderAct | Problem {
  if (text === '') return { act: 'open' };
  for (const { shape, read } of verbs) {
    const rest = restAfter(shape, text);
    if (rest !== null) return read(rest, known);
  }
  return { kind: 'not-understood', text };
}

/** What follows the verb, which ends where a word does. */
function restAfter(shape: RegExp, text: string): string | null {
  const found = shape.exec(text);
  const rest = found && text.slice(found[0].length);
  return rest !== null && /^(?:[\s:,.]|$)/.test(rest) ? rest.replace(/^[\s:,.]+/, '') : null;
}

function readAnswer(rest: string, known: UnitsKnown): TypedOrderAct | Problem {
  const item = readItemLine(rest, known);
  return item !== null && 'kind' in item ? item : { act: 'answer', item };
}

function readDue(rest: string): TypedOrderAct | Problem {
  const until = dateAtStart(rest.replace(/^(?:til|to|senest|by)\s/i, ''));
  if (until === null)
    return rest === '' ? { kind: 'date-missing' } : { kind: 'date-wrong', text: rest.slice(0, 60) };
  if ('kind' in until) return until;
  return { act: 'due', day: until.day, reason: withoutBecause(until.rest) || null };
}

function withoutBecause(text: string): string {
  return text.replace(/^(?:fordi|because)(?=\s|$)/i, '').trim();
}
