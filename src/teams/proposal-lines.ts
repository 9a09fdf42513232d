import { dayIn } from '../domain/day.ts';
import { deadlinesOf, isLate } from '../domain/deadlines.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import type { Scene } from './scene.ts';

/** What whoever has just proposed something is told: for which meeting, and what its deadline is. */
export function sentLines(scene: Scene, meeting: MeetingHead | null): string[] {
  const { board, words } = scene;
  const day = meeting && dayIn(board.timeZone, meeting.start);
  return [words.proposal.sent(day), ...deadlineLines(scene, meeting)];
}

/** The same of a proposal that was there. */
export function sentAgainLines(scene: Scene, meeting: MeetingHead | null): string[] {
  return [scene.words.proposal.sentAgain, ...deadlineLines(scene, meeting)];
}

function deadlineLines({ board, words, today }: Scene, meeting: MeetingHead | null): string[] {
  if (!meeting) return [];
  const { submission } = deadlinesOf(board, meeting);
  const day = dayIn(board.timeZone, meeting.start);
  return [words.proposal.deadlineFor(day, submission, isLate(board, meeting, today))];
}
