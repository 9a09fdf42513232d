import type { Board } from '../domain/board.ts';
import type { DecisionId, ItemId, MeetingId, QuestionId } from '../domain/ids.ts';
import type { Notice } from '../domain/notice.ts';
import type { PersonReader } from '../domain/reader.ts';
import { seeDecisionNotice, seeQuestion } from '../domain/see-notice.ts';
import type { Reading } from './outside.ts';

/** The decision of a notice as its addressee may see it now. */
export async function decisionView(db: Reading, which: WhichDecision, reader: PersonReader) {
  const matter = await decisionMatter(db, which);
  return matter && seeDecisionNotice(matter, reader);
}

export async function questionView(db: Reading, which: WhichQuestion, reader: PersonReader) {
  const matter = await questionMatter(db, which);
  return matter && seeQuestion(matter, reader);
}

type WhichDecision = { board: Board; notice: Notice; decisionId: DecisionId };
type WhichQuestion = { board: Board; questionId: QuestionId };

/** What a view of a decision is made from: not for anybody's eyes yet. */
export async function decisionMatter(db: Reading, { board, notice, decisionId }: WhichDecision) {
  const decision = await db.decisions.get(decisionId);
  const item = decision && (await db.items.get(decision.itemId));
  if (!decision || !item) return null;
  const standing = await standingOf(db, item.id, decision.meetingId);
  const conditions = await db.conditions.ofDecisions([decision.id]);
  return { board, notice, decision, item, standing, conditions };
}

export async function questionMatter(db: Reading, { board, questionId }: WhichQuestion) {
  const question = await db.questions.get(questionId);
  const item = question && (await db.items.get(question.itemId));
  if (!question || !item) return null;
  return { board, question, item, standing: await standingOf(db, item.id, question.meetingId) };
}

async function standingOf(db: Reading, itemId: ItemId, meetingId: MeetingId | null) {
  const standings = await db.meetings.standings([itemId]);
  return standings.find(({ meeting }) => meeting.id === meetingId) ?? null;
}
