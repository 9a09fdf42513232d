import type { Board } from './board.ts';
import type { Day } from './day.ts';
import { dayIn } from './day.ts';
import type { Decision, Outcome } from './decision.ts';
import type { MeetingId } from './ids.ts';
import type { Item } from './item.ts';
import { isPublished, type Meeting, numberOf, placeOf } from './meeting.ts';
import { channelReader, isOnBoard, type PersonReader, sightOf } from './reader.ts';
import type { Hit } from './search.ts';
import { hitsFor, type SearchScope, scopeFor } from './see-search.ts';
import { type Seen, seen } from './seen.ts';

/** An item as somebody may put it before others in any chat. */
export type SharedView = {
  boardName: string;
  meetingId: MeetingId;
  day: Day;
  number: number;
  title: string;
  caseNumber: string | null;
  recommendation: string | null;
  /** Of a standing item. */
  record: string | null;
  /** What this meeting decided. */
  decision: { day: Day; text: string; outcome: Outcome | null } | null;
};

/** What a database need not even look at. */
export function sharedScopeFor(me: PersonReader): SearchScope {
  return scopeFor(isOnBoard(me) ? channelReader : me);
}

/** Of the hits those that one may show to others: one sees them oneself, and so does everybody in the channel. */
export function sharedHitsFor(me: PersonReader, hits: readonly Hit[]): Hit[] {
  return hitsFor(me, hitsFor(channelReader, hits));
}

/** Null for what one may not see, and for what the channel does not see whole: who reads along is not known. */
export function seeShared(
  {
    board,
    meeting,
    item,
    decisions,
  }: { board: Board; meeting: Meeting; item: Item; decisions: readonly Decision[] },
  me: PersonReader,
): Seen<SharedView> | null {
  const place = placeOf(meeting, item.id);
  const number = numberOf(meeting, item.id);
  const isOut = isPublished(meeting);
  const isForAll = [me, channelReader].every((reader) => sightOf(reader, item, isOut) === 'full');
  if (!isForAll || !place || number === undefined) return null;
  const here = decisions.find((one) => one.itemId === item.id && one.meetingId === meeting.id);
  return seen({
    ...{ boardName: board.name, meetingId: meeting.id, number, day: dayIn(board.timeZone, meeting.start) },
    ...{ title: place.text.title, caseNumber: place.caseNumber, record: place.record },
    recommendation: place.text.recommendation,
    decision: here ? { day: here.day, text: here.text, outcome: here.outcome } : null,
  });
}
