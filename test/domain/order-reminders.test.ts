import { describe, expect, test } from '@jest/globals';
import { addDays, type Day } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import type { BoardOrder } from '../../src/domain/order.ts';
import { isBeingAnswered, reminderOf } from '../../src/domain/order-reminders.ts';
import { anOrder } from '../support/an-order.ts';
import { aBoard, anItem } from '../support/builders.ts';

/** The days from 1 December on of which the order's owner is reminded, each name on its first. */
function daysOf(one: BoardOrder): string[] {
  const found = new Map<string, string>();
  for (let at = 0; at < 70; at += 1) {
    const day = addDays('2026-11-25' as Day, at);
    const reminder = reminderOf(aBoard(), one, day);
    if (reminder && !found.has(reminder.name)) found.set(reminder.name, `${day} ${reminder.stage}`);
  }
  return [...found.values()];
}

describe('an owner is reminded of an order', () => {
  test('three working days ahead, on the day, the working day after, and then weekly, four times', () => {
    // Tuesday; Christmas and New Year's closed days are no working days.
    expect(daysOf(anOrder())).toEqual([
      '2026-12-10 before',
      '2026-12-15 today',
      '2026-12-16 after',
      '2026-12-23 after',
      '2027-01-05 after',
      '2027-01-12 after',
    ]);
  });

  test('on the last working day ahead where it is due on a Sunday', () => {
    const due = '2026-12-13' as Day;
    expect(daysOf(anOrder({ order: { due } })).slice(0, 3)).toEqual([
      '2026-12-08 before',
      '2026-12-11 today',
      '2026-12-14 after',
    ]);
  });

  test('not ahead where they were told of it within these days', () => {
    const day = '2026-12-10' as Day;
    expect(daysOf(anOrder({ given: { day } }))[0]).toBe('2026-12-15 today');
  });

  test('not at all where it has no date, or is not open', () => {
    expect(daysOf(anOrder({ order: { due: null } }))).toEqual([]);
    expect(daysOf(anOrder({ progress: { state: 'reported' } }))).toEqual([]);
  });

  test('anew when it was given another date', () => {
    const moved = anOrder({ progress: { due: { of: '2026-12-15' as Day, now: '2026-12-22' as Day } } });
    expect(daysOf(moved)[0]).toBe('2026-12-17 before');
    const [before, after] = [anOrder(), moved].map((one) => reminderOf(aBoard(), one, '2026-12-21' as Day));
    expect(before?.name).not.toBe(after?.name);
  });

  test('not while an item that answers it is on its way', () => {
    const answeredBy = asId<ItemId>('item-2');
    const one = anOrder({ progress: { answeredBy } });
    const item = (state: 'accepted' | 'returned') => anItem({ id: answeredBy, state });
    expect(isBeingAnswered(one, [item('accepted')])).toBe(true);
    expect(isBeingAnswered(one, [item('returned')])).toBe(false);
    expect(isBeingAnswered(anOrder(), [item('accepted')])).toBe(false);
  });
});
