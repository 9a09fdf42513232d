import type { Board } from './board.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import type { MeetingId } from './ids.ts';
import type { Load, MeetingHead } from './meeting.ts';
import { isEditor, type PersonReader } from './reader.ts';
import { type Seen, seen } from './seen.ts';
import { meetingsToCome } from './which-meeting.ts';

/** A meeting with what stands on its agenda, in items and planned minutes, and its length; null where it has no hours. */
export type Target = {
  meetingId: MeetingId;
  day: Day;
  items: number;
  minutes: number;
  length: number | null;
};

/** A board's meetings, by start, and what stands on those to come. */
export type Meetings = {
  board: Board;
  now: Instant;
  meetings: readonly MeetingHead[];
  loads: readonly Load[];
};

/** Every meeting that an item could go onto, the next one first; none for whoever does not make agendas. */
export function seeTargets(
  { board, now, meetings, loads }: Meetings,
  reader: PersonReader,
): readonly Seen<Target>[] {
  if (!isEditor(reader)) return [];
  return meetingsToCome(meetings, now).map(({ id, start, end, allDay }) => {
    const load = loads.find(({ meetingId }) => meetingId === id);
    return seen({
      ...{ meetingId: id, day: dayIn(board.timeZone, start) },
      ...{ items: load?.items ?? 0, minutes: load?.minutes ?? 0 },
      length: allDay ? null : Math.round((Date.parse(end) - Date.parse(start)) / 60_000),
    });
  });
}
