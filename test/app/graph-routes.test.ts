import { describe, expect, test } from '@jest/globals';
import { putOffReading } from '../../src/actions/put-off-reading.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { boardMailbox } from '../support/a-graph.ts';
import { aPlan } from '../support/a-mailbox.ts';
import { type ATellingGraph, aTellingGraph } from '../support/a-telling-graph.ts';
import { tenant } from '../support/builders.ts';
import { boardId } from '../support/scene.ts';

const paths = ['/api/graph/notifications', '/api/graph/lifecycle'] as const;
const json = { 'content-type': 'application/json; charset=utf-8' };

/** A board with one meeting, subscribed to; what was asked until then is forgotten. */
async function aSubscribed() {
  const here = await aTellingGraph();
  const event = here.mailbox.add(aPlan());
  await here.sweep();
  here.graph.asked.splice(0);
  const [made] = here.subscriptions.all();
  if (!made) throw new Error('there is no subscription');
  const ours = { subscriptionId: made.id, clientState: made.clientState ?? '', changeType: 'updated' };
  const meetings = () => [...here.world.store.everything(tenant).meetings.values()];
  return { ...here, event, made, ours, meetings };
}

function post({ server }: Pick<ATellingGraph, 'server'>, value: unknown, path: string = paths[0]) {
  return server.ask(path, { method: 'POST', headers: json, body: JSON.stringify({ value }) });
}

