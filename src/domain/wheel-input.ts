import { Refusal } from '../errors.ts';
import type { Board } from './board.ts';
import type { Day } from './day.ts';
import { type ItemInput, itemTitled, readItem } from './new-item.ts';
import { type WheelEntry, type WheelLead, type WheelRule, wheelLimits } from './wheel.ts';

/** An entry as somebody wrote it, before it is checked. */
export type WheelInput = Pick<
  ItemInput,
  'title' | 'caseNumber' | 'units' | 'minutes' | 'closed' | 'closedReason'
> & {
  rule: WheelRule;
  lead: WheelLead | null;
  /** Null for today on. */
  from: Day | null;
  to: Day | null;
};

/** What of an entry its form holds. */
export type WheelContent = Pick<
  WheelEntry,
  'title' | 'units' | 'minutes' | 'caseNumber' | 'closed' | 'rule' | 'lead' | 'from' | 'to'
>;

/** Checks an input. Refuses each thing that is missing, too much or unknown to the board. */
export function readWheelInput(input: WheelInput, board: Board, today: Day): WheelContent {
  const { closed: isClosed, closedReason, caseNumber, units, minutes, lead, to } = input;
  const said = { ...itemTitled(input.title), caseNumber, units, minutes, closed: isClosed, closedReason };
  const { text, ...content } = readItem(said, board, today);
  const from = input.from ?? today;
  if (to !== null && to < from) throw new Refusal('wheel-ends-early', { from, to });
  if (lead && !isWithin(lead.count, wheelLimits.lead))
    throw new Refusal('wheel-lead-wrong', { most: wheelLimits.lead });
  return { title: text.title, ...content, rule: readRule(input.rule), lead, from, to };
}

/** An entry as it stands, to be changed. */
export function inputOf(entry: WheelEntry): WheelInput {
  const { title, caseNumber, units, minutes, closed, rule, lead, from, to } = entry;
  return {
    ...{ title, caseNumber, units, minutes, rule, lead, from, to },
    ...{ closed: closed !== null, closedReason: closed?.reason ?? null },
  };
}

function readRule(rule: WheelRule): WheelRule {
  const months = rule.kind === 'months' ? [...new Set(rule.months)].toSorted((a, b) => a - b) : [];
  const isSaid =
    rule.kind === 'months'
      ? months.length > 0 && months.every((month) => isWithin(month, 12)) && isWithin(rule.fromDay, 31)
      : isWithin(rule.every, wheelLimits.every);
  if (!isSaid) throw new Refusal('wheel-rule-missing');
  return rule.kind === 'months' ? { ...rule, months } : rule;
}

function isWithin(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= most;
}
