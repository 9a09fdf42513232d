import type { EventAttendee } from './calendar-event.ts';

type Answered = Pick<EventAttendee, 'response' | 'answeredAt'>;

/** Of one person's entries: who calls the meeting has said so; else the latest answer, and any answer rather than none. */
export function latestAnswer<T extends Answered>(first: T, others: readonly T[]): T {
  return others.reduce((best, entry) => (outweighs(entry, best) ? entry : best), first);
}

export function hasAnswered({ response }: Answered): boolean {
  return weight(response) > 0;
}

function outweighs(entry: Answered, best: Answered): boolean {
  const [one, other] = [weight(entry.response), weight(best.response)];
  return one === other ? (entry.answeredAt ?? '') > (best.answeredAt ?? '') : one > other;
}

function weight(response: string): number {
  if (response === 'organizer') return 2;
  return ['accepted', 'declined', 'tentativelyaccepted'].includes(response.toLowerCase()) ? 1 : 0;
}
