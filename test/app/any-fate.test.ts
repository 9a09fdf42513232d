import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aPlan } from '../support/a-mailbox.ts';
import { type ATellingGraph, aTellingGraph, publicUrl } from '../support/a-telling-graph.ts';
import { tenant } from '../support/builders.ts';
import type { AnswerFaultName } from '../support/fake-graph-faults.ts';

const [minute, day] = [60_000, 86_400_000];
const notifications = '/api/graph/notifications';

type Here = ATellingGraph & { event: string };
type Step = (here: Here) => unknown;

/** What may happen between Graph and us, by name. */
const steps = {
  'somebody moves the meeting': fc.nat(20).map(
    (place): Step =>
      ({ mailbox, event }) => {
        mailbox.change(event, { place: `Lokale ${place}` });
      },
  ),
  'what Graph told arrives, and is done': fc.constant<Step>((here) => here.later()),
  'Graph tells again what was not taken': fc.constant<Step>(({ subscriptions }) => subscriptions.tellAgain()),
  'Graph reaches us or not': fc.boolean().map(
    (isCut): Step =>
      ({ line }) =>
        Object.assign(line, { isCut }),
  ),
  'the sweep comes round': fc.constant<Step>((here) => here.sweep()),
  'time passes': fc.constantFrom(minute, 15 * minute, 60 * minute, day, 4 * day, 8 * day).map(
    (time): Step =>
      (here) => {
        here.world.pass(time);
      },
  ),
  'Graph tells of the subscription': fc
    .constantFrom('reauthorizationRequired' as const, 'subscriptionRemoved' as const, 'missed' as const)
    .map(
      (event): Step =>
        async ({ subscriptions }) => {
          for (const { id } of subscriptions.all()) await subscriptions.tell(id, event);
        },
    ),
  'Graph forgets the subscription without a word': fc.constant<Step>(({ subscriptions }) => {
    for (const { id } of subscriptions.all()) subscriptions.forget(id);
  }),
  'an answer is lost or bad': fc
    .constantFrom<AnswerFaultName>(
      ...(['connection cut', 'throttled for an hour', 'unavailable for two seconds'] as const),
      ...(['access denied', 'token refused', 'error without a word'] as const),
    )
    .map(
      (name): Step =>
        ({ graph }) =>
          graph.orders.answer(name),
    ),
  'somebody forges': fc.constant<Step>(async ({ server, subscriptions }) => {
    const value = subscriptions.all().map(({ id: subscriptionId }) => ({
      ...{ subscriptionId, clientState: 'guessed', lifecycleEvent: 'subscriptionRemoved' },
    }));
    const body = JSON.stringify({ value });
    await server.ask(notifications, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  }),
};

const someSteps = fc.array(
  fc.oneof(
    ...Object.entries(steps).map(([name, step]) =>
      step.map((does) => ({ name, does, toString: () => name })),
    ),
  ),
  { minLength: 1, maxLength: 25 },
);

const placesIn = ({ world }: Here) =>
  [...world.store.everything(tenant).meetings.values()].map(({ place }) => place);

/** All that is in the way goes away, and a day passes with its sweeps. */
async function settle(here: Here): Promise<void> {
  here.graph.orders.clear();
  here.line.isCut = false;
  for (const _ of Array(26)) {
    here.world.pass(60 * minute);
    await here.sweep();
  }
}

test('whatever happened between Graph and us, there is one subscription in the end, and what it tells is heard', async () => {
  await fc.assert(
    fc.asyncProperty(someSteps, async (happening) => {
      const around = await aTellingGraph();
      const here = { ...around, event: around.mailbox.add(aPlan()) };
      await here.sweep();
      for (const { does } of happening) await does(here);
      await here.subscriptions.quiet();
      await settle(here);

      const standing = here.subscriptions.all();
      const known = await here.world.store.subscriptions();
      expect(standing.map(({ notificationUrl }) => notificationUrl)).toEqual([
        `${publicUrl}${notifications}`,
      ]);
      expect(known).toMatchObject([{ live: { id: standing[0]?.id, mustRenew: false }, trouble: null }]);
      here.mailbox.change(here.event, { place: 'Til sidst' });
      await here.later();
      expect(placesIn(here)).toEqual(['Til sidst']);
      expect(here.graph.mostAtOnce()).toBe(1);
    }),
    { numRuns: 20 },
  );
});
