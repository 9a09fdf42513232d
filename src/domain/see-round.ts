import { type AnswerState, approversOf, type Hashes, type MinutesRound, stateOf } from './approval.ts';
import { nameOf } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { Outcome } from './decision.ts';
import type { MeetingId, PersonId } from './ids.ts';
import type { MeetingStatus } from './meeting.ts';
import { isEditor, type PersonReader } from './reader.ts';
import { type MinutesMatter, type MinutesView, seeMinutes } from './see-minutes.ts';
import { type Seen, seen } from './seen.ts';

/** How the minutes of a meeting stand, for one person: what they say in short, who has approved them, what is to be done. */
export type RoundView = {
  boardName: string;
  meetingId: MeetingId;
  day: Day;
  status: MeetingStatus;
  edition: number | null;
  /** Marks exactly what this person sees of the minutes; an approval carries it back. */
  digest: string;
  rows: readonly RoundRow[];
  /** Where this person stands; null for whom it is not to approve. */
  mine: AnswerState['state'] | null;
  /** For secretary and chair alone, else null. */
  overview: {
    /** Numbers of the items that have neither a decision nor a record. */
    undecided: readonly number[];
    answers: readonly { name: string; state: AnswerState['state']; text: string | null }[];
  } | null;
  remarks: readonly { name: string; day: Day; text: string }[];
  maySend: boolean;
  mayAnswer: boolean;
};

/** `changed`: corrected since this person answered. A closed item has a number, and what its level opens. */
export type RoundRow = {
  number: number;
  title: string | null;
  isInhabil: boolean;
  outcome: Outcome | null;
  /** What this meeting decided, or the record of a standing item. */
  text: string | null;
  changed: boolean;
};

/** Makes the SHA-256 hashes of what a reader sees. */
export type HashParts = (view: Seen<MinutesView>) => Hashes;

/** Null for whom no word of the minutes is. */
export function seeRound(
  {
    round,
    hash,
    digest,
    ...matter
  }: MinutesMatter & {
    round: MinutesRound | null;
    hash: HashParts;
    digest: (hashes: Hashes) => string;
  },
  reader: PersonReader,
): Seen<RoundView> | null {
  const { board, meeting } = matter;
  const view = seeMinutes(matter, reader);
  if (view.items.length === 0) return null;
  const isApprover = approversOf(board, view.day).some(({ personId }) => personId === reader.personId);
  const own = round?.answers.find(({ personId }) => personId === reader.personId);
  const hashes = hash(isApprover ? seeMinutes(matter, memberReader(matter, reader.personId)) : view);
  const mine = round && isApprover ? stateOf(own, hashes) : null;
  const changed = mine?.state === 'changed' ? mine.parts : [];
  const isRound = meeting.status === 'minutesSent';
  return seen({
    boardName: board.name,
    meetingId: meeting.id,
    day: view.day,
    status: meeting.status,
    edition: round?.edition ?? null,
    digest: digest(hashes),
    rows: view.items.map((item) => rowOf(item, { day: view.day, changed })),
    mine: mine?.state ?? null,
    overview: isEditor(reader) ? overviewOf({ matter, round, hash }, view) : null,
    remarks: (round?.remarks ?? []).map(({ by, at, text }) => ({
      name: nameOf(board, by),
      day: dayIn(board.timeZone, at),
      text,
    })),
    maySend: isEditor(reader) && ['published', 'inSession', 'concluded'].includes(meeting.status),
    mayAnswer: isRound && isApprover,
  });
}

function rowOf(
  item: MinutesView['items'][number],
  { day, changed }: { day: Day; changed: readonly string[] },
): RoundRow {
  const head = { number: item.number, changed: changed.includes(item.itemId) };
  if (item.kind === 'inhabil') return { ...head, title: null, isInhabil: true, outcome: null, text: null };
  if (item.kind === 'closed') {
    const { title = null, decision } = item;
    return { ...head, title, isInhabil: false, outcome: outcomeOf(decision), text: decision?.text ?? null };
  }
  const here = item.decisions.find((decision) => decision.day === day);
  const { title, record } = item;
  return { ...head, title, isInhabil: false, outcome: outcomeOf(here), text: here?.text ?? record };
}

/** What was only read out of old text is not said as if somebody had. */
function outcomeOf(decision: { outcome: Outcome | null; isGuess: boolean } | undefined): Outcome | null {
  return decision && !decision.isGuess ? decision.outcome : null;
}

function overviewOf(
  { matter, round, hash }: { matter: MinutesMatter; round: MinutesRound | null; hash: HashParts },
  view: Seen<MinutesView>,
): RoundView['overview'] {
  const undecided = view.items.filter(
    (item) =>
      item.kind === 'item' && item.record === null && !item.decisions.some(({ day }) => day === view.day),
  );
  return {
    undecided: undecided.map(({ number }) => number),
    answers:
      round === null
        ? []
        : approversOf(matter.board, view.day).map(({ personId, name }) => {
            const state = standingOf({ matter, round, hash }, personId);
            return { name, state: state.state, text: state.state === 'objected' ? state.text : null };
          }),
  };
}

/** Where a member stands with what they can see of the minutes today. */
export function standingOf(
  { matter, round, hash }: { matter: MinutesMatter; round: MinutesRound; hash: HashParts },
  person: PersonId,
): AnswerState {
  const answer = round.answers.find(({ personId }) => personId === person);
  return stateOf(answer, hash(seeMinutes(matter, memberReader(matter, person))));
}

/** A member as of the day of the meeting, whatever became of their role since: so they read and answer its minutes. */
export function memberReader({ board, meeting }: MinutesMatter, person: PersonId): PersonReader {
  const held = approversOf(board, dayIn(board.timeZone, meeting.start)).find(
    ({ personId }) => personId === person,
  );
  return { kind: 'person', personId: person, roles: held ? [held.role] : [], units: [] };
}
