import type { Board } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { Decision } from './decision.ts';
import type { ItemId, MeetingId } from './ids.ts';
import type { Item } from './item.ts';
import { isPublished, type Standing } from './meeting.ts';
import { postponementsOf } from './postponements.ts';
import { type Reader, sightOf } from './reader.ts';
import type { Route } from './route.ts';
import { type ClosedView, closedView } from './see-closed.ts';
import { type DecisionView, decisionView } from './see-decision.ts';
import { type StepView, stepView } from './see-onward.ts';
import { type Seen, seen } from './seen.ts';

/** A case over the years: each time one of its items stood on an agenda, oldest first. */
export type CaseView = { boardName: string; caseNumber: string; entries: readonly CaseEntry[] };

export type CaseEntry = { day: Day; number: number } & (
  | {
      kind: 'item';
      meetingId: MeetingId;
      itemId: ItemId;
      title: string;
      decision: DecisionView | null;
      record: string | null;
      /** Which postponement of the item this was, counted from 1; null for none. */
      postponement: number | null;
      /** Where the item goes on to, at its latest place. */
      onward: readonly StepView[];
    }
  | Omit<ClosedView, 'caseNumber'>
);

/** Null where the reader may see nothing of the case, as if there were none. */
export function seeCase(
  matter: {
    board: Board;
    caseNumber: string;
    items: readonly Item[];
    standings: readonly Standing[];
    decisions: readonly Decision[];
    routes?: readonly Route[];
  },
  reader: Reader,
): Seen<CaseView> | null {
  const { board, caseNumber } = matter;
  const all = matter.standings.flatMap((standing) => entryOf(matter, standing, reader));
  const entries = all.map((entry, at) =>
    entry.kind === 'item' &&
    !all.slice(at + 1).some((one) => one.kind === 'item' && one.itemId === entry.itemId)
      ? { ...entry, onward: stepsOf(matter, entry.itemId) }
      : entry,
  );
  return entries.length === 0 ? null : seen({ boardName: board.name, caseNumber, entries });
}

function entryOf(
  { board, items, decisions }: { board: Board; items: readonly Item[]; decisions: readonly Decision[] },
  { meeting, number, place }: Standing,
  reader: Reader,
): CaseEntry[] {
  const item = items.find((candidate) => candidate.id === place.itemId);
  if (!item) return [];
  const head = { day: dayIn(board.timeZone, meeting.start), number };
  const sight = sightOf(reader, item, isPublished(meeting));
  if (sight === 'inhabil' || sight === 'none') return [];
  if (sight !== 'full') {
    const { caseNumber, ...closed } = closedView({ board, meeting, decisions }, sight, place);
    // Where case numbers are hidden, nothing says that the item is of this case.
    return caseNumber === null ? [] : [{ ...head, ...closed }];
  }
  const decision = decisions.find((one) => one.itemId === item.id && one.meetingId === meeting.id);
  return [
    {
      ...head,
      kind: 'item',
      meetingId: meeting.id,
      itemId: item.id,
      title: place.text.title,
      decision: decision ? decisionView(board, decision, { here: true, notices: [] }) : null,
      record: place.record,
      postponement: decision?.outcome === 'postponed' ? countOf(decisions, decision) : null,
      onward: [],
    },
  ];
}

function countOf(decisions: readonly Decision[], { itemId, day }: Decision): number {
  return postponementsOf(decisions, itemId).filter(({ from }) => from <= day).length;
}

function stepsOf(
  { board, routes = [] }: { board: Board; routes?: readonly Route[] },
  id: ItemId,
): StepView[] {
  const route = routes.find(({ itemId }) => itemId === id);
  return (route?.steps ?? []).map((step) => stepView(board, step));
}
