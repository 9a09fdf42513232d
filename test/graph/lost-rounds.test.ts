import { describe, expect, test } from '@jest/globals';
import { aGraph, boardMailbox, failureOf, window } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { type LossName, losses } from '../support/fake-graph-faults.ts';

const everyLoss = Object.keys(losses) as LossName[];

/** A calendar of five events that was read once; then one was deleted, and four were changed. */
async function readOnce() {
  const around = await aGraph();
  const ids = [1, 2, 3, 4, 5].map((day) =>
    around.mailbox.add(aPlan({ start: `2026-12-0${day}T08:00:00.000Z` })),
  );
  const read = (token: string | null) => around.calendar.changes(boardMailbox, token, window);
  const { token } = await read(null);
  const [first = '', ...left] = ids;
  around.mailbox.remove(first);
  for (const id of left) around.mailbox.change(id, { subject: 'Ekstra møde' });
  around.graph.asked.length = 0;
  return { ...around, first, left, token, read };
}

const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('a round that Graph has forgotten', () => {
  test.each(everyLoss)('is begun anew, and brings everything: %s', async (loss) => {
    const { graph, left, token, read } = await readOnce();
    graph.orders.loss(loss);

    const changes = await read(token);

    expect(changes).toMatchObject({ isFull: true, removed: [] });
    expect(idsOf(changes.events)).toEqual(left);
    expect(graph.asked[1]?.path).toContain('startDateTime=2026-11-01T00:00:00Z');
  });

  test.each(everyLoss)('on a page after the first is begun anew as well: %s', async (loss) => {
    const { graph, left, token, read } = await readOnce();
    graph.orders.loss(loss, { mid: true });

    const changes = await read(token);

    expect(changes).toMatchObject({ isFull: true, removed: [] });
    expect(idsOf(changes.events)).toEqual(left);
  });

  test.each(everyLoss)('in a first reading is begun anew once: %s', async (loss) => {
    const { graph, left, read } = await readOnce();
    graph.orders.loss(loss, { mid: true });

    expect(idsOf((await read(null)).events)).toEqual(left);
  });

  test.each(everyLoss)('time and again is left to the queue: %s', async (loss) => {
    const { graph, token, read } = await readOnce();
    graph.orders.loss(loss, { mid: true, times: 9 });

    expect(await failureOf(read(token))).toMatchObject({
      side: 'graph',
      message: expect.stringContaining('twice'),
    });
    expect(graph.asked).toHaveLength(4);
  });

  test('may be told of deep inside the error', async () => {
    const { graph, left, read } = await readOnce();
    const error = { code: 'badRequest', message: '', innerError: { code: 'RESYNCREQUIRED' } };
    graph.answerNext({ status: 409, body: { error } });

    expect(idsOf((await read(null)).events)).toEqual(left);
  });

  test('is told of in the log', async () => {
    const { graph, token, read, logged } = await readOnce();
    graph.orders.loss('lost as 410');
    await read(token);

    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      side: 'graph',
      mailbox: boardMailbox,
      round: 'lost',
    });
  });

  test('is not what a wrong question is taken for', async () => {
    const { graph, read } = await readOnce();
    graph.answerNext({ status: 400, body: { error: { code: 'ErrorInvalidRequest', message: '1825' } } });

    expect(await failureOf(read(null))).toMatchObject({ message: 'Graph answered 400 ErrorInvalidRequest' });
    expect(graph.asked).toHaveLength(1);
  });

  test('is not what a mailbox is taken for that may no longer be read', async () => {
    const { graph, token, read } = await readOnce();
    graph.orders.answer('access denied');

    expect(await failureOf(read(token))).toMatchObject({ reason: 'not-permitted' });
    expect(graph.asked).toHaveLength(1);
  });

  test('is what a token of another Graph is', async () => {
    const { graph, left, read } = await readOnce();
    const { token } = await read(null);
    const moved = token.replace(/:\d+\//, ':1/');
    graph.asked.length = 0;

    const changes = await read(moved);

    expect([changes.isFull, idsOf(changes.events)]).toEqual([true, left]);
  });
});

describe('a round without end', () => {
  test('is known by what it says, and begun anew', async () => {
    const { graph, left, token, read } = await readOnce();
    graph.orders.round('pages without end');

    const changes = await read(token);

    expect([changes.isFull, idsOf(changes.events)]).toEqual([true, left]);
    expect(graph.asked.length).toBeLessThan(10);
  });

  test('is known where it says nothing at all', async () => {
    const { graph, left, token, read } = await readOnce();
    graph.orders.round('empty pages without end');

    const changes = await read(token);

    expect([changes.isFull, idsOf(changes.events)]).toEqual([true, left]);
    expect(graph.asked.length).toBeLessThan(120);
  });

  test.each(['pages without end', 'empty pages without end'] as const)(
    'time and again is left to the queue: %s',
    async (name) => {
      const { graph, token, read } = await readOnce();
      graph.orders.round(name, 2);

      expect(await failureOf(read(token))).toMatchObject({ message: expect.stringContaining('twice') });
    },
  );

  test('is not what twenty empty pages are taken for', async () => {
    const { graph, left, read } = await readOnce();
    for (let page = 0; page < 20; page += 1)
      graph.answerNext({ status: 200, body: { value: [], '@odata.nextLink': `${graph.url}/v1.0/${page}` } });
    const path = `users/${boardMailbox}/calendarView/delta?startDateTime=2026-11-01&endDateTime=2027-02-01`;
    graph.answerNext({ status: 200, body: { value: [], '@odata.nextLink': `${graph.url}/v1.0/${path}` } });

    expect(idsOf((await read(null)).events)).toEqual(left);
  });
});
