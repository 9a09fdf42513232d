import { describe, expect, test } from '@jest/globals';
import type { Board } from '../../src/domain/board.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { asId, type NoticeId, type OrderId, type PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { type PersonReader, readerFor } from '../../src/domain/reader.ts';
import { seeDecisionAnswer, seeDecisionNotice } from '../../src/domain/see-notice.ts';
import { aBoard, aDecision, aMeeting, aMorning, anItem, aPlace, people } from '../support/builders.ts';

const item = anItem();
const closed = anItem({ closed: { reason: 'Personsag', audience: [people.chief] } });
const order = (text: string, unit: string | null, byWhom: string | null = null) => ({
  ...{ id: asId<OrderId>(text), text, unit, byWhom, due: null },
});

function readerOf(person: PersonId, board: Board = aBoard()): PersonReader {
  return readerFor(board, person, '2026-11-24' as Day);
}

function aNotice(more: Partial<Notice> = {}): Notice {
  const decision = aDecision();
  return {
    ...{ id: asId<NoticeId>('notice-1'), boardId: item.boardId, to: people.chief },
    about: { kind: 'decision', decisionId: decision.id, decisionVersion: 1 },
    ...{ delivery: { state: 'waiting' }, answer: null },
    ...more,
  };
}

type More = { item?: Item; decision?: Decision; notice?: Notice; board?: Board };

function seenBy(person: PersonId, more: More = {}) {
  const board = more.board ?? aBoard();
  const place = aPlace(item, { text: { ...item.text, title: 'Som den stod' } });
  const standing = { meeting: aMeeting(), number: 4, place };
  const matter = { board, notice: aNotice({ to: person }), decision: aDecision(), item, standing, ...more };
  return seeDecisionNotice(matter, readerOf(person, board));
}

describe('a decision that somebody is told of', () => {
  test('stands as it was put to its meeting', () => {
    expect(seenBy(people.chief)).toMatchObject({
      ...{ kind: 'open', number: 4, title: 'Som den stod', caseNumber: '26/1001', day: '2026-11-24' },
      ...{ text: 'Direktionen godkender indstillingen.', outcome: 'approved' },
    });
  });

  test('tells what is ordered of the reader from what is ordered of others', () => {
    const orders = [
      order('Et notat', 'CFE'),
      order('Et kort', 'CTM'),
      order('En sag', null, 'forvaltningen'),
    ];
    const view = seenBy(people.chief, { decision: aDecision({ orders }) });

    expect(view).toMatchObject({
      ordersForMe: [{ text: 'Et notat', unit: 'CFE' }],
      ordersForOthers: [
        { text: 'Et kort', unit: 'CTM' },
        { text: 'En sag', unit: 'forvaltningen' },
      ],
    });
  });

  test('is for the addressee of an open item, whatever their unit', () => {
    expect(seenBy(people.chief2)?.kind).toBe('open');
  });

  test.each([people.chief2, people.stranger, people.director])(
    'is not for %s, whom it was not sent to',
    (other) => {
      const notice = aNotice({ to: people.chief });

      expect(seenBy(other, { notice })).toBeNull();
      expect(seenBy(other, { notice, item: closed })).toBeNull();
    },
  );

  test('of an item that is closed is for those it names alone; others see that, and the case number', () => {
    expect(seenBy(people.chief, { item: closed })?.kind).toBe('open');
    expect(seenBy(people.chief2, { item: closed })).toEqual({
      ...{ kind: 'closed', caseNumber: '26/1001', noticeId: 'notice-1', boardName: 'Direktionen' },
      ...{
        day: '2026-11-24',
        corrected: false,
        outdated: false,
        answer: null,
        why: 'chosen',
        inPlaceOf: null,
      },
    });
    expect(
      seenBy(people.chief2, { item: closed, board: aBoard({ hideClosedCaseNumbers: true }) }),
    ).toMatchObject({ kind: 'closed', caseNumber: null });
  });

  test.each([item, closed])('is nothing to an addressee who is disqualified by now', (one) => {
    for (const person of [people.chief, people.stranger]) {
      expect(seenBy(person, { item: { ...one, disqualified: [person] } })).toBeNull();
    }
  });

  test('of a closed item is nothing to an addressee whose role has ended', () => {
    expect(seenBy(people.stranger, { item: closed })).toBeNull();
  });

  test('says whether it corrects an earlier one, and whether a later one was sent since', () => {
    const of = (told: number, latest: number) => {
      const about = { kind: 'decision', decisionId: aDecision().id, decisionVersion: told } as const;
      const notice = aNotice({ about });
      const view = seenBy(people.chief, { notice, decision: aDecision({ version: latest }) });
      return [view?.corrected, view?.outdated];
    };

    expect([of(1, 1), of(1, 2), of(2, 2)]).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });
});

describe('what an addressee answered', () => {
  const answer = { kind: 'cannot', text: 'Først i marts', at: aMorning } as const;
  const seen = (person: PersonId, more: Partial<Notice> = {}, about: Item = item) =>
    seeDecisionAnswer(
      { board: aBoard(), notice: aNotice({ answer, ...more }), item: about },
      readerOf(person),
    );

  test('is for the secretary, with whom and on what', () => {
    expect(seen(people.secretary)).toEqual({
      name: 'Carl Fisk',
      title: 'Ny cykelsti',
      text: 'Først i marts',
      wished: null,
    });
  });

  test('is not for other chiefs of the item, nor for a secretary who is disqualified', () => {
    expect(seen(people.chief2, {}, anItem({ units: ['CTM'] }))).toBeNull();
    expect(seen(people.secretary, {}, anItem({ disqualified: [people.secretary] }))).toBeNull();
  });

  test('is nothing while there is none', () => {
    expect(seen(people.secretary, { answer: null })).toBeNull();
  });
});
