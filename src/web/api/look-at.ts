import type { RouteAnswer, RouteRequest } from '../../api/route.ts';
import type { ApiRoute } from '../../api/v1/route.ts';
import type { Ask, See } from './ask.ts';
import { problemOf } from './problems.ts';
import { type ApiNeeds, headerOf, wordsOf } from './signed-in.ts';
import { isKnown, tagOf } from './tags.ts';

/** What somebody sees, with its tag; nothing but that where they have it already. */
export async function lookAt(
  { needs, route, see }: { needs: ApiNeeds; route: ApiRoute; see: See<ApiRoute> },
  ask: Ask<ApiRoute>,
  request: RouteRequest,
): Promise<RouteAnswer> {
  try {
    const body = route.answer.parse(
      await needs.outside.store.read(ask.asking.who.tenantId, (db) => see(db, ask)),
    );
    const etag = tagOf(body);
    const known = headerOf(request, 'if-none-match') ?? '';
    return isKnown(known, etag)
      ? { status: 304, headers: { etag } }
      : { status: 200, headers: { etag }, body };
  } catch (error) {
    return problemOf(error, await wordsOf(ask.asking), needs.log);
  }
}
