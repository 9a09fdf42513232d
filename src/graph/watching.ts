import { asRequest, tellStatus } from '../log/tracer.ts';
import { trailHeaders } from '../log/trail.ts';
import { isAt, type Step } from './chain.ts';

/** Tells of one request and what came of it. */
export type Watch = (request: { method: string; status: number | 'cut'; seconds: number }) => void;

/** Tells of each request as it left, repetitions included. Graph's own host gets the trail, so that it can name it to us. */
export function watching(home: string, watch: Watch): Step {
  return ({ method, ...call }, next) =>
    asRequest({ side: 'graph', method, url: call.url }, async () => {
      const from = performance.now();
      const ended = (status: number | 'cut') =>
        watch({ method, status, seconds: (performance.now() - from) / 1000 });
      const headers = new Headers(call.headers);
      if (isAt(home, call.url))
        for (const [name, value] of Object.entries(trailHeaders())) headers.set(name, value);
      try {
        const response = await next({ ...call, method, headers });
        ended(response.status);
        tellStatus(response.status);
        return response;
      } catch (error) {
        ended('cut');
        throw error;
      }
    });
}
