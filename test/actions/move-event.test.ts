import { describe, expect, test } from '@jest/globals';
import { type MeetingMove, moveMeeting } from '../../src/actions/move-meeting.ts';
import { syncCalendar } from '../../src/actions/sync-calendar.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import type { CalendarEvent } from '../../src/domain/calendar-event.ts';
import type { Day } from '../../src/domain/day.ts';
import type { MeetingId } from '../../src/domain/ids.ts';
import { type FailureReason, OutsideFailure } from '../../src/errors.ts';
import { aCalendar, anEvent, at } from '../support/a-calendar.ts';
import { aBoard, by, people, published, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, boardId } from '../support/scene.ts';
import { aWorldWith, textIn, type World } from '../support/world.ts';

const secretary = by(people.secretary);
const board = aBoard({
  calendar: { mailbox: 'direktionen@aaloese.example', rule: { subject: '^Direktion' } },
});
const noon = at('2026-12-03T11:00:00.000Z');

/** The board's meeting of 1 December, nine to eleven, as it stands in Outlook. */
async function aMeetingInOutlook(event: Partial<CalendarEvent> = {}) {
  const outlook = aCalendar([anEvent(event)]);
  const world = await aWorldWith({ board });
  world.calendar = outlook.calendar;
  await syncCalendar(world, { tenantId: tenant, boardId });
  const meeting = () => [...world.store.everything(tenant).meetings.values()][0];
  const move = (more: Partial<MeetingMove> = {}) => {
    const where = { boardId, meeting: { id: meeting()?.id ?? ('' as MeetingId) } };
    return moveMeeting(world, secretary, { ...where, day: '2026-12-03' as Day, clock: '12:00', ...more });
  };
  return { world, outlook, meeting, move };
}

describe('moving a meeting that is kept in Outlook', () => {
  test('moves its event, as long as it was, and the meeting follows', async () => {
    const { outlook, meeting, move } = await aMeetingInOutlook();
    expect(await move()).toMatchObject({
      start: '2026-12-03T11:00:00.000Z',
      end: '2026-12-03T13:00:00.000Z',
    });
    const sent = { from: at('2026-12-01T08:00:00.000Z'), to: noon, timeZone: 'Europe/Copenhagen' };
    expect(outlook.written).toEqual([{ how: 'move', id: 'event-1', move: sent }]);
    expect(meeting()).toMatchObject({ start: '2026-12-03T11:00:00.000Z', event: { id: 'event-1' } });
  });

  test('tells the channel in one line, once: the reading after it finds nothing new', async () => {
    const { world, outlook, meeting, move } = await aMeetingInOutlook();
    await arrange(world, async (tx) => {
      const saved = await tx.meetings.save(
        published(await tx.meetings.lock(meeting()?.id ?? ('' as MeetingId))),
      );
      const message = { serviceUrl: 'https://smba.example/', conversationId: '19:c', activityId: 'post-1' };
      await tx.posts.save({ meetingId: saved.id, message, shownAt: world.now(), edition: 1 });
    });
    await move();
    outlook.brings({ events: [anEvent({ time: noon })] });
    expect(await syncCalendar(world, { tenantId: tenant, boardId })).toEqual([]);
    await world.runJobs();
    const said = world.sent.filter(({ how }) => how === 'say').map(({ message }) => textIn(message));
    expect(said).toEqual([
      expect.stringMatching(/^Mødet er flyttet\. Det holdes nu torsdag den 3\. december/),
    ]);
  });

  test('takes the id that an occurrence gets when it leaves its series', async () => {
    const { world, outlook, meeting, move } = await aMeetingInOutlook({
      id: 'occurrence',
      seriesId: 'series',
    });
    const moved = anEvent({ id: 'exception', seriesId: 'series', time: noon });
    world.calendar = { ...outlook.calendar, move: async () => ({ kind: 'moved', event: moved }) };
    await move();
    expect(meeting()).toMatchObject({ start: '2026-12-03T11:00:00.000Z', event: { id: 'exception' } });
  });

  test('moves the days of one that lasts all day', async () => {
    const time = { kind: 'all-day', start: '2026-12-01' as Day, end: '2026-12-03' as Day } as const;
    const { outlook, move } = await aMeetingInOutlook({ time });
    expect(await move({ day: '2027-04-01' as Day, clock: null })).toMatchObject({
      allDay: true,
      start: '2027-03-31T22:00:00.000Z',
    });
    expect(outlook.written).toMatchObject([
      { move: { to: { kind: 'all-day', start: '2027-04-01', end: '2027-04-03' } } },
    ]);
  });

  test('cannot be taken back: mails have gone out', async () => {
    const { world, move } = await aMeetingInOutlook();
    await move();
    expect(await refusalOf(world, () => undoChange(world, secretary, boardId))).toBe('undo-impossible');
  });
});

