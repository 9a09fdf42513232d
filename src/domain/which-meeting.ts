import { Refusal } from '../errors.ts';
import { demandOpen } from './agenda.ts';
import type { Board } from './board.ts';
import { type Day, dayIn, daysBetween, type Instant } from './day.ts';
import { hasBegun, isOver, type MeetingHead } from './meeting.ts';
import type { DatePhrase } from './typed/command.ts';
import { resolveDatePhrase } from './typed/date-phrase.ts';

/**
 * `prepare` looks to the meeting to come, `decide` to the one just held. Of minutes, `send` looks to those not yet sent
 * round, `approve` to those on their way round, `minutes` to the latest that can be read.
 */
export type Purpose = 'prepare' | 'decide' | 'send' | 'approve' | 'minutes';

/**
 * The meeting a person means who names none: the one in session; for decisions the latest begun and not yet
 * approved; else the next one. Refuses where there is none.
 */
export function currentMeeting(
  meetings: readonly MeetingHead[],
  purpose: Purpose,
  now: Instant,
): MeetingHead {
  const held = byStart(meetings.filter((meeting) => meeting.status !== 'cancelled'));
  const inSession = held.find((meeting) => meeting.status === 'inSession');
  if (inSession) return inSession;
  const begun = held.filter((meeting) => hasBegun(meeting, now) && meeting.status !== 'planned');
  const unfinished = begun.filter((meeting) => meeting.status !== 'approved').at(-1);
  if (purpose === 'decide' && unfinished) return unfinished;
  if (purpose === 'send' || purpose === 'approve' || purpose === 'minutes') {
    const isRound = (meeting: MeetingHead) => meeting.status === 'minutesSent';
    const sent = begun.findLast(isRound);
    const unsent = begun.findLast((meeting) => meeting.status !== 'approved' && !isRound(meeting));
    const held =
      { send: unsent ?? sent, approve: sent ?? unsent, minutes: unfinished }[purpose] ?? begun.at(-1);
    if (held) return held;
  }
  const next = nextMeeting(held, now);
  if (!next) throw new Refusal('no-meeting');
  return next;
}

/**
 * The meeting to start where none is named: the one in session, else today's first that is not over yet, however late,
 * else the next. Refuses where there is none.
 */
export function meetingToStart(board: Board, meetings: readonly MeetingHead[], now: Instant): MeetingHead {
  const held = byStart(meetings.filter((meeting) => meeting.status !== 'cancelled' && !isOver(meeting)));
  const isToday = ({ start }: MeetingHead) => dayIn(board.timeZone, start) === dayIn(board.timeZone, now);
  const today = held.filter(isToday);
  const meeting =
    held.find(({ status }) => status === 'inSession') ?? today.find(({ end }) => end > now) ?? today.at(-1);
  return meeting ?? currentMeeting(held, 'prepare', now);
}

/** The next meeting to prepare; one going on by the clock still counts. */
export function nextMeeting(meetings: readonly MeetingHead[], now: Instant): MeetingHead | undefined {
  return meetingsToCome(meetings, now)[0];
}

/** Every meeting still to prepare, by start. */
export function meetingsToCome(meetings: readonly MeetingHead[], now: Instant): MeetingHead[] {
  return byStart(meetings).filter((meeting) => isToCome(meeting, now));
}

export function isToCome(meeting: MeetingHead, now: Instant): boolean {
  return meeting.end > now && !isOver(meeting) && meeting.status !== 'cancelled';
}

/** Refuses a meeting that nothing can be put to any more, saying why. */
export function demandToCome(board: Board, meeting: MeetingHead, now: Instant): void {
  demandOpen(meeting);
  if (meeting.end <= now && meeting.status !== 'inSession')
    throw new Refusal('day-is-past', { day: dayIn(board.timeZone, meeting.start) });
}

/** The meeting on the day that was said. Refuses a day without one, naming the nearest meetings. */
export function meetingOn(
  { board, meetings, now }: { board: Board; meetings: readonly MeetingHead[]; now: Instant },
  phrase: DatePhrase,
  look: 'ahead' | 'back' = 'ahead',
): MeetingHead {
  if (phrase.kind === 'next-meeting') {
    const next = nextMeeting(meetings, now);
    if (!next) throw new Refusal('no-meeting');
    return next;
  }
  const day = resolveDatePhrase(phrase, dayIn(board.timeZone, now), look);
  if (day === null) throw new Refusal('no-such-day', { text: '' });
  return demandMeetingOn(board, meetings, day);
}

/** The first meeting on a calendar day, one that was not cancelled before one that was. */
export function demandMeetingOn(board: Board, meetings: readonly MeetingHead[], day: Day): MeetingHead {
  const there = byStart(meetings).filter((meeting) => dayIn(board.timeZone, meeting.start) === day);
  const meeting = there.find((candidate) => candidate.status !== 'cancelled') ?? there[0];
  if (!meeting) throw new Refusal('no-meeting-on', { day, nearest: nearestDays(board, meetings, day) });
  return meeting;
}

/** The days of the two meetings nearest to the day, in order. */
export function nearestDays(board: Board, meetings: readonly MeetingHead[], day: Day): Day[] {
  const days = meetings
    .filter((meeting) => meeting.status !== 'cancelled')
    .map((meeting) => dayIn(board.timeZone, meeting.start));
  const distance = (other: Day) => Math.abs(daysBetween(day, other));
  return [...new Set(days)]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 2)
    .sort();
}

function byStart(meetings: readonly MeetingHead[]): MeetingHead[] {
  return [...meetings].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
