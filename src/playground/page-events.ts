import { Readable } from 'node:stream';
import type { Route, RouteRequest } from '../api/route.ts';
import type { Told } from './event-feed.ts';
import type { TrialTeams } from './trial-teams.ts';
import type { Suggestion, TrialEvent } from './wire.ts';

/** How soon a page comes back after a break, in milliseconds. */
const comeBackAfter = 1_000;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};

/** Tells the page what happens by server-sent events, from where it left off. */
export function openEvents(teams: TrialTeams, suggestions: readonly Suggestion[]) {
  const open = new Set<Readable>();

  function everything(): Told {
    return { id: teams.feed.lastId(), event: { kind: 'snapshot', ...teams.snapshot(), suggestions } };
  }

  function answer({ headers: { 'last-event-id': last } }: RouteRequest) {
    const stream = new Readable({ read: () => undefined });
    const missed = teams.feed.since(Array.isArray(last) ? last[0] : last);
    stream.push(`retry: ${comeBackAfter}\n\n`);
    for (const told of missed ?? [everything()]) stream.push(lineFor(told));
    const stop = teams.feed.follow((told) => stream.push(lineFor(told)));
    open.add(stream);
    stream.once('close', () => {
      stop();
      open.delete(stream);
    });
    return { status: 200, headers, body: stream };
  }

  const route: Route = { method: 'GET', path: '/trial/events', answer };
  return {
    route,
    close() {
      for (const stream of open) stream.push(null);
    },
  };
}

function lineFor({ id, event }: { id: string; event: TrialEvent }): string {
  return `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`;
}
