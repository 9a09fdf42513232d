import type { Outside } from '../../src/actions/outside.ts';
import { putOffReading } from '../../src/actions/put-off-reading.ts';
import { graphRoutes, graphUrls } from '../../src/app/graph-routes.ts';
import { createSubscriptions } from '../../src/graph/subscriptions.ts';
import { createLog } from '../../src/log.ts';
import { createSubscriptionRoom, type SubscriptionRoom } from '../../src/playground/graph/subscriptions.ts';
import { type Reach, reachHere } from '../../src/playground/graph/telling.ts';
import { type AServer, aServer } from '../web/a-server.ts';
import { type AGraph, aGraph, boardMailbox } from './a-graph.ts';
import { aBoard } from './builders.ts';
import { aWorldWith, type World } from './world.ts';

export const publicUrl = 'https://moedeklar.example';

/** Whether Graph reaches us, and what happens while it does. */
export type Line = { isCut: boolean; meanwhile?: () => Promise<unknown> };

/** Graph over HTTPS that tells a service of ours over HTTP what changes in the board's mailbox; kept in memory. */
export type ATellingGraph = AGraph & {
  world: World & { subscriptions: NonNullable<Outside['subscriptions']> };
  server: AServer;
  subscriptions: SubscriptionRoom;
  /** How many of each kind were counted. */
  counted: Record<string, number>;
  line: Line;
  /** The sweep, and all that follows from it. */
  sweep(): Promise<number>;
  /** Lets the time pass, by default as long as a burst may last, and does what is due. */
  later(milliseconds?: number): Promise<number>;
  /** What Graph was asked about subscriptions: `POST /subscriptions`. */
  asked(): string[];
};

export async function aTellingGraph(
  board = aBoard({ calendar: { mailbox: boardMailbox, rule: {} } }),
): Promise<ATellingGraph> {
  const line: Line = { isCut: false };
  const counted: Record<string, number> = {};
  const rooms: SubscriptionRoom[] = [];
  const at = { url: '', now: () => '' };
  const around = await aGraph({
    rooms: (mailboxes) => {
      const made = createSubscriptionRoom({ mailboxes, reach: reachAt(at, line), now: () => at.now() });
      rooms.push(made);
      return [made.room];
    },
  });
  const [subscriptions] = rooms;
  if (!subscriptions) throw new Error('no room was made');
  const { calendar, client, now, pass } = around;
  at.now = now;
  const world = Object.assign(await aWorldWith({ board }), {
    ...{ calendar, now },
    pass: (milliseconds: number) => pass(milliseconds / 1000),
    subscriptions: createSubscriptions(client, graphUrls(publicUrl)),
  });
  const count = (counts: Readonly<Record<string, number>>) => {
    for (const [what, many] of Object.entries(counts)) counted[what] = (counted[what] ?? 0) + many;
  };
  const server = await aServer(
    graphRoutes({ store: world.store, now, count, log: createLog('silent') }),
    false,
  );
  at.url = server.url;
  return {
    ...{ ...around, world, server, subscriptions, counted, line },
    async sweep() {
      await putOffReading(world);
      return world.runJobs();
    },
    async later(milliseconds = 3000) {
      await subscriptions.quiet();
      world.pass(milliseconds);
      return world.runJobs();
    },
    asked: () =>
      around.graph.asked
        .filter(({ path }) => path.includes('/subscriptions'))
        .map(({ method, path }) => `${method} ${path.replace(/^\/v1\.0/, '')}`),
  };
}

/** What is for the public address, or one beside it, comes to the server. */
export function reachAt(at: { readonly url: string }, line: Line): Reach {
  return async (url, body) => {
    if (line.isCut || !new URL(url).hostname.endsWith(new URL(publicUrl).hostname)) return null;
    await line.meanwhile?.();
    return reachHere(() => at.url)(url, body);
  };
}
