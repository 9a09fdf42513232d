import { describe, expect, test } from '@jest/globals';
import { answersTo, peopleAt } from '../../src/domain/attendance.ts';
import type { Attendee, EventLink } from '../../src/domain/meeting.ts';
import { channelReader } from '../../src/domain/reader.ts';
import { seeMinutes } from '../../src/domain/see-minutes.ts';
import { aBoard, aMeeting, aMember } from '../support/builders.ts';

const mailbox = 'direktionen@aaloese.example';
const board = aBoard({ calendar: { mailbox, rule: {} } });
const event: EventLink = {
  ...{ id: 'event-1', seriesId: null, originalStart: null, joinUrl: null, hasUnknownZone: false },
};

function saying(name: string, response: string, email: string | null = null): Attendee {
  return { name, email, type: 'required', response };
}

describe('what people answered', () => {
  const attendees = [
    saying('Direktionen', 'organizer', 'Direktionen@aaloese.example'),
    saying('Frans Dahl', 'accepted'),
    saying('Dorte Bro', 'Accepted'),
    saying('Dan Krog', 'declined'),
    saying('Sara Lind', 'tentativelyAccepted'),
    saying('Tina Mark', 'notResponded'),
    saying('Carl Fisk', 'none'),
  ];
  const meeting = aMeeting({ attendees, event });

  test('is counted, whoever declined by name, the board’s own mailbox left out', () => {
    expect(answersTo(board, meeting)).toEqual({ coming: 2, maybe: 1, declined: ['Dan Krog'], silent: 2 });
  });

  test('counts the organizer who is somebody', () => {
    const caller = aMeeting({
      event,
      attendees: [saying('Frans Dahl', 'organizer', 'chair@aaloese.example')],
    });
    expect(answersTo(board, caller)).toMatchObject({ coming: 1 });
  });

  test('is nothing where nobody is asked: without a calendar, cancelled or held', () => {
    expect(answersTo(board, { ...meeting, event: null })).toBeNull();
    expect(answersTo(board, { ...meeting, status: 'cancelled' })).toBeNull();
    expect(answersTo(board, { ...meeting, status: 'approved' })).toBeNull();
  });

  test('puts who declined among the absent of the minutes', () => {
    const view = seeMinutes({ board, meeting, items: [], decisions: [] }, channelReader);
    expect(view.absent).toEqual(['Dan Krog']);
    expect(view.attendees).toEqual(['Frans Dahl', 'Dorte Bro', 'Sara Lind', 'Tina Mark', 'Carl Fisk']);
  });
});

test('a member whose own mailbox is the board’s stays among the people', () => {
  const own = { ...board, members: [aMember('secretary', { email: mailbox })] };
  const meeting = aMeeting({ attendees: [saying('Sara Lind', 'organizer', mailbox)] });
  expect(peopleAt(own, meeting)).toHaveLength(1);
  expect(peopleAt(board, meeting)).toHaveLength(0);
});
