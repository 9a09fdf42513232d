import { randomUUID } from 'node:crypto';
import { afterEach } from '@jest/globals';
import { workersOf } from '../../src/actions/do-jobs.ts';
import type { Calendar, Outside } from '../../src/actions/outside.ts';
import { putOffReading } from '../../src/actions/put-off-reading.ts';
import { graphRoutes, graphUrls } from '../../src/app/graph-routes.ts';
import { instantOf } from '../../src/domain/day.ts';
import { createCalendar } from '../../src/graph/calendar.ts';
import { createGraphClient } from '../../src/graph/client.ts';
import { createSubscriptions } from '../../src/graph/subscriptions.ts';
import { openQueue, type Queue } from '../../src/jobs/open-queue.ts';
import { createLog } from '../../src/log.ts';
import { createSubscriptionRoom, type SubscriptionRoom } from '../../src/playground/graph/subscriptions.ts';
import { createStore } from '../../src/store/create-store.ts';
import { type Database, migrate } from '../../src/store/open-database.ts';
import { createServer } from '../../src/web/create-server.ts';
import { publicUrl, reachAt } from './a-telling-graph.ts';
import { closedAfter } from './closed-after.ts';
import { type FakeGraph, startFakeGraph } from './fake-graph.ts';
import { aWorld } from './world.ts';

/** One process of the service, as far as it keeps in step with Outlook, by the real clock. */
export type Replica = {
  store: Outside['store'];
  queue: Queue;
  sweep(): Promise<void>;
  stop(): Promise<void>;
};

/** Graph, and the processes of ours that it may reach, each in its turn. */
export type Around = { graph: FakeGraph; subscriptions: SubscriptionRoom; replicas: Set<{ url: string }> };

const running = new Set<Replica>();

afterEach(async () => {
  for (const replica of running) await replica.stop();
});

export async function aGraphAround(): Promise<Around> {
  const replicas: Around['replicas'] = new Set();
  const rooms: SubscriptionRoom[] = [];
  let turn = 0;
  const reach: ReturnType<typeof reachAt> = async (...asked) => {
    const at = [...replicas][turn++ % replicas.size];
    return at ? reachAt(at, { isCut: false })(...asked) : null;
  };
  const now = () => new Date().toISOString();
  const graph = await closedAfter(
    startFakeGraph({
      rooms: (mailboxes) => {
        const made = createSubscriptionRoom({ mailboxes, reach, now });
        rooms.push(made);
        return [made.room];
      },
    }),
  );
  const [subscriptions] = rooms;
  if (!subscriptions) throw new Error('no room was made');
  return { graph, subscriptions, replicas };
}

/** Starts one on the database; `gate` lets a reading of the calendar begin. */
export async function aReplica(
  { graph, replicas }: Around,
  database: Database,
  gate: () => Promise<void> = async () => {},
): Promise<Replica> {
  await migrate(database);
  const log = createLog('silent');
  const queue = await openQueue({ ...database, log });
  const now = () => instantOf(new Date());
  const store = createStore({ db: database.db, send: queue.send, wake: queue.wake, now });
  const token = async () => 'graph-token';
  const client = createGraphClient({
    baseUrl: graph.url,
    ca: graph.ca,
    token,
    now,
    pause: async () => {},
    log,
  });
  const reading = createCalendar(client);
  const calendar: Calendar = {
    ...reading,
    changes: async (...asked) => {
      await gate();
      return reading.changes(...asked);
    },
  };
  const subscriptions = createSubscriptions(client, graphUrls(publicUrl));
  const outside: Outside = { ...aWorld(), store, calendar, subscriptions, now, newId: randomUUID };
  const routes = graphRoutes({ store, now, log, count: () => {} });
  const server = createServer({ host: '127.0.0.1', port: 0, onlyLoopback: false, routes, log });
  const at = { url: `http://127.0.0.1:${await server.listen()}` };
  replicas.add(at);
  await queue.work(workersOf(outside));
  const replica: Replica = {
    ...{ store, queue },
    sweep: () => putOffReading(outside),
    async stop() {
      running.delete(replica);
      replicas.delete(at);
      await server.close();
      await queue.stop();
      await database.close();
    },
  };
  running.add(replica);
  return replica;
}
