import { describe, expect, test } from '@jest/globals';
import type { CalendarEvent } from '../../src/domain/calendar-event.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type MeetingId } from '../../src/domain/ids.ts';
import { matchEvents } from '../../src/domain/match-events.ts';
import type { EventLink, Meeting } from '../../src/domain/meeting.ts';
import { anEvent, at } from '../support/a-calendar.ts';
import { aBoard, aMeeting } from '../support/builders.ts';

const mailbox = 'direktionen@aaloese.example';
const board = aBoard({ calendar: { mailbox, rule: { subject: '^Direktion' } } });
const tuesday = '2026-12-01T08:00:00.000Z' as Instant;

function held(link: Partial<EventLink> | null, more: Partial<Meeting> = {}): Meeting {
  const event = link && {
    ...{ id: 'event-1', seriesId: null, originalStart: null, joinUrl: null, hasUnknownZone: false },
    ...link,
  };
  return aMeeting({ id: asId<MeetingId>(link?.id ?? 'typed'), start: tuesday, event, ...more });
}

function matched(
  meetings: readonly Meeting[],
  events: readonly CalendarEvent[],
  gone: readonly string[] = [],
) {
  const { pairs, lost } = matchEvents(board, meetings, { events, gone });
  return {
    pairs: pairs.map(({ event, meeting }) => [event.id, meeting?.id]),
    lost: lost.map(({ id }) => id),
  };
}

describe('which meeting an event is', () => {
  test('is told by its id first, whatever else fits', () => {
    const meetings = [held({ id: 'a', seriesId: 's', originalStart: tuesday }), held({ id: 'b' })];
    const events = [anEvent({ id: 'b', seriesId: 's', originalStart: tuesday }), anEvent({ id: 'a' })];
    expect(matched(meetings, events).pairs).toEqual([
      ['b', 'b'],
      ['a', 'a'],
    ]);
  });

  test('is told by its place in the series where an exception comes under another id', () => {
    const meeting = held({ id: 'a', seriesId: 's', originalStart: tuesday });
    const moved = at('2026-12-20T08:00:00.000Z');
    const exception = anEvent({ id: 'a.own', seriesId: 's', originalStart: tuesday, time: moved });
    expect(matched([meeting], [exception], ['a'])).toEqual({ pairs: [['a.own', 'a']], lost: [] });
    const other = { ...exception, originalStart: moved?.start as Instant };
    expect(matched([meeting], [other], ['a'])).toEqual({ pairs: [['a.own', undefined]], lost: ['a'] });
  });

  test('is the one we made the event for', () => {
    expect(matched([held(null)], [anEvent({ transactionId: 'typed', time: null })]).pairs).toEqual([
      ['event-1', 'typed'],
    ]);
  });

  test('is one typed for that time, unless the event is cancelled or is none of the board’s', () => {
    const typed = held(null);
    expect(matched([typed], [anEvent()]).pairs).toEqual([['event-1', 'typed']]);
    expect(matched([typed], [anEvent({ isCancelled: true })]).pairs).toEqual([['event-1', undefined]]);
    expect(matched([typed], [anEvent({ subject: 'Fødselsdag' })]).pairs).toEqual([['event-1', undefined]]);
  });
});

describe('where events went and others came in one reading', () => {
  const week = anEvent({ id: 'new', seriesId: 's', time: at('2026-12-03T12:00:00.000Z') });

  test('the one on the same day carries the meeting on, of whatever series', () => {
    const sameDay = anEvent({ id: 'new', seriesId: 'other', time: at('2026-12-01T14:00:00.000Z') });
    expect(matched([held({ id: 'a', seriesId: 's' })], [sameDay], ['a'])).toEqual({
      pairs: [['new', 'a']],
      lost: [],
    });
  });

  test('the one in the same week carries it on within one series only', () => {
    const inSeries = held({ id: 'a', seriesId: 's' });
    expect(matched([inSeries], [week], ['a'])).toEqual({ pairs: [['new', 'a']], lost: [] });
    expect(matched([held({ id: 'a' })], [{ ...week, seriesId: null }], ['a']).lost).toEqual(['a']);
    const next = { ...week, time: at('2026-12-08T08:00:00.000Z') };
    expect(matched([inSeries], [next], ['a']).lost).toEqual(['a']);
  });

  test('a meeting that was held is no more theirs, and one whose event stands is left alone', () => {
    const over = held({ id: 'a', seriesId: 's' }, { status: 'concluded' });
    expect(matched([over], [week], ['a'])).toEqual({ pairs: [['new', undefined]], lost: [] });
    expect(matched([held({ id: 'a', seriesId: 's' })], [week]).pairs).toEqual([['new', undefined]]);
  });

  test('each meeting is taken over once', () => {
    const two = [week, { ...week, id: 'newer' }];
    expect(matched([held({ id: 'a', seriesId: 's' })], two, ['a']).pairs).toEqual([
      ['new', 'a'],
      ['newer', undefined],
    ]);
  });
});
