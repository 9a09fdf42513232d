import { z } from 'zod';
import type { Route, RouteAnswer } from '../api/route.ts';
import { NotThere } from './not-there.ts';

/** What a page asks for by a POST: refused where it does not have the shape. */
export function postRoute<Body>(path: string, shape: z.ZodType<Body>, work: (body: Body) => unknown): Route {
  return {
    method: 'POST',
    path,
    async answer({ body }) {
      const read = shape.safeParse(body ?? {});
      if (!read.success) return { status: 400, body: { error: z.prettifyError(read.error) } };
      return carryOut(async () => work(read.data));
    },
  };
}

async function carryOut(work: () => Promise<unknown>): Promise<RouteAnswer> {
  try {
    return { status: 200, body: (await work()) ?? { kind: 'done' } };
  } catch (error) {
    if (error instanceof NotThere) return { status: 404, body: { error: 'not there' } };
    throw error;
  }
}
