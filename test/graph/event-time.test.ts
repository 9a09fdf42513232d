import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Day, Instant } from '../../src/domain/day.ts';
import {
  readEventTime,
  readStamp,
  type Written,
  writeMidnight,
  writeWallTime,
} from '../../src/graph/event-time.ts';
import { windowsZones } from '../../src/graph/windows-zones.ts';
import { readZone } from '../../src/graph/zones.ts';

function times(start: string, end: string, timeZone = 'UTC', more: Partial<Written> = {}) {
  const wall = (dateTime: string) => ({ dateTime, timeZone });
  return readEventTime({ start: wall(start), end: wall(end), isAllDay: false, originalZone: null, ...more });
}

const timed = (start: string, end: string) => ({ kind: 'timed', start, end });
const allDay = (start: string, end: string) => ({ kind: 'all-day', start, end });

describe('the time of an event', () => {
  test.each([
    ['UTC', '2026-12-09T20:30:00.0000000', '2026-12-09T20:30:00.000Z'],
    ['utc', '2026-12-09T20:30:00.1234567', '2026-12-09T20:30:00.123Z'],
    ['tzone://Microsoft/Utc', '2026-12-09T20:30:00', '2026-12-09T20:30:00.000Z'],
    ['Romance Standard Time', '2026-12-09T09:00:00.0000000', '2026-12-09T08:00:00.000Z'],
    ['romance standard time', '2026-06-09T09:00:00.0000000', '2026-06-09T07:00:00.000Z'],
    ['Europe/Copenhagen', '2026-06-09T09:00:00.0000000', '2026-06-09T07:00:00.000Z'],
    ['Europe/Kyiv', '2026-12-09T09:00:00.0000000', '2026-12-09T07:00:00.000Z'],
    ['Central Asia Standard Time', '2026-12-09T09:00:00.0000000', '2026-12-09T03:00:00.000Z'],
    ['Nepal Standard Time', '2026-12-09T09:00:00.0000000', '2026-12-09T03:15:00.000Z'],
    ['UTC-11', '2026-12-09T09:00:00.0000000', '2026-12-09T20:00:00.000Z'],
    ['Romance Standard Time', '2026-12-09T09:00:00Z', '2026-12-09T09:00:00.000Z'],
  ])('is an instant where it is written in %s as %s', (zone, written, instant) => {
    expect(times(written, '2027-01-01T00:00:00', zone)).toMatchObject({ kind: 'timed', start: instant });
  });

  test('keeps its instants over the switches of daylight saving', () => {
    const zone = 'Romance Standard Time';

    expect(times('2026-10-25T01:30:00', '2026-10-25T03:30:00', zone)).toEqual(
      timed('2026-10-24T23:30:00.000Z', '2026-10-25T02:30:00.000Z'),
    );
    expect(times('2027-03-28T01:30:00', '2027-03-28T03:30:00', zone)).toEqual(
      timed('2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'),
    );
    expect(times('2026-10-25T00:30:00.0000000', '2026-10-25T01:30:00.0000000')).toEqual(
      timed('2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'),
    );
  });

  test.each(['tzone://Microsoft/Custom', 'Customized Time Zone', 'Mars/Olympus', 'local', 'system', ''])(
    'is not known where its zone is “%s”',
    (zone) => {
      expect(times('2026-12-09T09:00:00', '2026-12-09T10:00:00', zone)).toBeNull();
    },
  );

  test('is known in UTC, whatever unknown zone the event was made in', () => {
    const originalZone = 'tzone://Microsoft/Custom';

    expect(times('2026-12-09T09:00:00', '2026-12-09T10:00:00', 'UTC', { originalZone })).not.toBeNull();
  });

  test.each([
    ['the first year there is', '0001-01-01T00:00:00.0000000', '2026-12-09T10:00:00'],
    ['the last year there is', '2026-12-09T09:00:00', '4501-01-01T00:00:00.0000000'],
    ['a day that is none', '2026-02-31T09:00:00', '2026-12-09T10:00:00'],
    ['an end before its start', '2026-12-09T09:00:00', '2026-12-09T08:00:00'],
    ['no word of it', '', ''],
  ])('is not known where it has %s', (_, start, end) => {
    expect(times(start, end)).toBeNull();
  });

  test('is not known where nothing is said of it', () => {
    expect(readEventTime({ start: null, end: null, isAllDay: false, originalZone: null })).toBeNull();
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Copenhagen'])(
    'is the same in a process that runs in %s',
    async (TZ) => {
      const program = `
        import { readEvent } from './src/graph/read-event.ts';
        const at = (timeZone) => ({ dateTime: '2026-12-09T09:00:00.0000000', timeZone });
        const day = { dateTime: '2026-12-09T00:00:00.0000000', timeZone: 'UTC' };
        const events = [
          { id: '1', start: at('UTC'), end: at('UTC') },
          { id: '2', start: at('Romance Standard Time'), end: at('UTC') },
          { id: '3', start: day, end: { ...day, dateTime: '2026-12-10T00:00:00.0000000' }, isAllDay: true },
        ];
        console.log(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), ...events.map((one) => readEvent(one).time)]));`;
      const run = promisify(execFile)(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program],
        { env: { PATH: process.env.PATH ?? '', TZ } },
      );

      const [offset, ...read] = JSON.parse((await run).stdout);

      expect(offset).not.toBe(0);
      expect(read).toEqual([
        timed('2026-12-09T09:00:00.000Z', '2026-12-09T09:00:00.000Z'),
        timed('2026-12-09T08:00:00.000Z', '2026-12-09T09:00:00.000Z'),
        allDay('2026-12-09', '2026-12-10'),
      ]);
    },
  );
});

