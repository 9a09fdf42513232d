import type { Route, RouteAnswer, RouteRequest } from '../../api/route.ts';
import { describeApi } from '../../api/v1/openapi.ts';
import type { ApiRoute } from '../../api/v1/route.ts';
import { routes } from '../../api/v1/routes.ts';
import { keepable } from '../../domain/keepable.ts';
import type { Ask, See } from './ask.ts';
import type { Asking } from './asking.ts';
import { type Change, changes } from './changes.ts';
import { lookAt } from './look-at.ts';
import { makeChange } from './make-change.ts';
import { preReadFileRoute } from './pre-read-file.ts';
import { wrongFields } from './problems.ts';
import { sees } from './sees.ts';
import { type ApiNeeds, signedIn, wordsOf } from './signed-in.ts';

/** `/api/v1`, of the table of its routes. Nothing of it is kept by anybody on the way. */
export function apiRoutes(needs: ApiNeeds): Route[] {
  const served = Object.entries<ApiRoute>(routes).map(([name, route]) => serve(needs, name, route));
  return [...served, preReadFileRoute(needs), documentRoute()];
}

function serve(needs: ApiNeeds, name: string, route: ApiRoute): Route {
  const see = (sees as Readonly<Record<string, See<ApiRoute>>>)[name];
  const change = (changes as Readonly<Record<string, Change<ApiRoute>>>)[name];
  return {
    method: route.method,
    path: `/api/v1${route.path}`,
    answer: signedIn(needs, async (asking, request) => {
      const ask = await readAsk(route, asking, request);
      if ('status' in ask) return ask;
      if (see) return lookAt({ needs, route, see }, ask, request);
      if (change) return makeChange({ needs, route, name, change }, ask, request);
      throw new Error(`nobody answers ${name}`);
    }),
  };
}

/** What is asked, in the form that the table says; else the answer that names what is wrong. */
async function readAsk(
  { params, query, body }: ApiRoute,
  asking: Asking,
  request: RouteRequest,
): Promise<Ask<ApiRoute> | RouteAnswer> {
  const read = {
    params: params?.safeParse(keepable(request.params)),
    query: query?.safeParse(keepable(request.query)),
    body: body?.safeParse(keepable(request.body ?? {})),
  };
  const wrong = Object.values(read).find((part) => part?.error);
  if (wrong?.error) return wrongFields(await wordsOf(asking), wrong.error);
  const [inPath, inQuery] = [read.params?.data ?? {}, read.query?.data ?? {}];
  return { asking, params: inPath, query: inQuery, body: read.body?.data } as Ask<ApiRoute>;
}

function documentRoute(): Route {
  const body = describeApi();
  return { method: 'GET', path: '/api/v1/openapi.json', answer: () => ({ status: 200, body }) };
}
