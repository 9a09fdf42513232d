import type { Outside } from '../actions/outside.ts';
import { putOffPreReads } from '../actions/put-off-pre-reads.ts';
import { putOffReading } from '../actions/put-off-reading.ts';
import { remindOfAnswers } from '../actions/remind-of-answers.ts';
import { remindOfConditions } from '../actions/remind-of-conditions.ts';
import { remindOfDeadlines } from '../actions/remind-of-deadlines.ts';
import { remindOfOrders } from '../actions/remind-of-orders.ts';
import { remindOfReviews } from '../actions/remind-of-reviews.ts';
import { remindOfRoutes } from '../actions/remind-of-routes.ts';
import { remindOfWheel } from '../actions/remind-of-wheel.ts';
import { sendDigests } from '../actions/send-digests.ts';
import { onTrail } from '../log/trail.ts';
import type { Log } from '../log.ts';

/** Done by the clock, in milliseconds: the first time so long after the start, then again and again. */
type Sweep = { first: number; every: number; failed: string; work: () => Promise<void> };

const minute = 60_000;

/** Does by the clock what nobody asks for, each sweep whatever became of the last one. */
export function startSweeps(outside: Outside, log: Log): () => void {
  const stops = sweepsOf(outside).map(({ first, every, work, failed }) => {
    const run = () => onTrail(undefined, work).catch((error: unknown) => log.warn({ err: error }, failed));
    const begin = setTimeout(run, first).unref();
    const again = setInterval(run, every).unref();
    return () => {
      clearTimeout(begin);
      clearInterval(again);
    };
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function sweepsOf(outside: Outside): Sweep[] {
  const { store, calendar, drive, now } = outside;
  const quarter = 15 * minute;
  const forgetting: Sweep = {
    // When the service has settled.
    ...{ first: minute, every: 360 * minute },
    work: () => store.forget(now()),
    failed: 'old things could not be dropped',
  };
  const reading: Sweep = {
    // Whatever notifications missed.
    ...{ first: 0, every: quarter },
    work: () => putOffReading(outside),
    failed: 'the reading of calendars could not be put off',
  };
  const looking: Sweep = {
    ...{ first: 0, every: quarter },
    work: () => putOffPreReads({ store, now }),
    failed: 'the look at pre-reads could not be put off',
  };
  const reminding: Sweep = {
    ...{ first: minute, every: quarter },
    work: () => remindOfDeadlines(outside),
    failed: 'nobody could be reminded of deadlines',
  };
  const chasing: Sweep = {
    ...{ first: minute, every: quarter },
    work: async () => {
      await remindOfAnswers(outside);
      await remindOfConditions(outside);
    },
    failed: 'nobody could be reminded of what became of decisions',
  };
  const reviewing: Sweep = {
    ...{ first: minute, every: quarter },
    work: () => remindOfReviews(outside),
    failed: 'nobody could be asked about closed items',
  };
  const beginning: Sweep = {
    ...{ first: minute, every: quarter },
    work: () => remindOfWheel(outside),
    failed: 'nobody could be told to prepare what comes back',
  };
  const asking: Sweep = {
    ...{ first: minute, every: quarter },
    work: () => remindOfRoutes(outside),
    failed: 'nobody could be asked what became of items that went on',
  };
  const remindingOfOrders: Sweep = {
    ...{ first: minute, every: quarter },
    work: () => remindOfOrders(outside),
    failed: 'nobody could be reminded of orders',
  };
  const posting: Sweep = {
    // Near enough to the minute that somebody chose.
    ...{ first: minute, every: 5 * minute },
    work: () => sendDigests(outside),
    failed: 'nobody could be sent what waits for them',
  };
  const always = [forgetting, posting, reminding, chasing, beginning, reviewing, asking, remindingOfOrders];
  return [...always, ...(calendar ? [reading] : []), ...(drive ? [looking] : [])];
}
