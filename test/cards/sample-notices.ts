import { conditionCard, conditionsCard } from '../../cards/conditions.ts';
import { decisionNoticeCard } from '../../cards/decision-notice.ts';
import { proposalCard } from '../../cards/proposal.ts';
import { questionCard } from '../../cards/question.ts';
import { toldCard, unansweredCard } from '../../cards/receipts.ts';
import type { Condition } from '../../src/domain/condition.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { numberOf, placeOf } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Question } from '../../src/domain/reaction.ts';
import { type PersonReader, readerFor } from '../../src/domain/reader.ts';
import { seeConditions } from '../../src/domain/see-conditions.ts';
import { seeDecisionNotice, seeQuestion } from '../../src/domain/see-notice.ts';
import { seeProposal } from '../../src/domain/see-proposal.ts';
import { seeReceipts, seeUnanswered } from '../../src/domain/see-receipts.ts';
import type { Words } from '../../src/words/words.ts';
import { aMorning, aPlace, people } from '../support/builders.ts';
import { aProposalMatter } from '../support/proposals.ts';
import {
  board,
  decision,
  demandView,
  draftMeeting,
  items,
  meeting,
  notice,
  proposal,
  question,
  today,
  unanswered,
} from './a-board-meeting.ts';

const later = {
  ...draftMeeting,
  ...{ start: '2026-12-08T08:00:00.000Z' as Instant, end: '2026-12-08T10:00:00.000Z' as Instant },
};
const matter = {
  ...{ board, meetings: [meeting, later] },
  loads: [
    { meetingId: meeting.id, items: 5, minutes: 115 },
    { meetingId: later.id, items: 2, minutes: 20 },
  ],
};
const about = { kind: 'decision', decisionId: decision.id, decisionVersion: 1 } as const;
const as = (person: keyof typeof people) => readerFor(board, people[person], today);

const message = { serviceUrl: 'https://smba.example/emea/', conversationId: 'chat', activityId: 'sent-1' };
const said = { at: '2026-11-12T09:00:00.000Z' as Instant };
const toldTo = (to: keyof typeof people, more: Partial<Notice> = {}): Notice => ({
  ...{ ...notice, id: asId<Notice['id']>(`notice-${to}`), to: people[to] },
  delivery: { state: 'sent', at: '2026-11-10T09:00:00.000Z' as Instant, message },
  ...more,
});
const byMail = { state: 'mailed', ...said, reason: 'not-installed', isSure: true } as const;
const cannot = { kind: 'cannot', text: 'Vejene er først talt op til marts.', ...said } as const;

/** The budget told to many, of whom some answered. */
const told = {
  ...{ board, today, decisions: [decision], items: Object.values(items), questions: [] },
  notices: [
    toldTo('chief', { reminded: '2026-11-16T09:00:00.000Z' as Instant }),
    toldTo('chief2', { about: { ...about, inPlaceOf: people.chief } }),
    toldTo('guest', { delivery: byMail }),
    toldTo('director', { answer: { ...cannot, wished: '2027-03-01' as Day } }),
    toldTo('director2', { answer: { kind: 'question', text: 'Hvem betaler?', ...said } }),
    toldTo('chair', { answer: { kind: 'received', text: null, ...said } }),
  ],
  standings: [standingOf(items.budget)].filter((one) => one !== null),
};

function standingOf(item: Item) {
  const place = placeOf(meeting, item.id);
  return place ? { meeting, number: numberOf(meeting, item.id) ?? 0, place } : null;
}

export function noticeCards(words: Words) {
  return {
    ...decisionNotices(words),
    ...receipts(words),
    ...conditionCards(words),
    ...questions(words),
    ...proposals(words),
  };
}

function decisionNotices(words: Words) {
  type More = {
    notice?: Partial<Notice>;
    decision?: Partial<Decision>;
    item?: Item;
    conditions?: Condition[];
  };
  const card = (more: More = {}) => {
    const item = more.item ?? items.budget;
    const view = seeDecisionNotice(
      {
        ...{ board, item, standing: standingOf(item) },
        ...{ notice: { ...notice, ...more.notice }, decision: { ...decision, ...more.decision } },
        conditions: more.conditions ?? [],
      },
      as('chief'),
    );
    return decisionNoticeCard(demandView(view), { words });
  };
  const later = { ...about, decisionVersion: 2 };
  const answer = { kind: 'cannot', text: 'Vejene er først talt op til marts.', at: aMorning } as const;
  return {
    'notice-decision': card(),
    'notice-corrected': card({ notice: { about: later }, decision: { version: 2 } }),
    'notice-with-condition': card({ conditions: [condition, settled] }),
    'notice-deputy': card({ notice: { about: { ...about, inPlaceOf: people.chief2 } } }),
    'notice-outdated': card({ decision: { version: 2 } }),
    'notice-answered': card({ notice: { answer } }),
    'notice-answered-with-day': card({ notice: { answer: { ...answer, wished: '2027-03-01' as Day } } }),
    'notice-received': card({ notice: { answer: { kind: 'received', text: null, at: aMorning } } }),
    'notice-closed': card({
      item: { ...items.budget, guests: [], closed: { reason: 'Forhandling', audience: [] } },
    }),
  };
}

