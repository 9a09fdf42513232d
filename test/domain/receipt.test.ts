import { describe, expect, test } from '@jest/globals';
import type { Board } from '../../src/domain/board.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { deputiesOf } from '../../src/domain/deputies.ts';
import { asId, type NoticeId } from '../../src/domain/ids.ts';
import type { Answer, Delivery, Notice } from '../../src/domain/notice.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { isToRemind, isUnanswered, receiptsOf } from '../../src/domain/receipt.ts';
import { addresseesOf } from '../../src/domain/recipients.ts';
import { isOpenReceipt, seeReceipts, seeUnanswered } from '../../src/domain/see-receipts.ts';
import { aBoard, aDecision, aMeeting, aMember, anItem, aPlace, people } from '../support/builders.ts';

const decision = aDecision();
const item = anItem();
const standing = { meeting: aMeeting({ items: [item] }), number: 2, place: aPlace(item) };
const message = { serviceUrl: 's', conversationId: 'c', activityId: 'a' };
/** A Tuesday, so that the board's three working days end on Friday. */
const sent: Delivery = { state: 'sent', at: '2026-11-24T12:00:00.000Z' as Instant, message };
const [friday, monday] = ['2026-11-27' as Day, '2026-11-30' as Day];
const at = (day: number) => `2026-11-${day}T09:00:00.000Z` as Instant;
const said = (kind: Answer['kind'], day = 25): Answer => ({
  kind,
  text: kind === 'received' ? null : 'Nej',
  at: at(day),
});

function told(to: Notice['to'], more: Partial<Notice> & { inPlaceOf?: Notice['to'] } = {}): Notice {
  const { inPlaceOf, ...rest } = more;
  const place = inPlaceOf ? { inPlaceOf } : {};
  return {
    ...{ id: asId<NoticeId>(`to ${to}`), boardId: aBoard().id, to, delivery: sent, answer: null },
    about: { kind: 'decision', decisionId: decision.id, decisionVersion: 1, ...place },
    ...rest,
  };
}

function matter(
  notices: readonly Notice[],
  { today = monday, board = aBoard() }: { today?: Day; board?: Board } = {},
) {
  return {
    board,
    today,
    notices,
    decisions: [decision],
    questions: [],
    items: [item],
    standings: [standing],
  };
}

const only = (notices: readonly Notice[], today = monday) => receiptsOf(matter(notices, { today }))[0];
const as = (person: keyof typeof people) => readerFor(aBoard(), people[person], monday);

describe('the receipt of a decision', () => {
  test('is silent, and late only after the last of the board’s working days', () => {
    const receipt = only([told(people.chief)], friday);
    expect(receipt?.state).toEqual({
      ...{ kind: 'silent', since: '2026-11-24', due: '2026-11-27', isLate: false, reminded: null },
    });
    expect(receipt && isToRemind(receipt)).toBe(false);
    const late = only([told(people.chief)], monday);
    expect(late?.state).toMatchObject({ kind: 'silent', isLate: true });
    expect(late && isToRemind(late)).toBe(true);
  });

  test('asks nobody to be reminded twice', () => {
    const receipt = only([told(people.chief, { reminded: at(28) })]);
    expect(receipt?.state).toMatchObject({ kind: 'silent', isLate: true, reminded: '2026-11-28' });
    expect(receipt && isToRemind(receipt)).toBe(false);
  });

  test('of whom nobody could reach says why, and whether an e-mail went', () => {
    const failed: Delivery = { state: 'failed', at: at(24), reason: 'blocked' };
    const mailed: Delivery = { state: 'mailed', at: at(24), reason: 'blocked', isSure: true };
    expect(only([told(people.chief, { delivery: failed })])?.state).toEqual({
      ...{ kind: 'unreached', reason: 'blocked', mail: null },
    });
    expect(only([told(people.chief, { delivery: mailed })])?.state).toMatchObject({ mail: 'sent' });
  });

  test('is of the decision as it reads now, and of nobody who may no longer be told', () => {
    const about = { kind: 'decision', decisionId: decision.id, decisionVersion: 0 } as const;
    const withheld: Delivery = { state: 'failed', at: at(24), reason: 'withheld' };
    expect(receiptsOf(matter([told(people.chief, { about })]))).toEqual([]);
    expect(receiptsOf(matter([told(people.chief, { delivery: withheld })]))).toEqual([]);
  });

  test('says by when it can be done, where that was said', () => {
    const answer = { ...said('cannot'), wished: '2027-03-01' as Day };
    expect(only([told(people.chief, { answer })])?.state).toMatchObject({
      kind: 'cannot',
      wished: '2027-03-01',
    });
  });

  test('of one who has a deputy is one: whoever of them answered last has answered', () => {
    const deputy = told(people.chief2, { inPlaceOf: people.chief });
    expect(receiptsOf(matter([told(people.chief), deputy])).map(({ state }) => state.kind)).toEqual([
      'silent',
    ]);
    const answered = { ...deputy, answer: said('received', 26) };
    const both = [told(people.chief, { answer: said('cannot', 25) }), answered];
    expect(only(both)?.state).toEqual({ kind: 'received', by: people.chief2, day: '2026-11-26' });
  });

  test('waits for the answer of whoever was told, until one of them has given it', () => {
    const deputy = told(people.chief2, { inPlaceOf: people.chief });
    const open = only([told(people.chief), deputy]);
    for (const who of [people.chief, people.chief2]) expect(open && isUnanswered(open, who)).toBe(true);
    expect(open && isUnanswered(open, people.guest)).toBe(false);
    const done = only([told(people.chief, { answer: said('received') }), deputy]);
    expect(done && isUnanswered(done, people.chief2)).toBe(false);
  });
});

