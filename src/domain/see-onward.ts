import { type Board, nameOf } from './board.ts';
import { shortBody } from './body.ts';
import { type Day, dayIn } from './day.ts';
import type { StepId } from './ids.ts';
import type { Item } from './item.ts';
import { isOver } from './meeting.ts';
import { isEditor, type Reader } from './reader.ts';
import type { Route, Step, StepState } from './route.ts';
import { nextStep, shiftOf, type Trouble, troublesOf } from './route-plan.ts';
import type { Matter } from './see-agenda.ts';

/** A step as part of what somebody sees of its item. */
export type StepView = {
  stepId: StepId;
  body: string;
  day: Day | null;
  state: StepState;
  sentOn: Day | null;
  answer: { text: string; day: Day; by: string } | null;
  /** For secretary and chair alone. */
  trouble: Trouble | null;
};

/** Where the item goes on to, as it stands on the item itself. */
export type OnwardView = {
  steps: readonly StepView[];
  /** The plan was laid for a meeting on the first day, and this one is on the second; for secretary and chair alone. */
  behind: { from: Day; to: Day } | null;
};

export function stepView(board: Board, step: Step, trouble: Trouble | null = null): StepView {
  const { id, body, day, state, sentOn, answer } = step;
  const said = answer && { text: answer.text, day: answer.day, by: nameOf(board, answer.by) };
  return { stepId: id, body, day, state, sentOn, answer: said, trouble };
}

/** For whoever sees the item in full. What is late is told of elsewhere: an item's card may lie there for months. */
export function onwardOn(matter: Matter, item: Item, reader: Reader): OnwardView {
  const { board, meeting, decisions } = matter;
  const route = routeOf(matter, item);
  if (!route) return { steps: [], behind: null };
  const boardDay = dayIn(board.timeZone, meeting.start);
  const isToCome =
    !isOver(meeting) &&
    meeting.status !== 'cancelled' &&
    !decisions.some((one) => one.itemId === item.id && one.meetingId === meeting.id);
  const isPlanned = isEditor(reader) && isToCome;
  const troubles = isPlanned
    ? troublesOf(route, { board, boardDay, today: '' as Day })
    : new Map<StepId, Trouble>();
  const { laidFor } = route;
  return {
    steps: route.steps.map((step) => stepView(board, step, troubles.get(step.id))),
    behind: isPlanned && laidFor && shiftOf(route, boardDay) ? { from: laidFor, to: boardDay } : null,
  };
}

/** Where it goes next, in few letters, for a row of the agenda. */
export function onwardSign(matter: Matter, item: Item): { body: string; day: Day | null } | null {
  const route = routeOf(matter, item);
  const next = route && nextStep(route);
  return next ? { body: shortBody(matter.board, next.body), day: next.day } : null;
}

function routeOf({ routes = [] }: Pick<Matter, 'routes'>, { id }: Item): Route | undefined {
  return routes.find(({ itemId }) => itemId === id);
}
