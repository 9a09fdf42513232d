import { describe, expect, test } from '@jest/globals';
import { keepSubscription } from '../../src/actions/keep-subscription.ts';
import type { KeptSubscription } from '../../src/actions/outside.ts';
import { graphUrls } from '../../src/app/graph-routes.ts';
import type { Instant } from '../../src/domain/day.ts';
import { createSubscriptions } from '../../src/graph/subscriptions.ts';
import { boardMailbox } from '../support/a-graph.ts';
import { type ATellingGraph, aTellingGraph, publicUrl } from '../support/a-telling-graph.ts';
import { aBoard, tenant } from '../support/builders.ts';
import { arrange, other } from '../support/scene.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const job = { tenantId: tenant, mailbox: boardMailbox };

async function keptIn({ world }: ATellingGraph): Promise<KeptSubscription | undefined> {
  return (await world.store.subscriptions())[0];
}

/** One that is subscribed; what was asked until then is forgotten. */
async function aSubscribed() {
  const here = await aTellingGraph();
  await here.sweep();
  here.graph.asked.splice(0);
  return here;
}

/** One at Graph that we do not know of. */
function makeStray({ client }: ATellingGraph, { mailbox = boardMailbox, at = publicUrl } = {}) {
  return createSubscriptions(client, graphUrls(at)).create(mailbox, 'somebody’s secret');
}

