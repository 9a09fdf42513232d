import { describe, expect, test } from '@jest/globals';
import { keepSubscription } from '../../src/actions/keep-subscription.ts';
import { graphUrls } from '../../src/app/graph-routes.ts';
import { createSubscriptions } from '../../src/graph/subscriptions.ts';
import { adviceOn } from '../../src/operator/advise.ts';
import { boardMailbox } from '../support/a-graph.ts';
import { type ATellingGraph, aTellingGraph } from '../support/a-telling-graph.ts';
import { tenant } from '../support/builders.ts';
import { answerFaults } from '../support/fake-graph-faults.ts';

const minute = 60_000;
const job = { tenantId: tenant, mailbox: boardMailbox };

const known = async ({ world }: ATellingGraph) => (await world.store.subscriptions())[0];

/** What keeps Graph from telling us, and what takes it away again. */
const obstacles = {
  forbidden: async (here: ATellingGraph) => {
    here.graph.answerNext({ status: 200, body: { value: [] } });
    here.graph.answerNext(answerFaults['access denied']);
    return async () => {};
  },
  'no-mailbox': async (here: ATellingGraph) => {
    here.graph.answerNext({ status: 200, body: { value: [] } });
    here.graph.answerNext({ status: 404, body: { error: { code: 'ErrorInvalidUser' } } });
    return async () => {};
  },
  unreachable: async (here: ATellingGraph) => {
    here.line.isCut = true;
    return async () => {
      here.line.isCut = false;
    };
  },
  taken: async (here: ATellingGraph) => {
    const theirs = createSubscriptions(here.client, graphUrls('https://andet.moedeklar.example'));
    const said = await theirs.create(boardMailbox, 'theirs');
    return async () => theirs.remove(said.kind === 'live' ? said.id : '');
  },
};

describe.each(Object.entries(obstacles))('a subscription that is %s', (why, befall) => {
  test('is told to the operator once and tried again each hour, until it is there', async () => {
    const here = await aTellingGraph();
    const mend = await befall(here);
    await keepSubscription(here.world, job);
    const since = here.now();
    expect(await known(here)).toMatchObject({ live: null, trouble: { why, since, triedAt: since } });
    const url = here.world.subscriptions.url;
    expect(here.world.troubles).toEqual([{ what: 'not-notified', mailbox: boardMailbox, why, url }]);
    here.graph.asked.splice(0);
    here.world.pass(30 * minute);
    await keepSubscription(here.world, job);
    expect(here.asked()).toEqual([]);
    await mend();
    here.world.pass(30 * minute);
    await keepSubscription(here.world, job);
    expect(await known(here)).toMatchObject({ live: { since: here.now() }, trouble: null });
    expect(here.world.troubles).toHaveLength(1);
  });
});

describe('a subscription that Graph will not make', () => {
  test('is left as it is where it is another’s', async () => {
    const here = await aTellingGraph();
    await obstacles.taken(here);
    await keepSubscription(here.world, job);
    expect(here.subscriptions.all().map(({ notificationUrl }) => notificationUrl)).toEqual([
      'https://andet.moedeklar.example/api/graph/notifications',
    ]);
  });

  test('keeps its first day, and is news again for another reason or at another address', async () => {
    const here = await aTellingGraph();
    await obstacles.unreachable(here);
    await keepSubscription(here.world, job);
    const since = here.now();
    here.world.pass(60 * minute);
    await keepSubscription(here.world, job);
    expect((await known(here))?.trouble).toEqual({ why: 'unreachable', since, triedAt: here.now() });
    here.world.subscriptions = createSubscriptions(here.client, graphUrls('https://ny.moedeklar.example'));
    await keepSubscription(here.world, job);
    here.world.pass(60 * minute);
    await obstacles.forbidden(here);
    await keepSubscription(here.world, job);
    expect(here.world.troubles.map(({ why }) => why)).toEqual(['unreachable', 'unreachable', 'forbidden']);
  });

  test('is made though we may not look what there is', async () => {
    const here = await aTellingGraph();
    here.graph.answerNext(answerFaults['access denied']);
    await keepSubscription(here.world, job);
    expect((await known(here))?.live).not.toBeNull();
  });
});

test('a renewal that is refused keeps what there is, for as long as it lasts', async () => {
  const here = await aTellingGraph();
  await keepSubscription(here.world, job);
  const live = (await known(here))?.live;
  here.world.pass(5 * 1440 * minute);
  here.graph.answerNext(answerFaults['access denied']);
  await keepSubscription(here.world, job);
  expect(await known(here)).toMatchObject({ live, trouble: { why: 'forbidden' } });
  here.world.pass(60 * minute);
  await keepSubscription(here.world, job);
  expect(await known(here)).toMatchObject({ live: { id: live?.id, since: here.now() }, trouble: null });
});

describe('a Graph that does not serve', () => {
  test('is asked again when it said, and the sweep does not hurry it', async () => {
    const here = await aTellingGraph();
    await here.sweep();
    here.world.pass(5 * 1440 * minute);
    here.graph.asked.splice(0);
    const life = (await known(here))?.live;
    const renewing = here.world.subscriptions.renew;
    here.world.subscriptions.renew = async (...wish) => {
      here.graph.answerNext(answerFaults['throttled for an hour']);
      here.world.subscriptions.renew = renewing;
      return renewing(...wish);
    };
    for (const _ of Array(4)) {
      await here.sweep();
      here.world.pass(15 * minute);
    }
    const renewals = () => here.asked().filter((asked) => asked.startsWith('PATCH'));
    expect(renewals()).toHaveLength(1);
    await here.sweep();
    expect(renewals()).toHaveLength(2);
    expect((await known(here))?.live).toMatchObject({ id: life?.id, since: here.now() });
  });

  test.each(['connection cut', 'error without a word', 'unavailable for an hour'] as const)(
    'is not asked twice to make one at once, and leaves none behind: %s',
    async (fault) => {
      const here = await aTellingGraph();
      here.graph.answerNext({ status: 200, body: { value: [] } });
      here.graph.answerNext(answerFaults[fault]);
      await expect(keepSubscription(here.world, job)).rejects.toMatchObject({ side: 'graph' });
      expect(here.graph.asked.map(({ method }) => method)).toEqual(['GET', 'POST']);
      expect(await known(here)).toBeUndefined();
      here.world.pass(60 * minute);
      await keepSubscription(here.world, job);
      expect(here.subscriptions.all()).toHaveLength(1);
    },
  );
});

test.each(['forbidden', 'no-mailbox', 'unreachable', 'taken'] as const)(
  'the operator reads what to do where it is %s, and that the calendar is read meanwhile',
  (why) => {
    const advice = adviceOn({ what: 'not-notified', mailbox: boardMailbox, why, url: 'https://x.example/a' });
    expect(advice[0]).toContain(boardMailbox);
    expect(advice.join(' ')).toContain('read every fifteen minutes');
  },
);
