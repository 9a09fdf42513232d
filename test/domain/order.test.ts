import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import * as order from '../../src/domain/order.ts';
import { anOrder } from '../support/an-order.ts';
import { aMorning, people } from '../support/builders.ts';

const today = '2026-12-01' as Day;
const later = '2027-01-20' as Day;
const act = { by: people.chief, at: aMorning };
const bySecretary = { by: people.secretary, at: aMorning };
const kinds = ({ progress }: order.BoardOrder) => progress.history.map(({ what }) => what);

describe('an order', () => {
  test('is reported done with a text, found not good enough, reported again and confirmed, and remembers it all', () => {
    const reported = order.report(anOrder(), { ...act, text: ' Notatet er sendt ' });
    expect(reported.progress).toMatchObject({ state: 'reported', version: 2 });
    const returned = order.sendBack(reported, { ...bySecretary, text: 'Tallene mangler' });
    expect(returned.progress.state).toBe('open');
    const done = order.confirmDone(order.report(returned, act), bySecretary);
    expect(done.progress.state).toBe('done');
    expect(done.progress.history.map(({ what, by, text }) => [what, by, text])).toEqual([
      ['reported', people.chief, 'Notatet er sendt'],
      ['returned', people.secretary, 'Tallene mangler'],
      ['reported', people.chief, null],
      ['confirmed', people.secretary, null],
    ]);
  });

  test('that is reported, done or cancelled is not reported again', () => {
    const reported = order.report(anOrder(), act);
    for (const one of [reported, order.confirmDone(reported, act), order.cancel(reported, act)])
      expect(() => order.report(one, act)).toThrow('order-not-so');
  });

  test('is sent back only with a comment, and only where there is something to send back', () => {
    const reported = order.report(anOrder(), act);
    expect(() => order.sendBack(reported, { ...act, text: ' ' })).toThrow('text-missing');
    expect(() => order.sendBack(anOrder(), { ...act, text: 'Nej' })).toThrow('order-not-so');
    expect(order.sendBack(order.cancel(reported, act), { ...act, text: 'Jo' }).progress.state).toBe('open');
  });

  test('keeps its due date while another is only wished for, and has it when it is set', () => {
    const wished = order.wishDue(anOrder(), later, { ...act, today, text: 'Tallene mangler' });
    expect([order.dueOf(wished), wished.progress.wish]).toEqual(['2026-12-15', later]);
    const moved = order.moveDue(wished, later, { ...bySecretary, today });
    expect([order.dueOf(moved), moved.progress.wish]).toEqual([later, null]);
    const refused = order.refuseWish(wished, bySecretary);
    expect([order.dueOf(refused), refused.progress.wish]).toEqual(['2026-12-15', null]);
    expect(() => order.refuseWish(refused, bySecretary)).toThrow('order-no-wish');
    expect(kinds(refused)).toEqual(['wished', 'refused']);
  });

  test('is not moved to a day that is past, nor to the day it is due on', () => {
    const move = (due: string) => () => order.moveDue(anOrder(), due as Day, { ...act, today });
    expect(move('2026-11-30')).toThrow('day-is-past');
    expect(move('2026-12-15')).toThrow('order-due-same');
  });

  test('is due and owned as a correction of the decision says, whatever was changed before it', () => {
    const moved = order.assign(order.moveDue(anOrder(), later, { ...act, today }), 'CTM', act);
    expect([order.dueOf(moved), order.ownerOf(moved)]).toEqual([later, 'CTM']);
    const corrected = { ...moved, order: { ...moved.order, due: '2026-12-20' as Day, unit: 'CSA' } };
    expect([order.dueOf(corrected), order.ownerOf(corrected)]).toEqual(['2026-12-20', 'CSA']);
    expect(() => order.assign(moved, 'CTM', act)).toThrow('order-is-theirs');
  });

  test('is answered by an item, and no more once that was not good enough', () => {
    const itemId = asId<ItemId>('item-2');
    const answering = order.answerBy(anOrder(), itemId, act);
    expect(answering.progress).toMatchObject({ state: 'open', answeredBy: itemId });
    const offered = order.answered(answering, bySecretary);
    expect(offered.progress.state).toBe('reported');
    expect(order.sendBack(offered, { ...act, text: 'Nej' }).progress.answeredBy).toBeNull();
  });

  test('is overdue from the day after on, for as long as it is open', () => {
    const on = (day: string) => order.isOverdue(anOrder(), day as Day);
    expect([on('2026-12-15'), on('2026-12-16')]).toEqual([false, true]);
    expect(order.isOverdue(order.report(anOrder(), act), later)).toBe(false);
  });
});
