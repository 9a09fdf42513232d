import { describe, expect, test } from '@jest/globals';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { syncCalendar } from '../../src/actions/sync-calendar.ts';
import type { CalendarEvent } from '../../src/domain/calendar-event.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { aCalendar, anEvent, at } from '../support/a-calendar.ts';
import { aBoard, aMeeting, aMember, anItem, by, people, tenant } from '../support/builders.ts';
import { arrange, boardId } from '../support/scene.ts';
import { aWorldWith, textIn } from '../support/world.ts';

const rule = { subject: '^Direktion' };
const board = aBoard({ calendar: { mailbox: 'direktionen@aaloese.example', rule } });
const day = 24 * 3_600_000;

/** The board with its calendar, read once. */
async function aReadCalendar(events: readonly CalendarEvent[] = [anEvent()]) {
  const outlook = aCalendar(events);
  const world = { ...(await aWorldWith({ board })), calendar: outlook.calendar };
  const sync = () => syncCalendar(world, { tenantId: tenant, boardId });
  const meetings = () => [...world.store.everything(tenant).meetings.values()];
  const first = await sync();
  return { world, outlook, sync, meetings, first };
}

describe('reading the calendar', () => {
  test('makes a meeting of each event that the board’s rule takes, with its standing items', async () => {
    const others = [
      anEvent({ id: 'event-2', subject: 'Fødselsdag' }),
      anEvent({ id: 'event-3', isCancelled: true }),
    ];
    const { meetings, first } = await aReadCalendar([anEvent(), ...others]);
    expect(first.map(({ day: on, what }) => [on, what])).toEqual([['2026-12-01', 'added']]);
    expect(meetings()).toMatchObject([
      {
        ...{ subject: 'Direktionsmøde', status: 'planned', origin: 'calendar', place: 'Mødelokale 2' },
        ...{ start: '2026-12-01T08:00:00.000Z', end: '2026-12-01T10:00:00.000Z', allDay: false },
        attendees: [{ name: 'Frans Dahl', email: 'chair@aaloese.example', response: 'accepted' }],
        event: { id: 'event-1', seriesId: null },
      },
    ]);
    expect(meetings()[0]?.places).toHaveLength(1);
  });

  test('knows a member by whichever of their addresses was invited', async () => {
    const dorte = aMember('director', { name: 'Dorte Bro', addresses: ['dobr@gammelby.example'] });
    const [invited] = anEvent().attendees;
    const attendees = invited
      ? [{ ...invited, name: 'BRO', addresses: ['/o=x', 'dobr@gammelby.example'] }]
      : [];
    const outlook = aCalendar([anEvent({ attendees })]);
    const there = { ...board, members: [...board.members.filter(({ role }) => role !== 'director'), dorte] };
    const world = { ...(await aWorldWith({ board: there })), calendar: outlook.calendar };
    await syncCalendar(world, { tenantId: tenant, boardId });
    expect([...world.store.everything(tenant).meetings.values()]).toMatchObject([
      { attendees: [{ name: 'Dorte Bro', response: 'accepted' }] },
    ]);
  });

  test('counts a member once where two of their addresses were invited, by the latest answer', async () => {
    const dorte = aMember('director', { name: 'Dorte Bro', addresses: ['dobr@gammelby.example'] });
    const entry = (address: string, response: string, type: 'required' | 'optional', day: number) => ({
      ...{ name: address, addresses: [address], personId: null, type, response },
      answeredAt: `2026-11-1${day}T08:00:00.000Z` as Instant,
    });
    const attendees = [
      entry('gaest@elsewhere.example', 'accepted', 'optional', 1),
      entry('dobr@gammelby.example', 'declined', 'optional', 2),
      entry(dorte.email ?? '', 'accepted', 'required', 3),
      entry('dobr@gammelby.example', 'none', 'optional', 4),
    ];
    const outlook = aCalendar([anEvent({ attendees })]);
    const world = {
      ...(await aWorldWith({ board: { ...board, members: [dorte] } })),
      calendar: outlook.calendar,
    };
    await syncCalendar(world, { tenantId: tenant, boardId });
    expect([...world.store.everything(tenant).meetings.values()][0]?.attendees).toEqual([
      {
        name: 'gaest@elsewhere.example',
        email: 'gaest@elsewhere.example',
        type: 'optional',
        response: 'accepted',
      },
      { name: 'Dorte Bro', email: 'dobr@gammelby.example', type: 'required', response: 'accepted' },
    ]);
  });

  test('again changes nothing, and goes on from where it was', async () => {
    const { world, outlook, sync } = await aReadCalendar();
    const records = world.store.everything(tenant).records.length;
    expect(await sync()).toEqual([]);
    expect(outlook.asked.map(({ token }) => token)).toEqual([null, 'token-1']);
    expect(world.store.everything(tenant).records.length).toBe(records);
  });

  test('begins anew where the window has fallen behind by a month', async () => {
    const { world, outlook, sync } = await aReadCalendar();
    world.pass(31 * day);
    await sync();
    expect(outlook.asked.at(-1)).toEqual({ token: null, from: '2026-10-19' });
  });

  test('begins anew where the board’s rule is another, and what it passed over before becomes a meeting', async () => {
    const { world, sync, outlook, meetings } = await aReadCalendar([
      anEvent(),
      anEvent({ id: 'event-2', subject: 'Chefmøde', time: at('2026-12-08T08:00:00.000Z') }),
    ]);
    const before = meetings().length;
    const calendar = { mailbox: 'direktionen@aaloese.example', rule: {} };
    await arrange(world, async (tx) => tx.boards.save({ ...(await tx.boards.lock(boardId)), calendar }));
    expect((await sync()).map(({ what }) => what)).toEqual(['added']);
    expect([before, meetings().length, outlook.asked.at(-1)?.token]).toEqual([1, 2, null]);
    await sync();
    expect(outlook.asked.at(-1)?.token).toBe('token-2');
  });

  test('takes all-day events as days on the board’s walls', async () => {
    const time = { kind: 'all-day', start: '2026-12-01' as Day, end: '2026-12-02' as Day } as const;
    const { meetings } = await aReadCalendar([anEvent({ time })]);
    expect(meetings()).toMatchObject([
      { allDay: true, start: '2026-11-30T23:00:00.000Z', end: '2026-12-01T23:00:00.000Z' },
    ]);
  });

  test('takes a meeting that was typed before for the event at its time', async () => {
    const outlook = aCalendar([anEvent()]);
    const typed = aMeeting({ start: '2026-12-01T08:00:00.000Z' as never, items: [anItem()] });
    const world = {
      ...(await aWorldWith({ board, items: [anItem()], meetings: [typed] })),
      calendar: outlook.calendar,
    };
    await syncCalendar(world, { tenantId: tenant, boardId });
    const all = [...world.store.everything(tenant).meetings.values()];
    expect(all).toMatchObject([{ id: typed.id, event: { id: 'event-1' }, places: [{ itemId: 'item-1' }] }]);
  });

  test('twice at once makes one meeting', async () => {
    const outlook = aCalendar([anEvent()]);
    const world = { ...(await aWorldWith({ board })), calendar: outlook.calendar };
    const sync = () => syncCalendar(world, { tenantId: tenant, boardId });
    await Promise.all([sync(), sync()]);
    expect(world.store.everything(tenant).meetings.size).toBe(1);
  });
});

