import type { Day } from './day.ts';
import type { MeetingId } from './ids.ts';
import type { Target } from './see-targets.ts';
import type { WaitingView } from './see-waiting.ts';
import { type Seen, seen } from './seen.ts';

/** What waits, offered for one meeting to whoever makes its agenda. */
export type WaitingOffer = {
  meetingId: MeetingId;
  day: Day;
  /** Minutes planned so far, and the meeting's length; null where it has no hours. */
  planned: number;
  length: number | null;
  /** First what stood on a cancelled meeting, then what has waited longest. */
  items: readonly WaitingView[];
};

/** Null where nothing waits that the reader may see. */
export function seeWaitingOffer(
  waiting: readonly Seen<WaitingView>[],
  target: Seen<Target> | undefined,
): Seen<WaitingOffer> | null {
  if (!target || waiting.length === 0) return null;
  const { meetingId, day, minutes, length } = target;
  return seen({ meetingId, day, planned: minutes, length, items: waiting.toSorted(firstOfAll) });
}

function firstOfAll(a: WaitingView, b: WaitingView): number {
  const rank = ({ cancelled, since }: WaitingView) => `${cancelled ? 0 : 1} ${since ?? '9999'}`;
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
}
