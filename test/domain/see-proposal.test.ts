import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type MeetingId, type PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { type ProposalMatter, seeProposal } from '../../src/domain/see-proposal.ts';
import { aBoard, aDecision, aMeeting, anItem, aPlace, people } from '../support/builders.ts';
import { aProposal, aProposalMatter } from '../support/proposals.ts';

const board = aBoard();
const on = (day: string, more: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({ id: asId<MeetingId>(day), start: `${day}T08:00:00.000Z` as Instant, ...more });
const [next, later] = [on('2026-11-24'), on('2026-12-08')];
const closed = { reason: 'Personsag', audience: [] };

function seen(person: PersonId, item: Item = aProposal(), more: Partial<ProposalMatter> = {}) {
  const matter = aProposalMatter({ meetings: [next, later], ...more });
  return seeProposal(matter, item, readerFor(board, person, '2026-11-17' as Day));
}

describe('a proposal', () => {
  test('is for those who judge it, and for whoever made it, who does not judge it', () => {
    expect(seen(people.secretary)).toMatchObject({ by: 'Carl Fisk', title: 'Ny cykelsti', mayJudge: true });
    expect(seen(people.chair)?.mayJudge).toBe(true);
    expect(seen(people.chief)).toMatchObject({ isOwn: true, mayJudge: false, mayChange: true, targets: [] });
  });

  test('is not for the others, nor is an item that nobody proposed', () => {
    for (const other of [people.director, people.chief2, people.guest, people.stranger]) {
      expect(seen(other)).toBeNull();
    }
    expect(seen(people.secretary, anItem())).toBeNull();
  });

  test('is not for somebody who is disqualified, though they made it', () => {
    expect(seen(people.chief, aProposal({ disqualified: [people.chief] }))).toBeNull();
    expect(seen(people.secretary, aProposal({ disqualified: [people.secretary] }))).toBeNull();
  });

  test('is judged once, and handed back while the board has not decided on it', () => {
    const accepted = aProposal({ state: 'accepted' });
    const decided = (outcome: 'approved' | 'postponed') => ({
      decisions: [aDecision({ itemId: accepted.id, outcome })],
    });
    expect(seen(people.secretary, accepted)).toMatchObject({ mayJudge: false, mayHandBack: true });
    expect(seen(people.secretary, accepted, decided('postponed'))?.mayHandBack).toBe(true);
    expect(seen(people.secretary, accepted, decided('approved'))?.mayHandBack).toBe(false);
    expect(seen(people.secretary)?.mayHandBack).toBe(false);
  });

  test('is locked for its maker once it is accepted, with those to ask', () => {
    expect(seen(people.chief, aProposal({ state: 'accepted' }))).toMatchObject({
      ...{ mayChange: false, mayHandBack: false, secretaries: ['Sara Lind'] },
    });
    expect(seen(people.chief, aProposal({ state: 'returned' }))).toMatchObject({
      ...{ mayChange: true, secretaries: [] },
    });
  });

  test('that was made as a closed one is for its maker while it waits, and once it is handed back', () => {
    for (const state of ['proposed', 'returned'] as const)
      expect(seen(people.chief, aProposal({ state, closed }))?.title).toBe('Ny cykelsti');
  });

  test.each(['accepted', 'withdrawn'] as const)(
    'that is closed once it is %s is for its maker only if named on it',
    (state) => {
      const named = { reason: 'Personsag', audience: [people.chief] };
      expect(seen(people.chief, aProposal({ state, closed }))).toBeNull();
      expect(seen(people.chief, aProposal({ state, closed: named }))?.title).toBe('Ny cykelsti');
    },
  );

  test('says onto which meeting it was accepted, though its agenda is not out', () => {
    const accepted = aProposal({ state: 'accepted' });
    const standings = [{ meeting: later, number: 4, place: aPlace(accepted) }];
    expect(seen(people.chief, accepted, { standings })?.state).toEqual({
      kind: 'accepted',
      on: '2026-12-08',
    });
  });
});

describe('the meetings that a proposal could go onto', () => {
  test('are all to come, each with what stands on it and how long it is', () => {
    const allDay = on('2026-12-15', { allDay: true });
    const over = on('2026-11-10', { status: 'concluded' });
    const cancelled = on('2026-12-01', { status: 'cancelled' });
    const view = seen(people.secretary, aProposal(), {
      meetings: [over, next, cancelled, later, allDay],
      loads: [{ meetingId: next.id, items: 5, minutes: 110 }],
    });
    expect(view?.targets).toEqual([
      { meetingId: next.id, day: '2026-11-24', items: 5, minutes: 110, length: 120 },
      { meetingId: later.id, day: '2026-12-08', items: 0, minutes: 0, length: 120 },
      { meetingId: allDay.id, day: '2026-12-15', items: 0, minutes: 0, length: null },
    ]);
    expect(view?.target).toBe(next.id);
  });

  test('begin with the one wished for, while it is to come', () => {
    const wishing = (meetingId: MeetingId) => aProposal({ proposal: { wishedMeeting: meetingId } });
    expect(seen(people.secretary, wishing(later.id))?.target).toBe(later.id);
    const over = on('2026-11-10', { status: 'concluded' });
    expect(seen(people.secretary, wishing(over.id), { meetings: [over, next] })?.target).toBe(next.id);
    expect(seen(people.secretary, wishing(over.id), { meetings: [over] })?.target).toBeNull();
  });
});

describe('the meeting wished for', () => {
  const wished = (at: string, person = people.secretary) =>
    seen(person, aProposal({ proposal: { wishedMeeting: next.id, at: at as Day } }))?.wished;

  test('has a deadline, which is kept on its day', () => {
    expect(wished('2026-11-17')).toEqual({ day: '2026-11-24', deadline: '2026-11-17', isLate: false });
  });

  test('is marked for the secretary and for its maker where the proposal came later', () => {
    expect([wished('2026-11-18')?.isLate, wished('2026-11-18', people.chief)?.isLate]).toEqual([true, true]);
  });

  test('has the deadline of the day it was moved to', () => {
    const moved = { ...next, start: '2026-12-01T08:00:00.000Z' as Instant };
    const item = aProposal({ proposal: { wishedMeeting: next.id, at: '2026-11-18' as Day } });
    expect(seen(people.secretary, item, { meetings: [moved] })?.wished).toEqual({
      ...{ day: '2026-12-01', deadline: '2026-11-24', isLate: false },
    });
  });

  test('is none where none was wished for', () => {
    expect(seen(people.secretary)?.wished).toBeNull();
  });
});
