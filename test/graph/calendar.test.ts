import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../src/graph/calendar.ts';
import { rawEvent } from '../../src/playground/graph/raw-events.ts';
import { boardMailbox, failureOf, window } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { fiveEvents, idsOf } from './five-events.ts';

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
