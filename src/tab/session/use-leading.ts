import { useState } from 'react';
import { asId } from '../../domain/ids.ts';
import type { Seat } from '../../domain/present.ts';
import { type Ended, useChange } from '../client/use-change.ts';
import { useKeptChange, useWaiting } from '../client/use-kept-change.ts';
import { useResource } from '../client/use-resource.ts';

export type Moved = { seat: string; what: 'left' | 'came'; from: number | 'start' };
export type Lead = ReturnType<typeof useLeading>;

/** What whoever leads the meeting does, one thing at a time, each from where the page shows it to be. */
export function useLeading(meetingId: string) {
  const { address, etag } = useResource('session', { meetingId });
  const meeting = useResource('meeting', { meetingId });
  const [trouble, tell] = useState<Exclude<Ended, { kind: 'done' }> | null>(null);
  const [isSending, sending] = useState(false);
  const [begin, end] = [useChange('startMeeting'), useChange('endMeeting')];
  const [go, note] = [useKeptChange('goOn'), useKeptChange('noteAttendance')];
  const move = useKeptChange('moveSeat');
  const waiting = useWaiting(meetingId);
  const at = { meetingId, told: { meetingId }, of: { address, etag } };

  async function once(send: () => Promise<Ended | { kind: 'kept' }>): Promise<void> {
    if (isSending) return;
    sending(true);
    const ended = await send();
    tell(ended.kind === 'done' || ended.kind === 'kept' ? null : ended);
    if (ended.kind === 'done' || ended.kind === 'changed') meeting.again();
    sending(false);
  }

  return {
    ...{ trouble, isSending, waiting, forget: () => tell(null) },
    start: (anyway: boolean) => once(() => begin({ ...at, body: { anyway } })),
    /** By its number: said twice, or late, it is still the same item. */
    go: (number: number) => once(() => go({ ...at, body: { to: { number } } })),
    end: (anyway: boolean) => once(() => end({ ...at, body: { anyway } })),
    move: ({ seat, ...moved }: Moved) =>
      once(() => move({ ...at, body: { ...moved, seat: asId<Seat>(seat) } })),
    attend: (seats: readonly string[]) =>
      once(() => note({ ...at, body: { seats: seats.map((seat) => asId<Seat>(seat)) } })),
  };
}
