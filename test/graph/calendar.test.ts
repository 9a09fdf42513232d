import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../src/graph/calendar.ts';
import { rawEvent } from '../../src/playground/graph/raw-events.ts';
import { aGraph, boardMailbox, failureOf, window } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';

/** A mailbox with five events in the window, already read or not. */
async function fiveEvents() {
  const around = await aGraph();
  const ids = [1, 2, 3, 4, 5].map((day) =>
    around.mailbox.add(aPlan({ start: `2026-12-0${day}T08:00:00.000Z` })),
  );
  const read = (token: string | null = null) => around.calendar.changes(boardMailbox, token, window);
  const readOnce = async () => {
    const { token } = await read();
    around.graph.asked.length = 0;
    return token;
  };
  return { ...around, ids, read, readOnce };
}

const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('reading a calendar for the first time', () => {
  test('brings everything in the window, over all pages, and nothing else', async () => {
    const { mailbox, ids, read } = await fiveEvents();
    mailbox.add(aPlan({ start: '2026-10-31T08:00:00.000Z' }));
    mailbox.add(aPlan({ start: '2027-02-01T08:00:00.000Z' }));

    const changes = await read();

    expect(changes).toMatchObject({ isFull: true, series: [], removed: [] });
    expect(idsOf(changes.events)).toEqual(ids);
  });

  test('asks each page, one after another, for lasting ids and times in UTC', async () => {
    const { graph, read } = await fiveEvents();

    await read();

    expect(graph.asked.map(({ path }) => path.replace(/R\d.*|R.*$/, '…'))).toEqual([
      `/v1.0/users/${boardMailbox}/calendarView/delta?startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-02-01T00:00:00Z`,
      `/v1.0/users/${boardMailbox}/calendarView/delta?$skiptoken=…`,
    ]);
    for (const { headers } of graph.asked)
      expect(headers.prefer).toBe('IdType="ImmutableId", outlook.timezone="UTC", odata.maxpagesize=50');
    expect(graph.mostAtOnce()).toBe(1);
  });

  test('goes on over empty pages', async () => {
    const { graph, ids, read } = await fiveEvents();
    graph.orders.round('empty pages');

    expect(idsOf((await read()).events)).toEqual(ids);
  });

  test('takes the page as it comes where it is larger than asked for', async () => {
    const { graph, ids, read } = await fiveEvents();
    graph.orders.round('pages too large');

    expect(idsOf((await read()).events)).toEqual(ids);
  });

  test('gives up where the mailbox may not be read, or is not there', async () => {
    const { calendar, graph, read } = await fiveEvents();
    const unknown = calendar.changes('ingen@aaloese.example', null, window);

    expect(await failureOf(unknown)).toMatchObject({ reason: 'not-found' });
    graph.orders.answer('access denied');
    expect(await failureOf(read())).toMatchObject({
      reason: 'not-permitted',
      message: 'Graph answered 403 ErrorAccessDenied',
    });
  });

  test.each([
    ['is no page', '<html>Sign in to the network</html>', 'Graph answered in an unknown form'],
    ['leads nowhere', { value: [] }, 'Graph gave a page that leads nowhere'],
  ])('gives up where what comes %s', async (_, body, message) => {
    const { graph, read } = await fiveEvents();
    graph.answerNext({ status: 200, body });

    expect(await failureOf(read())).toMatchObject({ side: 'graph', message });
  });

  test('gives up in time for the job that reads to end', async () => {
    const { client, graph, pass } = await fiveEvents();
    const slow = createCalendar({
      ...client,
      ask: (question) => {
        pass(61);
        return client.ask(question);
      },
    });

    expect(await failureOf(slow.changes(boardMailbox, null, window))).toMatchObject({ reason: 'busy' });
    expect(graph.asked).toHaveLength(1);
  });
});

describe('reading a calendar again', () => {
  test('brings what changed since, and nothing else', async () => {
    const { mailbox, ids, read } = await fiveEvents();
    const { token } = await read();
    mailbox.change(ids[1] ?? '', { start: '2026-12-20T09:00:00.000Z' });
    mailbox.change(ids[3] ?? '', { isCancelled: true });

    const changes = await read(token);

    expect(changes.isFull).toBe(false);
    expect(changes.events).toMatchObject([
      { id: ids[1], time: { kind: 'timed', start: '2026-12-20T09:00:00.000Z' }, isCancelled: false },
      { id: ids[3], isCancelled: true },
    ]);
    expect((await read(changes.token)).events).toEqual([]);
  });

  test('only names what is gone from the window: it may be deleted or moved', async () => {
    const { mailbox, calendar, ids, read } = await fiveEvents();
    const [moved = '', deleted = ''] = ids;
    const { token } = await read();
    mailbox.change(moved, { start: '2027-06-01T08:00:00.000Z' });
    mailbox.remove(deleted);

    const { events, removed } = await read(token);

    expect([events, removed]).toEqual([[], [moved, deleted]]);
    expect(await calendar.find(boardMailbox, moved)).toMatchObject({
      time: { start: '2027-06-01T08:00:00.000Z' },
    });
    expect(await calendar.find(boardMailbox, deleted)).toBeNull();
  });

  test('does not stop at an event in a zone that nobody knows, or that is hardly an event', async () => {
    const { mailbox, graph, ids, read } = await fiveEvents();
    const one = rawEvent(mailbox.all()[0] as never);
    const odd = {
      ...one,
      id: 'odd',
      start: { dateTime: '2026-12-01T09:00:00', timeZone: 'tzone://Microsoft/Custom' },
    };
    const value = [odd, { subject: 'without an id' }, { id: 'empty', subject: null, start: null }, one];
    graph.answerNext({ status: 200, body: { value, '@odata.deltaLink': `${graph.url}/v1.0/x` } });

    const { events } = await read();

    expect(events.map(({ id, time }) => [id, time === null])).toEqual([
      ['odd', true],
      ['empty', true],
      [ids[0], false],
    ]);
  });

  test('has the instants right where Graph writes times as on the wall', async () => {
    const { mailbox, graph, read } = await fiveEvents();
    mailbox.add(aPlan({ start: '2026-11-02T00:00:00.000Z', minutes: 1440, isAllDay: true }));
    graph.orders.round('times on the wall');

    const { events } = await read();

    expect(events.map(({ time }) => time).slice(-2)).toEqual([
      { kind: 'timed', start: '2026-12-05T08:00:00.000Z', end: '2026-12-05T10:00:00.000Z' },
      { kind: 'all-day', start: '2026-11-02', end: '2026-11-03' },
    ]);
  });
});

