import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { decisionNoticeCard } from '../../../cards/decision-notice.ts';
import { keepTyped } from '../../../cards/keep-typed.ts';
import { questionCard } from '../../../cards/question.ts';
import { answerDecision } from '../../actions/answer-decision.ts';
import { answerQuestion } from '../../actions/answer-question.ts';
import { decisionView, questionView } from '../../actions/notice-matter.ts';
import { nameOf } from '../../domain/board.ts';
import { readDay } from '../../domain/day.ts';
import { answerKinds } from '../../domain/notice.ts';
import { Refusal } from '../../errors.ts';
import { listUnanswered } from '../lists/receipts.ts';
import { offerFiles } from '../offer-file.ts';
import type { Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';

const answered = z.object({
  ...{ noticeId: ids.noticeId, answer: z.enum(answerKinds), note: field, wished: field },
  /** Pressed in the list of those that wait, which is what is shown then. */
  listed: z.boolean().nullish(),
});

/** What an addressee answers to a decision: Modtaget, Spørgsmål, Kan ikke nås. */
export const answer: Button = {
  press: async (press) => {
    const { scene } = press;
    const { noticeId, answer: kind, note, wished } = readData(answered, press.data);
    const said = { kind, text: note || null, wished: readDay(wished) };
    await answerDecision(scene.outside, scene.by, { noticeId, ...said });
    return showAnswered(press);
  },
  show: showAnswered,
  forAddressee: true,
};

/** A decision out of the list of those that wait. */
export const openDecision: Button = { press: (press) => showNotice(press), forAddressee: true };

async function showAnswered(press: Press, refusal?: string): Promise<Shown> {
  if (!readData(answered.pick({ listed: true }), press.data).listed) return showNotice(press, refusal);
  const listed = await listUnanswered(press.scene, 1, refusal);
  const { words } = press.scene;
  const card = 'card' in listed ? listed.card : doneCard(refusal ?? `✓ ${listed.text}`, words);
  return { kind: 'card', card, keeps: true };
}

async function showNotice({ scene, data }: Press, refusal?: string): Promise<Shown> {
  const { outside, by, board, me, words } = scene;
  const { noticeId } = readData(answered.pick({ noticeId: true }), data);
  const view = await outside.store.read(by.tenantId, async (db) => {
    const notice = await db.notices.get(noticeId);
    if (notice?.about.kind !== 'decision' || notice.to !== by.personId) return null;
    return decisionView(db, { board, notice, decisionId: notice.about.decisionId }, me);
  });
  if (!view) throw new Refusal('not-addressee');
  const card = decisionNoticeCard(view, { words, ...(refusal ? { refusal } : {}) });
  return { kind: 'card', card: refusal ? keepTyped(card, data) : card, keeps: true };
}

/** The item of the minutes as a document, for whom the decision was sent to. */
export const excerpt: Button = {
  press: async (press) => {
    const { scene, data } = press;
    const { outside, by } = scene;
    const { noticeId } = readData(answered.pick({ noticeId: true }), data);
    const decision = await outside.store.read(by.tenantId, async (db) => {
      const notice = await db.notices.get(noticeId);
      if (notice?.to !== by.personId || notice.about.kind !== 'decision') return undefined;
      return db.decisions.get(notice.about.decisionId);
    });
    if (!decision?.meetingId) throw new Refusal('not-addressee');
    const wish = { what: 'minutes', audience: 'mine', only: decision.itemId } as const;
    const offers = await offerFiles(scene, decision.meetingId, [
      { ...wish, format: 'pdf' },
      { ...wish, format: 'docx' },
    ]);
    for (const offer of offers) await outside.messenger.say(scene.turn.where, offer);
    return showNotice(press);
  },
  show: showNotice,
  forAddressee: true,
};

const onQuestion = z.object({ questionId: ids.questionId });

/** A question with its answer, or with a field for one; from the list of those that wait, or from its item. */
export const openQuestion: Button = {
  press: async (press) => {
    const { card } = await questionShown(press);
    return { kind: 'card', card };
  },
};

const replied = onQuestion.extend({ note: field, corrects: ids.version.optional() });

/** The answer to a question, or the correction of one's own. */
export const answerIt: Button = {
  press: async (press) => {
    const { scene } = press;
    const { questionId, note, corrects } = readData(replied, press.data);
    const wish = { questionId, text: note, ...(corrects === undefined ? {} : { corrects }) };
    const { question, reachesAsker } = await answerQuestion(scene.outside, scene.by, wish);
    const { askerGone } = scene.words.questions;
    const told = reachesAsker ? {} : { told: askerGone(nameOf(scene.board, question.askedBy)) };
    return questionShown(press, told);
  },
  show: (press, refusal) => {
    const { note } = readData(replied.pick({ note: true }), press.data);
    return questionShown(press, refusal ? { refusal, typed: note } : {});
  },
  forAddressee: true,
};

async function questionShown(
  { scene, data }: Press,
  more: { refusal?: string; typed?: string; told?: string } = {},
): Promise<Extract<Shown, { kind: 'card' }>> {
  const { outside, by, board, me, words } = scene;
  const { questionId } = readData(onQuestion, data);
  const view = await outside.store.read(by.tenantId, (db) => questionView(db, { board, questionId }, me));
  if (!view) throw new Refusal('not-addressee');
  return { kind: 'card', card: questionCard(view, { words, ...more }), keeps: true };
}
