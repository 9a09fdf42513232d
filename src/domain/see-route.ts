import type { Board } from './board.ts';
import { bodiesOf } from './body.ts';
import { type Day, dayIn } from './day.ts';
import type { Decision } from './decision.ts';
import type { BoardId, ItemId, MeetingId, StepId } from './ids.ts';
import type { Item } from './item.ts';
import { isPublished, type Standing } from './meeting.ts';
import { isEditor, type Reader, sightOf } from './reader.ts';
import { isOpenStep, type Route } from './route.ts';
import { boardDayOf, isToBeTreated, nextStep, shiftOf, troublesOf } from './route-plan.ts';
import { type StepView, stepView } from './see-onward.ts';
import { type Seen, seen } from './seen.ts';

/** Where an item goes on to. */
export type RouteView = {
  boardId: BoardId;
  itemId: ItemId;
  /** The route's version, for buttons; 0 where there is none. */
  version: number;
  boardName: string;
  title: string;
  /** The item's latest place that the reader may know of. */
  on: { meetingId: MeetingId; number: number; day: Day } | null;
  steps: readonly StepView[];
  /** The plan was laid for another day of the board's meeting, and can be moved; for secretary and chair alone. */
  shift: { from: Day; to: Day; days: number } | null;
  /** A body sent it back, and it can be put up for another meeting. */
  mayWait: boolean;
  waits: boolean;
  mayPlan: boolean;
  /** Whom the board knows, for the form. */
  bodies: readonly string[];
};

/** All that bears on an item's route. */
export type RouteMatter = {
  board: Board;
  item: Item;
  route: Route | null;
  standings: readonly Standing[];
  decisions: readonly Decision[];
  today: Day;
};

/** Null where the reader may not see the item. */
export function seeRoute(matter: RouteMatter, reader: Reader): Seen<RouteView> | null {
  const { board, item, route } = matter;
  if (!maySeeRoute(matter, reader)) return null;
  const last = placesSeen(matter, reader).at(-1);
  const isPlanner = isEditor(reader);
  return seen({
    ...{ boardId: board.id, itemId: item.id, version: route?.version ?? 0, boardName: board.name },
    title: last?.place.text.title ?? item.text.title,
    on: last
      ? { meetingId: last.meeting.id, number: last.number, day: dayIn(board.timeZone, last.meeting.start) }
      : null,
    steps: stepsFor(matter, reader),
    shift: isPlanner ? shiftSeen(matter) : null,
    mayWait: isPlanner && waitsFor(matter) === 'may',
    waits: isPlanner && waitsFor(matter) === 'does',
    mayPlan: isPlanner,
    bodies: bodiesOf(board).map(({ name }) => name),
  });
}

/** The steps as this reader may see them; none where they may not see the item. */
function stepsFor(matter: RouteMatter, reader: Reader): StepView[] {
  const { board, route, today } = matter;
  if (!route || !maySeeRoute(matter, reader)) return [];
  const boardDay = boardDayOf(board, matter.standings, matter.decisions);
  const troubles = isEditor(reader) ? troublesOf(route, { board, boardDay, today }) : new Map();
  return route.steps.map((step) => stepView(board, step, troubles.get(step.id) ?? null));
}

/** An open route in the list of all. */
export type RouteRowView = {
  itemId: ItemId;
  title: string;
  number: number | null;
  meetingId: MeetingId | null;
  next: StepView;
  /** How many more steps are open. */
  more: number;
};

/** Those with an open step on items that the reader may see: the next day first, those without a day last. */
export function seeRoutes(matters: readonly RouteMatter[], reader: Reader): Seen<RouteRowView>[] {
  const rows = matters.flatMap((matter) => {
    const view = seeRoute(matter, reader);
    const open = view?.steps.filter(isOpenStep) ?? [];
    const id = matter.route && nextStep(matter.route)?.id;
    const next = open.find(({ stepId }) => stepId === id);
    if (!view || !next) return [];
    const { itemId, title, on } = view;
    const { number, meetingId } = on ?? { number: null, meetingId: null };
    return [seen({ itemId, title, number, meetingId, next, more: open.length - 1 })];
  });
  const dayOf = ({ next }: RouteRowView) => next.day ?? '9999';
  return rows.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** Of the steps asked about those still without an answer, the longest overdue first. */
export function seeDue(
  matters: readonly RouteMatter[],
  asked: ReadonlySet<StepId>,
  reader: Reader,
): Seen<RouteRowView>[] {
  return matters.flatMap((matter) => {
    const view = seeRoute(matter, reader);
    const due =
      view?.steps.filter(({ stepId, trouble }) => asked.has(stepId) && trouble?.kind === 'overdue') ?? [];
    const { itemId = matter.item.id, title = '', on = null } = view ?? {};
    const { number, meetingId } = on ?? { number: null, meetingId: null };
    return due.map((next) => seen({ itemId, title, number, meetingId, next, more: 0 }));
  });
}

function maySeeRoute(matter: RouteMatter, reader: Reader): boolean {
  const published = matter.standings.some(({ meeting }) => isPublished(meeting));
  return sightOf(reader, matter.item, published) === 'full';
}

/** An agenda that is not out yet is nobody's but its editors'. */
function placesSeen({ standings }: RouteMatter, reader: Reader): Standing[] {
  return standings.filter(({ meeting }) => isEditor(reader) || isPublished(meeting));
}

function shiftSeen({ board, route, standings, decisions }: RouteMatter): RouteView['shift'] {
  const to = boardDayOf(board, standings, decisions);
  const days = route && shiftOf(route, to);
  return route?.laidFor && to && days ? { from: route.laidFor, to, days } : null;
}

/** Whether it waits for another meeting already, or could be made to. */
function waitsFor({ route, standings, decisions }: RouteMatter): 'does' | 'may' | 'not' {
  if (!route?.steps.some(({ state }) => state === 'returned') || isToBeTreated(standings, decisions))
    return 'not';
  const since = route.waitsSince;
  const last = decisions.at(-1);
  const isLater = since !== null && (!last?.recordedAt || since > last.recordedAt);
  return isLater ? 'does' : 'may';
}