describe('a meeting whose event changes', () => {
  test('moves with it, and the channel is told in one line', async () => {
    const { world, outlook, sync, meetings } = await aReadCalendar();
    const [meeting] = meetings();
    if (!meeting) throw new Error('no meeting');
    await publishAgenda(world, by(people.secretary), { boardId, meeting: { id: meeting.id } });
    await world.runJobs();
    world.sent.length = 0;
    outlook.brings({ events: [anEvent({ time: at('2026-12-03T12:00:00.000Z'), place: 'Havnen' })] });
    expect((await sync()).map(({ what }) => what)).toEqual(['moved', 'place']);
    await world.runJobs();
    expect(meetings()).toMatchObject([
      { start: '2026-12-03T12:00:00.000Z', place: 'Havnen', status: 'published' },
    ]);
    expect(world.sent.map(({ how }) => how)).toEqual(['update', 'say']);
    expect(textIn(world.sent[1]?.message)).toContain('Det holdes nu torsdag den 3. december 2026 kl. 13:00');
  });

  test('keeps its times and is flagged where the event’s zone is unknown', async () => {
    const { outlook, sync, meetings } = await aReadCalendar();
    outlook.brings({ events: [anEvent({ time: null })] });
    expect((await sync()).map(({ what }) => what)).toEqual(['zone']);
    expect(meetings()).toMatchObject([
      { start: '2026-12-01T08:00:00.000Z', event: { hasUnknownZone: true } },
    ]);
  });

  test('stays as it was held once it is over', async () => {
    const { world, outlook, sync, meetings } = await aReadCalendar();
    await arrange(world, async (tx) => {
      const [meeting] = await tx.meetings.ofBoard(boardId);
      if (meeting) await tx.meetings.save({ ...(await tx.meetings.lock(meeting.id)), status: 'concluded' });
    });
    outlook.brings({ events: [anEvent({ isCancelled: true, time: at('2026-12-09T08:00:00.000Z') })] });
    expect(await sync()).toEqual([]);
    expect(meetings()).toMatchObject([{ status: 'concluded', start: '2026-12-01T08:00:00.000Z' }]);
  });
});

