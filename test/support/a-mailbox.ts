import type { Planned } from '../../src/playground/graph/mailbox.ts';

export function aPlan(change: Partial<Planned> = {}): Planned {
  return {
    subject: 'Direktionsmøde',
    start: '2026-12-09T08:00:00.000Z',
    minutes: 120,
    isAllDay: false,
    isCancelled: false,
    place: 'Rådhuset, lokale 2',
    invited: [{ name: 'Mette Holm', address: 'mette.holm@aaloese.example', response: 'accepted' }],
    ...change,
  };
}
