import { describe, expect, test } from '@jest/globals';
import type { Act } from '../../src/tab/client/act.ts';
import { meantBy, nowOf } from '../../src/tab/kept/meant.ts';
import { outcomes } from '../../src/words/da/common.ts';
import { kept } from '../../src/words/da/kept.ts';

const words = { kept, outcomes };
const meant = (name: string, body: unknown, number: number | null = null) =>
  meantBy({ name, body, number } as Act, words);

describe('what could not be sent as it was meant', () => {
  test('is said in words, with the item it was about', () => {
    expect(meant('goOn', { to: { number: 3 } })).toBe('gå til punkt 3');
    expect(meant('react', { kind: 'agree' }, 2)).toBe('erklære dig enig til punkt 2');
    expect(meant('react', { kind: null }, 2)).toBe('tage din holdning tilbage til punkt 2');
    expect(meant('writeNote', { text: 'x' }, 2)).toBe('gemme en note til punkt 2');
    expect(meant('somethingNew', undefined)).toBe('gemme en ændring');
  });

  test('is shown beside what it is now: where the meeting is, what was decided, or that it was changed', () => {
    const now = (current: unknown) => nowOf({ code: 'changed', current }, words);
    const decisions = [{ day: '2026-11-24', outcome: 'approved' }];
    expect(now({ leading: {}, now: { number: 4 } })).toBe('Mødet er nu ved punkt 4.');
    expect(now({ leading: null, now: null })).toBe('Mødet er slut.');
    expect(now({ day: '2026-11-24', decisions })).toBe('Punktet er nu behandlet: Godkendt.');
    expect(now({ day: '2026-12-01', decisions })).toBe('Punktet blev ændret imens.');
    expect(nowOf({ code: 'not-allowed' }, words)).toBeNull();
  });
});
