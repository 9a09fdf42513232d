import { describe, expect, test } from '@jest/globals';
import { type ClosingInput, isPart, keepClosing, readClosing, withPart } from '../../src/domain/closing.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Closed } from '../../src/domain/item.ts';
import type { ClosingPart } from '../../src/domain/typed/command.ts';
import { aBoard, people } from '../support/builders.ts';

const board = aBoard();
const today = '2026-11-24' as Day;
const next = '2026-12-08' as Day;
const closed: Closed = { reason: 'Udbud', audience: [] };
const input: ClosingInput = { reason: ' Udbud ', basis: '', audience: [], review: null, level: 'all' };
const read =
  (more: Partial<ClosingInput>, before: Closed | null = null) =>
  () =>
    readClosing({ ...input, ...more }, { board, today, before });
const date = (day: number, month: number) => ({ kind: 'date', day, month, year: null }) as const;
const changed = (part: ClosingPart, before = closed) => withPart(before, part, { board, today, next });

describe('what a form says of a closing', () => {
  test('is tidied, and of a level nobody knows all is closed', () => {
    expect(read({ level: 'everything' })()).toEqual({
      ...{ reason: 'Udbud', basis: null, audience: [], review: null, level: 'all' },
    });
  });

  test('names chiefs and guests alone, and whoever was named before', () => {
    const audience = [people.chief, people.guest, people.director, people.stranger];
    expect(read({ audience })().audience).toEqual([people.chief, people.guest]);
    const before = { ...closed, audience: [people.stranger] };
    expect(read({ audience }, before)().audience).toEqual([people.chief, people.guest, people.stranger]);
  });

  test('is looked at again on a day to come, or on the day that stood there before', () => {
    expect(read({ review: '2026-11-25' })().review).toBe('2026-11-25');
    expect(read({ review: '2026-11-24' })).toThrow(expect.objectContaining({ code: 'day-is-past' }));
    expect(read({ review: '2026-02-30' })).toThrow(expect.objectContaining({ code: 'no-such-day' }));
    const before = { ...closed, review: '2026-11-01' as Day };
    expect(read({ review: '2026-11-01' }, before)().review).toBe('2026-11-01');
  });

  test.each([
    ['reason', { reason: 'x'.repeat(501) }],
    ['basis', { basis: 'x'.repeat(201) }],
  ])('has a limit for the %s', (field, more) => {
    const refused = { code: 'text-too-long', about: expect.objectContaining({ field }) };
    expect(read(more)).toThrow(expect.objectContaining(refused));
  });

  test('that knows only reason and audience leaves the rest as it was', () => {
    const before: Closed = { ...closed, basis: '§ 27', review: next, level: 'title' };
    expect(keepClosing({ reason: 'Salg', audience: [] }, before)).toEqual({ ...before, reason: 'Salg' });
    expect(keepClosing(null, before)).toBeNull();
    expect(keepClosing(closed, null)).toEqual(closed);
  });
});

describe('one part of a closing', () => {
  test('changes that part alone', () => {
    expect(changed({ part: 'basis', basis: '§ 27' })).toEqual({ ...closed, basis: '§ 27' });
    expect(changed({ part: 'level', level: 'title' })).toEqual({ ...closed, level: 'title' });
    expect(changed({ part: 'review', day: date(1, 3) })).toEqual({ ...closed, review: '2027-03-01' });
    expect(changed({ part: 'review', day: { kind: 'next-meeting' } }).review).toBe(next);
    expect(changed({ part: 'review', day: null }, { ...closed, review: next }).review).toBeNull();
  });

  test('lets chiefs and guests in, and keeps them out again', () => {
    const named = changed({ part: 'let-in', person: 'carl' });
    expect(named.audience).toEqual([people.chief]);
    expect(changed({ part: 'let-in', person: 'Carl Fisk' }, named)).toEqual(named);
    expect(changed({ part: 'keep-out', person: 'Carl Fisk' }, named).audience).toEqual([]);
  });

  test('is refused for whoever sees it anyway, and for whoever was not let in', () => {
    const refuses = (part: ClosingPart, code: string) =>
      expect(() => changed(part)).toThrow(expect.objectContaining({ code }));
    refuses({ part: 'let-in', person: 'Dorte Bro' }, 'sees-anyway');
    refuses({ part: 'keep-out', person: 'Carl Fisk' }, 'not-let-in');
    refuses({ part: 'review', day: { kind: 'in-days', days: 0 } }, 'day-is-past');
  });

  test('of people is one only where somebody is called so: else it is the beginning of a reason', () => {
    expect(isPart({ part: 'let-in', person: 'tidligt at sige' }, board)).toBe(false);
    expect(isPart({ part: 'keep-out', person: 'offentligheden' }, board)).toBe(false);
    expect(isPart({ part: 'let-in', person: 'Carl' }, board)).toBe(true);
    // Two of that name: which one is asked, nothing is taken for a reason.
    expect(isPart({ part: 'let-in', person: 'd' }, board)).toBe(true);
    expect(isPart({ part: 'level', level: 'all' }, board)).toBe(true);
  });
});
