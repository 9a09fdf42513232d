import { isSameBody, mostInBodyName, nameOfBody } from '../domain/body.ts';
import { asId, type BoardId, type StepId } from '../domain/ids.ts';
import { limits } from '../domain/item.ts';
import {
  emptyRoute,
  type PlanRow,
  planSteps,
  type Report,
  type Route,
  reportStep,
  rewriteSteps,
  stepTo,
  type Wish,
  waitAgain,
} from '../domain/route.ts';
import { boardDayOf, isToBeTreated, shiftOf, shiftSteps } from '../domain/route-plan.ts';
import type { RouteMatter } from '../domain/see-route.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { findRouted, type RoutedItem } from './load-routes.ts';
import type { Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';
import { tellOfAnswer } from './tell-of-route.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** `version` is the route's on the card; what was typed has none. */
export type RouteWish = { boardId: BoardId; which: RoutedItem; version?: number };
export type Planned = { matter: RouteMatter; route: Route };

/** Lays or changes the plan: each body named gets its day. */
export function planRoute(
  deps: Deps,
  by: Doer,
  wish: RouteWish & { wishes: readonly Wish[] },
): Promise<Planned> {
  return changeRoute(deps, by, { ...wish, what: 'plan-route' }, ({ route, matter }) => {
    const named = wish.wishes.map((one) => known(matter, one));
    const others = named.filter(({ body }) => !isSameBody(body, matter.board.name));
    if (others.length === 0) throw new Refusal('text-missing', { field: 'body' });
    return laid(planSteps(route, others, newStepId(deps)), matter);
  });
}

/** The open steps as they were filled in. */
export function rewriteRoute(
  deps: Deps,
  by: Doer,
  wish: RouteWish & { rows: readonly PlanRow[] },
): Promise<Planned> {
  return changeRoute(deps, by, { ...wish, what: 'plan-route' }, ({ route, matter }) => {
    const rows = wish.rows.map((row) =>
      row.body.trim() === '' ? { ...row, body: '' } : { ...row, ...known(matter, row) },
    );
    return laid(rewriteSteps(route, rows, newStepId(deps)), matter);
  });
}

type Reported = { kind: 'sent' | 'answered' | 'returned' | 'dropped'; text?: string; day?: Wish['day'] };

/** Notes what became of a step, by its id or body; without either of the next one. An answer is told to the chiefs concerned. */
export function reportRoute(
  deps: Deps,
  by: Doer,
  wish: RouteWish & { step: { id: StepId } | { body: string | null }; report: Reported },
): Promise<Planned> {
  return changeRoute(deps, by, { ...wish, what: 'report-route' }, async ({ tx, route, matter }) => {
    const { step: which, report: said } = wish;
    const step =
      'id' in which
        ? route.steps.find(({ id }) => id === which.id)
        : stepTo(route, which.body && nameOfBody(matter.board, which.body));
    if (!step) throw new Refusal('outdated');
    const report = reportFrom(said, { by, today: matter.today });
    const after = reportStep(route, step.id, report);
    if (report.kind === 'answered' || report.kind === 'returned')
      await tellOfAnswer(tx, deps, { ...matter, stepId: step.id });
    return after;
  });
}

/** Moves what is planned by so many days; null for as many as the board's own meeting was moved. */
export function shiftRoute(
  deps: Deps,
  by: Doer,
  wish: RouteWish & { days: number | null },
): Promise<Planned> {
  return changeRoute(deps, by, { ...wish, what: 'shift-route' }, ({ route, matter }) => {
    const { board, standings, decisions } = matter;
    const boardDay = boardDayOf(board, standings, decisions);
    const days = wish.days ?? shiftOf(route, boardDay);
    if (days === null) throw new Refusal('route-stands');
    return shiftSteps(route, days, { closedDays: board.closedDays, boardDay });
  });
}

/** Puts an item that came back onto the waiting list. */
export function waitForRoute(deps: Deps, by: Doer, wish: RouteWish): Promise<Planned> {
  return changeRoute(deps, by, { ...wish, what: 'wait-again' }, ({ route, matter }) => {
    if (isToBeTreated(matter.standings, matter.decisions)) throw new Refusal('item-already-there');
    return waitAgain(route, deps.now());
  });
}

type Changing = { tx: Tx; route: Route; matter: RouteMatter };

async function changeRoute(
  { store, now }: Deps,
  by: Doer,
  { boardId, which, version, what }: RouteWish & { what: string },
  change: (changing: Changing) => Route | Promise<Route>,
): Promise<Planned> {
  return store.transaction(undoableCauseOf(by, what, boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId, now: now() }, 'plan-route');
    const { item } = await findRouted(tx, { ...entered, now: now() }, which);
    demandPart(entered.me, item);
    if (item.standing) throw new Refusal('item-is-standing', { number: 0 });
    // Held, so that the second of two changes at once finds the first.
    await tx.items.lock(item.id);
    const matter = await findRouted(tx, { ...entered, now: now() }, { itemId: item.id });
    const route = matter.route ?? emptyRoute(item);
    if (version !== undefined && version !== route.version) throw new Refusal('outdated');
    const saved = await tx.routes.save(await change({ tx, route, matter }));
    for (const { meeting } of matter.standings) await showLater(tx, by.tenantId, meeting);
    return { matter: { ...matter, route: saved }, route: saved };
  });
}

/** Whoever sets the days has looked at them: they are for the meeting as it stands now. */
function laid(route: Route, { board, standings, decisions }: RouteMatter): Route {
  return { ...route, laidFor: boardDayOf(board, standings, decisions) };
}

function known<T extends Wish>({ board }: RouteMatter, wish: T): T {
  return { ...wish, body: nameOfBody(board, readText(wish.body, 'body', mostInBodyName)) };
}

function reportFrom(
  { kind, text, day }: Reported,
  { by, today }: { by: Doer; today: RouteMatter['today'] },
): Report {
  if (kind === 'dropped') return { kind };
  if (kind === 'sent') return { kind, day: day ?? today };
  return { kind, day: day ?? today, text: readText(text ?? '', 'answer', limits.reason), by: by.personId };
}

function newStepId({ newId }: Deps): () => StepId {
  return () => asId<StepId>(newId());
}
