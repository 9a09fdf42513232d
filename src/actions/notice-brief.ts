import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { Notice } from '../domain/notice.ts';
import { readerFor } from '../domain/reader.ts';
import { type BriefView, seeDecisionBrief, seeQuestionBrief } from '../domain/see-brief.ts';
import type { Seen } from '../domain/seen.ts';
import { decisionMatter, questionMatter } from './notice-matter.ts';
import type { Reading } from './outside.ts';

/** What of a decision or a question may be said outside the chat today; null for other notices, and where it is nothing. */
export async function briefFor(
  db: Reading,
  { board, notice, now }: { board: Board; notice: Notice; now: Instant },
): Promise<Seen<BriefView> | null> {
  const reader = readerFor(board, notice.to, dayIn(board.timeZone, now));
  const { about } = notice;
  if (about.kind === 'decision') {
    const matter = await decisionMatter(db, { board, notice, decisionId: about.decisionId });
    return matter && seeDecisionBrief(matter, reader);
  }
  if (about.kind !== 'question') return null;
  const matter = await questionMatter(db, { board, questionId: about.questionId });
  return matter && seeQuestionBrief(matter, reader);
}
