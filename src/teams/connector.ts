import { type FailureReason, OutsideFailure } from '../errors.ts';
import { asRequest, tellStatus } from '../log/tracer.ts';
import { trailHeaders } from '../log/trail.ts';
import type { BotToken } from './credentials.ts';
import type { Pace } from './pace.ts';

/** One call of the Bot Connector's REST interface. */
export type Call = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  serviceUrl: string;
  /** Below the service address, `v3/…`. */
  path: string;
  body?: unknown;
  /** What its pace is counted by; absent for reading. */
  thread?: string;
};

export type Connector = { call(call: Call): Promise<unknown> };

type Needs = {
  token: BotToken;
  pace: Pace;
  pause: (milliseconds: number) => Promise<unknown>;
  /** Told of each request, repetitions included; `cut` where no answer came. */
  watch?: (request: { method: string; status: number | 'cut'; seconds: number }) => void;
};

const timeout = 10_000;

/** Twice more within the call, in milliseconds; after that the queue tries again, later. */
const pauses = [400, 1200] as const;

/** A longer Retry-After is for the queue to wait out. */
const longestRetryAfter = 2;

/**
 * Speaks to the Bot Connector over kept connections (Node's own fetch). Tries again on 412, 429, 502, 503, 504 and cut
 * connections, as Teams asks for, and on 408 and 500; a refused token is renewed once. What is left fails as an
 * OutsideFailure.
 */
export function createConnector({ token, pace, pause, watch = () => {} }: Needs): Connector {
  return {
    async call(call) {
      let renewed = false;
      for (let attempt = 0; ; attempt += 1) {
        if (call.thread) await pace.turn(call.thread, call.serviceUrl);
        try {
          return await watched(await token.header(), call, watch);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          const { failure, status } = error;
          if (status === 401 && !renewed) {
            renewed = true;
            token.renew();
            continue;
          }
          const wait = pauses[attempt];
          const isPassing = failure.reason === 'busy' || failure.reason === 'cut';
          if (!isPassing || wait === undefined || (failure.retryAfter ?? 0) > longestRetryAfter)
            throw failure;
          await pause(Math.max(wait, (failure.retryAfter ?? 0) * 1000));
        }
      }
    },
  };
}

function watched(
  authorization: string | null,
  call: Call,
  watch: NonNullable<Needs['watch']>,
): Promise<unknown> {
  const { method, serviceUrl: url } = call;
  return asRequest({ side: 'teams', method, url }, async () => {
    const from = performance.now();
    const ended = (status: number | undefined) => {
      if (status !== undefined) tellStatus(status);
      watch({ method, status: status ?? 'cut', seconds: (performance.now() - from) / 1000 });
    };
    try {
      const { status, body } = await send(call, authorization);
      ended(status);
      return body;
    } catch (error) {
      ended(error instanceof Refused ? error.status : undefined);
      throw error;
    }
  });
}

/** An attempt that failed, with the status where there was an answer. */
class Refused extends Error {
  readonly failure: OutsideFailure;
  readonly status: number | undefined;

  constructor(failure: OutsideFailure, status?: number) {
    super(failure.message, { cause: failure });
    this.failure = failure;
    this.status = status;
  }
}

async function send(
  { method, serviceUrl, path, body }: Call,
  authorization: string | null,
): Promise<{ status: number; body: unknown }> {
  const url = new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/json',
      ...trailHeaders(),
      ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...(authorization ? { authorization } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  }).catch((cause: unknown) => {
    throw new Refused(
      new OutsideFailure('teams', `no answer to ${method} ${url.origin}`, { cause, reason: 'cut' }),
    );
  });
  const text = await response.text().catch(() => '');
  if (!response.ok) throw new Refused(failureOf(response, text), response.status);
  return { status: response.status, body: parse(text) };
}

function failureOf(response: Response, text: string): OutsideFailure {
  const code = errorCodeIn(text);
  const retryAfter = retryAfterOf(response.headers.get('retry-after'));
  return new OutsideFailure('teams', `Teams answered ${response.status}${code ? ` ${code}` : ''}`, {
    reason: reasonOf(response.status, code),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

function reasonOf(status: number, code: string): FailureReason {
  if ([408, 412, 429, 500, 502, 503, 504].includes(status)) return 'busy';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 403) return forbidden[code] ?? 'not-permitted';
  // 401 too: it says nothing of the person who was to be told, and the operator can mend it.
  return 'unknown';
}

const forbidden: Readonly<Record<string, FailureReason>> = {
  BotNotInConversationRoster: 'not-installed',
  ForbiddenOperationException: 'not-installed',
  BotDisabledByAdmin: 'disabled-by-admin',
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  InvalidBotApiHost: 'busy',
};

/** The innermost code that Teams gives, which is the exact one. */
function errorCodeIn(text: string): string {
  const parsed = parse(text) as {
    error?: { code?: unknown; innerHttpError?: unknown; subCode?: unknown };
  } | null;
  const code = parsed?.error?.subCode ?? parsed?.error?.code;
  return typeof code === 'string' && /^\w{1,80}$/.test(code) ? code : '';
}

/** In seconds, from a number or a date. */
export function retryAfterOf(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1000);
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
