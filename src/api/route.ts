/** One route of the HTTP server, whoever serves it. */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters as `:name`. */
  path: string;
  /** Takes bytes (`application/octet-stream`), at most so many, where other routes take JSON. */
  raw?: { most: number };
  answer: (request: RouteRequest) => Promise<RouteAnswer> | RouteAnswer;
};

export type RouteRequest = {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The address that the connection came from. */
  remote: string;
  /** JSON as parsed, a Buffer where the route takes bytes; undefined where there was none. */
  body: unknown;
};

export type RouteAnswer = {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** A string or bytes as they are, a stream of text as it comes, anything else as JSON. */
  body?: unknown;
};

/** Answers what no route took, so that it is told in the same form as all else there. */
export type Unserved = {
  /** The path at and below which it answers. */
  under: string;
  answer: (request: RouteRequest, what: Untaken) => Promise<RouteAnswer>;
};

/** `status` is what the server makes of it: 404 of no route, 400, 413 or 415 of what cannot be read, 500 of a mistake. */
export type Untaken = { status: number; method: string; path: string };
