import { type Board, eachPersonOnce, membersOn, nameOf } from './board.ts';
import { type ClosingInput, isReviewDue } from './closing.ts';
import { addDays, type Day, dayIn } from './day.ts';
import { askedToReview } from './due-today.ts';
import type { BoardId, ItemId, MeetingId, PersonId } from './ids.ts';
import { isUnknown } from './import-item.ts';
import type { ClosedLevel, Item } from './item.ts';
import type { Meeting, Standing } from './meeting.ts';
import { numberOf } from './meeting.ts';
import { isEditor, type PersonReader, sightOf } from './reader.ts';
import { type Seen, seen } from './seen.ts';

type Choice = { id: string; name: string };

/** What a form of confidentiality holds. */
export type ClosingValues = ClosingInput & { closed: boolean; disqualified: readonly PersonId[] };

/** Who may see an item and why not all: for whoever edits the agenda. */
export type ClosingFormView = {
  boardId: BoardId;
  itemId: ItemId;
  meetingId: MeetingId | null;
  version: number;
  number: number | null;
  title: string;
  values: ClosingValues;
  /** Chiefs and guests, who see a closed item only where they are named. */
  audience: readonly Choice[];
  members: readonly Choice[];
};

/** Null for whoever does not edit the agenda, or is disqualified; `values` are what was typed where it was refused. */
export function seeClosingForm(
  {
    board,
    meeting,
    item,
    values,
  }: { board: Board; meeting: Meeting | null; item: Item; values?: Partial<ClosingValues> },
  reader: PersonReader,
  today: Day,
): Seen<ClosingFormView> | null {
  if (!isEditor(reader) || sightOf(reader, item, true) !== 'full') return null;
  const members = membersOn(board, today);
  const named = members.filter(({ role }) => role === 'chief' || role === 'guest');
  return seen({
    ...{ boardId: board.id, itemId: item.id, version: item.version, title: item.text.title },
    meetingId: meeting?.id ?? null,
    number: meeting ? (numberOf(meeting, item.id) ?? null) : null,
    values: { ...valuesOf(item), ...values },
    audience: choicesOf(board, eachPersonOnce(named), item.closed?.audience ?? []),
    members: choicesOf(board, eachPersonOnce(members), item.disqualified),
  });
}

function valuesOf({ closed, disqualified }: Item): ClosingValues {
  return {
    closed: closed !== null,
    ...{ reason: closed?.reason ?? null, basis: closed?.basis ?? null, audience: closed?.audience ?? [] },
    ...{ review: closed?.review ?? null, level: closed?.level ?? 'all', disqualified },
  };
}

/** Whoever was chosen stays to be chosen when their role has ended. */
function choicesOf(
  board: Board,
  people: readonly { personId: PersonId }[],
  chosen: readonly PersonId[],
): Choice[] {
  const all = new Set([...people.map(({ personId }) => personId), ...chosen]);
  return [...all].map((id) => ({ id, name: nameOf(board, id) }));
}

/** A closed item in the register of those there are. */
export type ClosedRowView = {
  itemId: ItemId;
  boardId: BoardId;
  version: number;
  title: string;
  caseNumber: string | null;
  reason: string | null;
  basis: string | null;
  level: ClosedLevel;
  review: Day | null;
  isDue: boolean;
  /** Whether it is the reader who is asked then. */
  isAsked: boolean;
  /** Where it stands, or stood last. */
  stood: { meetingId: MeetingId; number: number; day: Day } | null;
  /** What it can be kept closed until, as a suggestion. */
  suggested: Day;
};

type RegisterMatter = { board: Board; items: readonly Item[]; standings: readonly Standing[]; today: Day };

/** Those to be looked at soonest first. For whoever edits the agenda; others see none, nor who is disqualified theirs. */
export function seeRegister(
  { board, items, standings, today }: RegisterMatter,
  reader: PersonReader,
): readonly Seen<ClosedRowView>[] {
  if (!isEditor(reader)) return [];
  const rows = items.flatMap((item) => {
    const { closed } = item;
    if (closed === null || isUnknown(item.text) || sightOf(reader, item, true) !== 'full') return [];
    const last = standings.findLast(({ place }) => place.itemId === item.id);
    return [
      seen({
        ...{ itemId: item.id, boardId: board.id, version: item.version, title: item.text.title },
        ...{ caseNumber: item.caseNumber, reason: closed.reason, basis: closed.basis ?? null },
        ...{ level: closed.level ?? 'all', review: closed.review ?? null },
        isDue: isReviewDue(closed, today),
        isAsked: askedToReview(board, item, today).includes(reader.personId),
        stood: last
          ? {
              meetingId: last.meeting.id,
              number: last.number,
              day: dayIn(board.timeZone, last.meeting.start),
            }
          : null,
        suggested: addDays(today, 365),
      }),
    ];
  });
  return rows.sort((one, other) => orderOf(one).localeCompare(orderOf(other)));
}

/** Those without a date last. */
function orderOf({ review, title }: ClosedRowView): string {
  return `${review ?? '9999'} ${title}`;
}
