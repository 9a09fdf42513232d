import { describe, expect, test } from '@jest/globals';
import { rawEvent } from '../../src/playground/graph/raw-events.ts';
import { aGraph, boardMailbox, window } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { fiveEvents, idsOf } from './five-events.ts';

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

  test('as removed and as it was before is not fetched back from the bin', async () => {
    const { mailbox, graph, ids, read } = await fiveEvents();
    const { token } = await read();
    mailbox.change(ids[2] ?? '', { subject: 'Ekstra møde' });
    mailbox.throwAway(ids[2] ?? '');
    graph.orders.round('older version last');

    const { events, removed } = await read(token);
    expect([events, removed]).toEqual([[], [ids[2]]]);
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
