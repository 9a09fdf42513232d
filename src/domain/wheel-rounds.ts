import { type Day, dayIn, dayOf, daysBetween, yearOf } from './day.ts';
import type { MeetingId } from './ids.ts';
import type { MeetingHead } from './meeting.ts';
import type { RoundKey, WheelEntry, WheelRule } from './wheel.ts';

/** One coming back of an item: the meeting it is proposed for, null while none is planned; `day` is that meeting's. */
export type Round = { key: RoundKey; day: Day; meeting: MeetingHead | null };

type Held = { meeting: MeetingHead; day: Day };
type Spoken = {
  timeZone: string;
  meetings: readonly MeetingHead[];
  today: Day;
  /** What is marked already: a month, or a meeting. */
  isMarked: (round: RoundKey) => boolean;
};

/** Every round of the entry as far ahead as meetings are planned, and to the end of next year; by day. */
export function roundsOf(entry: WheelEntry, spoken: Spoken): Round[] {
  const held = heldFor(entry, spoken);
  const rounds =
    entry.rule.kind === 'months'
      ? inMonths(entry, entry.rule, { held, years: yearsFor(entry, held, spoken.today) })
      : atMeetings(entry.rule.every, held, spoken.isMarked);
  return rounds.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The month in which a rule has a round for whatever stands on a meeting of that day. */
export function monthKey(day: Day): RoundKey {
  return day.slice(0, 7);
}

/** The meetings in the entry's time that were not cancelled, by start. */
function heldFor({ from, to }: WheelEntry, { timeZone, meetings }: Spoken): Held[] {
  return meetings
    .filter(({ status }) => status !== 'cancelled')
    .map((meeting) => ({ meeting, day: dayIn(timeZone, meeting.start) }))
    .filter(({ day }) => from <= day && (to === null || day <= to))
    .toSorted((a, b) => (a.meeting.start < b.meeting.start ? -1 : 1));
}

function yearsFor({ from }: WheelEntry, held: readonly Held[], today: Day): number[] {
  const first = yearOf(from);
  const last = Math.max(yearOf(held.at(-1)?.day ?? today), yearOf(today) + 1, first);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The month's first meeting; for a month without one the nearest that no other round has. */
function inMonths(
  entry: WheelEntry,
  { months, fromDay }: Extract<WheelRule, { kind: 'months' }>,
  { held, years }: { held: readonly Held[]; years: readonly number[] },
): Round[] {
  const asked = years.flatMap((year) => months.toSorted((a, b) => a - b).map((month) => ({ year, month })));
  const own = asked
    .map(({ year, month }) => {
      const day = dayWithin(year, month, fromDay);
      const key = monthKey(day);
      return { key, day, meeting: held.find((one) => one.day >= day && monthKey(one.day) === key) };
    })
    .filter(({ day, meeting }) => (entry.from <= day || meeting) && (entry.to === null || day <= entry.to));
  const used = new Set(own.flatMap(({ meeting }) => meeting?.meeting.id ?? []));
  return own.map(({ key, day, meeting }) => {
    const found = meeting ?? nearest(day, held, used);
    if (found) used.add(found.meeting.id);
    return { key, day: found?.day ?? day, meeting: found?.meeting ?? null };
  });
}

/** Nobody knows which is nearest while the meetings after the month are not planned. */
function nearest(day: Day, held: readonly Held[], used: ReadonlySet<MeetingId>): Held | undefined {
  if (!held.some((one) => monthKey(one.day) > monthKey(day))) return undefined;
  const distance = (one: Held) => Math.abs(daysBetween(day, one.day));
  return held
    .filter(({ meeting }) => !used.has(meeting.id))
    .reduce<Held | undefined>(
      (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
      undefined,
    );
}

/** Counted from the last meeting that had one, so that a meeting which had it out of turn begins anew. */
function atMeetings(every: number, held: readonly Held[], isMarked: Spoken['isMarked']): Round[] {
  let since = every;
  return held.flatMap(({ meeting, day }) => {
    const isRound = since >= every || isMarked(meeting.id);
    since = isRound ? 1 : since + 1;
    return isRound ? [{ key: meeting.id, day, meeting }] : [];
  });
}

function dayWithin(year: number, month: number, day: number): Day {
  for (let at = day; at > 0; at--) {
    const found = dayOf(year, month, at);
    if (found) return found;
  }
  throw new Error(`there is no month ${month}`);
}