describe('the list of receipts', () => {
  const notices = [
    told(people.guest, { answer: said('received') }),
    told(people.director, { answer: said('cannot') }),
    told(people.director2, { answer: said('question') }),
    told(people.chief2, { delivery: { state: 'failed', at: at(24), reason: 'blocked' } }),
    told(people.chief),
  ];

  test('begins with those who are silent, then those not reached, those who ask, and those who cannot', () => {
    const views = seeReceipts(matter(notices), as('secretary'));
    expect(views.map(({ name }) => name)).toEqual([
      'Carl Fisk',
      'Tina Mark',
      'Dan Krog',
      'Dorte Bro',
      'Gerda Ørn',
    ]);
    expect(views.map(isOpenReceipt)).toEqual([true, true, true, true, false]);
  });

  test('is for secretary and chair alone, and leaves out what they are disqualified from', () => {
    for (const who of ['director', 'chief', 'guest', 'stranger'] as const)
      expect(seeReceipts(matter(notices), as(who))).toEqual([]);
    const items = [{ ...item, disqualified: [people.chair] }];
    expect(seeReceipts({ ...matter(notices), items }, as('chair'))).toEqual([]);
    expect(seeReceipts({ ...matter(notices), items }, as('secretary'))).toHaveLength(5);
  });

  test('of what waits for one’s own answer names nothing of an item that is closed by now', () => {
    expect(seeUnanswered(matter(notices), as('chief'))).toMatchObject([{ number: 2, title: 'Ny cykelsti' }]);
    const items = [{ ...item, closed: { reason: null, audience: [] } }];
    expect(seeUnanswered({ ...matter(notices), items }, as('chief'))).toMatchObject([{ title: null }]);
    expect(seeUnanswered(matter(notices), as('guest'))).toEqual([]);
  });
});

describe('a deputy', () => {
  const standIn = aMember('chief', { personId: people.stranger, from: '2026-11-23' as Day, to: friday });
  const named = aMember('chief', { personId: people.stranger, unit: 'CTM', deputyFor: people.chief });

  test('is named as one, or heads the unit for some days, and is one on those days', () => {
    const board = aBoard({ members: [...aBoard().members, standIn] });
    const deputies = (one: Board, day: Day) =>
      deputiesOf(one, people.chief, day).map(({ personId }) => personId);
    expect(deputies(board, friday)).toEqual([people.stranger]);
    expect(deputies(board, monday)).toEqual([]);
    expect(deputies(aBoard({ members: [...aBoard().members, named] }), monday)).toEqual([people.stranger]);
    expect(deputiesOf(board, people.stranger, friday)).toEqual([]);
  });

  test('is told beside whom they stand in for, once, and not of what is closed to them', () => {
    const board = aBoard({ members: [...aBoard().members, named] });
    const on = { item, today: monday };
    const both = [{ to: people.chief }, { to: people.stranger, inPlaceOf: people.chief }];
    expect(addresseesOf(board, [people.chief, people.chief], on)).toEqual(both);
    expect(addresseesOf(board, [people.chief, people.stranger], on)).toEqual(both);
    const closed = { ...item, closed: { reason: null, audience: [people.chief] } };
    expect(addresseesOf(board, [people.chief], { ...on, item: closed })).toEqual([{ to: people.chief }]);
  });
});
