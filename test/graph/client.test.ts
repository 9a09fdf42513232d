import { describe, expect, test } from '@jest/globals';
import { granted } from '../../src/graph/answer.ts';
import { createGraphClient, type Question } from '../../src/graph/client.ts';
import { createSending } from '../../src/graph/sending.ts';
import { aGraph, boardMailbox, failureOf } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { aCertificate } from '../support/certificates.ts';
import { answerFaults } from '../support/fake-graph-faults.ts';

/** A mailbox with one event, and the question for it. */
async function aQuestion(options: Parameters<typeof aGraph>[0] = {}) {
  const around = await aGraph(options);
  const id = around.mailbox.add(aPlan());
  const path = `/users/${boardMailbox}/events/${encodeURIComponent(id)}`;
  const question: Question = { mailbox: boardMailbox, path };
  return {
    ...around,
    question,
    ask: (more: Partial<Question> = {}) => around.client.ask({ ...question, ...more }),
  };
}

describe('asking Graph', () => {
  test('brings what it answered', async () => {
    const { ask } = await aQuestion();

    const answer = granted(await ask());

    expect(answer).toMatchObject({ status: 200, codes: [], body: { subject: 'Direktionsmøde' } });
  });

  test('says who asks, and prefers lasting ids and times in UTC, in one header with what else is preferred', async () => {
    const { ask, graph } = await aQuestion();

    await ask({ prefer: ['odata.maxpagesize=7'], headers: { 'if-match': 'W/"1"' } });

    expect(graph.asked[0]?.headers).toMatchObject({
      authorization: 'Bearer graph-token',
      prefer: 'IdType="ImmutableId", outlook.timezone="UTC", odata.maxpagesize=7',
      'if-match': 'W/"1"',
    });
  });

  test('sends JSON, and of bytes that are part of more only that part', async () => {
    const { client, graph } = await aGraph();
    const whole = new TextEncoder().encode('secret: x');
    graph.answerNext({ status: 201 });
    graph.answerNext({ status: 201 });

    await client.ask({ mailbox: null, path: '/drives/d/items/i', method: 'PUT', body: whole.subarray(8) });
    await client.ask({
      mailbox: null,
      path: '/subscriptions',
      method: 'POST',
      body: { changeType: 'updated' },
    });

    expect(graph.asked.map(({ body }) => body)).toEqual(['x', '{"changeType":"updated"}']);
  });

  test('gives a refusal with Graph’s codes, outermost first', async () => {
    const { ask, graph } = await aQuestion();
    graph.answerNext({
      status: 400,
      body: { error: { code: 'badRequest', message: 'x', innerError: { code: 'ErrorInvalidRequest' } } },
    });

    expect(await ask()).toMatchObject({ status: 400, codes: ['badRequest', 'ErrorInvalidRequest'] });
  });

  test.each([
    [403, 'ErrorAccessDenied', 'not-permitted', 'Graph answered 403 ErrorAccessDenied'],
    [404, 'ErrorItemNotFound', 'not-found', 'Graph answered 404 ErrorItemNotFound'],
    [413, 'tooLarge', 'too-large', 'Graph answered 413 tooLarge'],
    [400, 'ErrorInvalidRequest', 'unknown', 'Graph answered 400 ErrorInvalidRequest'],
    [403, 'Budget for Mette Holm', 'not-permitted', 'Graph answered 403'],
  ])('fails on %d %s as %s where it must be granted', async (status, code, reason, message) => {
    const { ask, graph } = await aQuestion();
    graph.answerNext({ status, body: { error: { code, message: 'Budget' } } });

    expect(await failureOf(ask().then(granted))).toMatchObject({ side: 'graph', reason, message });
  });

  test.each([
    ['HTML', { 'content-type': 'text/html' }, '<html>Forbidden</html>'],
    ['nothing', {}, ''],
    ['half a body', { 'content-type': 'application/json' }, '{"error":'],
    ['an odd body', { 'content-type': 'application/json' }, '{"error":"no"}'],
  ])('survives a refusal that bears %s', async (_, headers, body) => {
    const { ask, graph } = await aQuestion();
    graph.answerNext({ status: 403, headers: headers as Record<string, string>, body });

    expect(await ask()).toMatchObject({ status: 403, codes: [] });
  });

  test('is not done in the clear', () => {
    const unused = async () => '';
    const needs = { token: unused, now: () => '' as never, pause: unused, log: {} as never };

    expect(() => createGraphClient({ baseUrl: 'http://graph.example', ...needs })).toThrow('over https');
  });
});

describe('a token that Graph refuses', () => {
  test('is renewed once', async () => {
    const { ask, graph, tokens } = await aQuestion();
    graph.orders.answer('token refused');

    expect((await ask()).status).toBe(200);
    expect(tokens).toEqual({ asked: 2, anew: 1 });
    expect(graph.asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer graph-token',
      'Bearer graph-token-1',
    ]);
  });

  test('is not renewed for ever', async () => {
    const { ask, graph, tokens } = await aQuestion();
    graph.orders.answer('token refused', 9);

    expect(await failureOf(ask().then(granted))).toMatchObject({
      reason: 'unknown',
      message: 'Graph answered 401 InvalidAuthenticationToken',
    });
    expect(tokens).toEqual({ asked: 2, anew: 1 });
  });
});

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

  test('is not trusted with a certificate of somebody else', async () => {
    const { graph, question } = await aQuestion();
    const send = createSending({ ca: aCertificate().cert });
    const call = {
      ...question,
      method: 'GET',
      url: `${graph.url}/v1.0/me`,
      headers: new Headers(),
      body: null,
    };

    expect(await failureOf(send({ ...call, mayRepeat: true, mayLeave: false }))).toMatchObject({
      reason: 'cut',
    });
    expect(graph.asked).toHaveLength(0);
  });

  test('is not waited for without end', async () => {
    const { graph, question } = await aQuestion();
    graph.holdUntil(Number.POSITIVE_INFINITY);
    const send = createSending({ ca: graph.ca, timeout: 50 });
    const call = {
      ...question,
      method: 'GET',
      url: `${graph.url}/v1.0/me`,
      headers: new Headers(),
      body: null,
    };

    expect(await failureOf(send({ ...call, mayRepeat: true, mayLeave: false }))).toMatchObject({
      reason: 'cut',
    });
  });
});
