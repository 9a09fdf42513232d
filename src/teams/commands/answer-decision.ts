import { answerDecision, type DecisionAnswer } from '../../actions/answer-decision.ts';
import { findOnlyTold, findTold, type Told } from '../../actions/find-told.ts';
import type { DatePhrase } from '../../domain/typed/command.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import { listUnanswered } from '../lists/receipts.ts';
import type { Say, Scene } from '../scene.ts';
import { type Face, privately } from './face.ts';

/** `/modtaget 2`; without a number the only decision that waits, or the list of those that do. */
export const acknowledge: Face<'acknowledge'> = {
  right: 'answer-decision',
  answer: async (scene, { number, meeting }) => {
    try {
      const { outside, by } = scene;
      const told = await outside.store.read(by.tenantId, (db) =>
        number === null ? findOnlyTold(db, scene) : findTold(db, scene, { number, meeting }),
      );
      return privately(scene, [await answer(scene, told, { kind: 'received', text: null })]);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'several-to-answer') throw error;
      return privately(scene, [await listUnanswered(scene, 1)]);
    }
  },
};

/** `/kan ikke nås 2 Vi mangler folk til 1. marts`. */
export const cannotDo: Face<'cannot-do'> = {
  right: 'answer-decision',
  answer: async (scene, { number, text, wished, meeting }) => {
    const { outside, by, today } = scene;
    const told = await outside.store.read(by.tenantId, (db) => findTold(db, scene, { number, meeting }));
    const day = wished && resolveDatePhrase(wished, today, 'ahead');
    return privately(scene, [await answer(scene, told, { kind: 'cannot', text, wished: day })]);
  },
};

/** `/spørg 2 Hvornår?` of somebody who was told the decision and asks about that; null for who was told none. */
export async function askAboutDecision(
  scene: Scene,
  { number, text, meeting }: { number: number; text: string; meeting: DatePhrase | null },
): Promise<Say[] | null> {
  const { outside, by } = scene;
  try {
    const told = await outside.store.read(by.tenantId, (db) => findTold(db, scene, { number, meeting }));
    return privately(scene, [await answer(scene, told, { kind: 'question', text })]);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-told') return null;
    throw error;
  }
}

type Said = Omit<DecisionAnswer, 'noticeId'>;

async function answer(
  { outside, by, words }: Scene,
  { notice, number, day }: Told,
  said: Said,
): Promise<Say> {
  await answerDecision(outside, by, { noticeId: notice.id, ...said });
  const { receipts } = words;
  const which = receipts.theDecision(number, day);
  switch (said.kind) {
    case 'received':
      return { text: receipts.isReceived(which) };
    case 'question':
      return { text: receipts.isAsked(which) };
    case 'cannot':
      return { text: receipts.isCannot(which, said.wished ?? null) };
    default:
      return said.kind satisfies never;
  }
}
