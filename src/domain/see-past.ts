import type { Board } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { Decision, Outcome } from './decision.ts';
import type { ItemId, MeetingId } from './ids.ts';
import { isPublished, type Line, type MeetingHead } from './meeting.ts';
import { postponementsOf } from './postponements.ts';
import { isOnBoard, type Reader, sightOf } from './reader.ts';
import { type Seen, seen } from './seen.ts';
import { lastSpell, type Session, timeUsed } from './session.ts';

/** Meetings that were held, and what stood on their agendas. */
export type PastMatter = {
  board: Board;
  meetings: readonly MeetingHead[];
  lines: readonly Line[];
  /** Every decision on those items, of earlier meetings too, oldest first. */
  decisions: readonly Decision[];
  sessions: readonly Session[];
};

/** Once that an item was treated. */
export type PastItem = {
  meetingId: MeetingId;
  itemId: ItemId;
  day: Day;
  title: string;
  caseNumber: string | null;
  units: readonly string[];
  isClosed: boolean;
  isStanding: boolean;
  outcome: Outcome | null;
  /** Read out of old minutes, and never confirmed. */
  isGuess: boolean;
  /** Which postponement of the item this was, counted from 1; null for none. */
  postponement: number | null;
  /** In whole minutes. What was used is for those who were in the room, of meetings that were led item by item. */
  planned: number | null;
  used: number | null;
};

/** Of what was treated whatever the reader may see whole, latest meeting first. Nothing else of it leaves a trace. */
export function seePast(matter: PastMatter, reader: Reader): Seen<PastItem>[] {
  const lines = Map.groupBy(matter.lines, ({ meetingId }) => meetingId);
  const decisions = Map.groupBy(matter.decisions, ({ itemId }) => itemId);
  const latestFirst = matter.meetings.toSorted((a, b) => (a.start < b.start ? 1 : -1));
  return latestFirst.flatMap((meeting) => {
    const session = matter.sessions.find(({ meetingId }) => meetingId === meeting.id);
    return (lines.get(meeting.id) ?? [])
      .filter(({ guarded }) => sightOf(reader, guarded, isPublished(meeting)) === 'full')
      .map((line) => {
        const ofItem = decisions.get(line.itemId) ?? [];
        const used = isOnBoard(reader) ? minutesUsed(session, line.itemId) : null;
        return seen({ ...pastItem(matter.board, { meeting, line, ofItem }), used });
      });
  });
}

function pastItem(
  { timeZone }: Board,
  { meeting, line, ofItem }: { meeting: MeetingHead; line: Line; ofItem: readonly Decision[] },
): Omit<PastItem, 'used'> {
  const { itemId, title, caseNumber, guarded, standing, minutes } = line;
  const here = ofItem.find(({ meetingId }) => meetingId === meeting.id);
  const before = here ? postponementsOf(ofItem, itemId).filter(({ from }) => from <= here.day) : [];
  return {
    ...{ meetingId: meeting.id, itemId, day: dayIn(timeZone, meeting.start), title, caseNumber },
    ...{ units: guarded.units, isClosed: guarded.closed !== null, isStanding: standing },
    ...{ outcome: here?.outcome ?? null, isGuess: here?.outcomeIsGuess ?? false, planned: minutes },
    postponement: here?.outcome === 'postponed' ? before.length : null,
  };
}

/** Null where nobody led the meeting, or it is not at its end, or never came to the item. */
function minutesUsed(session: Session | undefined, itemId: ItemId): number | null {
  if (!session?.endedAt || !lastSpell(session, itemId)) return null;
  return Math.round(timeUsed(session, session.endedAt, itemId) / 60_000);
}
