import type { Item } from './item.ts';
import type { PersonReader } from './reader.ts';
import {
  type DecisionNoticeView,
  type QuestionNoticeView,
  seeDecisionNotice,
  seeQuestion,
} from './see-notice.ts';
import { type Seen, seen } from './seen.ts';

/**
 * What of a notice may be said outside the bot's own chat, in an e-mail or in the activity feed, which leave the tenant
 * and lie on locked screens. Of a closed item nothing, not even its case number: only that something waits.
 */
export type BriefView = { boardName: string } & (
  | ({ kind: 'decision' } & Pick<
      Extract<DecisionNoticeView, { kind: 'open' }>,
      | 'day'
      | 'corrected'
      | 'number'
      | 'title'
      | 'caseNumber'
      | 'text'
      | 'outcome'
      | 'postponedTo'
      | 'ordersForMe'
    >)
  | ({ kind: 'question' } & Pick<QuestionNoticeView, 'day' | 'by' | 'text' | 'number' | 'title'>)
  | { kind: 'decision-waits' | 'question-waits' }
);

/** Null for whom there is nothing to see, and where a later version of the decision is told instead. */
export function seeDecisionBrief(
  matter: Parameters<typeof seeDecisionNotice>[0],
  reader: PersonReader,
): Seen<BriefView> | null {
  const view = seeDecisionNotice(matter, reader);
  if (!view || view.outdated) return null;
  const { boardName } = view;
  if (isKept(matter.item) || view.kind === 'closed') return seen({ boardName, kind: 'decision-waits' });
  const { day, corrected, number, title, caseNumber, text, outcome, postponedTo, ordersForMe } = view;
  const head = { boardName, day, corrected, number, title, caseNumber };
  return seen({ ...head, kind: 'decision', text, outcome, postponedTo, ordersForMe });
}

/** Null for whom there is nothing to see, and for an answer: who asked is told that in the chat they asked from. */
export function seeQuestionBrief(
  matter: Parameters<typeof seeQuestion>[0],
  reader: PersonReader,
): Seen<BriefView> | null {
  const view = seeQuestion(matter, reader);
  if (!view || view.isAsker || view.answer) return null;
  const { boardName, day, by, text, number, title } = view;
  if (isKept(matter.item)) return seen({ boardName, kind: 'question-waits' });
  return seen({ boardName, kind: 'question', day, by, text, number, title });
}

function isKept({ closed }: Item): boolean {
  return closed !== null;
}
