import type { Board } from './board.ts';
import { leadDaysTo } from './body.ts';
import { addDays, type Day, dayIn, daysBetween } from './day.ts';
import type { Decision } from './decision.ts';
import { isOver, type Standing } from './meeting.ts';
import { isOpenStep, type Route, type Step } from './route.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** What is wrong with a step: its day has passed without an answer, or it comes too early after what stands before it. */
export type Trouble = { kind: 'overdue' } | { kind: 'too-early'; after: string; earliest: Day };

type Calendar = Pick<Board, 'name' | 'bodies' | 'closedDays'>;

/** How long after its day a step is still asked about. */
const mostDaysAfter = 60;

/**
 * The day on which the board itself treats the item: of the latest meeting that it stands on. Null while it waits for
 * one, postponed or off with its meeting.
 */
export function boardDayOf(
  { timeZone }: Pick<Board, 'timeZone'>,
  standings: readonly Standing[],
  decisions: readonly Decision[],
): Day | null {
  const last = standings.filter(({ meeting }) => meeting.status !== 'cancelled').at(-1)?.meeting;
  if (!last) return null;
  const here = decisions.find(({ meetingId }) => meetingId === last.id);
  return here?.outcome === 'postponed' ? null : dayIn(timeZone, last.start);
}

/** It stands on an agenda whose meeting is still to treat it. */
export function isToBeTreated(standings: readonly Standing[], decisions: readonly Decision[]): boolean {
  return standings.some(
    ({ meeting }) =>
      !isOver(meeting) &&
      meeting.status !== 'cancelled' &&
      !decisions.some(({ meetingId }) => meetingId === meeting.id),
  );
}

/** The trouble with each open step, in order: every day is to come after the one before it, with the body's lead time. */
export function troublesOf(
  { steps }: Pick<Route, 'steps'>,
  { board, boardDay, today }: { board: Calendar; boardDay: Day | null; today: Day },
): ReadonlyMap<Step['id'], Trouble> {
  const troubles = new Map<Step['id'], Trouble>();
  let before = { name: board.name, day: boardDay };
  for (const step of steps) {
    if (step.state === 'dropped') continue;
    const trouble = isOpenStep(step) ? troubleOf(step, before, { board, today }) : null;
    if (trouble) troubles.set(step.id, trouble);
    const day = step.answer?.day ?? step.day;
    if (day !== null) before = { name: step.body, day };
  }
  return troubles;
}

function troubleOf(
  step: Step,
  before: { name: string; day: Day | null },
  { board, today }: { board: Calendar; today: Day },
): Trouble | null {
  if (step.day === null) return null;
  if (step.day < today) return { kind: 'overdue' };
  if (before.day === null) return null;
  const earliest = addWorkingDays(before.day, leadDaysTo(board, step.body), board.closedDays);
  return step.day < earliest ? { kind: 'too-early', after: before.name, earliest } : null;
}

/** By how many days the plan lags behind the board's own meeting; null where there is nothing to move. */
export function shiftOf(
  { steps, laidFor }: Pick<Route, 'steps' | 'laidFor'>,
  boardDay: Day | null,
): number | null {
  if (laidFor === null || boardDay === null || laidFor === boardDay) return null;
  return steps.some(isMovable) ? daysBetween(laidFor, boardDay) : null;
}

/** Moves every planned day by so many days, to the next working day. What was sent already stays. */
export function shiftSteps(
  route: Route,
  days: number,
  { closedDays, boardDay }: { closedDays: readonly string[]; boardDay: Day | null },
): Route {
  const moved = (step: Step): Step =>
    isMovable(step) ? { ...step, day: workingDayFrom(addDays(step.day, days), closedDays) } : step;
  return { ...route, steps: route.steps.map(moved), laidFor: boardDay ?? route.laidFor };
}

/** The steps that somebody is to be asked about, since their day has passed without an answer. */
export function unanswered({ steps }: Pick<Route, 'steps'>, today: Day): (Step & { day: Day })[] {
  return steps.filter(
    (step): step is Step & { day: Day } =>
      isOpenStep(step) &&
      step.day !== null &&
      step.day < today &&
      daysBetween(step.day, today) <= mostDaysAfter,
  );
}

/** The open step whose day comes first, else the first without one. */
export function nextStep({ steps }: Pick<Route, 'steps'>): Step | null {
  const open = steps.filter(isOpenStep);
  const dated = open
    .filter(({ day }) => day !== null)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  return dated[0] ?? open[0] ?? null;
}

/** Its day is planned and nothing was sent yet. */
export function isMovable(step: Step): step is Step & { day: Day } {
  return step.state === 'planned' && step.day !== null;
}

function workingDayFrom(day: Day, closedDays: readonly string[]): Day {
  return isWorkingDay(day, closedDays) ? day : addWorkingDays(day, 1, closedDays);
}
