import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One route of `/api/v1`: the server checks by it what comes in and what goes out, the document describes it, and the
 * page's client has its types of it.
 */
export type ApiRoute = {
  method: Method;
  /** Behind `/api/v1`, with parameters as `:name`. */
  path: string;
  summary: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answer: z.ZodType;
  /**
   * Of a change: whether it lays something over what the page showed, and is then refused where that is another by now,
   * or only adds to it, for which `If-Match: *` will do.
   */
  change?: 'replaces' | 'adds';
};

export type Params<R extends ApiRoute> = R extends { params: infer P extends z.ZodType }
  ? z.output<P>
  : Record<string, never>;
export type Query<R extends ApiRoute> = R extends { query: infer Q extends z.ZodType }
  ? z.output<Q>
  : Record<string, never>;
export type Body<R extends ApiRoute> = R extends { body: infer B extends z.ZodType }
  ? z.output<B>
  : undefined;
export type Answer<R extends ApiRoute> = z.input<R['answer']>;
