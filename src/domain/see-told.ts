import type { Decision } from './decision.ts';
import type { NoticeId } from './ids.ts';
import type { Answer, Notice } from './notice.ts';
import type { Reader } from './reader.ts';

/** A decision as it was told to the reader: what they answered, or that it waits for their answer. */
export type ToldToMe = { noticeId: NoticeId; answer: Answer | null };

/** Null for whom it was not told, not in its present version, or not yet. Whom Teams could not reach can answer here. */
export function toldToMe(
  notices: readonly Notice[],
  { id, version }: Decision,
  reader: Reader,
): ToldToMe | null {
  if (reader.kind !== 'person') return null;
  const own = notices.findLast(
    ({ to, about, delivery }) =>
      to === reader.personId &&
      about.kind === 'decision' &&
      about.decisionId === id &&
      about.decisionVersion === version &&
      delivery.state !== 'waiting' &&
      !('reason' in delivery && delivery.reason === 'withheld'),
  );
  return own ? { noticeId: own.id, answer: own.answer } : null;
}