describe('what Graph says twice', () => {
  test.each(['older version first', 'older version last'] as const)(
    'counts as it is newest: %s',
    async (order) => {
      const { mailbox, graph, ids, read } = await fiveEvents();
      const { token } = await read();
      mailbox.change(ids[2] ?? '', { subject: 'Ekstra møde' });
      graph.orders.round(order);
      graph.asked.length = 0;

      expect((await read(token)).events).toMatchObject([{ id: ids[2], subject: 'Ekstra møde' }]);
      expect(graph.asked).toHaveLength(1);
    },
  );

  test.each(['older version first', 'older version last'] as const)(
    'is asked about where nothing tells which is newer: %s',
    async (order) => {
      const { mailbox, graph, calendar } = await aGraph();
      const series = mailbox.addSeries(aPlan(), { everyDays: 7, count: 2 });
      const { token } = await calendar.changes(boardMailbox, null, window);
      mailbox.changeOccurrence(series, 0, { start: '2026-12-10T08:00:00.000Z' });
      graph.orders.round(order);

      const { events } = await calendar.changes(boardMailbox, token, window);

      expect(events.map(({ time }) => time?.start)).toEqual([
        '2026-12-10T08:00:00.000Z',
        '2026-12-16T08:00:00.000Z',
      ]);
    },
  );

  test('once as an event and once as removed is asked for', async () => {
    const { mailbox, graph, ids, read } = await fiveEvents();
    const { token } = await read();
    mailbox.change(ids[2] ?? '', { subject: 'Ekstra møde' });
    graph.orders.round('removal beside the event');

    const { events, removed } = await read(token);
    expect([idsOf(events), removed]).toEqual([[ids[2]], []]);
  });

  test('in the same words counts once, on whichever page', async () => {
    const { mailbox, graph, ids, read } = await fiveEvents();
    const line = rawEvent(mailbox.all()[0] as never);
    const [next, end] = [`${graph.url}/v1.0/next`, `${graph.url}/v1.0/end`];
    graph.answerNext({ status: 200, body: { value: [line, line], '@odata.nextLink': next } });
    graph.answerNext({ status: 200, body: { value: [line], '@odata.deltaLink': end } });

    const { events, token } = await read();

    expect([idsOf(events), token]).toEqual([[ids[0]], end]);
  });
});

describe('finding one event', () => {
  test('asks for it by its id, whatever stands in that', async () => {
    const { graph, calendar } = await aGraph();
    await calendar.find(boardMailbox, 'AA/+b==?x#y').catch(() => {});

    expect(graph.asked[0]?.path).toBe(`/v1.0/users/${boardMailbox}/events/AA/+b==?x#y`);
  });

  test.each([
    ['ErrorItemNotFound', { error: { code: 'ErrorItemNotFound' } }],
    ['itemNotFound in other letters', { error: { code: 'itemNotFound' } }],
  ])('finds nothing where Graph says that there is none: %s', async (_, body) => {
    const { graph, calendar } = await aGraph();
    graph.answerNext({ status: 404, body });

    expect(await calendar.find(boardMailbox, 'gone')).toBeNull();
  });

  test.each([
    ['the mailbox is not there', { error: { code: 'ErrorInvalidUser' } }],
    ['the mailbox is nowhere to be discovered', { error: { code: 'ResourceNotFound' } }],
    ['a gateway has lost its way', '<html>404</html>'],
    ['nobody says why', ''],
  ])('does not take an event for gone where %s', async (_, body) => {
    const { graph, calendar } = await aGraph();
    graph.answerNext({ status: 404, body });

    expect(await failureOf(calendar.find(boardMailbox, 'there'))).toMatchObject({ reason: 'not-found' });
  });

  test('never asks more than one thing of a mailbox at a time', async () => {
    const { graph, calendar, ids } = await fiveEvents();

    await Promise.all([...ids, ...ids].map((id) => calendar.find(boardMailbox, id)));

    expect([graph.asked.length, graph.mostAtOnce()]).toEqual([10, 1]);
  });

  test('may ask up to four where that is wished, and is not throttled', async () => {
    const { graph, calendar, mailbox } = await aGraph({ atOnce: 9 });
    const id = mailbox.add(aPlan());
    graph.holdUntil(4);

    await Promise.all(Array.from({ length: 20 }, () => calendar.find(boardMailbox, id)));

    expect(graph.mostAtOnce()).toBe(4);
    expect(graph.asked.every(({ status }) => status === 200)).toBe(true);
  });
});
