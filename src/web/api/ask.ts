import type { Reading } from '../../actions/outside.ts';
import type { Answer, ApiRoute, Body, Params, Query } from '../../api/v1/route.ts';
import type { Asking } from './asking.ts';

/** What somebody asks of a route, checked. */
export type Ask<R extends ApiRoute> = {
  asking: Asking;
  params: Params<R>;
  query: Query<R>;
  body: Body<R>;
};

/** What they may see there, from one consistent state. */
export type See<R extends ApiRoute> = (
  db: Reading,
  ask: Pick<Ask<R>, 'asking' | 'params' | 'query'>,
) => Promise<Answer<R>>;
