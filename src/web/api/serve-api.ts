import type { Outside } from '../../actions/outside.ts';
import type { Route, RouteAnswer, RouteRequest } from '../../api/route.ts';
import { describeApi } from '../../api/v1/openapi.ts';
import type { ApiRoute } from '../../api/v1/route.ts';
import { type RouteName, routes } from '../../api/v1/routes.ts';
import type { Log } from '../../log.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import type { See } from './ask.ts';
import { type Asking, boardsOf } from './asking.ts';
import { notSignedIn, problem, problemOf, wrongFields } from './problems.ts';
import { sees } from './sees.ts';
import type { SignedIn, SignIn } from './sign-in.ts';
import { tagOf } from './tags.ts';

export type ApiNeeds = {
  outside: Outside;
  signIn: SignIn;
  cutText: Asking['cutText'];
  log: Log;
};

/** `/api/v1`, of the table of its routes. Nothing of it is kept by anybody on the way. */
export function apiRoutes(needs: ApiNeeds): Route[] {
  const served = Object.entries<ApiRoute>(routes).map(([name, route]) =>
    serve(needs, route, sees[name as RouteName] as See<ApiRoute>),
  );
  return [...served, documentRoute(), ...unknownRoutes(needs)];
}

function serve(needs: ApiNeeds, route: ApiRoute, see: See<ApiRoute>): Route {
  return {
    method: route.method,
    path: `/api/v1${route.path}`,
    answer: signedIn(needs, (asking, request) => answer({ needs, route, see }, asking, request)),
  };
}

async function answer(
  { needs, route, see }: { needs: ApiNeeds; route: ApiRoute; see: See<ApiRoute> },
  asking: Asking,
  request: RouteRequest,
): Promise<RouteAnswer> {
  const params = route.params?.safeParse(request.params);
  const query = route.query?.safeParse(request.query);
  for (const part of [params, query]) {
    if (part?.error) return wrongFields(await wordsOf(asking), part.error);
  }
  const ask = { asking, params: params?.data ?? {}, query: query?.data ?? {} } as Parameters<
    See<ApiRoute>
  >[1];
  try {
    const seen = await needs.outside.store.read(asking.who.tenantId, (db) => see(db, ask));
    return seenAnswer(route, seen, request);
  } catch (error) {
    return problemOf(error, await wordsOf(asking), needs.log);
  }
}

function seenAnswer(route: ApiRoute, seen: unknown, { headers }: RouteRequest): RouteAnswer {
  const body = route.answer.parse(seen);
  const etag = tagOf(body);
  const isKnown = headers['if-none-match'] === etag;
  return isKnown ? { status: 304, headers: { etag } } : { status: 200, headers: { etag }, body };
}

type Answer = (asking: Asking, request: RouteRequest) => Promise<RouteAnswer>;

/** For whoever the token names, and nobody else. */
function signedIn({ outside, signIn, cutText, log }: ApiNeeds, answer: Answer): Route['answer'] {
  return async (request) => {
    try {
      const who = await signIn(one(request.headers.authorization));
      if (!who) return unkept(notSignedIn(spokenWords(request)));
      const now = outside.now();
      return unkept(await answer({ who, by: doerOf(who), now, outside, cutText }, request));
    } catch (error) {
      return unkept(problemOf(error, spokenWords(request), log));
    }
  };
}

function doerOf({ tenantId, personId }: SignedIn): Asking['by'] {
  return { tenantId, personId, from: 'tab' };
}

function unkept(answer: RouteAnswer): RouteAnswer {
  return { ...answer, headers: { 'cache-control': 'no-store', ...answer.headers } };
}

/** In the language of their first board. */
async function wordsOf(asking: Asking): Promise<Words> {
  const boards = await asking.outside.store
    .read(asking.who.tenantId, (db) => boardsOf(db, asking))
    .catch(() => []);
  return wordsFor(boards[0]?.board.language ?? 'da');
}

/** Of whom nothing is known but what their browser says. */
function spokenWords({ headers }: RouteRequest): Words {
  return wordsFor(one(headers['accept-language'])?.startsWith('en') ? 'en' : 'da');
}

function documentRoute(): Route {
  const body = describeApi();
  return { method: 'GET', path: '/api/v1/openapi.json', answer: () => ({ status: 200, body }) };
}

function unknownRoutes(needs: ApiNeeds): Route[] {
  const answer = signedIn(needs, async (_asking, request) => {
    const words = spokenWords(request);
    const detail = words.refusals['not-there']();
    return problem(words, { status: 404, code: 'not-there', title: 'notThere', detail });
  });
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
  return methods.map((method) => ({ method, path: '/api/v1/*', answer }));
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