describe('the days of an event that takes whole days', () => {
  const isAllDay = true;

  test.each(['UTC', 'Romance Standard Time', 'tzone://Microsoft/Custom'])(
    'are as they are written, in %s',
    (zone) => {
      expect(times('2026-12-09T00:00:00.0000000', '2026-12-11T00:00:00.0000000', zone, { isAllDay })).toEqual(
        allDay('2026-12-09', '2026-12-11'),
      );
    },
  );

  test('are those on the wall where the event was made, where Graph has turned them into UTC after all', () => {
    const originalZone = 'Romance Standard Time';

    expect(times('2026-12-08T23:00:00', '2026-12-09T23:00:00', 'UTC', { isAllDay, originalZone })).toEqual(
      allDay('2026-12-09', '2026-12-10'),
    );
    expect(times('2026-12-08T23:00:00', '2026-12-09T23:00:00', 'UTC', { isAllDay })).toBeNull();
  });

  test('are one at least', () => {
    expect(times('2026-12-09T00:00:00', '2026-12-09T00:00:00', 'UTC', { isAllDay })).toEqual(
      allDay('2026-12-09', '2026-12-10'),
    );
  });

  test('are not known where there are none', () => {
    expect(times('0001-01-01T00:00:00', '2026-12-09T00:00:00', 'UTC', { isAllDay })).toBeNull();
  });
});

describe('a moment that says its own offset', () => {
  test.each([
    ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.000Z'],
    ['2026-11-20T10:00:00.1234567Z', '2026-11-20T10:00:00.123Z'],
    ['2026-11-20T10:00:00+01:00', '2026-11-20T09:00:00.000Z'],
  ])('is read: %s', (text, instant) => {
    expect(readStamp(text)).toBe(instant);
  });

  test.each(['0001-01-01T00:00:00Z', '4501-01-01T00:00:00Z', '2026-11-20T10:00:00', 'yesterday', '', null])(
    'is none: %s',
    (text) => {
      expect(readStamp(text)).toBeNull();
    },
  );
});

describe('a time that is sent', () => {
  test.each([
    ['2026-12-09T08:00:00.000Z', ['Europe/Copenhagen'], '2026-12-09T09:00:00', 'Romance Standard Time'],
    ['2027-06-09T07:00:00.000Z', ['Europe/Copenhagen'], '2027-06-09T09:00:00', 'Romance Standard Time'],
    ['2026-12-09T08:00:00.000Z', ['pacific standard time'], '2026-12-09T00:00:00', 'pacific standard time'],
    [
      '2026-12-09T08:00:00.000Z',
      ['tzone://Microsoft/Custom', 'Europe/Copenhagen'],
      '2026-12-09T09:00:00',
      'Romance Standard Time',
    ],
    ['2026-12-09T08:00:00.000Z', ['tzone://Microsoft/Utc'], '2026-12-09T08:00:00', 'UTC'],
    // Graph has no name of its own for it.
    ['2026-12-09T08:00:00.000Z', ['Antarctica/Troll'], '2026-12-09T08:00:00', 'UTC'],
    ['2026-12-09T08:00:00.000Z', [null], '2026-12-09T08:00:00', 'UTC'],
    // Half past two, for the first time and for the second.
    ['2026-10-25T00:30:00.000Z', ['Europe/Copenhagen'], '2026-10-25T00:30:00', 'UTC'],
    ['2026-10-25T01:30:00.000Z', ['Europe/Copenhagen'], '2026-10-25T01:30:00', 'UTC'],
  ])('%s on the walls of %p is %s in %s', (at, zones, dateTime, timeZone) => {
    expect(writeWallTime(at as Instant, zones)).toEqual({ dateTime, timeZone });
  });

  test('is read back as the same, whatever the instant and the zone', () => {
    const zone = fc.constantFrom(...Object.keys(windowsZones));
    const hour = fc.integer({ min: 0, max: 24 * 365 * 4 }).map((count) => Date.UTC(2026, 0, 1, count));
    fc.assert(
      fc.property(zone, hour, (name, time) => {
        const at = new Date(time).toISOString() as Instant;
        const { dateTime, timeZone } = writeWallTime(at, [name]);
        expect(times(dateTime ?? '', dateTime ?? '', timeZone ?? '')).toMatchObject({ start: at });
      }),
    );
  });

  test('that is a day is midnight in a zone that Graph knows', () => {
    const day = '2026-12-09' as Day;
    expect(writeMidnight(day, ['tzone://Microsoft/Custom', 'Europe/Copenhagen'])).toEqual({
      ...{ dateTime: '2026-12-09T00:00:00', timeZone: 'Romance Standard Time' },
    });
    expect(writeMidnight(day, [null]).timeZone).toBe('UTC');
  });
});

describe('Windows’ names of zones', () => {
  test('are all known, by zones that this Node knows', () => {
    const names = Object.keys(windowsZones);

    expect(names).toHaveLength(139);
    for (const name of names) {
      const zone = readZone(name) ?? '';
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });

  test('mean Denmark’s own zone where they can', () => {
    expect(readZone('Romance Standard Time')).toBe('Europe/Copenhagen');
  });
});
