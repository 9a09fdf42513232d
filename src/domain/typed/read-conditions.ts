import type { Command, ConditionAct, Problem } from './command.ts';
import { dayOrNone } from './read-date.ts';
import { numberAtStart } from './read-number.ts';
import { pageAtEnd } from './read-receipts.ts';

type Conditions = Extract<Command, { name: 'conditions' }>;

const all = /^(?:alle|all)$/i;
const said = (words: string) => new RegExp(`^(?:er |is )?(?:${words})(?=[\\s:,.]|$)[\\s:,.]*`, 'i');
const fulfilled = said('opfyldt|fulfilled|met');
const lapsed = said('bortfaldet|bortfalder|lapsed');
const reopened = said('åben|åbn igen|genåbn|reopen|open again');
const due = said('frist|senest|due|by');
const unit = said('center|centre');

/** `/betingelser [alle] [side 2]`, and what is said of one in the list: `/betingelser 2 opfyldt Bevilget i dag`. */
export function readConditions(text: string): Conditions | Problem {
  const found = numberAtStart(text);
  if (found) {
    const act = readAct(found.rest);
    return 'act' in act ? { name: 'conditions', wish: { number: found.number, act } } : act;
  }
  const { page, rest } = pageAtEnd(text);
  if (rest !== '' && !all.test(rest)) return { kind: 'not-understood', text: rest };
  return { name: 'conditions', wish: { all: rest !== '', page } };
}

function readAct(text: string): ConditionAct | Problem {
  if (text === '') return { act: 'open' };
  const rest = (shape: RegExp) => text.replace(shape, '');
  if (fulfilled.test(text)) return { act: 'report', state: 'fulfilled', text: rest(fulfilled) || null };
  if (lapsed.test(text)) return { act: 'report', state: 'lapsed', text: rest(lapsed) || null };
  if (reopened.test(text)) return { act: 'report', state: 'open', text: rest(reopened) || null };
  if (unit.test(text))
    return rest(unit) === '' ? { kind: 'text-missing' } : { act: 'unit', unit: rest(unit) };
  if (!due.test(text)) return { kind: 'not-understood', text };
  const day = dayOrNone(rest(due));
  if ('kind' in day) return day;
  return day.day ? { act: 'due', day: day.day } : { kind: 'date-missing' };
}
