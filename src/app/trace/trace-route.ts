import type { Route, RouteRequest } from '../../api/route.ts';
import { type Tracer, tellPiece, tracedBy } from '../../log/tracer.ts';
import { onTrail, trailOf } from '../../log/trail.ts';

/**
 * The same route, each call a piece of work on the trail of whoever calls, else of what `idIn` finds in it, so that what is
 * delivered again is on the same.
 */
export function traceRoute(
  route: Route,
  tracer: Tracer | null,
  idIn: (body: unknown) => unknown = () => undefined,
): Route {
  const { method, path } = route;
  const about = { 'http.request.method': method, 'http.route': path };
  const answer = async (request: RouteRequest) => {
    const answered = await route.answer(request);
    const { status } = answered;
    tellPiece({ 'http.response.status_code': status }, status >= 500 ? String(status) : undefined);
    return answered;
  };
  return {
    ...route,
    answer: (request) =>
      onTrail(trailOf(request.headers.traceparent, idIn(request.body)), () =>
        tracedBy(tracer, { name: `${method} ${path}`, kind: 'server', about }, () => answer(request)),
      ),
  };
}

export function activityIdIn(body: unknown): unknown {
  return body !== null && typeof body === 'object' && 'id' in body ? body.id : undefined;
}
