import { describe, expect, test } from '@jest/globals';
import type { EventTime } from '../../src/domain/calendar-event.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { type AGraph, aGraph, boardMailbox, failureOf } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';

/** Two hours from the instant on. */
function at(start: string): EventTime {
  const end = new Date(Date.parse(start) + 7_200_000).toISOString();
  return { kind: 'timed', start: start as Instant, end: end as Instant };
}

const from = at('2026-12-09T08:00:00.000Z');
const to = at('2026-12-10T12:00:00.000Z');
const move = { from, to, timeZone: 'Europe/Copenhagen' };

function patches({ graph }: AGraph) {
  return graph.asked.filter(({ method }) => method === 'PATCH');
}

describe('moving an event', () => {
  test('sends its times alone, in the zone it was made in, upon the version that was read', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ zone: 'GMT Standard Time' }));
    const revision = a.mailbox.find(id)?.revision;
    const moved = await a.calendar.move(boardMailbox, id, move);
    expect(moved).toMatchObject({ kind: 'moved', event: { id, time: to, place: 'Rådhuset, lokale 2' } });
    const [patch] = patches(a);
    expect(JSON.parse(patch?.body ?? '')).toEqual({
      start: { dateTime: '2026-12-10T12:00:00', timeZone: 'GMT Standard Time' },
      end: { dateTime: '2026-12-10T14:00:00', timeZone: 'GMT Standard Time' },
    });
    expect(patch?.headers).toMatchObject({
      'if-match': `W/"${revision}"`,
      prefer: expect.stringContaining('IdType="ImmutableId"'),
    });
  });

  test('over the change of the clocks keeps to the wall', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan());
    await a.calendar.move(boardMailbox, id, { ...move, to: at('2027-06-09T07:00:00.000Z') });
    expect(JSON.parse(patches(a)[0]?.body ?? '').start).toEqual({
      ...{ dateTime: '2027-06-09T09:00:00', timeZone: 'Romance Standard Time' },
    });
  });

  test.each(['tzone://Microsoft/Custom', 'Sydhavsøernes tid'])(
    'that was made in “%s” is written on the board’s walls',
    async (zone) => {
      const a = await aGraph();
      const id = a.mailbox.add(aPlan({ zone }));
      expect(await a.calendar.move(boardMailbox, id, move)).toMatchObject({ kind: 'moved' });
      expect(JSON.parse(patches(a)[0]?.body ?? '').start.timeZone).toBe('Romance Standard Time');
    },
  );

  test('that lasts all day sends days', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ isAllDay: true, start: '2026-12-09T00:00:00.000Z', minutes: 1440 }));
    const days = (start: string, end: string): EventTime => ({
      kind: 'all-day',
      start: start as Day,
      end: end as Day,
    });
    const there = days('2026-12-11', '2026-12-12');
    const moved = await a.calendar.move(boardMailbox, id, {
      ...move,
      from: days('2026-12-09', '2026-12-10'),
      to: there,
    });
    expect(moved).toMatchObject({ kind: 'moved', event: { time: there } });
    expect(JSON.parse(patches(a)[0]?.body ?? '')).toEqual({
      isAllDay: true,
      start: { dateTime: '2026-12-11T00:00:00', timeZone: 'Romance Standard Time' },
      end: { dateTime: '2026-12-12T00:00:00', timeZone: 'Romance Standard Time' },
    });
  });

  test('that stands there already sends nothing', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ start: '2026-12-10T12:00:00.000Z' }));
    expect(await a.calendar.move(boardMailbox, id, move)).toMatchObject({ kind: 'moved' });
    expect(patches(a)).toEqual([]);
  });

  test('whose answer was lost is moved once', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan());
    a.graph.orders.writing('answer lost');
    expect(await a.calendar.move(boardMailbox, id, move)).toMatchObject({ kind: 'moved' });
    expect(patches(a).map(({ status }) => status)).toEqual([0, 412]);
    expect(a.mailbox.edits).toHaveLength(2);
  });
});

