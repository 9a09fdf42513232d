import { describe, expect, test } from '@jest/globals';
import { rawEvent } from '../../src/playground/graph/raw-events.ts';
import { aGraph, boardMailbox, window } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';

/** A fortnightly series at nine on the wall since the summer; six occurrences stand in the window. Read once. */
async function aSeries() {
  const around = await aGraph();
  const planned = aPlan({ start: '2026-08-05T07:00:00.000Z' });
  const series = around.mailbox.addSeries(planned, { everyDays: 14, count: 15 });
  const read = (token: string | null) => around.calendar.changes(boardMailbox, token, window);
  const first = await read(null);
  around.graph.asked.length = 0;
  /** The first occurrence in the window, the seventh of the series. */
  const id = `${series}.2026-11-11T08:00`;
  return { ...around, series, first, id, index: 7, again: () => read(first.token), read };
}

describe('a series', () => {
  test('is no event, and lends each of its occurrences what they do not say themselves', async () => {
    const { first, series, id } = await aSeries();

    expect(first.events).toHaveLength(6);
    expect(first.events[0]).toMatchObject({
      ...{ id, seriesId: series, originalStart: '2026-11-11T08:00:00.000Z' },
      time: { kind: 'timed', start: '2026-11-11T08:00:00.000Z', end: '2026-11-11T10:00:00.000Z' },
      ...{ subject: 'Direktionsmøde', place: 'Rådhuset, lokale 2' },
      attendees: [{ name: 'Direktionen' }, { name: 'Mette Holm', response: 'accepted' }],
    });
  });

  test('of whole days has the days of its occurrences', async () => {
    const { calendar, mailbox } = await aGraph();
    const day = aPlan({ start: '2026-12-01T00:00:00.000Z', minutes: 1440, isAllDay: true });
    mailbox.addSeries(day, { everyDays: 7, count: 2 });

    const { events } = await calendar.changes(boardMailbox, null, window);

    expect(events.map(({ time, originalStart }) => [time, originalStart])).toEqual([
      [{ kind: 'all-day', start: '2026-12-01', end: '2026-12-02' }, '2026-12-01T00:00:00.000Z'],
      [{ kind: 'all-day', start: '2026-12-08', end: '2026-12-09' }, '2026-12-08T00:00:00.000Z'],
    ]);
  });

  test('that was changed is sent anew as a whole', async () => {
    const { mailbox, series, first, again } = await aSeries();
    mailbox.changeSeries(series, { subject: 'Direktion' });

    const changes = await again();

    expect(changes.events.map(({ subject }) => subject)).toEqual(Array(6).fill('Direktion'));
    expect(changes.series).toEqual([{ seriesId: series, eventIds: first.events.map(({ id }) => id) }]);
  });

  test('lacks the occurrence that was deleted without a word', async () => {
    const { mailbox, calendar, series, id, index, again } = await aSeries();
    mailbox.removeOccurrence(series, index);

    const { series: sent, removed } = await again();

    expect(sent[0]?.eventIds).toHaveLength(5);
    expect(sent[0]?.eventIds).not.toContain(id);
    expect(removed).not.toContain(id);
    expect(await calendar.find(boardMailbox, id)).toBeNull();
  });

  test('that was deleted is named, with none of its events left', async () => {
    const { mailbox, series, again } = await aSeries();
    mailbox.removeSeries(series);

    expect(await again()).toMatchObject({
      ...{ events: [], removed: [series] },
      series: [{ seriesId: series, eventIds: [] }],
    });
  });

  test('is asked for once where its occurrences come without it', async () => {
    const { graph, first, series, read } = await aSeries();
    graph.orders.round('occurrences without their series');

    const changes = await read(null);

    expect(changes.events).toEqual(first.events);
    expect(changes.series).toEqual([]);
    expect(graph.asked.filter(({ path }) => path.includes('/events/')).map(({ path }) => path)).toEqual([
      `/v1.0/users/${boardMailbox}/events/${series}`,
    ]);
  });

  test('that is not there makes its occurrences such as are to be asked about', async () => {
    const { graph, id, again } = await aSeries();
    const occurrence = { id, seriesMasterId: 'gone', type: 'occurrence', start: null, end: null };
    graph.answerNext({
      status: 200,
      body: { value: [occurrence], '@odata.deltaLink': `${graph.url}/v1.0/x` },
    });

    expect(await again()).toMatchObject({ events: [], removed: [id] });
  });

  test('that was an event before is named among what is to be asked about, and is none any more', async () => {
    const { graph, mailbox, calendar, series, again } = await aSeries();
    const master = rawEvent(mailbox.masterOf(series) as never);
    graph.answerNext({ status: 200, body: { value: [master], '@odata.deltaLink': `${graph.url}/v1.0/x` } });

    expect((await again()).removed).toEqual([series]);
    expect(await calendar.find(boardMailbox, series)).toBeNull();
  });
});

describe('an exception to a series', () => {
  const moved = { start: '2026-11-12T12:00:00.000Z', subject: 'Ekstra møde' };

  test.each([
    ['under the id of the occurrence', false],
    ['under an id of its own', true],
  ])('is known by its series and where it stood there, %s', async (_, hasNewId) => {
    const { mailbox, series, id, index, again } = await aSeries();
    mailbox.changeOccurrence(series, index, moved, hasNewId);

    const { events, series: sent } = await again();
    const exception = events.find(({ subject }) => subject === 'Ekstra møde');

    expect(exception).toMatchObject({
      ...{ id: hasNewId ? `${id}.own` : id, seriesId: series, originalStart: '2026-11-11T08:00:00.000Z' },
      time: { start: '2026-11-12T12:00:00.000Z' },
    });
    expect(sent[0]?.eventIds).toContain(exception?.id);
  });

  test('may come alone, and says nothing of the others then', async () => {
    const { mailbox, graph, series, index, again } = await aSeries();
    mailbox.changeOccurrence(series, index, moved, true);
    graph.orders.round('exceptions alone');

    const changes = await again();

    expect(changes.events).toMatchObject([
      { subject: 'Ekstra møde', originalStart: '2026-11-11T08:00:00.000Z' },
    ]);
    expect([changes.series, changes.removed]).toEqual([[], []]);
  });

  test('is asked for where it comes bare: what the series says is not what it says', async () => {
    const { mailbox, graph, series, id, index, again } = await aSeries();
    mailbox.changeOccurrence(series, index, moved);
    graph.orders.round('exceptions bare');

    const { events } = await again();

    expect(events.find((event) => event.id === id)).toMatchObject({
      ...{ subject: 'Ekstra møde', originalStart: '2026-11-11T08:00:00.000Z' },
      time: { start: '2026-11-12T12:00:00.000Z' },
    });
  });

  test('is found by its id as it stands', async () => {
    const { mailbox, calendar, series, id, index } = await aSeries();
    mailbox.changeOccurrence(series, index, moved);

    expect(await calendar.find(boardMailbox, id)).toMatchObject({
      ...{ seriesId: series, originalStart: '2026-11-11T08:00:00.000Z', subject: 'Ekstra møde' },
    });
  });
});
