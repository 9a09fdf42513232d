import { describe, expect, test } from '@jest/globals';
import { agendaCard } from '../../cards/agenda.ts';
import { caseCard } from '../../cards/case.ts';
import { conditionCard } from '../../cards/conditions.ts';
import { decisionNoticeCard } from '../../cards/decision-notice.ts';
import { reviewCard } from '../../cards/decision-review.ts';
import { itemCard } from '../../cards/item.ts';
import { listCard } from '../../cards/list.ts';
import type { Card } from '../../cards/parts.ts';
import { proposalCard } from '../../cards/proposal.ts';
import { questionCard } from '../../cards/question.ts';
import { toldCard } from '../../cards/receipts.ts';
import type { Instant } from '../../src/domain/day.ts';
import { type DecisionInput, draftDecision } from '../../src/domain/draft.ts';
import { asId, type ConditionId, type DraftId, type ItemId, type MeetingId } from '../../src/domain/ids.ts';
import { limits } from '../../src/domain/item.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import { seeCase } from '../../src/domain/see-case.ts';
import { seeConditions } from '../../src/domain/see-conditions.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import { seeDecisionNotice, seeQuestion } from '../../src/domain/see-notice.ts';
import { seeProposal } from '../../src/domain/see-proposal.ts';
import { seeReceipts } from '../../src/domain/see-receipts.ts';
import { seeReview } from '../../src/domain/see-review.ts';
import { da as words } from '../../src/words/words.ts';
import { aMorning, aPlace, people } from '../support/builders.ts';
import { elementsIn, textsIn } from '../support/card-nodes.ts';
import { aProposalMatter, onlyMeetings } from '../support/proposals.ts';
import { demandView } from './a-board-meeting.ts';
import { expectToFit } from './fits.ts';
import {
  board,
  decision,
  fullAgenda,
  item,
  meeting,
  notices,
  numbersIn,
  oneItem,
  prose,
  question,
  standing,
  teamsIds,
  ten,
  today,
} from './the-largest.ts';

const secretary = readerFor(board, people.secretary, today);
const chair = readerFor(board, people.chair, today);
const refusal = prose(400);
const paged = { turn: { boardId: board.id, list: 'waiting' }, typed: '/venteliste' };

/** Every page of a card that says which of how many it is. */
function pagesOf(draw: (page: number) => Card, count: RegExp): Card[] {
  const first = draw(1);
  const pages = Number(count.exec(JSON.stringify(first))?.[1] ?? 1);
  return [first, ...Array.from({ length: pages - 1 }, (_, at) => draw(at + 2))];
}

describe('the largest agenda', () => {
  const readers = { 'the channel': channelReader, 'the secretary': secretary, 'the chair': chair };

  test.each(Object.entries(readers))('fits as %s sees it, on every page', (_who, reader) => {
    const view = seeAgenda(fullAgenda, reader);
    const mayEdit = reader.kind === 'person';
    const shown = { words, mayEdit, ...(mayEdit ? {} : { teamsIds }) };
    const pages = pagesOf((page) => agendaCard(view, { ...shown, page }), /Side 1 af (\d+)/);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expectToFit(page);
    const numbers = pages.flatMap((page) => elementsIn(page, 'ColumnSet')).length;
    expect(numbers).toBe(40);
  });

  test('refreshes for sixty people', () => {
    const card = agendaCard(seeAgenda(fullAgenda, channelReader), {
      words,
      teamsIds: [...teamsIds, '29:1-one-more'],
    });
    expect(card.refresh?.userIds).toEqual(teamsIds);
  });
});

describe('the largest item', () => {
  const parts = pagesOf(
    (part) => itemCard(demandView(seeItem(oneItem, item.id, chair)), { words, part }),
    /Læs videre \(2 af (\d+)\)/,
  );

  test('fits in each of its parts', () => {
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expectToFit(part);
  });

  test('is whole in its parts together', () => {
    const shown = parts.flatMap(textsIn).join(' ');
    const { background, caseStatement, finances } = item.text;
    const all = [background, caseStatement, finances, decision.text].join(' ');
    for (const mark of ['b', 'c', 'f', 'd']) {
      expect(numbersIn(shown, mark)).toEqual(numbersIn(all, mark));
    }
    expect(shown).toContain('bilag/49.pdf');
  });
});

