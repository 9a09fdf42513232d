import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Route } from '../../src/api/route.ts';
import { graphUrls } from '../../src/app/graph-routes.ts';
import { granted } from '../../src/graph/answer.ts';
import { createGraphClient } from '../../src/graph/client.ts';
import { createSubscriptions } from '../../src/graph/subscriptions.ts';
import { createLog } from '../../src/log.ts';
import { publicUrl } from '../../src/playground/graph/open-graph.ts';
import { boardMailbox, failureOf, window } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { closedAfter } from '../support/closed-after.ts';
import { aFolder } from '../support/processes.ts';
import { serveRoutes } from '../support/serve-routes.ts';
import { aLocalGraph } from './a-local-graph.ts';

const fortnightly = { everyDays: 14, count: 5 };

describe('the trial’s Graph', () => {
  test('is read by our own client: a series, what changed in it, and what was deleted without a word', async () => {
    const { mailbox, calendar } = await aLocalGraph();
    const series = mailbox.addSeries(aPlan({ start: '2026-11-24T08:00:00.000Z' }), fortnightly);
    const first = await calendar.changes(boardMailbox, null, window);
    const [moved = '', deleted = ''] = first.events.map(({ id }) => id);
    mailbox.change(moved, { start: '2026-11-25T12:00:00.000Z', place: 'Teams' });
    mailbox.remove(deleted);

    const { events, series: sent } = await calendar.changes(boardMailbox, first.token, window);

    expect(first.events).toHaveLength(5);
    expect(events.find(({ id }) => id === moved)).toMatchObject({
      ...{ place: 'Teams', seriesId: series, originalStart: '2026-11-24T08:00:00.000Z' },
      time: { start: '2026-11-25T12:00:00.000Z' },
    });
    expect(sent[0]?.eventIds).toHaveLength(4);
    expect(await calendar.find(boardMailbox, deleted)).toBeNull();
  });

  test('holds a summer’s meeting at the hour of the winter’s', async () => {
    const { mailbox } = await aLocalGraph();
    mailbox.addSeries(aPlan({ start: '2027-03-16T08:00:00.000Z' }), { everyDays: 14, count: 2 });

    expect(mailbox.all().map(({ start }) => start)).toEqual([
      '2027-03-16T08:00:00.000Z',
      '2027-03-30T07:00:00.000Z',
    ]);
  });

  test('changes and deletes a whole series by its own id', async () => {
    const { mailbox } = await aLocalGraph();
    const series = mailbox.addSeries(aPlan(), fortnightly);

    mailbox.change(series, { place: 'Byrådssalen' });
    expect(mailbox.all().map(({ place }) => place)).toEqual(Array(5).fill('Byrådssalen'));
    mailbox.remove(series);
    expect(mailbox.all()).toEqual([]);
    expect(() => mailbox.remove(series)).toThrow(series);
  });

  test('lets nobody in without its token', async () => {
    const { graph } = await aLocalGraph();
    const unknown = createGraphClient({
      ...{ baseUrl: graph.baseUrl, ca: graph.ca, token: async () => 'a guess' },
      ...{ now: () => '2026-11-21T12:00:00.000Z' as never, pause: async () => undefined },
      log: createLog('silent'),
    });

    const answer = unknown.ask({ mailbox: null, path: `/users/${boardMailbox}/events/x` });

    expect(await failureOf(answer.then(granted))).toMatchObject({ message: expect.stringContaining('401') });
  });

  test('is trusted by nobody who does not know its certificate', async () => {
    const { graph } = await aLocalGraph();

    await expect(fetch(`${graph.baseUrl}/v1.0/me`)).rejects.toThrow('fetch failed');
  });
});

describe('the trial’s Graph, started again', () => {
  test('has everything it had, and goes on from where it was read', async () => {
    const before = await aLocalGraph();
    before.mailbox.addSeries(aPlan({ start: '2026-11-24T08:00:00.000Z' }), fortnightly);
    const single = before.mailbox.add(aPlan({ start: '2026-12-03T08:00:00.000Z' }));
    const [first] = before.mailbox.all();
    before.mailbox.change(single, { isCancelled: true });
    before.mailbox.change(first?.id ?? '', { place: 'Teams' });
    const { token } = await before.calendar.changes(boardMailbox, null, window);
    await before.graph.close();

    const after = await aLocalGraph(before.keptIn);
    after.mailbox.change(single, { isCancelled: false });
    const here = token.replace(before.graph.baseUrl, after.graph.baseUrl);
    const changes = await after.calendar.changes(boardMailbox, here, window);

    expect(after.mailbox.all().slice(1)).toEqual(before.mailbox.all().slice(1));
    expect(changes).toMatchObject({ isFull: false, events: [{ id: single, isCancelled: false }] });
    expect(after.mailbox.add(aPlan())).not.toBe(single);
  });

  test('with a mailbox that began anew has everything read anew', async () => {
    const { graph, calendar, mailbox } = await aLocalGraph();
    mailbox.add(aPlan());
    const { token } = await calendar.changes(boardMailbox, null, window);
    const id = graph.mailboxes.renew(boardMailbox).add(aPlan());

    expect(await calendar.changes(boardMailbox, token, window)).toMatchObject({
      isFull: true,
      events: [{ id }],
    });
  });

  test('with a file that it cannot read is empty', async () => {
    const keptIn = join(await aFolder(), 'graph.json');
    await writeFile(keptIn, '{"direktionen@aaloese.example":{"made":"many"}}');

    expect((await aLocalGraph(keptIn)).mailbox.all()).toEqual([]);
  });
});

describe('the trial’s Graph, once somebody subscribed', () => {
  test('tells them of each change, and after a restart at their new address', async () => {
    const before = await aListener();
    const first = await aLocalGraph(undefined, before.address);
    first.mailbox.add(aPlan());
    const said = await createSubscriptions(first.client, graphUrls(publicUrl)).create(boardMailbox, 'secret');
    await first.graph.close();

    const after = await aListener();
    const second = await aLocalGraph(first.keptIn, after.address);
    const id = second.mailbox.add(aPlan());

    expect(said.kind).toBe('live');
    expect(before.heard).toEqual(['validationToken', 'validationToken']);
    expect(await after.hears()).toMatchObject({
      value: [{ clientState: 'secret', resourceData: { id } }, {}, {}],
    });
  });
});

/** Takes what Graph tells, and does as Graph asks before it tells anything. */
async function aListener() {
  const heard: unknown[] = [];
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const routes = ['/api/graph/notifications', '/api/graph/lifecycle'].map(
    (path): Route => ({
      ...{ method: 'POST', path, raw: { most: 100_000 } },
      async answer({ query, body }) {
        heard.push(...Object.keys(query));
        const token = query.validationToken;
        if (token !== undefined)
          return { status: 200, headers: { 'content-type': 'text/plain' }, body: token };
        resolve(JSON.parse(String(body)));
        return { status: 202 };
      },
    }),
  );
  const { url } = await closedAfter(serveRoutes(() => routes));
  return { address: () => url, heard, hears: () => promise };
}
