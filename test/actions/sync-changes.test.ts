import { describe, expect, test } from '@jest/globals';
import { placeItems } from '../../src/actions/move-item.ts';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { syncCalendar } from '../../src/actions/sync-calendar.ts';
import type { CalendarEvent } from '../../src/domain/calendar-event.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { aCalendar, anEvent, at } from '../support/a-calendar.ts';
import { aBoard, aMeeting, anItem, aPlace, by, people, tenant } from '../support/builders.ts';
import { boardId } from '../support/scene.ts';
import { aWorldWith, textIn } from '../support/world.ts';

const board = aBoard({
  calendar: { mailbox: 'direktionen@aaloese.example', rule: { subject: '^Direktion' } },
});

/** A published meeting that stands in the calendar, nothing said yet. */
async function aPublishedMeeting(event: CalendarEvent = anEvent()) {
  const outlook = aCalendar([event]);
  const world = { ...(await aWorldWith({ board })), calendar: outlook.calendar };
  const sync = async () => {
    const synced = await syncCalendar(world, { tenantId: tenant, boardId });
    await world.runJobs();
    return synced.map(({ what }) => what);
  };
  await sync();
  const meeting = () => [...world.store.everything(tenant).meetings.values()][0];
  const id = meeting()?.id;
  if (!id) throw new Error('no meeting');
  await publishAgenda(world, by(people.secretary), { boardId, meeting: { id } });
  await world.runJobs();
  world.sent.length = 0;
  const said = () => world.sent.filter(({ how }) => how === 'say');
  return { world, outlook, sync, meeting, said };
}

describe('one line tells the channel', () => {
  test('of a meeting that was shortened', async () => {
    const { outlook, sync, said } = await aPublishedMeeting();
    const [start, end] = ['2026-12-01T08:00:00.000Z', '2026-12-01T09:30:00.000Z'] as Instant[];
    if (!start || !end) throw new Error('no times');
    outlook.brings({ events: [anEvent({ time: { kind: 'timed', start, end } })] });
    expect(await sync()).toEqual(['length']);
    expect(said().map(({ message }) => textIn(message))).toEqual([
      'Mødet tirsdag den 1. december 2026 varer nu kl. 09:00–10:30.',
    ]);
  });

  test('of new time and new place together', async () => {
    const { outlook, sync, said } = await aPublishedMeeting();
    outlook.brings({ events: [anEvent({ time: at('2026-12-03T12:00:00.000Z'), place: 'Havnen' })] });
    await sync();
    expect(textIn(said()[0]?.message)).toBe(
      'Mødet er flyttet. Det holdes nu torsdag den 3. december 2026 kl. 13:00–15:00 i Havnen.',
    );
  });
});

describe('a cancelled meeting', () => {
  test('is told to each of its people once, however often the calendar is read', async () => {
    const { outlook, sync, said } = await aPublishedMeeting();
    outlook.brings({ events: [anEvent({ isCancelled: true })] });
    await sync();
    outlook.brings({ events: [anEvent({ isCancelled: true })] });
    await sync();
    expect(said().map(({ where }) => where.replace(/;.*/, ''))).toEqual([
      '19:channel@thread.tacv2',
      `chat-${people.chair}`,
    ]);
    expect(textIn(said()[1]?.message)).toBe(
      'Direktionen: Mødet tirsdag den 1. december 2026 er aflyst. Punkterne venter på et andet møde.',
    );
  });

  test('that comes back is told again, as it now stands', async () => {
    const { outlook, sync, said, world } = await aPublishedMeeting();
    outlook.brings({ events: [anEvent({ isCancelled: true })] });
    await sync();
    world.sent.length = 0;
    outlook.brings({ events: [anEvent({ time: at('2026-12-02T08:00:00.000Z') })] });
    expect(await sync()).toEqual(['back', 'moved']);
    expect(textIn(said().at(-1)?.message)).toContain('Det holdes nu onsdag den 2. december 2026');
  });

  test('lets its items wait, and comes back without those that went elsewhere meanwhile', async () => {
    const { outlook, sync, meeting, world } = await aPublishedMeeting();
    const cause = { tenantId: tenant, by: 'operator', what: 'arrange', from: 'test' } as const;
    const [stays, moves] = ['stays', 'moves'].map((id) => anItem({ id: asId<ItemId>(id) })) as [Item, Item];
    const other = aMeeting({ id: asId('other'), start: '2026-12-15T08:00:00.000Z' as Instant });
    const before = meeting();
    if (!before) throw new Error('no meeting');
    await world.store.transaction(cause, async (tx) => {
      for (const item of [stays, moves]) await tx.items.add(item);
      await tx.meetings.save({ ...before, places: [...before.places, aPlace(stays), aPlace(moves)] });
      await tx.meetings.add(other);
    });
    const waiting = () => world.store.read(tenant, (db) => db.items.waiting(boardId));
    expect(await waiting()).toEqual([]);
    outlook.brings({ events: [anEvent({ isCancelled: true })] });
    await sync();
    expect((await waiting()).map(({ id }) => id)).toEqual(['stays', 'moves']);

    await placeItems(world, by(people.secretary), { boardId, itemIds: [moves.id], to: { id: other.id } });
    outlook.brings({ events: [anEvent()] });
    await sync();
    const after = world.store.everything(tenant).meetings.get(before.id);
    expect(after?.places.map(({ itemId }) => itemId)).toEqual([before.places[0]?.itemId, 'stays']);
    expect(await waiting()).toEqual([]);
  });

  test('of last month is cancelled without a word to anybody', async () => {
    const { outlook, sync, said, world } = await aPublishedMeeting();
    world.pass(30 * 24 * 3_600_000);
    outlook.brings({ events: [anEvent({ isCancelled: true })] });
    expect(await sync()).toEqual(['cancelled']);
    expect(said().filter(({ where }) => where.startsWith('chat-'))).toEqual([]);
  });
});

describe('a series that is changed', () => {
  const occurrence = (id: string, start: string) =>
    anEvent({ id, seriesId: 's', originalStart: start as Instant, time: at(start) });

  test('carries its published agendas along to the new days', async () => {
    const { outlook, sync, meeting, world } = await aPublishedMeeting(
      occurrence('s.1', '2026-12-01T08:00:00.000Z'),
    );
    const before = meeting();
    outlook.drops('s.1');
    const after = occurrence('s.2', '2026-12-03T08:00:00.000Z');
    outlook.brings({ events: [after], series: [{ seriesId: 's', eventIds: ['s.2'] }] });
    expect(await sync()).toEqual(['moved']);
    expect(meeting()).toMatchObject({
      ...{ id: before?.id, status: 'published', places: before?.places },
      ...{ start: '2026-12-03T08:00:00.000Z', event: { id: 's.2' } },
    });
    expect(world.store.everything(tenant).meetings.size).toBe(1);
  });
});

test('answers that come in are shown on the posted card', async () => {
  const { outlook, sync, world } = await aPublishedMeeting();
  const [frans] = anEvent().attendees;
  if (!frans) throw new Error('nobody');
  outlook.brings({ events: [anEvent({ attendees: [{ ...frans, response: 'declined' }] })] });
  expect(await sync()).toEqual(['attendees']);
  expect(world.sent.map(({ how }) => how)).toEqual(['update']);
  expect(JSON.stringify(world.sent[0]?.message)).toContain('0 kommer, 1 afbud: Frans Dahl');
});
