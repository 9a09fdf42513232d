import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMinutes, type Day, type Instant, instantAt } from '../../src/domain/day.ts';
import { asId, type MeetingId } from '../../src/domain/ids.ts';
import { type Meeting, type MeetingStatus, meetingStatuses } from '../../src/domain/meeting.ts';
import type { DatePhrase } from '../../src/domain/typed/command.ts';
import {
  currentMeeting,
  demandMeetingOn,
  meetingOn,
  nearestDays,
  nextMeeting,
} from '../../src/domain/which-meeting.ts';
import type { RefusalCode } from '../../src/errors.ts';
import { aBoard, aMeeting, published } from '../support/builders.ts';

const refused = (code: RefusalCode, about: object = {}) => expect.objectContaining({ code, about });
const board = aBoard();
const day = (text: string) => text as Day;

/** Tuesday 24 November 2026, a quarter past nine in Copenhagen. */
const now = '2026-11-24T08:15:00.000Z' as Instant;

function meeting(on: string, status: MeetingStatus = 'planned', clock = '09:00'): Meeting {
  const start = instantAt(board.timeZone, day(on), clock) as Instant;
  const made = aMeeting({ id: asId<MeetingId>(`${on} ${status}`), start, end: addMinutes(start, 120) });
  return status === 'planned' ? made : { ...published(made), status };
}

function current(purpose: 'prepare' | 'decide', ...meetings: Meeting[]): string {
  return currentMeeting(meetings, purpose, now).id;
}

describe('the meeting that is meant by whoever names none', () => {
  test.each(['prepare', 'decide'] as const)('is the one in session, to %s', (purpose) => {
    const [held, inSession, next] = [
      meeting('2026-11-17', 'concluded'),
      meeting('2026-11-24', 'inSession'),
      meeting('2026-12-01'),
    ];

    expect(current(purpose, held, inSession, next)).toBe(inSession.id);
  });

  test.each(['published', 'concluded', 'minutesSent'] as const)(
    'is, for decisions, the latest begun and not yet approved: here one that is %s',
    (status) => {
      const last = meeting('2026-11-17', status);

      expect(current('decide', meeting('2026-11-10', 'concluded'), last, meeting('2026-12-01'))).toBe(
        last.id,
      );
    },
  );

  test('is, for decisions, one that was held before its time', () => {
    const early = meeting('2026-12-01', 'concluded');
    expect(current('decide', meeting('2026-11-17', 'approved'), early, meeting('2026-12-08'))).toBe(early.id);
  });

  test('is, for decisions, one that has begun before one that is approved, however late that was', () => {
    const open = meeting('2026-11-10', 'minutesSent');

    expect(current('decide', open, meeting('2026-11-17', 'approved'), meeting('2026-12-01'))).toBe(open.id);
  });

  test('is the next one, for decisions too, where all that were held are approved', () => {
    const next = meeting('2026-12-01', 'published');

    expect(current('decide', meeting('2026-11-17', 'approved'), next)).toBe(next.id);
  });

  test('is no meeting that was never published, for decisions, while a later one is to come', () => {
    const next = meeting('2026-12-01');

    expect(current('decide', meeting('2026-11-17', 'planned'), next)).toBe(next.id);
  });

  test('is the next one, to prepare, whatever was held and not approved', () => {
    const next = meeting('2026-12-01');

    expect(current('prepare', meeting('2026-11-17', 'concluded'), meeting('2026-12-08'), next)).toBe(next.id);
  });

  test('is one that is going on by the clock, to prepare, until it is over', () => {
    const begun = meeting('2026-11-24', 'published');

    expect(current('prepare', begun, meeting('2026-12-01'))).toBe(begun.id);
    expect(currentMeeting([begun, meeting('2026-12-01')], 'prepare', begun.end).id).not.toBe(begun.id);
  });

  test('is never one that was cancelled', () => {
    const next = meeting('2026-12-08');
    const all = [meeting('2026-11-17', 'cancelled'), meeting('2026-12-01', 'cancelled'), next];

    expect(current('decide', ...all)).toBe(next.id);
    expect(current('prepare', ...all)).toBe(next.id);
  });

  test('is refused where there is none', () => {
    const past = meeting('2026-11-17', 'approved');

    expect(() => current('decide', past)).toThrow(refused('no-meeting'));
    expect(() => current('prepare', past)).toThrow(refused('no-meeting'));
    expect(() => current('prepare')).toThrow(refused('no-meeting'));
  });
});

