import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEvent } from '../../src/graph/read-event.ts';
import { createMailbox } from '../../src/playground/graph/mailbox.ts';
import { rawEvent } from '../../src/playground/graph/raw-events.ts';
import { aPlan } from '../support/a-mailbox.ts';

/** An event as Graph gives it. */
function aRawEvent(change: object = {}) {
  const mailbox = createMailbox();
  mailbox.add(aPlan());
  return { ...rawEvent(mailbox.all()[0] as never), id: 'AAMk=', ...change };
}

const room = {
  type: 'resource',
  status: { response: 'accepted', time: '2026-11-20T10:00:00Z' },
  emailAddress: { name: 'Rådhuset, lokale 4', address: 'lokale4@aaloese.example' },
};

describe('an event', () => {
  test('is read whole', () => {
    const { attendees, ...event } = readEvent(aRawEvent({ categories: ['Direktion'], transactionId: 't-1' }));

    expect(attendees).toHaveLength(2);
    expect(event).toEqual({
      ...{ id: 'AAMk=', seriesId: null, originalStart: null, transactionId: 't-1' },
      ...{
        subject: 'Direktionsmøde',
        categories: ['Direktion'],
        isCancelled: false,
        place: 'Rådhuset, lokale 2',
      },
      time: { kind: 'timed', start: '2026-12-09T08:00:00.000Z', end: '2026-12-09T10:00:00.000Z' },
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      webUrl: 'https://outlook.office365.com/owa/?itemid=AAMk&exvsurl=1',
    });
  });

  test('says that it is cancelled', () => {
    expect(readEvent(aRawEvent({ isCancelled: true })).isCancelled).toBe(true);
  });

  test.each([
    ['as is written', { location: { displayName: ' Byrådssalen ' }, attendees: [room] }, 'Byrådssalen'],
    [
      'of several the first',
      { location: { displayName: '' }, locations: [{}, { displayName: 'Salen' }] },
      'Salen',
    ],
    [
      'its room where nothing is written',
      { location: null, locations: [], attendees: [room] },
      'Rådhuset, lokale 4',
    ],
    ['none where there is neither', { location: {}, locations: null, attendees: [] }, null],
  ])('has for its place: %s', (_, change, place) => {
    expect(readEvent(aRawEvent(change)).place).toBe(place);
  });

  test.each([
    [
      'the one of the meeting',
      { onlineMeeting: { joinUrl: 'https://join.example/1' }, onlineMeetingUrl: 'https://join.example/2' },
      'https://join.example/1',
    ],
    [
      'the old one',
      { onlineMeeting: null, onlineMeetingUrl: 'https://join.example/2' },
      'https://join.example/2',
    ],
    ['none', { onlineMeeting: null, onlineMeetingUrl: null }, null],
    [
      'none that is not of the web',
      { onlineMeeting: { joinUrl: 'javascript:alert(1)' }, onlineMeetingUrl: '' },
      null,
    ],
  ])('has for the link to join it: %s', (_, change, joinUrl) => {
    expect(readEvent(aRawEvent(change)).joinUrl).toBe(joinUrl);
  });

  const occurrence = { type: 'occurrence', seriesMasterId: 'series' };
  const day = { dateTime: '2026-12-09T00:00:00.0000000', timeZone: 'UTC' };
  const allDay = {
    ...occurrence,
    isAllDay: true,
    start: day,
    end: { ...day, dateTime: '2026-12-10T00:00:00.0000000' },
  };

  test.each([
    [
      'as Graph says it',
      { ...occurrence, originalStart: '2026-12-08T08:00:00Z' },
      '2026-12-08T08:00:00.000Z',
    ],
    ['its own where an occurrence does not say it', occurrence, '2026-12-09T08:00:00.000Z'],
    ['not known where an exception does not say it', { ...occurrence, type: 'exception' }, null],
    ['the midnight of its day in UTC, if it is an all-day one', allDay, '2026-12-09T00:00:00.000Z'],
    [
      'that as well where Graph names the midnight on the wall',
      { ...allDay, originalStart: '2026-12-08T23:00:00Z', originalStartTimeZone: 'Romance Standard Time' },
      '2026-12-09T00:00:00.000Z',
    ],
    ['none where it is in no series', { seriesMasterId: null, originalStart: '2026-12-08T08:00:00Z' }, null],
  ])('has for its first place in the series: %s', (_, change, originalStart) => {
    expect(readEvent(aRawEvent(change)).originalStart).toBe(originalStart);
  });

  test('is read whatever is odd about it, as long as it has an id', () => {
    const anything = fc.record(
      Object.fromEntries(
        Object.keys(aRawEvent()).map((name) => [
          name,
          fc.oneof(fc.constantFrom(...Object.values(aRawEvent())), fc.jsonValue()),
        ]),
      ),
    );
    fc.assert(
      fc.property(anything, (odd) => {
        const event = readEvent({ ...odd, id: 'AAMk=' });
        expect(event.id).toBe('AAMk=');
        expect(Object.values(event)).not.toContain(undefined);
      }),
      { numRuns: 300 },
    );
  });
});