describe('moving a meeting in Outlook is refused, with nothing written,', () => {
  const allDay = { kind: 'all-day', start: '2026-12-01' as Day, end: '2026-12-02' as Day } as const;
  test.each([
    ['into the past', {}, { day: '2026-11-10' as Day }, 'day-is-past'],
    ['to where it is', {}, { day: '2026-12-01' as Day, clock: '09:00' }, 'same-meeting'],
    ['to a clock where it lasts all day', { time: allDay }, {}, 'meeting-all-day'],
    ['from an outdated card', {}, { version: 7 }, 'outdated'],
    ['once it is cancelled', { isCancelled: true }, {}, 'no-meeting'],
  ])('%s', async (_, event, more, code) => {
    const { world, outlook, move } = await aMeetingInOutlook(event);
    expect(await refusalOf(world, () => move(more))).toBe(code);
    expect(outlook.written).toEqual([]);
  });

  test('where Graph is not there any more', async () => {
    const { world, move } = await aMeetingInOutlook();
    world.calendar = null;
    expect(await refusalOf(world, () => move())).toBe('kept-in-outlook');
  });

  test('while it is on its way there', async () => {
    const { world, move } = await aMeetingInOutlook();
    await arrange(world, async (tx) => {
      const [head] = await tx.meetings.ofBoard(boardId);
      if (head)
        await tx.meetings.save({ ...(await tx.meetings.lock(head.id)), origin: 'written', event: null });
    });
    expect(await refusalOf(world, () => move())).toBe('event-on-its-way');
  });

  test('to whoever may not plan meetings', async () => {
    const { world, meeting } = await aMeetingInOutlook();
    const wish = {
      boardId,
      meeting: { id: meeting()?.id ?? ('' as MeetingId) },
      day: '2026-12-03' as Day,
      clock: null,
    };
    expect(await refusalOf(world, () => moveMeeting(world, by(people.director), wish))).toBe('not-allowed');
  });
});

describe('what Outlook answers', () => {
  test('an event that was moved there meanwhile stays where it is, and we follow', async () => {
    const { world, outlook, meeting, move } = await aMeetingInOutlook();
    outlook.brings({ events: [anEvent({ time: at('2026-12-08T08:00:00.000Z') })] });
    await expect(move()).rejects.toMatchObject({
      code: 'event-elsewhere',
      about: { day: '2026-12-08', clock: '09:00' },
    });
    expect(outlook.written).toEqual([]);
    expect(meeting()?.start).toBe('2026-12-08T08:00:00.000Z');
    expect(world.store.records(tenant).at(-1)).toMatchObject({ by: 'moedeklar', what: 'sync-calendar' });
  });

  test('an event that is gone has the calendar read', async () => {
    const { world, outlook, move } = await aMeetingInOutlook();
    outlook.drops('event-1');
    await expect(move()).rejects.toMatchObject({ code: 'event-gone' });
    expect(world.store.jobs).toMatchObject([
      { name: 'sync-calendar', data: { mailbox: board.calendar?.mailbox } },
    ]);
  });

  test('one of a series does not pass its neighbour', async () => {
    const { world, outlook, move } = await aMeetingInOutlook();
    world.calendar = { ...outlook.calendar, move: async () => ({ kind: 'crosses' }) };
    expect(await refusalOf(world, () => move())).toBe('event-crosses');
  });

  test('one that somebody else called is theirs to move', async () => {
    const { world, outlook, move } = await aMeetingInOutlook();
    const organizer = { name: 'Eva Ekstern', addresses: ['eva@x.example'], personId: null };
    const attendees = [{ ...organizer, type: 'required', response: 'organizer', answeredAt: null } as const];
    const event = anEvent({ attendees });
    world.calendar = { ...outlook.calendar, move: async () => ({ kind: 'not-ours', event }) };
    await expect(move()).rejects.toMatchObject({
      code: 'event-not-ours',
      about: { organizer: 'Eva Ekstern' },
    });
  });

  test.each<[FailureReason, string, number]>([
    ['not-permitted', 'calendar-read-only', 0],
    ['not-recognised', 'calendar-sign-in', 1],
    ['cut', 'event-unsure', 1],
    ['busy', 'event-unsure', 1],
    ['unknown', 'event-refused', 1],
  ])('%s is told as %s, and nothing is believed that is not known', async (reason, code, readings) => {
    const { world, outlook, meeting, move } = await aMeetingInOutlook();
    outlook.failures.push(new OutsideFailure('graph', 'no', { reason }));
    await expect(move()).rejects.toMatchObject({ code });
    expect(meeting()?.start).toBe('2026-12-01T08:00:00.000Z');
    expect(world.store.jobs.filter(({ name }) => name === 'sync-calendar')).toHaveLength(readings);
  });
});

describe('a reading of the calendar at the same time', () => {
  const sync = (world: World) => syncCalendar(world, { tenantId: tenant, boardId });

  test('that came later knows better: what was written does not overwrite it, and is read once more', async () => {
    const { world, outlook, meeting, move } = await aMeetingInOutlook();
    const later = at('2026-12-08T08:00:00.000Z');
    world.calendar = {
      ...outlook.calendar,
      move: async (...what) => {
        const moved = await outlook.calendar.move(...what);
        outlook.brings({ events: [anEvent({ time: later })] });
        await sync(world);
        return moved;
      },
    };
    await move();
    expect(meeting()?.start).toBe('2026-12-08T08:00:00.000Z');
    expect(world.store.jobs.map(({ name }) => name)).toContain('sync-calendar');
  });

  test('that began before knows less: it begins anew, and nothing is moved back', async () => {
    const { world, outlook, meeting, move } = await aMeetingInOutlook();
    let readings = 0;
    world.calendar = {
      ...outlook.calendar,
      changes: async (...what) => {
        readings += 1;
        const changes = await outlook.calendar.changes(...what);
        if (readings > 1) return { ...changes, events: [anEvent({ time: noon })] };
        await move();
        return { ...changes, events: [anEvent({ place: 'Havnen' })] };
      },
    };
    expect((await sync(world)).map(({ what }) => what)).toEqual([]);
    expect([readings, meeting()?.start]).toEqual([2, '2026-12-03T11:00:00.000Z']);
  });
});
