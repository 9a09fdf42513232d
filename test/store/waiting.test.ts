import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aDecision } from '../support/builders.ts';
import { onEveryStore } from '../support/stores.ts';
import { boardId, ids, item, layOut, type Matter, meeting } from './laid-out.ts';

describe('an item is on the waiting list', () => {
  const wanted = item('wanted');
  const postponed = (on: Meeting, more: Partial<Decision> = {}) =>
    aDecision({ itemId: wanted.id, meetingId: on.id, outcome: 'postponed', ...more });
  const past = meeting('past', '2026-11-10', { items: [wanted], status: 'concluded' });
  const next = meeting('next', '2026-11-24', { items: [wanted], status: 'published' });
  const approved = postponed(past, { outcome: 'approved' });
  const before = { id: asId<Decision['id']>('before'), meetingId: null, day: '2026-06-02' as Day };

  const waits: Record<string, Matter> = {
    'when it was accepted and stands on no agenda': {},
    'when the meeting that postponed it is over': { meetings: [past], decisions: [postponed(past)] },
    'when the meeting still in session has postponed it': {
      meetings: [{ ...next, status: 'inSession' }],
      decisions: [postponed(next)],
    },
    'when it was approved once and postponed later': {
      meetings: [past],
      decisions: [postponed(past), aDecision({ itemId: wanted.id, ...before })],
    },
    'when the only meeting it stood on was cancelled': { meetings: [{ ...next, status: 'cancelled' }] },
    'when the meeting it was put off to was cancelled': {
      meetings: [past, { ...next, status: 'cancelled' }],
      decisions: [postponed(past)],
    },
  };
  const doesNot: Record<string, Matter> = {
    'while it is only proposed': { items: [{ ...wanted, state: 'proposed' }] },
    'when it was returned': { items: [{ ...wanted, state: 'returned' }] },
    'when it was withdrawn': { items: [{ ...wanted, state: 'withdrawn' }] },
    'when it is a standing item': { items: [{ ...wanted, standing: true }] },
    'while it stands on a planned agenda': { meetings: [{ ...next, status: 'planned' }] },
    'while it stands on a published agenda': { meetings: [next] },
    'while it stands on the agenda of a meeting in session': { meetings: [{ ...next, status: 'inSession' }] },
    'when it was decided': { meetings: [past], decisions: [approved] },
    'when the cancelled meeting had decided on it': {
      meetings: [{ ...next, status: 'cancelled' }],
      decisions: [postponed(next, { outcome: 'approved' })],
    },
    'when a past meeting did not get to it': { meetings: [past] },
    'when it was postponed once and approved later': {
      meetings: [past],
      decisions: [approved, aDecision({ itemId: wanted.id, ...before, outcome: 'postponed' })],
    },
    'when its postponement is only a guess': {
      meetings: [past],
      decisions: [postponed(past, { outcomeIsGuess: true })],
    },
    'when the meeting it was postponed to is still to come': {
      meetings: [past, next],
      decisions: [postponed(past)],
    },
  };

  onEveryStore((aStore) => {
    async function waiting(matter: Matter): Promise<string[]> {
      const here = await aStore();
      await layOut(here, { items: [wanted], ...matter });
      return ids(await here.read((db) => db.items.waiting(boardId)));
    }

    test.each(Object.entries(waits))('%s', async (_, matter) => {
      expect(await waiting(matter)).toEqual(['wanted']);
    });

    test.each(Object.entries(doesNot))('but not %s', async (_, matter) => {
      expect(await waiting(matter)).toEqual([]);
    });
  });
});
