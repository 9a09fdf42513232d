import type { Log } from '../log.ts';
import { type Call, isAt, type Step } from './chain.ts';
import type { GraphToken } from './token.ts';

type Needs = { home: string; token: GraphToken; log: Log };

/** Shows the token to Graph's own host and to no other; a refused one is renewed once. */
export function authorizing({ home, token, log }: Needs): Step {
  return async (call, next) => {
    if (!isAt(home, call.url)) return next(call);
    const response = await next(bearing(call, await token()));
    if (response.status !== 401) return response;
    log.info({ side: 'graph', requestId: response.headers.get('request-id') }, 'the token was refused');
    return next(bearing(call, await token({ anew: true })));
  };
}

function bearing(call: Call, token: string): Call {
  const headers = new Headers(call.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...call, headers };
}
