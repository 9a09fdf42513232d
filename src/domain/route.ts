import { Refusal } from '../errors.ts';
import { isSameBody } from './body.ts';
import type { Day, Instant } from './day.ts';
import type { BoardId, ItemId, PersonId, StepId } from './ids.ts';

/** `planned` and `sent` wait for the body; it has `answered` or `returned` the item; `dropped` goes nowhere any more. */
export const stepStates = ['planned', 'sent', 'answered', 'returned', 'dropped'] as const;
export type StepState = (typeof stepStates)[number];

/** What came back from the body, when, and who noted it. */
export type StepAnswer = { text: string; day: Day; by: PersonId };

export type Step = {
  id: StepId;
  body: string;
  /** When the body treats it, as far as it is planned. */
  day: Day | null;
  state: StepState;
  sentOn: Day | null;
  answer: StepAnswer | null;
};

/** Where an item goes on to, in order. An item that goes nowhere has none. */
export type Route = {
  itemId: ItemId;
  boardId: BoardId;
  steps: readonly Step[];
  /** The day of the board's own meeting for which the plan was laid. */
  laidFor: Day | null;
  /** Since when it waits for another meeting of the board, having come back. */
  waitsSince: Instant | null;
  version: number;
};

export type Wish = { body: string; day: Day | null };

/** How many steps a route has at most. */
export const mostSteps = 12;

export function emptyRoute({ id, boardId }: { id: ItemId; boardId: BoardId }): Route {
  return { itemId: id, boardId, steps: [], laidFor: null, waitsSince: null, version: 0 };
}

/** The body still has the item before it. */
export function isOpenStep({ state }: Pick<Step, 'state'>): boolean {
  return state === 'planned' || state === 'sent';
}

export function isOpenRoute({ steps }: Pick<Route, 'steps'>): boolean {
  return steps.some(isOpenStep);
}

/** Gives each body its day; one that the plan has not open yet comes in where its day belongs. */
export function planSteps(route: Route, wishes: readonly Wish[], newId: () => StepId): Route {
  const steps = wishes.reduce<readonly Step[]>((all, wish) => withWish(all, wish, newId), route.steps);
  return withSteps(route, steps);
}

/** A row of the plan as it was filled in: a step there is, or another one (null). Without a body it is dropped. */
export type PlanRow = Wish & { stepId: StepId | null };

/** The open steps as they were filled in, all at once. */
export function rewriteSteps(route: Route, rows: readonly PlanRow[], newId: () => StepId): Route {
  const kept = route.steps.map((step): Step => {
    const row = rows.find(({ stepId }) => stepId === step.id);
    if (!row || !isOpenStep(step)) return step;
    return row.body === '' ? { ...step, state: 'dropped' } : { ...step, body: row.body, day: row.day };
  });
  const added = rows.filter(({ stepId, body }) => stepId === null && body !== '');
  return planSteps({ ...route, steps: kept }, added, newId);
}

/**
 * What a decision names comes into the plan. Of what an earlier version of it named and this one does not, a step that is
 * still no more than a name leaves it. The route itself where nothing changes.
 */
export function followDecision(
  route: Route,
  { wishes, former }: { wishes: readonly Wish[]; former: readonly string[] },
  newId: () => StepId,
): Route {
  const isNamed = (names: readonly string[], { body }: Step) => names.some((name) => isSameBody(name, body));
  const named = wishes.map(({ body }) => body);
  const kept = route.steps.filter(
    (step) => isNamed(named, step) || !isNamed(former, step) || step.state !== 'planned' || step.day !== null,
  );
  const fresh = wishes.filter(({ body }) => !kept.some((step) => isSameBody(step.body, body)));
  if (fresh.length === 0 && kept.length === route.steps.length) return route;
  // A decision is never refused for its plan's sake.
  const room = Math.max(0, mostSteps - kept.length);
  return planSteps({ ...route, steps: kept }, fresh.slice(0, room), newId);
}

/** The step to the body: an open one before one that is over. Without a name it is the next one. */
export function stepTo({ steps }: Route, body: string | null): Step {
  const named =
    body === null ? steps.filter(isOpenStep) : steps.filter((step) => isSameBody(step.body, body));
  const step = named.find(isOpenStep) ?? named.at(-1);
  if (!step) throw new Refusal('no-such-step', { body: body ?? '', steps: steps.length });
  return step;
}

/** What became of a step. */
export type Report =
  | { kind: 'sent'; day: Day }
  | { kind: 'answered' | 'returned'; day: Day; text: string; by: PersonId }
  | { kind: 'dropped' };

/** Notes what became of a step; an answer may be corrected, and is never lost to what is said later. */
export function reportStep(route: Route, id: StepId, report: Report): Route {
  const steps = route.steps.map((step) => (step.id === id ? reported(step, report) : step));
  return { ...route, steps };
}

/** Puts an item that a body sent back up for another meeting of the board. */
export function waitAgain(route: Route, at: Instant): Route {
  if (!route.steps.some(({ state }) => state === 'returned')) throw new Refusal('not-returned');
  return { ...route, waitsSince: at };
}

function reported(step: Step, report: Report): Step {
  if (report.kind === 'answered' || report.kind === 'returned') {
    const { kind, text, day, by } = report;
    return { ...step, state: kind, answer: { text, day, by } };
  }
  if (step.answer) throw new Refusal('step-answered', { body: step.body });
  if (report.kind === 'dropped') return { ...step, state: 'dropped' };
  return { ...step, state: 'sent', sentOn: report.day };
}

function withWish(steps: readonly Step[], { body, day }: Wish, newId: () => StepId): readonly Step[] {
  const there = steps.find((step) => isSameBody(step.body, body) && !step.answer);
  if (there) {
    const state = there.state === 'dropped' ? 'planned' : there.state;
    return steps.map((step) => (step === there ? { ...step, day: day ?? step.day, state } : step));
  }
  const step: Step = { id: newId(), body, day, state: 'planned', sentOn: null, answer: null };
  const later = steps.findIndex(
    (one) => isOpenStep(one) && day !== null && one.day !== null && one.day > day,
  );
  return later === -1 ? [...steps, step] : [...steps.slice(0, later), step, ...steps.slice(later)];
}

function withSteps(route: Route, steps: readonly Step[]): Route {
  if (steps.length > mostSteps) throw new Refusal('route-full', { most: mostSteps });
  return { ...route, steps };
}