/** Who was told a decision and what became of it, and what waits for one's own answer. */
function receipts(words: Words) {
  const shown = { words, page: 1, turn: { boardId: board.id, list: 'told' }, typed: null };
  return {
    'receipts-of-decision': toldCard(seeReceipts(told, as('secretary')), {
      ...{ ...shown, said: words.receipts.isReminded('Carl Fisk') },
    }),
    'receipts-of-nothing': toldCard([], shown),
    'unanswered-decisions': unansweredCard(seeUnanswered(told, as('chief')), shown),
    'unanswered-refused': unansweredCard(seeUnanswered(told, as('chief2')), {
      ...{ ...shown, said: words.refusals.outdated() },
    }),
  };
}

const condition: Condition = {
  ...{ id: asId<Condition['id']>('condition-1'), boardId: board.id, decisionId: decision.id },
  ...{ itemId: items.budget.id, position: 0, text: 'Tilskuddet bevilges', unit: 'CFE', reports: [] },
  due: '2026-11-19' as Day,
};
const lapsed = { state: 'lapsed', by: people.chief, at: aMorning, text: 'Puljen var tom.' } as const;
const settled = {
  ...condition,
  ...{ id: asId<Condition['id']>('condition-2'), text: 'Naboerne høres', unit: null, due: null },
  reports: [lapsed],
};

/** What a decision depends on, in the list and by itself. */
function conditionCards(words: Words) {
  const matter = { ...told, conditions: [condition, settled] };
  const [open, over] = seeConditions(matter, as('secretary'));
  const one = (view: typeof open, more: object = {}) =>
    conditionCard(demandView(view ?? null), { words, ...more });
  const turn = { boardId: board.id, list: 'conditions' };
  return {
    'conditions-list': conditionsCard(seeConditions(matter, as('chief')), words.conditions.titleAll(2), {
      ...{ words, page: 1, turn, typed: '/betingelser alle' },
    }),
    'condition-open': one(open),
    'condition-lapsed': one(over, { done: words.conditions.done.lapsed }),
    'condition-refused': one(open, {
      ...{ refusal: words.refusals['condition-already']({ state: 'open' }), typed: 'Puljen' },
    }),
  };
}

const corrected: Question = { ...question, answer: question.answer && { ...question.answer, version: 2 } };

function questions(words: Words) {
  const card = (
    asked: Question,
    reader: PersonReader,
    more: { refusal?: string; typed?: string; told?: string } = {},
  ) => {
    const standing = standingOf(items.budget);
    const view = seeQuestion({ board, question: asked, item: items.budget, standing }, reader);
    return questionCard(demandView(view), { words, ...more });
  };
  return {
    'question-to-answer': card(unanswered, as('chief')),
    'question-refused': card(unanswered, as('chief'), {
      ...{ refusal: words.refusals['already-answered'](), typed: 'Det gør det ikke.' },
    }),
    'question-corrected': card(corrected, as('director2')),
    'question-asker-gone': card(question, as('secretary'), { told: words.questions.askerGone('Dan Krog') }),
    'question-answered': card(question, as('chief')),
    'question-answer-for-asker': card(question, as('director2')),
    'question-on-decision': card({ ...unanswered, about: 'decision' }, as('secretary')),
  };
}

function proposals(words: Words) {
  const made = proposal.proposal;
  const card = (more: Partial<Item>, reader: PersonReader, refusal?: string) => {
    const item = { ...proposal, ...more };
    const standings = item.state === 'accepted' ? [{ meeting: later, number: 3, place: aPlace(item) }] : [];
    const view = seeProposal(aProposalMatter({ ...matter, standings }), item, reader);
    return proposalCard(demandView(view), {
      words,
      ...(refusal ? { refusal, typed: { toMeeting: later.id, note: 'Hvad koster' } } : {}),
    });
  };
  const comment = 'Hvad koster cyklerne?';
  const late = made && { ...made, at: '2026-11-18' as Day };
  return {
    'proposal-to-judge': card({}, as('secretary')),
    'proposal-late': card({ proposal: late }, as('secretary')),
    'proposal-refused': card({}, as('secretary'), words.proposal.commentMissing),
    'proposal-own': card({ closed: { reason: 'Udbud', audience: [] } }, as('chief2')),
    'proposal-returned': card({ state: 'returned', proposal: late && { ...late, comment } }, as('chief2')),
    'proposal-accepted': card({ state: 'accepted' }, as('secretary')),
    'proposal-locked': card({ state: 'accepted' }, as('chief2')),
    'proposal-withdrawn': card({ state: 'withdrawn' }, as('secretary')),
  };
}