describe('a meeting whose event is gone', () => {
  test.each(['gone', 'cancelled'])('is not called off while the board sits in it: %s', async (how) => {
    const { world, outlook, sync, meetings } = await aReadCalendar();
    const [held] = meetings();
    if (held) await arrange(world, async (tx) => tx.meetings.save({ ...held, status: 'inSession' }));
    if (how === 'gone') outlook.drops('event-1');
    outlook.brings(how === 'gone' ? { removed: ['event-1'] } : { events: [anEvent({ isCancelled: true })] });
    expect(await sync()).toEqual([]);
    expect(meetings()).toMatchObject([{ status: 'inSession' }]);
  });

  test('is cancelled, keeps its agenda, and comes back with its event', async () => {
    const { outlook, sync, meetings } = await aReadCalendar();
    outlook.brings({ events: [anEvent({ isCancelled: true })] });
    expect((await sync()).map(({ what }) => what)).toEqual(['cancelled']);
    expect(meetings()).toMatchObject([{ status: 'cancelled', places: [{}] }]);
    outlook.brings({ events: [anEvent()] });
    expect((await sync()).map(({ what }) => what)).toEqual(['back']);
    expect(meetings()).toMatchObject([{ status: 'planned' }]);
  });

  test('is cancelled only after Graph was asked: removed may mean moved out of the window', async () => {
    const { outlook, sync, meetings } = await aReadCalendar();
    outlook.brings({ removed: ['event-1'] });
    expect(await sync()).toEqual([]);
    outlook.drops('event-1');
    outlook.brings({ removed: ['event-1'] });
    expect((await sync()).map(({ what }) => what)).toEqual(['cancelled']);
    expect([meetings()[0]?.status, outlook.looked]).toEqual(['cancelled', ['event-1', 'event-1']]);
  });

  test('is asked about where its series came without it, or a full reading did', async () => {
    const one = anEvent({ id: 'a', seriesId: 's' });
    const two = anEvent({ id: 'b', seriesId: 's', time: at('2026-12-15T08:00:00.000Z') });
    const { outlook, sync, meetings } = await aReadCalendar([one, two]);
    outlook.drops('a');
    outlook.brings({ series: [{ seriesId: 's', eventIds: ['b'] }], events: [two] });
    expect((await sync()).map(({ day: on, what }) => [on, what])).toEqual([['2026-12-01', 'cancelled']]);
    outlook.drops('b');
    outlook.brings({ isFull: true, events: [] });
    expect((await sync()).map(({ day: on, what }) => [on, what])).toEqual([['2026-12-15', 'cancelled']]);
    expect(meetings().map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    expect(outlook.looked).toEqual(['a', 'b']);
  });
});