describe('the largest of what is sent', () => {
  const told = (notice = notices[0]) => {
    if (!notice) throw new Error('nobody is told');
    const reader = readerFor(board, notice.to, today);
    const view = seeDecisionNotice({ board, notice, decision, item, standing }, reader);
    return decisionNoticeCard(demandView(view), { words, refusal });
  };

  test('decision fits', () => expectToFit(told()));

  test('question fits, answered and not', () => {
    for (const answer of [question.answer, null]) {
      const asked = { ...question, answer };
      const view = seeQuestion({ board, question: asked, item, standing }, secretary);
      expectToFit(questionCard(demandView(view), { words, refusal }));
    }
  });

  test('proposal fits, says that it is shortened and where the rest is', () => {
    const text = { ...item.text, background: prose(limits.section) };
    const proposed = { ...item, text, state: 'proposed' as const };
    const meetings = Array.from({ length: 70 }, (_, at) => ({
      ...meeting,
      id: asId<MeetingId>(`${meeting.id}-${at}`),
    }));
    const view = seeProposal(aProposalMatter({ board, meetings }), proposed, secretary);
    const card = proposalCard(demandView(view), { words, refusal });
    expectToFit(card);
    expect(textsIn(card)).toContain(words.item.shortened);
    expect(JSON.stringify(card.actions)).toContain('item.edit');
  });

  test('case fits on each of its pages, and is whole on all together', () => {
    const standings = Array.from({ length: 40 }, () => standing);
    const matter = { board, caseNumber: '26/123456', items: [item], standings, decisions: [decision] };
    const view = demandView(seeCase(matter, secretary));
    const pages = pagesOf((page) => caseCard(view, { words, page, ...paged }), /Side 1 af (\d+)/);
    for (const page of pages) expectToFit(page);
    expect(pages.flatMap((page) => elementsIn(page, 'Container'))).toHaveLength(40);
  });

  test('list fits, ten on each of its pages', () => {
    const press = { verb: 'waiting.open', data: { itemId: item.id, version: 1 } };
    const row = { title: item.text.title, about: prose(150), press };
    const list = { title: words.board.waiting.title(40), rows: Array.from({ length: 40 }, () => row) };
    const pages = pagesOf((page) => listCard(list, { words, page, ...paged }), /Side 1 af (\d+)/);
    for (const page of pages) expectToFit(page);
    expect(pages.map((page) => elementsIn(page, 'Container').length)).toEqual([10, 10, 10, 10]);
  });
});

describe('the largest review', () => {
  const review = (input: DecisionInput, inDialog: boolean) => {
    const context = { board, meeting, meetings: [meeting], item, postponedBefore: 3, today };
    const later = Array.from({ length: 40 }, (_, at) => ({
      ...meeting,
      id: asId<MeetingId>(`later-${at}`),
      start: `2027-01-${String(1 + (at % 28)).padStart(2, '0')}T08:00:00.000Z` as Instant,
      end: '2027-12-01T08:00:00.000Z' as Instant,
    }));
    const linked = Array.from({ length: 12 }, (_, at) => ({ ...item, id: asId<ItemId>(`linked-${at}`) }));
    const agenda = {
      ...meeting,
      places: [...meeting.places, ...linked.map((one) => aPlace(one))],
    };
    const draft = {
      ...draftDecision(input, context),
      ...{ id: asId<DraftId>('draft-1'), by: people.secretary, at: aMorning, corrects: null },
    };
    return reviewCard(
      demandView(
        seeReview(
          { ...onlyMeetings(...later), board, linked, meeting: agenda, item: dated, draft },
          secretary,
        ),
      ),
      {
        words,
        inDialog,
        refusal,
      },
    );
  };
  const dates = Array.from({ length: 9 }, (_, at) => `Fristen nummer ${at} er den ${at + 1}. december 2026.`);
  const dated = { ...item, text: { ...item.text, caseStatement: `${prose(300)}\n${dates.join(' ')}` } };
  const all = { text: decision.text, recipients: decision.recipients, orders: decision.orders };

  test('fits, and reads back the whole text', () => {
    const card = review({ ...all, outcome: 'approved', orders: [], perRecommendation: ten('noted') }, true);
    expectToFit(card);
    expect(numbersIn(textsIn(card).join(' '), 'd')).toEqual(numbersIn(decision.text, 'd'));
  });

  test('fits with orders and a postponement, and says where it is shortened', () => {
    const orders = Array.from({ length: 9 }, () => decision.orders[0]).flatMap((order) => order ?? []);
    const card = review(
      { ...all, orders, outcome: 'postponed', postponeReason: prose(limits.reason) },
      false,
    );
    expectToFit(card);
    expect(textsIn(card)).toContain(words.item.shortened);
    expect(textsIn(card).join()).toContain('Anne-Kristine Sørensen Vestergård Nr. 60');
  });
});

describe('the largest list of who was told', () => {
  const told = {
    ...{ board, today, decisions: [decision], items: [item], questions: [], standings: [standing], notices },
  };
  const shown = { words, turn: { boardId: board.id, list: 'told', itemId: item.id }, typed: null };

  test('fits on every page', () => {
    const views = seeReceipts(told, secretary);
    expect(views).toHaveLength(60);
    const pages = pagesOf((page) => toldCard(views, { ...shown, page }), /Side 1 af (\d+)/);
    expect(pages.length).toBeGreaterThan(5);
    for (const card of pages) expectToFit(card);
  });
});

describe('the largest condition', () => {
  test('fits, with a note that is typed', () => {
    // Three bytes each.
    const text = '☃'.repeat(limits.decision);
    const condition = {
      ...{ id: asId<ConditionId>('condition'), boardId: board.id, decisionId: decision.id, itemId: item.id },
      ...{ position: 0, text, unit: null, due: null, reports: [] },
    };
    const matter = { board, today, items: [item], decisions: [decision], standings: [standing] };
    const [view] = seeConditions({ ...matter, conditions: [condition] }, secretary);
    expectToFit(conditionCard(demandView(view ?? null), { words, refusal, typed: prose(limits.note) }));
  });
});
