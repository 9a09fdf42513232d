import { describe, expect, test } from '@jest/globals';
import { granted } from '../../src/graph/answer.ts';
import { createGraphClient } from '../../src/graph/client.ts';
import { onTrail } from '../../src/log/trail.ts';
import { aGraph, failureOf } from '../support/a-graph.ts';
import { aQuestion } from './a-question.ts';

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
    [404, 'MailboxInfoStale', 'busy', 'Graph answered 404 MailboxInfoStale'],
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

  test('bears the trail of what it follows from', async () => {
    const { ask, graph } = await aQuestion();

    await onTrail('c'.repeat(32), ask);

    expect(graph.asked.at(-1)?.headers['client-request-id']).toBe('cccccccc-cccc-cccc-cccc-cccccccccccc');
  });

  test('is told of with its status each time it was sent', async () => {
    const { ask, graph, watched } = await aQuestion();
    graph.answerNext({ status: 429, headers: { 'retry-after': '1' }, body: {} });

    await ask();

    expect(watched.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 429],
      ['GET', 200],
    ]);
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
      reason: 'not-recognised',
      message: 'Graph does not accept who we are: 401 InvalidAuthenticationToken',
    });
    expect(tokens).toEqual({ asked: 2, anew: 1 });
  });
});
