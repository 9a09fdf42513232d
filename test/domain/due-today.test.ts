import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import { dueFor, wishedFor } from '../../src/domain/due-today.ts';
import { asId, type MeetingId } from '../../src/domain/ids.ts';
import { aBoard, aMeeting, anItem, people } from '../support/builders.ts';

const board = aBoard();
/** A Tuesday: proposals by the Tuesday before, the agenda by Thursday. */
const meeting = aMeeting({ start: '2026-11-24T08:00:00.000Z' as Instant });
const due = (at: string, which = meeting) => dueFor(board, which, at as Instant).map(({ name }) => name);

describe('what people are reminded of', () => {
  test('waits for the morning of the day, on the board’s walls', () => {
    expect(due('2026-11-19T06:59:00.000Z')).toEqual([]);
    expect(due('2026-11-19T07:00:00.000Z')).toEqual(['meeting-1:publication:2026-11-19']);
  });

  test('is made up for on the next working day where nobody was there to say it', () => {
    expect(due('2026-11-21T09:00:00.000Z')).toEqual([]);
    expect(due('2026-11-23T09:00:00.000Z')).toEqual(['meeting-1:publication:2026-11-19']);
    expect(due('2026-11-24T07:30:00.000Z')).toEqual([]);
  });

  test('is a proposal only on the day of its deadline', () => {
    expect(due('2026-11-17T09:00:00.000Z')).toEqual(['meeting-1:submission:2026-11-17']);
    expect(due('2026-11-18T09:00:00.000Z')).toEqual([]);
  });

  test('is what is unread once the agenda is out, on the working day before the meeting', () => {
    const out = { ...meeting, status: 'published' as const };
    expect(due('2026-11-20T09:00:00.000Z', out)).toEqual([]);
    expect(due('2026-11-23T09:00:00.000Z', out)).toEqual(['meeting-1:reading:2026-11-23']);
    expect(due('2026-11-24T07:30:00.000Z', out)).toEqual([]);
  });

  test('comes on the meeting’s own day where the board wants it then', () => {
    const eager = aBoard({ deadlines: { submission: 0, publication: 0, reminder: 0, answer: 3 } });
    const at = (day: string, which = meeting) =>
      dueFor(eager, which, `${day}T07:30:00.000Z` as Instant).map(({ what }) => what);
    const out = { ...meeting, status: 'published' as const };
    expect([at('2026-11-23'), at('2026-11-24'), at('2026-11-25')]).toEqual([
      [],
      ['submission', 'publication'],
      [],
    ]);
    expect([at('2026-11-24', out), at('2026-11-25', out)]).toEqual([['reading'], []]);
  });

  test('is nothing of a meeting that is off', () => {
    expect(due('2026-11-19T09:00:00.000Z', { ...meeting, status: 'cancelled' })).toEqual([]);
  });

  test('has another name when the meeting was moved', () => {
    const moved = { ...meeting, start: '2026-12-01T08:00:00.000Z' as Instant };
    expect(due('2026-11-19T09:00:00.000Z', moved)).toEqual([]);
    expect(due('2026-11-26T09:00:00.000Z', moved)).toEqual(['meeting-1:publication:2026-11-26']);
  });
});

test('returned proposals belong to the meeting wished for, those without a wish to the next', () => {
  const returned = (wishedMeeting: string | null) =>
    anItem({
      state: 'returned',
      proposal: {
        ...{ by: people.chief, comment: 'Mangler økonomi', at: '2026-11-10' as never },
        wishedMeeting: wishedMeeting === null ? null : asId<MeetingId>(wishedMeeting),
      },
    });
  const [here, elsewhere, anywhere] = [returned('meeting-1'), returned('meeting-2'), returned(null)];
  const all = [here, elsewhere, anywhere];
  expect(wishedFor(meeting, all, false)).toEqual([here]);
  expect(wishedFor(meeting, all, true)).toEqual([here, anywhere]);
});