describe('a mailbox that was read for the first time', () => {
  test('is subscribed to as it should be, and read once more', async () => {
    const here = await aTellingGraph();
    await here.sweep();
    const [made] = here.subscriptions.all();
    expect(made).toMatchObject({
      ...{ changeType: 'created,updated,deleted', resource: `users/${boardMailbox}/events` },
      notificationUrl: `${publicUrl}/api/graph/notifications`,
      lifecycleNotificationUrl: `${publicUrl}/api/graph/lifecycle`,
      expirationDateTime: new Date(Date.parse(here.now()) + 10_000 * minute).toISOString(),
    });
    expect(here.graph.asked.map(({ method, status }) => `${method} ${status}`)).toEqual([
      ...['GET 200', 'GET 200', 'POST 201', 'GET 200'],
    ]);
    expect(here.graph.asked[2]?.headers.prefer).toContain('IdType="ImmutableId"');
  });

  test('keeps of its secret only what tells whether another is the same', async () => {
    const here = await aSubscribed();
    const secret = here.subscriptions.all()[0]?.clientState ?? '';
    const kept = await keptIn(here);
    expect(new Set(secret).size).toBeGreaterThan(2);
    expect(kept?.live?.secretHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  test('is subscribed to once, though two boards have it', async () => {
    const here = await aTellingGraph();
    const second = { id: other.boardId, name: 'Chefgruppen', channel: null, version: 0 };
    const calendar = { mailbox: boardMailbox.toUpperCase(), rule: {} };
    await arrange(here.world, (tx) => tx.boards.save(aBoard({ ...second, calendar })));
    await here.sweep();
    await here.sweep();
    expect(here.asked().filter((asked) => asked.startsWith('POST'))).toHaveLength(1);
  });

  test('is not subscribed to where it may not be read', async () => {
    const here = await aTellingGraph();
    here.graph.orders.answer('access denied');
    await here.sweep();
    expect(here.asked()).toEqual([]);
    expect(here.world.troubles.map(({ what }) => what)).toEqual(['calendar-paused']);
  });

  test('holds nothing while Graph asks back whether we are there', async () => {
    const here = await aTellingGraph();
    const told: string[] = [];
    here.line.meanwhile = () => arrange(here.world, async () => told.push('in a transaction of its own'));
    await here.sweep();
    expect(told).toHaveLength(2);
    expect((await keptIn(here))?.live).toMatchObject({ id: here.subscriptions.all()[0]?.id });
  });
});

describe('a subscription', () => {
  test('is left alone for a day, and then renewed by one PATCH', async () => {
    const here = await aSubscribed();
    const life = (await keptIn(here))?.live;
    here.world.pass(day - hour);
    await here.sweep();
    expect(here.asked()).toEqual([]);
    here.world.pass(hour);
    await here.sweep();
    await here.sweep();
    expect(here.asked()).toEqual([`PATCH /subscriptions/${life?.id}`, 'GET /subscriptions']);
    const until = new Date(Date.parse(here.now()) + 10_000 * minute).toISOString();
    expect(here.subscriptions.all()).toMatchObject([{ id: life?.id, expirationDateTime: until }]);
    expect((await keptIn(here))?.live).toEqual({ ...life, since: here.now(), expiresAt: until });
  });

  test('of which Graph grants less is renewed before half of it is over', async () => {
    const here = await aTellingGraph();
    const making = here.world.subscriptions.create;
    const expiresAt = new Date(Date.parse(here.now()) + 2 * hour).toISOString() as Instant;
    here.world.subscriptions.create = async (...wish) => ({ ...(await making(...wish)), expiresAt }) as never;
    await here.sweep();
    here.graph.asked.splice(0);
    here.world.pass(45 * minute);
    await here.sweep();
    expect(here.asked()).toEqual([]);
    here.world.pass(15 * minute);
    await here.sweep();
    expect(here.asked()[0]).toContain('PATCH');
  });

  test.each([
    ['that ended while we were away', async ({ world }: ATellingGraph) => world.pass(9 * day)],
    [
      'that Graph has forgotten',
      async (here: ATellingGraph) => {
        here.world.pass(4 * day);
        for (const { id } of here.subscriptions.all()) here.subscriptions.forget(id);
      },
    ],
  ])('%s is made anew, and the calendar is read', async (_, befall) => {
    const here = await aSubscribed();
    const before = (await keptIn(here))?.live?.id;
    await befall(here);
    here.graph.asked.splice(0);
    await here.sweep();
    expect(here.asked()).toEqual([
      ...[`PATCH /subscriptions/${before}`, 'GET /subscriptions', 'POST /subscriptions'],
    ]);
    expect(here.graph.asked.filter(({ path }) => path.includes('calendarView')).length).toBeGreaterThan(1);
    expect((await keptIn(here))?.live?.id).toBe(here.subscriptions.all()[0]?.id);
  });

  test('that was taken from us while it was renewed is not brought back', async () => {
    const here = await aSubscribed();
    here.world.pass(4 * day);
    const renewing = here.world.subscriptions.renew;
    here.world.subscriptions.renew = async (...wish) => {
      const said = await renewing(...wish);
      const kept = await keptIn(here);
      if (kept) await arrange(here.world, (tx) => tx.subscriptions.save({ ...kept, live: null }));
      return said;
    };
    await keepSubscription(here.world, job);
    expect((await keptIn(here))?.live).toBeNull();
  });

  test('moves with our address', async () => {
    const here = await aSubscribed();
    const before = (await keptIn(here))?.live?.id;
    const moved = graphUrls('https://ny.moedeklar.example');
    here.world.subscriptions = createSubscriptions(here.client, moved);
    await here.sweep();
    expect(here.asked().slice(0, 3)).toEqual([
      ...[`DELETE /subscriptions/${before}`, 'GET /subscriptions', 'POST /subscriptions'],
    ]);
    expect(await keptIn(here)).toMatchObject({
      url: moved.notifications,
      live: { id: here.subscriptions.all()[0]?.id },
    });
  });

  test('ends when no board has the mailbox any more', async () => {
    const here = await aSubscribed();
    await arrange(here.world, (tx) => tx.boards.save(aBoard({ calendar: null })));
    await here.sweep();
    expect(here.subscriptions.all()).toEqual([]);
    expect(await keptIn(here)).toBeUndefined();
    here.graph.asked.splice(0);
    await here.sweep();
    expect(here.graph.asked).toEqual([]);
  });

  test('that somebody else noted while ours was made stays, and ours is removed', async () => {
    const here = await aTellingGraph();
    const asking = here.world.subscriptions.create;
    const life = { secretHash: '', since: here.now(), expiresAt: here.now(), mustRenew: false };
    here.world.subscriptions.create = async (...wish) => {
      const said = await asking(...wish);
      const live = { id: 'theirs', ...life };
      await arrange(here.world, (tx) =>
        tx.subscriptions.save({ mailbox: boardMailbox, url: '', live, trouble: null }),
      );
      return said;
    };
    await keepSubscription(here.world, job);
    expect((await keptIn(here))?.live?.id).toBe('theirs');
    expect(here.subscriptions.all()).toEqual([]);
  });
});

describe('one that nobody knows of', () => {
  test('is removed before another is made, as where the answer was lost', async () => {
    const here = await aTellingGraph();
    await makeStray(here);
    const [stray] = here.subscriptions.all();
    await here.sweep();
    expect(here.asked().slice(1)).toEqual([
      ...['GET /subscriptions', `DELETE /subscriptions/${stray?.id}`, 'POST /subscriptions'],
    ]);
    expect(here.subscriptions.all()).toHaveLength(1);
  });

  test('is removed where only the refusal of a second one tells of it', async () => {
    const here = await aTellingGraph();
    await makeStray(here);
    here.graph.answerNext({ status: 200, body: { value: [] } });
    await keepSubscription(here.world, job);
    expect(here.graph.asked.slice(1).map(({ method, status }) => `${method} ${status}`)).toEqual([
      ...['GET 200', 'POST 409', 'GET 200', 'DELETE 204', 'POST 201'],
    ]);
    expect(await keptIn(here)).toMatchObject({
      live: { id: here.subscriptions.all()[0]?.id },
      trouble: null,
    });
  });

  test('is removed where no board has its mailbox, and left alone where one is just being made for another', async () => {
    const here = await aTellingGraph();
    const [nobodys, anothers] = ['gammel@aaloese.example', 'chefgruppen@aaloese.example'];
    for (const name of [nobodys, anothers]) here.graph.mailbox(name);
    const second = { id: other.boardId, name: 'Chefgruppen', channel: null, version: 0 };
    const calendar = { mailbox: anothers, rule: {} };
    await arrange(here.world, (tx) => tx.boards.save(aBoard({ ...second, calendar })));
    await makeStray(here, { mailbox: nobodys });
    await makeStray(here, { mailbox: anothers });
    await keepSubscription(here.world, job);
    const left = here.subscriptions.all().map(({ resource }) => resource);
    expect(left.toSorted()).toEqual([`users/${anothers}/events`, `users/${boardMailbox}/events`]);
  });
});
