import { describe, expect, test } from '@jest/globals';
import { clockAfter } from '../../src/tab/session/clock.ts';

const told = {
  ...{ at: '2026-11-24T08:10:00.000Z', used: 10, usedOnCurrent: 4 },
  ...{ expectedEnd: '2026-11-24T10:00:00.000Z', behind: -3 },
};
const minutes = (count: number) => count * 60_000;

describe('the clock of a meeting', () => {
  test('goes on from what the server told, and moves the end only by what the item takes too long', () => {
    expect(clockAfter(told, 10, minutes(6) + 59_999)).toEqual({
      ...{ at: '2026-11-24T08:16:00.000Z', used: 16, usedOnCurrent: 10 },
      ...{ expectedEnd: '2026-11-24T10:00:00.000Z', behind: -3 },
    });
    expect(clockAfter(told, 10, minutes(11))).toMatchObject({
      ...{ usedOnCurrent: 15, expectedEnd: '2026-11-24T10:05:00.000Z', behind: 2 },
    });
  });

  test('stands where nothing has passed, and counts an item without minutes as late at once', () => {
    expect(clockAfter(told, 10, -1)).toEqual(told);
    expect(clockAfter({ ...told, expectedEnd: null }, null, minutes(2))).toMatchObject({
      ...{ usedOnCurrent: 6, expectedEnd: null, behind: -1 },
    });
  });
});
