import { DateTime } from 'luxon';
import type { Standing } from './mailbox.ts';

export type Raw = Record<string, unknown>;

/** In which words times are written: UTC, where it is asked for, else those of a Danish mailbox. */
export type Wall = 'UTC' | 'Romance Standard Time';

/** Where the online meetings of all events are. */
export const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting';

/** The whole event, as Graph gives it. */
export function rawEvent(event: Standing, wall: Wall = 'UTC'): Raw {
  const { zone = 'Romance Standard Time', isOnline = true } = event;
  return {
    ...bareOccurrence(event, wall),
    createdDateTime: '2026-01-05T07:00:00Z',
    lastModifiedDateTime: stampOf(event.revision),
    changeKey: `key${event.revision}`,
    transactionId: event.transactionId ?? null,
    ...{ originalStartTimeZone: zone, originalEndTimeZone: zone },
    iCalUId: `040000008200E00074C5B7101A82E008${event.seriesId ?? event.id}`,
    subject: event.subject,
    ...{ bodyPreview: '', body: { contentType: 'html', content: event.html ?? '' } },
    isAllDay: event.isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: event.isOrganizer ?? true,
    categories: event.category === undefined ? [] : [event.category],
    ...(event.originalStart === null ? {} : { originalStart: event.originalStart.replace('.000Z', 'Z') }),
    location: { displayName: event.place, locationType: 'default' },
    locations: event.place === '' ? [] : [{ displayName: event.place, locationType: 'default' }],
    organizer: { emailAddress: { name: 'Direktionen', address: 'direktionen@aaloese.example' } },
    attendees: event.invited.map(({ name, address, response, answeredAt = '2026-11-20T10:00:00Z' }) => ({
      type: 'required',
      status: { response, time: response === 'none' ? '0001-01-01T00:00:00Z' : answeredAt },
      emailAddress: { name, address },
    })),
    isOnlineMeeting: isOnline,
    onlineMeeting: isOnline ? { joinUrl } : null,
    onlineMeetingUrl: null,
    webLink: 'https://outlook.office365.com/owa/?itemid=AAMk&exvsurl=1',
  };
}

/** All that a series says of its occurrences in a delta. */
export function bareOccurrence(event: Standing, wall: Wall = 'UTC'): Raw {
  const end = new Date(Date.parse(event.start) + event.minutes * 60_000).toISOString();
  return {
    '@odata.type': '#microsoft.graph.event',
    '@odata.etag': `W/"${event.revision}"`,
    id: event.id,
    ...(event.seriesId === null ? {} : { seriesMasterId: event.seriesId }),
    type: event.type,
    start: wallTime(event.start, event.isAllDay ? 'UTC' : wall),
    end: wallTime(end, event.isAllDay ? 'UTC' : wall),
  };
}

export function removal(id: string): Raw {
  return { '@odata.type': '#microsoft.graph.event', id, '@removed': { reason: 'deleted' } };
}

/** Without an offset and with seven decimals. */
export function wallTime(instant: string, wall: Wall) {
  const zone = wall === 'UTC' ? 'UTC' : 'Europe/Copenhagen';
  const dateTime = DateTime.fromISO(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss");
  return { dateTime: `${dateTime}.0000000`, timeZone: wall };
}

function stampOf(revision: number): string {
  return new Date(Date.parse('2026-11-01T00:00:00Z') + revision * 1000)
    .toISOString()
    .replace('.000Z', '.1234567Z');
}
