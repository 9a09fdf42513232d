import { describe, expect, test } from '@jest/globals';
import { openTracing } from '../../../src/app/trace/open-tracing.ts';
import { OutsideFailure, Refusal } from '../../../src/errors.ts';
import { asPiece, asRequest, type Piece, tellStatus, tracedBy } from '../../../src/log/tracer.ts';
import { onTrail, placeHere, trailHeaders } from '../../../src/log/trail.ts';
import { createLog } from '../../../src/log.ts';
import { closedAfter } from '../../support/closed-after.ts';
import { type KeptSpan, startCollector, treeOf } from '../../support/fake-collector.ts';

const trail = '0af7651916cd43dd8448eb211c80319c';
const secret = 'Kommunens nye rådhus';

const inner = (name: string): Piece => ({ name, kind: 'inner' });

/** Lets something be traced, and gives what the collector got and what was logged. */
async function traced(work: () => Promise<unknown>, { ratio = 1, status = 200, url = '' } = {}) {
  const collector = await closedAfter(startCollector(status));
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  const to = { url: url || `${collector.url}/v1/traces`, headers: {}, resource: {}, ratio };
  const { tracer, close } = openTracing(to, log);
  await onTrail(trail, () => tracedBy(tracer, inner('all'), work));
  await close();
  const { spans, asked } = collector;
  return { spans, asked, lines, named: (name: string) => spans.find((span) => span.name === name) };
}

describe('traces', () => {
  test('have the trail’s id, and each piece below the one it is part of, side by side where they are', async () => {
    const { spans } = await traced(async () => {
      await Promise.all(
        ['a', 'b'].map((name) => asPiece(inner(name), () => asPiece(inner('deep'), async () => {}))),
      );
    });

    expect(treeOf(spans)).toEqual(['all', '  a', '    deep', '  b', '    deep']);
    expect(new Set(spans.map(({ trace }) => trace))).toEqual(new Set([trail]));
  });

  test('go on in another process, below what put the work off', async () => {
    const put: { id: string | undefined }[] = [];
    const first = await traced(async () => put.push({ id: placeHere()?.piece }));
    const collector = await closedAfter(startCollector());
    const { tracer, close } = openTracing(
      { url: collector.url, headers: {}, resource: {}, ratio: 1 },
      createLog('silent'),
    );

    await onTrail(trail, () => tracedBy(tracer, inner('later'), async () => {}), put[0]?.id);
    await close();

    expect(collector.spans[0]).toMatchObject({ trace: trail, parent: first.spans[0]?.id });
  });

  test('tell of a failure its kind, and never its words; a refusal is none', async () => {
    const failing = (name: string, error: unknown) =>
      asPiece(inner(name), () => Promise.reject(error)).catch(() => {});
    const { named, asked } = await traced(async () => {
      await failing('outside', new OutsideFailure('graph', secret, { reason: 'busy' }));
      await failing('mistake', new TypeError(secret, { cause: new Error(secret) }));
      await failing('refused', new Refusal('title-missing'));
      await failing('odd', secret);
    });

    const told = (span: KeptSpan | undefined) => [span?.isError, span?.about['error.type']];
    expect(told(named('outside'))).toEqual([true, 'graph busy']);
    expect(told(named('mistake'))).toEqual([true, 'TypeError']);
    expect(told(named('odd'))).toEqual([true, 'string']);
    expect(told(named('refused'))).toEqual([false, undefined]);
    expect(named('refused')?.about).toEqual({ 'moedeklar.refusal': 'title-missing' });
    expect(asked.every(({ bytes }) => !bytes.includes(secret))).toBe(true);
  });

  test('tell of a request its host and its answer, not whom it is about', async () => {
    const request = {
      side: 'graph',
      method: 'GET',
      url: 'https://graph.example/v1.0/users/sara@aaloese.example',
    };
    const { spans, asked } = await traced(() => asRequest(request, async () => tellStatus(404)));

    expect(spans.find(({ name }) => name === 'graph GET')).toMatchObject({
      isError: true,
      about: { 'server.address': 'graph.example', 'http.response.status_code': 404 },
    });
    expect(asked.some(({ bytes }) => bytes.includes('sara'))).toBe(false);
  });

  test('that are not kept are sent nowhere, and say so to whoever gets our requests', async () => {
    const headers: Record<string, string>[] = [];
    const { asked } = await traced(async () => headers.push(trailHeaders()), { ratio: 0 });

    expect(asked).toEqual([]);
    expect(headers[0]?.traceparent).toMatch(new RegExp(`^00-${trail}-[0-9a-f]{16}-00$`));
  });

  test.each([
    ['is not there', { url: 'http://127.0.0.1:1/v1/traces' }],
    ['refuses', { status: 400 }],
  ])('cost one line where the collector %s, however much there is to send', async (_, how) => {
    let done = 0;
    const { lines } = await traced(async () => {
      for (; done < 600; done += 1) await asPiece(inner('piece'), async () => {});
    }, how);

    expect(done).toBe(600);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('the collector of traces takes none');
  });
});

test('without anybody who keeps traces, work is done as ever', async () => {
  expect(await asPiece(inner('a'), async () => 'done')).toBe('done');
  expect(await onTrail(trail, () => tracedBy(null, inner('a'), async () => placeHere()))).toEqual({ trail });
});
