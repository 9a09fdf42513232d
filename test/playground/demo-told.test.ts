import { describe, expect, test } from '@jest/globals';
import { dueHow } from '../../src/domain/condition.ts';
import type { Day } from '../../src/domain/day.ts';
import { isToRemind, receiptsOf } from '../../src/domain/receipt.ts';
import { demoCondition, demoNotices } from '../../src/playground/demo/told.ts';
import { aBoard, aDecision, aMorning } from '../support/builders.ts';

const today = '2026-11-26' as Day;
const on = { board: aBoard(), decision: aDecision(), at: aMorning, today };

describe('what the demo’s last meeting told', () => {
  test('is answered by some, not by one, and did not reach one; nobody is reminded of it in the trial', () => {
    const matter = { ...on, decisions: [on.decision], notices: demoNotices(on), questions: [] };
    const receipts = receiptsOf(matter);
    expect(receipts.map(({ state }) => state.kind)).toEqual(['silent', 'received', 'cannot', 'unreached']);
    expect(receipts.filter(isToRemind)).toEqual([]);
    expect(dueHow(demoCondition(on), today, [])).toBeNull();
  });
});
