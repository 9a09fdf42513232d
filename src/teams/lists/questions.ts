import { shortened } from '../../../cards/fit.ts';
import { listCard } from '../../../cards/list.ts';
import { questionsFor } from '../../actions/load-questions.ts';
import { demand, may } from '../../domain/rights.ts';
import { type List, turnOf } from './list.ts';

/** Of a question, in bytes: the rest stands on its own card. */
const mostShown = 400;

/** The questions that wait for an answer, the oldest first; pressing one opens it. */
export const questions: List = async (scene, { page }) => {
  const { outside, by, board, me, words } = scene;
  if (!may(me.roles, 'ask')) demand(me.roles, 'answer');
  const views = await outside.store.read(by.tenantId, (db) => questionsFor(db, board, me));
  const said = words.questions;
  if (views.length === 0) return { text: said.none };
  const rows = views.map(({ questionId, number, title, about, by: asker, day, text }) => ({
    title: words.notice.item(number, title),
    about: (about === 'item' ? said.about : said.aboutDecision)(asker, day, shortened(text, mostShown)),
    press: { verb: 'question.open', data: { questionId } },
  }));
  const title = said.title(rows.length);
  const shown = { words, page, turn: turnOf('questions', scene), typed: '/spørgsmål' };
  return { card: listCard({ title, rows }, shown), summary: title };
};
