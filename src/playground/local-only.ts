import type { Route, RouteAnswer, RouteRequest } from '../api/route.ts';
import { isLoopback } from '../config/loopback.ts';

/** Lets the routes be used from this machine's own pages and programs only, whatever a page from elsewhere tries. */
export function localOnly(routes: readonly Route[]): Route[] {
  return routes.map((route) => ({
    ...route,
    answer: (request) => refuseForeign(route.method, request) ?? route.answer(request),
  }));
}

/**
 * Refuses a request by a name that is not this machine's own (a foreign name that was led here), and a change asked
 * for by a page from elsewhere. Programs send no Origin.
 */
function refuseForeign(
  method: Route['method'],
  { headers }: Pick<RouteRequest, 'headers'>,
): RouteAnswer | null {
  const host = one(headers.host);
  if (!isLoopback(host.replace(/:\d+$/, ''))) return refused;
  const origin = one(headers.origin);
  return method !== 'GET' && origin !== '' && origin !== `http://${host}` ? refused : null;
}

const refused: RouteAnswer = {
  status: 403,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: 'Only from this machine.\n',
};

function one(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? '';
}
