import type { IncomingHttpHeaders } from 'node:http';

/** A request to Graph as the rooms take it. */
export type GraphRequest = {
  method: string;
  /** Below the version and still encoded: `/users/b%40x.example/events/AAMk%3D`. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Where this Graph is, for the links it gives. */
  origin: string;
};

export type GraphReply = {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** Objects are written as JSON. */
  body?: object | string;
};

/** One part of Graph: answers what is its own; null where the request is another's. */
export type Room = (request: GraphRequest) => GraphReply | null | Promise<GraphReply | null>;

/** The answer of the first room that has one. */
export async function answerFrom(rooms: readonly Room[], request: GraphRequest): Promise<GraphReply> {
  for (const room of rooms) {
    const reply = await room(request);
    if (reply) return reply;
  }
  return refusal(404, 'ResourceNotFound');
}

export function refusal(status: number, code: string, message = 'No.'): GraphReply {
  return { status, body: { error: { code, message, innerError: { 'request-id': 'r-1' } } } };
}

/** The parts of the path, decoded. */
export function partsOf({ path }: GraphRequest): string[] {
  return path.split('/').slice(1).map(decodeURIComponent);
}

/** What the request says in JSON; null where it says nothing that can be read. */
export function saidIn({ body }: GraphRequest): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}

/** The bearer's token must be one of these, else it is refused as an expired one is. */
export function tokenRoom(tokens: ReadonlySet<string>): Room {
  return ({ headers }) => {
    const bearer = headers.authorization?.replace(/^Bearer /, '') ?? '';
    return tokens.has(bearer) ? null : refusal(401, 'InvalidAuthenticationToken');
  };
}
