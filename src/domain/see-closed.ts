import type { Board } from './board.ts';
import type { Day } from './day.ts';
import type { Decision, Outcome } from './decision.ts';
import type { MeetingId } from './ids.ts';
import type { Place } from './meeting.ts';
import type { ClosedSight } from './reader.ts';

/** A closed item for those from whom it is kept: its case number, and what its level opens. */
export type ClosedView = {
  kind: 'closed';
  caseNumber: string | null;
  title?: string;
  decision?: OpenDecision;
};

/** Of a decision what was decided: neither orders nor why it was postponed, nor whom it goes on to. */
export type OpenDecision = { day: Day; text: string; outcome: Outcome | null; isGuess: boolean };

/** As it stands on the agenda of one meeting. What other meetings decided stands in their own minutes. */
export function closedView(
  { board, meeting, decisions }: { board: Board; meeting: { id: MeetingId }; decisions: readonly Decision[] },
  sight: ClosedSight,
  { itemId, caseNumber, text: { title } }: Pick<Place, 'itemId' | 'caseNumber' | 'text'>,
): ClosedView {
  const here = decisions.find((one) => one.itemId === itemId && one.meetingId === meeting.id);
  return closedTo(board, sight, { caseNumber, title, decision: here });
}

export function closedTo(
  { hideClosedCaseNumbers }: Board,
  sight: ClosedSight,
  {
    caseNumber,
    title,
    decision,
  }: { caseNumber: string | null; title: string; decision: Decision | undefined },
): ClosedView {
  return {
    kind: 'closed',
    caseNumber: hideClosedCaseNumbers ? null : caseNumber,
    ...(sight === 'lukket' ? {} : { title }),
    ...(sight === 'decision' && decision ? { decision: openDecision(decision) } : {}),
  };
}

function openDecision({ day, text, outcome, outcomeIsGuess }: Decision): OpenDecision {
  return { day, text, outcome, isGuess: outcomeIsGuess };
}