describe('the meeting on a day that was said', () => {
  const meetings = [meeting('2026-02-25', 'approved'), meeting('2026-12-01'), meeting('2027-02-25')];
  const february: DatePhrase = { kind: 'date', day: 25, month: 2, year: null };
  const on = (phrase: DatePhrase, look?: 'ahead' | 'back') =>
    meetingOn({ board, meetings, now }, phrase, look).id;

  test('looks ahead where no year is said, and back where that is asked for', () => {
    expect(on(february)).toBe('2027-02-25 planned');
    expect(on(february, 'back')).toBe('2026-02-25 approved');
    expect(on({ ...february, year: 2026 })).toBe('2026-02-25 approved');
  });

  test('is next week where a Tuesday is said on a Tuesday', () => {
    expect(on({ kind: 'weekday', weekday: 2 })).toBe('2026-12-01 planned');
  });

  test('may be said as the next meeting', () => {
    expect(on({ kind: 'next-meeting' })).toBe('2026-12-01 planned');
    expect(() => meetingOn({ board, meetings: [], now }, { kind: 'next-meeting' })).toThrow(
      refused('no-meeting'),
    );
  });

  test('is refused for a day that there is not', () => {
    expect(() => on({ kind: 'date', day: 31, month: 2, year: null })).toThrow(
      refused('no-such-day', { text: '' }),
    );
  });

  test('is refused for a day without a meeting, naming the nearest ones in order', () => {
    expect(() => on({ kind: 'date', day: 5, month: 1, year: 2027 })).toThrow(
      refused('no-meeting-on', { day: '2027-01-05', nearest: ['2026-12-01', '2027-02-25'] }),
    );
  });

  test('counts by the walls of the board, not by UTC', () => {
    const atMidnight = meeting('2026-12-02', 'planned', '00:15');

    expect(demandMeetingOn(board, [atMidnight], day('2026-12-02')).id).toBe(atMidnight.id);
  });

  test('is one that was not cancelled, before one that was', () => {
    const cancelled = meeting('2026-12-02', 'cancelled', '08:00');
    const held = meeting('2026-12-02', 'planned', '13:00');

    expect(demandMeetingOn(board, [cancelled, held], day('2026-12-02')).id).toBe(held.id);
    expect(demandMeetingOn(board, [cancelled], day('2026-12-02')).id).toBe(cancelled.id);
  });

  test('is the first of two on one day, whatever their order in the list', () => {
    const [late, early] = [
      meeting('2026-12-02', 'published', '13:00'),
      meeting('2026-12-02', 'planned', '09:00'),
    ];

    expect(demandMeetingOn(board, [late, early], day('2026-12-02')).id).toBe(early.id);
    expect(demandMeetingOn(board, [early, late], day('2026-12-02')).id).toBe(early.id);
  });
});

describe('the nearest days', () => {
  test('are two at most, each once, and none of a cancelled meeting', () => {
    const all = [
      meeting('2026-12-01'),
      meeting('2026-12-01', 'published', '14:00'),
      meeting('2026-12-03', 'cancelled'),
      meeting('2026-12-08'),
      meeting('2026-12-15'),
    ];

    expect(nearestDays(board, all, day('2026-12-04'))).toEqual(['2026-12-01', '2026-12-08']);
    expect(nearestDays(board, [], day('2026-12-04'))).toEqual([]);
  });
});

test('which meeting is meant does not hang on the order in which they are kept', () => {
  const some = fc
    .tuple(fc.integer({ min: -40, max: 40 }), fc.constantFrom(...meetingStatuses))
    .map(([away, status]) => meeting(addDays(day('2026-11-24'), away), status));
  const list = fc.uniqueArray(some, { selector: (one) => one.start, minLength: 1, maxLength: 8 });
  const found = (meetings: readonly Meeting[], purpose: 'prepare' | 'decide') => {
    try {
      return currentMeeting(meetings, purpose, now).id;
    } catch {
      return null;
    }
  };

  fc.assert(
    fc.property(list, fc.constantFrom('prepare', 'decide'), (meetings, purpose) => {
      const [there, back] = [found(meetings, purpose), found(meetings.toReversed(), purpose)];
      expect(there).toBe(back);
      expect(nextMeeting(meetings, now)?.id).toBe(nextMeeting(meetings.toReversed(), now)?.id);
    }),
  );
});
