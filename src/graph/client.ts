import {
  Client,
  type Context,
  GraphClientError,
  type GraphRequest,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import type { Instant } from '../domain/day.ts';
import { OutsideFailure } from '../errors.ts';
import type { Log } from '../log.ts';
import { type GraphAnswer, readAnswer } from './answer.ts';
import { authorizing } from './authorizing.ts';
import { type Call, chain, isAt } from './chain.ts';
import { following } from './following.ts';
import { pacing } from './pacing.ts';
import { repeating } from './repeating.ts';
import { createSending } from './sending.ts';
import { sharing, type TakePlace } from './sharing.ts';
import type { GraphToken } from './token.ts';
import { type Watch, watching } from './watching.ts';

export type GraphClient = {
  /**
   * What Graph answered, refusals included (see `granted`). Fails with an OutsideFailure where there was no answer, or
   * where it asks to wait: `busy`, with `retryAfter` where it says how long.
   */
  ask(question: Question): Promise<GraphAnswer>;
  /** Speaks to an address that Graph signed for us, on whatever host, over HTTPS: with no token, and nothing followed. */
  askSigned(question: SignedQuestion): Promise<GraphAnswer>;
  /** Whether a link leads to the Graph that is configured. */
  isHome(link: string): boolean;
  /** The whole link to what is asked for by this path, for naming it in what is sent. */
  linkTo(path: string): string;
  now: () => Instant;
  log: Log;
};

export type Question = {
  mailbox: string | null;
  /** Below the version, or a whole link that Graph gave. */
  path: string;
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  body?: object;
  headers?: Readonly<Record<string, string>>;
  /** Preferences beside those that always hold. */
  prefer?: readonly string[];
  /** Reading may be repeated after an answer that never came; for the rest say so. */
  mayRepeat?: boolean;
  mayLeave?: boolean;
};

export type SignedQuestion = {
  url: string;
  method: 'GET' | 'PUT';
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array;
};

type Needs = {
  baseUrl: string;
  token: GraphToken;
  now: () => Instant;
  pause: (milliseconds: number) => Promise<unknown>;
  log: Log;
  /** Whom to trust instead of the world's authorities, as PEM. */
  ca?: string;
  /** How many calls to one mailbox at a time, at most four. */
  atOnce?: number;
  /** Where other processes ask the same mailboxes. */
  takePlace?: TakePlace | undefined;
  /** Told of each request. */
  watch?: Watch | undefined;
};

/** Ids that outlive a move between folders, and times in UTC. */
const preferences = ['IdType="ImmutableId"', 'outlook.timezone="UTC"'];

/** Graph by Microsoft's client, over a chain of our own: pace, redirects, one repetition, token, HTTPS. */
export function createGraphClient(needs: Needs): GraphClient {
  const { baseUrl, token, now, pause, log, ca, atOnce = 1, takePlace: take, watch = () => {} } = needs;
  const home = new URL(baseUrl).origin;
  if (!home.startsWith('https://')) throw new Error(`Graph is spoken to over https, not at ${home}`);
  const sending = chain([watching(home, watch)], createSending({ ca }));
  const shared = take ? [sharing({ take, now, pause })] : [];
  const again = repeating({ now, pause, log });
  const send = chain(
    [pacing({ now, atOnce }), ...shared, following(home), again, authorizing({ home, token, log })],
    sending,
  );
  const sendSigned = chain([again], sending);
  const clientFor = (question: Question) =>
    Client.initWithMiddleware({
      baseUrl: home,
      middleware: {
        execute: async (context) => {
          const call = { ...wayOf(question), ...requestOf(context) };
          context.response = await send(call).catch(asItIs);
        },
      },
    });
  return {
    async ask(question) {
      const isLink = /^https?:/i.test(question.path);
      if (isLink && !isAt(home, question.path)) {
        throw new OutsideFailure('graph', 'a link leads away from Graph');
      }
      const request = clientFor(question)
        .api(isLink ? new URL(question.path).href : question.path)
        .headers({ ...question.headers, prefer: [...preferences, ...(question.prefer ?? [])].join(', ') })
        .responseType(ResponseType.RAW);
      const response: Response = await perform(request, question).catch((error: unknown) => {
        throw error instanceof GraphClientError && error.customError ? error.customError : error;
      });
      return readAnswer(response);
    },
    async askSigned({ url, method, headers, body = null }) {
      if (!url.startsWith('https://') || !URL.canParse(url))
        throw new OutsideFailure('graph', 'an address that Graph gave is not one over https');
      const call = { url, method, body, headers: new Headers(headers), mailbox: null, mayLeave: false };
      return readAnswer(await sendSigned({ ...call, mayRepeat: method === 'GET' }));
    },
    isHome: (link) => isAt(home, link),
    linkTo: (path) => `${home}/v1.0${path}`,
    now,
    log,
  };
}

function wayOf({ mailbox, method = 'GET', mayRepeat = method === 'GET', mayLeave = false }: Question) {
  return { mailbox, method, mayRepeat, mayLeave };
}

function requestOf({ request, options }: Context): Pick<Call, 'url' | 'headers' | 'body'> {
  const body = options?.body;
  return {
    url: String(request),
    headers: new Headers(options?.headers),
    body: typeof body === 'string' || body instanceof Uint8Array ? body : null,
  };
}

function perform(request: GraphRequest, { method = 'GET', body }: Question): Promise<Response> {
  // Microsoft's client sends all of what lies below a view.
  const content = body instanceof Uint8Array ? Buffer.from(body) : body;
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(content);
    case 'PATCH':
      return request.patch(content);
    case 'PUT':
      return request.put(content);
    case 'DELETE':
      return request.delete();
    default:
      return method satisfies never;
  }
}

/** Microsoft's client lets through unchanged only errors of its own. */
function asItIs(failure: unknown): never {
  const wrapped = new GraphClientError('the call failed');
  wrapped.customError = failure;
  throw wrapped;
}
