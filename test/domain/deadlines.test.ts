import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import { answerBy, deadlinesOf, isLate } from '../../src/domain/deadlines.ts';
import { aBoard, aMeeting } from '../support/builders.ts';

const board = aBoard();
const on = (start: string) => aMeeting({ start: start as Instant });

describe('the deadlines of a meeting', () => {
  test('are so many working days before it, weekends left out', () => {
    expect(deadlinesOf(board, on('2026-11-24T08:00:00.000Z'))).toEqual({
      submission: '2026-11-17',
      publication: '2026-11-19',
      reminder: '2026-11-23',
    });
  });

  test('leave out Easter and the board’s own closed days, but not Store Bededag', () => {
    expect(deadlinesOf(board, on('2027-03-30T07:00:00.000Z'))).toMatchObject({
      reminder: '2027-03-24',
      publication: '2027-03-22',
    });
    expect(deadlinesOf(board, on('2027-01-04T08:00:00.000Z'))).toMatchObject({
      reminder: '2026-12-30',
      submission: '2026-12-22',
    });
    expect(deadlinesOf(board, on('2026-05-04T07:00:00.000Z')).reminder).toBe('2026-05-01');
  });

  test('count from the day on the board’s walls', () => {
    expect(deadlinesOf(board, on('2026-11-23T23:30:00.000Z')).reminder).toBe('2026-11-23');
  });

  test('are kept on the day itself and passed the day after', () => {
    const meeting = on('2026-11-24T08:00:00.000Z');
    expect(isLate(board, meeting, '2026-11-17' as Day)).toBe(false);
    expect(isLate(board, meeting, '2026-11-18' as Day)).toBe(true);
  });
});

test('a decision told on a Friday is answered in working days', () => {
  expect(answerBy(board, '2026-11-20' as Day)).toBe('2026-11-25');
});
