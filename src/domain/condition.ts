import { Refusal } from '../errors.ts';
import type { Day, Instant } from './day.ts';
import type { BoardId, ConditionId, DecisionId, ItemId, PersonId } from './ids.ts';
import { addWorkingDays } from './working-days.ts';

/** What a decision depends on, which unit sees to it, by when: as far as the board said. */
export type ConditionLine = { text: string; unit: string | null; due: Day | null };

/** `fulfilled`, or `lapsed`: it did not come true, and the item comes back. */
export const conditionStates = ['open', 'fulfilled', 'lapsed'] as const;
export type ConditionState = (typeof conditionStates)[number];

export type ConditionReport = { state: ConditionState; by: PersonId; at: Instant; text: string | null };

export type Condition = ConditionLine & {
  id: ConditionId;
  boardId: BoardId;
  decisionId: DecisionId;
  itemId: ItemId;
  /** Its place among those of the decision, from 0. */
  position: number;
  /** What people said of it, oldest first. */
  reports: readonly ConditionReport[];
};

/** Reminded of so many working days before. */
const daysBefore = 3;

/** As somebody said last: the bot itself never says that a condition came true or did not. */
export function stateOf({ reports }: Pick<Condition, 'reports'>): ConditionState {
  return reports.at(-1)?.state ?? 'open';
}

/** Refuses what is so already. */
export function reportCondition(condition: Condition, report: ConditionReport): Condition {
  if (stateOf(condition) === report.state) throw new Refusal('condition-already', { state: report.state });
  return { ...condition, reports: [...condition.reports, report] };
}

type Of = Pick<Condition, 'boardId' | 'decisionId' | 'itemId'>;

/** The conditions of a decision as corrected: one whose text stays keeps what was said of it. */
export function conditionsAfter(
  before: readonly Condition[],
  lines: readonly ConditionLine[],
  { newId, ...of }: Of & { newId: () => ConditionId },
): Condition[] {
  const left = new Set(before);
  return lines.map((line, position) => {
    const same = [...left].find(({ text }) => text === line.text);
    if (same) left.delete(same);
    return { ...of, ...line, position, id: same?.id ?? newId(), reports: same?.reports ?? [] };
  });
}

/** `soon` from some working days before its day, `passed` after it; null before, without a day, and once it is settled. */
export function dueHow(
  condition: Condition,
  today: Day,
  closedDays: readonly string[],
): 'soon' | 'passed' | null {
  const { due } = condition;
  if (due === null || stateOf(condition) !== 'open') return null;
  if (today > due) return 'passed';
  return today >= addWorkingDays(due, -daysBefore, closedDays) ? 'soon' : null;
}
