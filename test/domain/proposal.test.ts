import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type DecisionId, type MeetingId, type PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting, MeetingStatus } from '../../src/domain/meeting.ts';
import { demandEditing, stateOfProposal } from '../../src/domain/proposal.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { Refusal } from '../../src/errors.ts';
import { aBoard, aDecision, aMeeting, anItem, aPlace, people } from '../support/builders.ts';
import { aProposal } from '../support/proposals.ts';

const board = aBoard();
const today = '2026-11-24' as Day;

describe('how far a proposal has come', () => {
  const accepted = aProposal({ state: 'accepted' });
  const on = (day: string, status: MeetingStatus = 'planned') =>
    aMeeting({ id: asId<MeetingId>(day), start: `${day}T08:00:00.000Z` as Instant, status });
  const stood = (...meetings: Meeting[]) =>
    meetings.map((meeting) => ({ meeting, number: 1, place: aPlace(accepted) }));
  const decided = (meeting: Meeting, outcome: 'approved' | 'postponed', id = 'decision-1') =>
    aDecision({
      ...{ id: asId<DecisionId>(id), itemId: accepted.id, meetingId: meeting.id, outcome },
      day: meeting.id as string as Day,
    });
  const state = (standings: ReturnType<typeof stood>, decisions: ReturnType<typeof decided>[] = []) =>
    stateOfProposal(board, accepted, { standings, decisions });
  const [first, second] = [on('2026-11-24'), on('2026-12-08')];

  test.each(['proposed', 'returned', 'withdrawn'] as const)('is in its state while it is %s', (kind) => {
    expect(stateOfProposal(board, aProposal({ state: kind }), { standings: [], decisions: [] })).toEqual({
      kind,
    });
  });

  test('is the waiting list once it is accepted without a meeting, or was postponed to none', () => {
    expect(state([])).toEqual({ kind: 'accepted', on: null });
    expect(state(stood(on('2026-11-24', 'concluded')), [decided(first, 'postponed')])).toEqual({
      ...{ kind: 'accepted', on: null },
    });
  });

  test('is the meeting that is still to decide on it, also where another has postponed it', () => {
    expect(state(stood(first))).toEqual({ kind: 'accepted', on: '2026-11-24' });
    expect(state(stood(first, second), [decided(first, 'postponed')])).toEqual({
      ...{ kind: 'accepted', on: '2026-12-08' },
    });
  });

  test('is decided once a meeting has decided on it', () => {
    expect(state(stood(first), [decided(first, 'approved')])).toEqual({ kind: 'decided', on: '2026-11-24' });
    const both = [decided(first, 'postponed'), decided(second, 'approved', 'decision-2')];
    expect(state(stood(first, second), both)).toEqual({ kind: 'decided', on: '2026-12-08' });
  });

  test('is the meeting that was held and did not come to it', () => {
    expect(state(stood(on('2026-11-24', 'concluded')))).toEqual({ kind: 'accepted', on: '2026-11-24' });
  });

  test('is the waiting list where the meeting was cancelled', () => {
    expect(state(stood(on('2026-11-24', 'cancelled')))).toEqual({ kind: 'accepted', on: null });
  });
});

describe('changing an item', () => {
  const refusalTo = (personId: PersonId, item: Item) => {
    try {
      demandEditing({ board, me: readerFor(board, personId, today), today }, item);
      return null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [error.code, error.about];
    }
  };

  test('is for those who edit the agenda, whoever proposed it', () => {
    for (const state of ['proposed', 'returned', 'accepted'] as const)
      expect(refusalTo(people.chair, aProposal({ state }))).toBeNull();
  });

  test('is for its maker until it is accepted, who is told then whom to ask', () => {
    expect(refusalTo(people.chief, aProposal())).toBeNull();
    expect(refusalTo(people.chief, aProposal({ state: 'returned' }))).toBeNull();
    expect(refusalTo(people.chief, aProposal({ state: 'accepted' }))).toEqual([
      ...['proposal-accepted', { secretaries: ['Sara Lind'] }],
    ]);
    expect(refusalTo(people.chief, aProposal({ state: 'withdrawn' }))?.[0]).toBe('item-withdrawn');
  });

  test('is for nobody else', () => {
    for (const other of [people.director, people.chief2, people.guest, people.stranger])
      expect(refusalTo(other, aProposal())?.[0]).toBe('not-allowed');
    expect(refusalTo(people.chief, anItem())?.[0]).toBe('not-allowed');
  });
});
