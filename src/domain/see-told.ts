import type { Decision } from './decision.ts';
import type { NoticeId } from './ids.ts';
import type { Answer, Notice } from './notice.ts';
import type { PersonReader, Reader } from './reader.ts';

/** A decision as it was told to the reader: what they answered, or that it waits for their answer. */
export type ToldToMe = { noticeId: NoticeId; answer: Answer | null };

/** Null for whom it was not told, not in its present version, or not yet. Whom Teams could not reach can answer here. */
export function toldToMe(notices: readonly Notice[], decision: Decision, reader: Reader): ToldToMe | null {
  if (reader.kind !== 'person') return null;
  const own = notices.findLast(
    (one) => isToldTo(reader, decision, one) && versionIn(one) === decision.version,
  );
  return own ? { noticeId: own.id, answer: own.answer } : null;
}

/** Whether the notice told the person of the decision, in whatever version. */
export function isToldTo(
  { personId }: PersonReader,
  { id }: Decision,
  { to, about, delivery }: Notice,
): boolean {
  const isOfIt = to === personId && about.kind === 'decision' && about.decisionId === id;
  const isWithheld = 'reason' in delivery && delivery.reason === 'withheld';
  return isOfIt && delivery.state !== 'waiting' && !isWithheld;
}

function versionIn({ about }: Notice): number | null {
  return about.kind === 'decision' ? about.decisionVersion : null;
}
