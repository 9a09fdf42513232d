import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workersOf } from './actions/do-jobs.ts';
import { lookAtBoards } from './actions/look-at-boards.ts';
import type { Outside } from './actions/outside.ts';
import type { Route } from './api/route.ts';
import { graphRoutes, openSubscriptions } from './app/graph-routes.ts';
import { type House, newId, now, openHouse } from './app/open-house.ts';
import { openTab, tabLinkIn } from './app/open-tab.ts';
import { startSweeps } from './app/sweeps.ts';
import { activityIdIn, traceRoute } from './app/trace/trace-route.ts';
import { traceWorkers } from './app/trace/trace-work.ts';
import { watchMessenger, watchWorkers } from './app/watch.ts';
import { isLoopback } from './config/loopback.ts';
import type { Config } from './config.ts';
import type { PrintedMinutes } from './domain/printed-minutes.ts';
import { type Tracer, tellPiece } from './log/tracer.ts';
import type { Log } from './log.ts';
import { readMinutes } from './minutes/read-minutes.ts';
import { isLinkHere } from './playground/files/files-page.ts';
import { type LocalGraph, openGraph, publicUrl } from './playground/graph/open-graph.ts';
import { localOnly } from './playground/local-only.ts';
import { openTrial } from './playground/open-trial.ts';
import { clearTenant } from './store/clear-tenant.ts';
import { isReachable } from './store/open-database.ts';
import { createConversation } from './teams/answer-turn.ts';
import { createConnector } from './teams/connector.ts';
import { createBotToken } from './teams/credentials.ts';
import { createDoor } from './teams/door.ts';
import { createDownload } from './teams/download.ts';
import { createMessenger } from './teams/messenger.ts';
import { createPace } from './teams/pace.ts';
import { createUpload } from './teams/upload.ts';
import { aboutRoutes } from './web/about.ts';
import { createServer } from './web/create-server.ts';
import { healthRoutes } from './web/health.ts';
import { createMetrics } from './web/metrics.ts';
import { tabFileRoutes } from './web/tab-files.ts';

/** The running service. */
export type App = { addresses: readonly string[]; stop(): Promise<void> };

