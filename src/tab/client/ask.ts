import { AskFailed, notSignedIn, problemOf, unreachable } from './problem.ts';

type Options = { token: () => Promise<string>; fetch?: typeof fetch; isOnline?: () => boolean };

export type Change = {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  address: string;
  body?: unknown;
  /** What it was made from; null where it only adds. */
  ifMatch: string | null;
  /** A change that is sent again bears the same, and is done once. */
  key?: string;
};

/** A resource as it was when it was asked for; `body` is null where it is what the tag says. */
export type Looked = { body: unknown; etag: string | null };

/** A change that is not answered within so many milliseconds went astray. */
const patience = 10_000;

export type Ask = ReturnType<typeof createAsk>;

/** Asks `/api/v1`, with a token fetched anew for each request. Throws AskFailed and nothing else. */
export function createAsk({ token, fetch: send = fetch, isOnline = () => true }: Options) {
  async function ask(
    address: string,
    init: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    const bearer = await beforeAborted(token(), init.signal).catch((error) => {
      if (error instanceof AskFailed) throw error;
      // Without a connection nobody can say who one is, which is not the same as being nobody.
      throw isOnline() && !init.signal?.aborted ? notSignedIn(error) : unreachable(error);
    });
    const headers = { ...init.headers, authorization: `Bearer ${bearer}` };
    const answer = await send(address, { ...init, headers, cache: 'no-store' }).catch((error) => {
      throw unreachable(error);
    });
    if (!answer.ok && answer.status !== 304) throw await problemOf(answer);
    return answer;
  }

  return {
    /** `known` is the tag of what is held already. */
    async look(address: string, known: string | null = null): Promise<Looked> {
      const answer = await ask(address, { headers: known ? { 'if-none-match': known } : {} });
      const etag = answer.headers.get('etag');
      return { etag, body: answer.status === 304 ? null : await answer.json() };
    },
    /** Gives what is said to it, null where that is nothing. */
    async change({ method, address, body, ifMatch, key }: Change): Promise<Looked> {
      const answer = await ask(address, {
        method,
        signal: AbortSignal.timeout(patience),
        headers: {
          'if-match': ifMatch ?? '*',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(key ? { 'idempotency-key': key } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text().catch((error) => {
        throw unreachable(error);
      });
      return { etag: answer.headers.get('etag'), body: text === '' ? null : JSON.parse(text) };
    },
    /** A file as it is. */
    async file(address: string): Promise<Blob> {
      return (await ask(address, {})).blob();
    },
    /** The stream of what changes, from behind the last event that was seen. */
    async listen(lastSeen: string | null, signal: AbortSignal): Promise<Response> {
      return ask('/api/v1/events', {
        signal,
        headers: { accept: 'text/event-stream', ...(lastSeen ? { 'last-event-id': lastSeen } : {}) },
      });
    },
  };
}

function beforeAborted<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return promise;
  const aborted = new Promise<never>((_, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  });
  return Promise.race([promise, aborted]);
}