describe('Graph’s question whether we are there', () => {
  test.each(
    paths.flatMap((path) => [
      [path, 'Validation%3a+Testing+client+application', 'Validation: Testing client application'],
      [path, 'a%2Bb%20c', 'a+b c'],
      [path, '100%2525', '100%25'],
      [path, '%C3%A5%C3%A6%C3%B8', 'åæø'],
      [path, 'x%3Cscript%3E&other=1', 'x<script>'],
      [path, '', ''],
    ]),
  )('%s is answered with what it brought, decoded once: %s', async (path, raw, plain) => {
    const { server } = await aTellingGraph();
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const answer = await server.ask(`${path}?validationToken=${raw}`, { method: 'POST', headers });
    expect([answer.status, answer.text]).toEqual([200, plain]);
    expect(answer.headers).toMatchObject({
      ...{ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
    });
  });

  test('is no question where it is asked twice over, or by GET', async () => {
    const { server } = await aTellingGraph();
    const twice = `${paths[0]}?validationToken=a&validationToken=b`;
    expect((await server.ask(twice, { method: 'POST' })).status).toBe(400);
    expect((await server.ask(`${paths[0]}?validationToken=a`)).status).toBe(404);
  });
});

describe('what Graph tells', () => {
  test('brings a change in Outlook to the meeting by one reading, however often it is told', async () => {
    const here = await aSubscribed();
    here.mailbox.change(here.event, { start: '2026-12-10T08:00:00.000Z' });
    here.mailbox.change(here.event, { place: 'Havnen' });
    expect(await here.later()).toBe(1);
    expect(here.meetings()).toMatchObject([{ start: '2026-12-10T08:00:00.000Z', place: 'Havnen' }]);
    expect(here.counted).toMatchObject({ taken: 6, forged: 0, unknown: 0, malformed: 0 });
    expect(here.graph.asked.filter(({ path }) => path.includes('calendarView'))).toHaveLength(1);
  });

  test('is taken with nothing in it, when its reading is put off and before Graph is asked for anything', async () => {
    const here = await aSubscribed();
    expect(await post(here, [here.ours])).toMatchObject({ status: 202, text: '' });
    const at = new Date(Date.parse(here.now()) + 3000).toISOString();
    expect(here.world.store.jobs).toEqual([
      {
        ...{ name: 'sync-calendar', data: { tenantId: tenant, mailbox: boardMailbox } },
        when: { key: `${tenant} ${boardMailbox}`, at },
      },
    ]);
    expect(here.graph.asked).toEqual([]);
  });

  test('is not taken where it cannot be kept, and taken when Graph tells it again', async () => {
    const here = await aSubscribed();
    const keeping = here.world.store.transaction;
    here.world.store.transaction = async () => {
      throw new OutsideFailure('store', 'the database cannot be reached');
    };
    here.mailbox.change(here.event, { place: 'Havnen' });
    await here.subscriptions.quiet();
    expect(here.subscriptions.untaken).toHaveLength(1);
    here.world.store.transaction = keeping;
    await here.subscriptions.tellAgain();
    await here.later();
    expect(here.meetings()).toMatchObject([{ place: 'Havnen' }]);
    expect(here.counted).toMatchObject({ lost: 3, taken: 3 });
  });

  test('does not bring forward a reading that waits because Graph asked for it', async () => {
    const here = await aSubscribed();
    here.graph.orders.answer('throttled for an hour');
    await here.sweep();
    await post(here, [here.ours]);
    expect(await here.later()).toBe(0);
    expect(await here.later(3_600_000)).toBe(1);
  });

  test('is heard by nobody where there is no secret right: forged, of nobody, of somebody else', async () => {
    const here = await aSubscribed();
    const wrong = [
      '',
      'x',
      `${here.ours.clientState}x`,
      here.ours.clientState.toUpperCase(),
      null,
      undefined,
    ];
    const forged = wrong.map((clientState) => ({ ...here.ours, clientState }));
    const unknown = [{ ...here.ours, subscriptionId: '11111111-2222-4333-8444-555555555555' }];
    expect(await post(here, [...forged, ...unknown])).toMatchObject({ status: 202 });
    expect(here.counted).toEqual({ taken: 0, forged: 6, unknown: 1, malformed: 0 });
    expect(here.world.store.jobs).toEqual([]);
  });

  test('is judged item by item: what is right is taken among what is forged and what is nothing at all', async () => {
    const here = await aSubscribed();
    const nothing = [
      null,
      7,
      'x',
      [],
      {},
      { subscriptionId: 7 },
      { ...here.ours, clientState: 'x'.repeat(300) },
    ];
    const items = [...nothing, { ...here.ours, clientState: 'forged' }, here.ours];
    expect(await post(here, items)).toMatchObject({ status: 202 });
    expect(here.counted).toEqual({ taken: 1, forged: 1, unknown: 0, malformed: 7 });
    expect(here.world.store.jobs).toHaveLength(1);
  });

  test.each([
    ['no list', JSON.stringify({ value: {} }), 400],
    ['no object', '[]', 400],
    ['no JSON', '{"value":[{"subject":"hemmeligt"', 400],
    ['nothing', '', 400],
    ['too much', JSON.stringify({ value: ['x'.repeat(1_100_000)] }), 413],
  ])('is refused, and its content not logged, where it is %s', async (_, body, status) => {
    const { server } = await aSubscribed();
    expect((await server.ask(paths[0], { method: 'POST', headers: json, body })).status).toBe(status);
    expect(server.logged).toEqual([]);
  });
});

describe('what Graph tells of the subscription itself', () => {
  test('a wish for renewal leads to one PATCH, however often it is told', async () => {
    const here = await aSubscribed();
    for (const _ of [1, 2, 3]) await here.subscriptions.tell(here.made.id, 'reauthorizationRequired');
    here.world.pass(60_000);
    await here.world.runJobs();
    expect(here.asked()).toEqual([`PATCH /subscriptions/${here.made.id}`, 'GET /subscriptions']);
    expect(here.graph.asked.some(({ path }) => path.includes('reauthorize'))).toBe(false);
  });

  test('a wish that is told late, with the end that was before the renewal, leads to none', async () => {
    const here = await aSubscribed();
    const late = {
      ...{ ...here.ours, lifecycleEvent: 'reauthorizationRequired' },
      subscriptionExpirationDateTime: here.made.expirationDateTime,
    };
    here.world.pass(3_600_000);
    await post(here, [late], paths[1]);
    await here.world.runJobs();
    here.graph.asked.splice(0);
    await post(here, [late], paths[1]);
    await here.world.runJobs();
    expect(here.asked()).toEqual([]);
  });

  test('one that is removed is made anew, and what happened meanwhile is read', async () => {
    const here = await aSubscribed();
    await here.subscriptions.tell(here.made.id, 'subscriptionRemoved');
    here.mailbox.change(here.event, { place: 'Havnen' });
    await here.world.runJobs();
    expect(here.asked()).toEqual(['GET /subscriptions', 'POST /subscriptions']);
    expect(here.meetings()).toMatchObject([{ place: 'Havnen' }]);
    expect(here.subscriptions.all()).toHaveLength(1);
    expect(here.subscriptions.all()[0]?.id).not.toBe(here.made.id);
  });

  test.each(['missed', 'somethingNew'])('%s leads to a reading', async (lifecycleEvent) => {
    const here = await aSubscribed();
    await post(here, [{ ...here.ours, lifecycleEvent }], paths[1]);
    await here.later();
    expect(here.graph.asked.map(({ path }) => path).join()).toContain('calendarView');
    expect(here.asked()).toEqual([]);
  });

  test('is not believed without the secret', async () => {
    const here = await aSubscribed();
    const forged = { ...here.ours, clientState: 'forged', lifecycleEvent: 'subscriptionRemoved' };
    await post(here, [forged], paths[1]);
    expect(here.world.store.jobs).toEqual([]);
    expect((await here.world.store.subscriptions())[0]?.live?.id).toBe(here.made.id);
  });
});

test('the sweep finds what notifications missed', async () => {
  const here = await aSubscribed();
  here.line.isCut = true;
  here.mailbox.change(here.event, { place: 'Havnen' });
  await here.later();
  expect(here.meetings()).toMatchObject([{ place: 'Rådhuset, lokale 2' }]);
  await putOffReading(here.world);
  await here.world.runJobs();
  expect(here.meetings()).toMatchObject([{ boardId, place: 'Havnen' }]);
});
