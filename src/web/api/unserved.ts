import type { Route, RouteAnswer, Unserved } from '../../api/route.ts';
import type { Words } from '../../words/words.ts';
import { problem } from './problems.ts';
import { type ApiNeeds, signedIn, wordsOf } from './signed-in.ts';

/** What none of these routes took under `/api/v1`, told to whoever has signed in. */
export function unservedApi(needs: ApiNeeds, routes: readonly Route[]): Unserved {
  return {
    under: '/api/v1',
    answer: async (request, { status, path }) => {
      const told = signedIn(needs, async (asking) => {
        const words = await wordsOf(asking);
        const allowed = methodsAt(routes, path);
        return status === 404 && allowed.length > 0 ? wrongMethod(words, allowed) : untaken(words, status);
      });
      return told(request);
    },
  };
}

function wrongMethod(words: Words, allowed: readonly string[]): RouteAnswer {
  const said = {
    status: 405,
    code: 'wrong-method',
    title: 'refused',
    detail: words.api.wrongMethod,
  } as const;
  const answer = problem(words, said);
  return { ...answer, headers: { ...answer.headers, allow: allowed.join(', ') } };
}

function untaken(words: Words, status: number): RouteAnswer {
  const { api, refusals } = words;
  switch (status) {
    case 404:
      return problem(words, {
        status,
        code: 'not-there',
        title: 'notThere',
        detail: refusals['not-there'](),
      });
    case 413:
      return problem(words, { status, code: 'too-large', title: 'refused', detail: api.tooLarge });
    case 415:
      return problem(words, { status, code: 'not-json', title: 'wrong', detail: api.notJson });
    default:
      if (status >= 500)
        return problem(words, { status, code: 'broken', title: 'broken', detail: api.broken });
      return problem(words, { status, code: 'unreadable', title: 'wrong', detail: api.unreadable });
  }
}

/** The path is as it was sent: a part of it may hold a packed `/`. */
function methodsAt(routes: readonly Route[], path: string): string[] {
  const parts = path.split('/');
  const isAt = (pattern: readonly string[]) =>
    pattern.length === parts.length &&
    pattern.every((part, place) => part === parts[place] || (part.startsWith(':') && parts[place] !== ''));
  const methods = routes.flatMap((one) => (isAt(one.path.split('/')) ? [one.method] : []));
  return methods.flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : [method])).toSorted();
}
