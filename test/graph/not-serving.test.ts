import { describe, expect, test } from '@jest/globals';
import type { Call } from '../../src/graph/chain.ts';
import { createSending } from '../../src/graph/sending.ts';
import { failureOf } from '../support/a-graph.ts';
import { aCertificate } from '../support/certificates.ts';
import { answerFaults } from '../support/fake-graph-faults.ts';
import { aQuestion } from './a-question.ts';

function callTo(graph: string): Call {
  return {
    ...{ method: 'GET', url: `${graph}/v1.0/me`, headers: new Headers(), body: null },
    ...{ mailbox: null, mayRepeat: true, mayLeave: false },
  };
}

describe('a Graph that does not serve', () => {
  const short = [
    ['throttled for two seconds', 2000],
    ['unavailable for two seconds', 2000],
    ['throttled, nobody knows for how long', 1000],
    ['throttled in broken words', 1000],
    ['gateway answers in HTML', 1000],
    ['error without a word', 1000],
    ['connection cut', 1000],
    ['connection cut in the body', 1000],
  ] as const;

  test.each(short)('is asked once more: %s, after %d ms', async (name, pause) => {
    const { ask, graph, pauses } = await aQuestion();
    graph.orders.answer(name);

    expect((await ask()).status).toBe(200);
    expect(pauses).toEqual([pause]);
  });

  test.each(short.map(([name]) => name))('is left to the queue after that: %s', async (name) => {
    const { ask, graph } = await aQuestion();
    graph.orders.answer(name, 9);
    const reason = name.startsWith('connection') ? 'cut' : 'busy';

    expect(await failureOf(ask())).toMatchObject({ side: 'graph', reason });
    expect(graph.asked).toHaveLength(2);
  });

  test.each(['throttled for an hour', 'unavailable for an hour'] as const)(
    'is left to the queue at once, with how long it asks us to wait: %s',
    async (name) => {
      const { ask, graph, pauses } = await aQuestion();
      graph.orders.answer(name);

      expect(await failureOf(ask())).toMatchObject({ reason: 'busy', retryAfter: 3600 });
      expect([graph.asked.length, pauses]).toEqual([1, []]);
    },
  );

  test.each([
    ['Sat, 21 Nov 2026 12:00:04 GMT', [4000]],
    ['Sat, 21 Nov 2026 11:00:00 GMT', [1000]],
    ['0', [1000]],
  ])('is given the time it asks for as “%s”, and never none', async (retryAfter, wanted) => {
    const { ask, graph, pauses } = await aQuestion();
    graph.answerNext({ status: 429, headers: { 'retry-after': retryAfter } });

    expect((await ask()).status).toBe(200);
    expect(pauses).toEqual(wanted);
  });

  test('is not asked before the time it named', async () => {
    const { ask, graph, pass } = await aQuestion();
    graph.orders.answer('throttled for an hour');
    await failureOf(ask());
    pass(3000);

    expect(await failureOf(ask())).toMatchObject({ reason: 'busy', retryAfter: 600 });
    expect(graph.asked).toHaveLength(1);
    pass(600);
    expect((await ask()).status).toBe(200);
  });

  test('is not told twice to do something it may have done', async () => {
    const { ask, graph } = await aQuestion();
    for (const how of ['connection cut', 'gateway answers in HTML', 'unavailable for two seconds'] as const) {
      graph.orders.answer(how);
      await failureOf(ask({ method: 'POST', body: {} }));
      graph.orders.clear();
    }

    expect(graph.asked).toHaveLength(3);
  });

  test('is told again what it was too busy to do, or what does no harm twice', async () => {
    const { ask, graph } = await aQuestion();
    const done = { status: 201 };
    for (const answer of [answerFaults['throttled for two seconds'], done, 'cut', done] as const)
      graph.answerNext(answer);
    await ask({ method: 'POST', body: {} });
    await ask({ method: 'POST', body: { transactionId: 't' }, mayRepeat: true });

    expect(graph.asked.map(({ status }) => status)).toEqual([429, 201, 0, 201]);
  });

  test('is told of in the log by what it answered', async () => {
    const { ask, graph, logged } = await aQuestion();
    graph.orders.answer('throttled for two seconds');
    await ask();

    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ side: 'graph', reason: 'busy', retryAfter: 2 });
  });

  test('fails as cut off where nobody is there', async () => {
    const { ask, graph } = await aQuestion();
    await graph.close();

    expect(await failureOf(ask())).toMatchObject({ reason: 'cut' });
  });

  test('has certainly done nothing where nobody is there, and may have where it was asked and did not answer', async () => {
    const { ask, graph } = await aQuestion();
    const post = () => failureOf(ask({ method: 'POST', body: {} }));
    graph.orders.answer('connection cut');
    expect((await post()).mayBeDone).toBe(true);
    await graph.close();
    expect((await post()).mayBeDone).toBe(false);
  });

  test('is not trusted with a certificate of somebody else', async () => {
    const { graph } = await aQuestion();
    const send = createSending({ ca: aCertificate().cert });

    expect(await failureOf(send(callTo(graph.url)))).toMatchObject({
      ...{ reason: 'cut', mayBeDone: false },
    });
    expect(graph.asked).toHaveLength(0);
  });

  test('is not waited for without end', async () => {
    const { graph } = await aQuestion();
    graph.holdUntil(Number.POSITIVE_INFINITY);
    const send = createSending({ ca: graph.ca, timeout: 50 });

    expect(await failureOf(send(callTo(graph.url)))).toMatchObject({
      ...{ reason: 'cut', mayBeDone: true },
    });
  });
});
