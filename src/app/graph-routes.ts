import type { Outside } from '../actions/outside.ts';
import { takeNotifications } from '../actions/take-notifications.ts';
import { handshake, notification, notifications } from '../api/graph-notifications.ts';
import type { Route, RouteAnswer, RouteRequest } from '../api/route.ts';
import { OutsideFailure } from '../errors.ts';
import type { GraphClient } from '../graph/client.ts';
import { createSubscriptions } from '../graph/subscriptions.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../web/metrics.ts';

type Needs = Pick<Outside, 'store' | 'now'> & { count: Metrics['notifications']; log: Log };

const paths = { notifications: '/api/graph/notifications', lifecycle: '/api/graph/lifecycle' } as const;

/** Where Graph finds us below this address. */
export function graphUrls(publicUrl: string): Record<keyof typeof paths, string> {
  return { notifications: `${publicUrl}${paths.notifications}`, lifecycle: `${publicUrl}${paths.lifecycle}` };
}

/** Null where there is no Graph, or none that knows the way to us: that is over https only. */
export function openSubscriptions(
  client: GraphClient | null,
  publicUrl: string | null,
): Outside['subscriptions'] {
  if (!client || !publicUrl?.startsWith('https://')) return null;
  return createSubscriptions(client, graphUrls(publicUrl));
}

/** Graph tells us of changes, and of its subscriptions. Never asks Graph: it waits for the answer. */
export function graphRoutes(needs: Needs): Route[] {
  return Object.values(paths).map((path) => ({
    method: 'POST',
    path,
    answer: (request) => hear(needs, request),
  }));
}

async function hear(needs: Needs, { query, body }: RouteRequest): Promise<RouteAnswer> {
  const asked = handshake.safeParse(query);
  if (asked.success) return answerHandshake(asked.data.validationToken);
  const said = notifications.safeParse(body);
  if (!said.success) return { status: 400 };
  const items = said.data.value.flatMap((one) => notification.safeParse(one).data ?? []);
  try {
    const judged = await takeNotifications(needs, items);
    needs.count({ ...judged, malformed: said.data.value.length - items.length });
    return { status: 202 };
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    needs.log.warn({ err: error }, 'what Graph told could not be kept; it will tell it again');
    needs.count({ lost: items.length });
    return { status: 503 };
  }
}

/** The server has decoded it; doing so again would spoil what was encoded twice, as a percent sign is. */
function answerHandshake(token: string): RouteAnswer {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: token };
}
