import { useState } from 'react';
import { asId } from '../../domain/ids.ts';
import type { Seat } from '../../domain/present.ts';
import { type Ended, useChange } from '../client/use-change.ts';
import { useResource } from '../client/use-resource.ts';

export type Step = 'next' | 'previous' | { number: number };
export type Lead = ReturnType<typeof useLeading>;

/** What whoever leads the meeting does, one thing at a time, each from where the page shows it to be. */
export function useLeading(meetingId: string) {
  const { address, etag } = useResource('session', { meetingId });
  const meeting = useResource('meeting', { meetingId });
  const [trouble, tell] = useState<Exclude<Ended, { kind: 'done' }> | null>(null);
  const [isSending, sending] = useState(false);
  const [begin, go, note, end] = [
    useChange('startMeeting'),
    useChange('goOn'),
    useChange('noteAttendance'),
    useChange('endMeeting'),
  ];
  const at = { told: { meetingId }, of: { address, etag } };

  async function once(send: () => Promise<Ended>): Promise<void> {
    if (isSending) return;
    sending(true);
    const ended = await send();
    tell(ended.kind === 'done' ? null : ended);
    if (ended.kind !== 'refused') meeting.again();
    sending(false);
  }

  return {
    ...{ trouble, isSending, forget: () => tell(null) },
    start: (anyway: boolean) => once(() => begin({ ...at, body: { anyway } })),
    go: (to: Step) => once(() => go({ ...at, body: { to } })),
    end: (anyway: boolean) => once(() => end({ ...at, body: { anyway } })),
    attend: (seats: readonly string[]) =>
      once(() => note({ ...at, body: { seats: seats.map((seat) => asId<Seat>(seat)) } })),
  };
}
