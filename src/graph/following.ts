import { OutsideFailure } from '../errors.ts';
import { isAt, type Step } from './chain.ts';

const mostHops = 3;

/**
 * Follows a redirect of what is only read. To another host it goes where the call may leave, with nothing that we
 * said to Graph, and not back again.
 */
export function following(home: string): Step {
  return async (call, next) => {
    let at = call;
    for (let hops = 0; hops <= mostHops; hops += 1) {
      const response = await next(at);
      const to = call.method === 'GET' ? targetOf(response, at.url) : null;
      if (!to) return response;
      const isHome = isAt(home, to.href);
      const isAllowed = isHome ? isAt(home, at.url) : call.mayLeave && to.protocol === 'https:';
      if (!isAllowed) throw new OutsideFailure('graph', `Graph sent us on to ${to.origin}`);
      at = { ...call, url: to.href, headers: isHome ? call.headers : new Headers() };
    }
    throw new OutsideFailure('graph', 'Graph sent us on and on');
  };
}

function targetOf(response: Response, from: string): URL | null {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return null;
  return URL.canParse(location, from) ? new URL(location, from) : null;
}