/** Introduces the floors to each other, and opens the door. What fails half way leaves nothing open. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const opened = new AsyncDisposableStack();
  try {
    const addresses = await startIn(opened, config, log);
    return { addresses, stop: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function startIn(opened: AsyncDisposableStack, config: Config, log: Log): Promise<string[]> {
  const at = { port: config.port };
  const tracer = await openTracer(opened, config, log);
  const isAlone = config.bot.kind === 'trial' && !config.graph;
  const graph = isAlone ? await openTrialGraph(config, () => localAddress(config, at.port)) : null;
  if (graph) opened.defer(graph.close);
  const metrics = createMetrics();
  const near = graph && { ...graph, holds: isLinkHere };
  const house = await openHouse(config, log, { near, meters: metrics });
  opened.defer(house.close);
  const { store, documents, calendar, drive, directory, tellOperator, queue, database } = house;
  const subscriptions = openSubscriptions(house.graph, graph ? publicUrl : config.graph && config.publicUrl);
  const token = createBotToken(config.bot);
  const connector = createConnector({
    ...{ token, pace: createPace(Date.now, pause), pause },
    watch: (request) => metrics.request({ side: 'teams', ...request }),
  });
  const here = { listensHere: isLoopback(config.host) };
  const files = { upload: createUpload(here), download: createDownload(here) };
  const tabLink = tabLinkIn(config, () => localAddress(config, at.port));
  const outside: Outside = {
    store,
    messenger: watchMessenger(createMessenger(connector, { ...files, tabLink }), metrics),
    documents,
    calendar,
    drive,
    subscriptions,
    tellOperator,
    directory,
    tabLink,
    now,
    newId,
  };
  const door = createDoor({
    bot: config.bot,
    answer: createConversation({
      ...{ outside, connector, log },
      ended: ({ what }, outcome) => {
        metrics.turn(what.kind, outcome);
        const about = { 'moedeklar.turn': what.kind, 'moedeklar.outcome': outcome };
        tellPiece(about, outcome === 'failed' ? 'turn failed' : undefined);
      },
    }),
    log,
    now: Date.now,
  });
  const trial = config.bot.kind === 'trial' ? await openTrialIn(house, { outside, config, graph, at }) : null;
  if (trial) opened.defer(trial.close);
  const tab = openTab({ config, outside, log, trial });
  const messages = traceRoute(messagesRoute(door, metrics), tracer, activityIdIn);
  const traced = (routes: readonly Route[]) => routes.map((route) => traceRoute(route, tracer));
  const server = createServer({
    host: config.host,
    port: config.port,
    onlyLoopback: config.bot.kind === 'trial',
    log,
    unserved: tab.unserved,
    routes: [
      ...(trial ? localOnly([messages]) : [messages]),
      ...healthRoutes({
        parts: async () => ({ database: await isReachable(database), queue: queue.isRunning() }),
      }),
      ...metrics.routes(
        {
          jobs: queue.counts,
          queues: queue.look,
          connections: database.connections,
          isDatabaseReachable: () => isReachable(database),
          boards: () => lookAtBoards(outside),
        },
        config.metricsToken,
      ),
      ...aboutRoutes(),
      ...tabFileRoutes(),
      ...traced(subscriptions ? graphRoutes({ store, now, log, count: metrics.notifications }) : []),
      ...traced(tab.routes),
      ...(trial?.routes ?? []),
    ],
  });
  opened.defer(server.close);
  if (trial) opened.defer(trial.end);
  opened.defer(tab.end);
  at.port = await server.listen();
  opened.defer(startSweeps(outside, log));
  await queue.work(traceWorkers(watchWorkers(workersOf(outside), metrics), tracer));
  await trial?.begin();
  return addressesOf(config, at.port);
}

/** Null where nobody keeps traces: then nothing of it is so much as read in. Closed last, when all has been told. */
async function openTracer(
  opened: AsyncDisposableStack,
  { tracing }: Config,
  log: Log,
): Promise<Tracer | null> {
  if (!tracing) return null;
  const { openTracing } = await import('./app/trace/open-tracing.ts');
  const { tracer, close } = openTracing(tracing, log);
  opened.defer(close);
  return tracer;
}

function openTrialGraph({ database }: Config, address: () => string): Promise<LocalGraph> {
  return openGraph({ keepIn: join(database.folder, 'graph.json'), address });
}

function openTrialIn(
  { database }: House,
  {
    outside,
    config,
    graph,
    at,
  }: { outside: Outside; config: Config; graph: LocalGraph | null; at: { port: number } },
) {
  return openTrial({
    outside,
    graph,
    address: () => localAddress(config, at.port),
    folder: config.database.folder,
    readMinutes: (text) => demandMinutes(text),
    clear: (tenantId) => clearTenant(database.db, tenantId),
  });
}

function demandMinutes(text: string): PrintedMinutes {
  const read = readMinutes(text);
  if (read.kind !== 'minutes') throw new Error(`the demo's minutes cannot be read: ${read.why}`);
  return read.minutes;
}

function messagesRoute(
  door: ReturnType<typeof createDoor>,
  metrics: ReturnType<typeof createMetrics>,
): Route {
  return {
    method: 'POST',
    path: '/api/messages',
    answer: async ({ headers, body }) => {
      const from = performance.now();
      const answer = await door.receive({ headers, body });
      const type = body !== null && typeof body === 'object' && 'type' in body ? body.type : 'none';
      metrics.activity(
        type === 'message' || type === 'invoke' ? type : 'other',
        answer.status,
        (performance.now() - from) / 1000,
      );
      return answer;
    },
  };
}

function addressesOf({ bot, host, publicUrl }: Config, port: number): string[] {
  const local = localAddress({ host }, port);
  if (bot.kind === 'trial') return [`${local}/`, `${local}/api/messages`];
  return [`${publicUrl ?? local}/api/messages`];
}

function localAddress({ host }: Pick<Config, 'host'>, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