describe('an event that somebody else changes', () => {
  test('is not moved where it no longer stands where it was thought to', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ start: '2026-12-08T08:00:00.000Z' }));
    expect(await a.calendar.move(boardMailbox, id, move)).toMatchObject({
      ...{ kind: 'elsewhere', event: { time: at('2026-12-08T08:00:00.000Z') } },
    });
    expect(patches(a)).toEqual([]);
  });

  test('at the same moment is read again and moved with what they wrote', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan());
    a.graph.orders.beforeWriting(() => a.mailbox.change(id, { place: 'Havnen' }));
    expect(await a.calendar.move(boardMailbox, id, move)).toMatchObject({
      ...{ kind: 'moved', event: { time: to, place: 'Havnen' } },
    });
    expect(patches(a).map(({ status }) => status)).toEqual([412, 200]);
  });

  test('at the same moment to another time stays there', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan());
    a.graph.orders.beforeWriting(() => a.mailbox.change(id, { start: '2026-12-17T08:00:00.000Z' }));
    expect(await a.calendar.move(boardMailbox, id, move)).toMatchObject({
      ...{ kind: 'elsewhere', event: { time: at('2026-12-17T08:00:00.000Z') } },
    });
  });

  test('again and again is left, as busy', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan());
    for (const place of ['Havnen', 'Kroen'])
      a.graph.orders.beforeWriting(() => a.mailbox.change(id, { place }));
    expect((await failureOf(a.calendar.move(boardMailbox, id, move))).reason).toBe('busy');
    expect(patches(a)).toHaveLength(2);
  });
});

describe('an event of a series', () => {
  const weekly = { everyDays: 7, count: 3 };

  test('is moved alone, and comes back as the exception it has become', async () => {
    const a = await aGraph();
    const series = a.mailbox.addSeries(aPlan({ start: '2026-12-02T08:00:00.000Z' }), weekly);
    const [, second] = a.mailbox.ofSeries(series);
    const moved = await a.calendar.move(boardMailbox, second?.id ?? '', move);
    expect(moved).toMatchObject({
      kind: 'moved',
      event: { seriesId: series, originalStart: '2026-12-09T08:00:00.000Z', time: to },
    });
    expect(a.mailbox.ofSeries(series).map(({ start }) => start)).toEqual([
      ...['2026-12-02T08:00:00.000Z', '2026-12-10T12:00:00.000Z', '2026-12-16T08:00:00.000Z'],
    ]);
  });

  test.each(['2026-12-02T12:00:00.000Z', '2026-12-16T06:00:00.000Z'])(
    'is not moved to the day of its neighbour: %s',
    async (start) => {
      const a = await aGraph();
      const series = a.mailbox.addSeries(aPlan({ start: '2026-12-02T08:00:00.000Z' }), weekly);
      const [, second] = a.mailbox.ofSeries(series);
      const moved = await a.calendar.move(boardMailbox, second?.id ?? '', { ...move, to: at(start) });
      expect(moved).toEqual({ kind: 'crosses' });
    },
  );

  test('is never the series itself', async () => {
    const a = await aGraph();
    const series = a.mailbox.addSeries(aPlan(), weekly);
    expect(await a.calendar.move(boardMailbox, series, move)).toEqual({ kind: 'gone' });
    expect(patches(a)).toEqual([]);
  });
});

describe('an event that cannot be moved', () => {
  test('is one that somebody else called: it would be moved for the mailbox alone', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ isOrganizer: false }));
    expect(await a.calendar.move(boardMailbox, id, move)).toMatchObject({ kind: 'not-ours', event: { id } });
    expect(patches(a)).toEqual([]);
  });

  test('is one that was cancelled', async () => {
    const a = await aGraph();
    const id = a.mailbox.add(aPlan({ isCancelled: true }));
    expect(await a.calendar.move(boardMailbox, id, move)).toEqual({ kind: 'gone' });
    expect(patches(a)).toEqual([]);
  });

  test('is told as gone', async () => {
    const { calendar } = await aGraph();
    expect(await calendar.move(boardMailbox, 'AAMkNone=', move)).toEqual({ kind: 'gone' });
  });

  test('is told as not permitted where we may only read', async () => {
    const { graph, calendar, mailbox } = await aGraph();
    const id = mailbox.add(aPlan());
    graph.orders.writing('access denied');
    expect((await failureOf(calendar.move(boardMailbox, id, move))).reason).toBe('not-permitted');
  });
});
