import { consent } from './consent.ts';
import { item } from './item.ts';
import { meeting } from './meeting.ts';
import { order } from './order.ts';
import { proposal } from './proposals.ts';
import type { ApiRoute } from './route.ts';
import { session } from './session.ts';

type Json = Record<string, unknown>;

const inText = (description: string): Json => ({ description, schema: { type: 'string' } });

const etag = inText('Of what is answered, for If-None-Match and for If-Match of a change');
const waiting: Json = { description: 'Seconds after which to ask again', schema: { type: 'integer' } };

/** Why something is not done, by its status, and the headers that come with it. */
const problems = {
  400: ['What was sent cannot be read, or does not have the form described here'],
  401: ['Nobody knows who asks', { 'WWW-Authenticate': inText('Bearer') }],
  403: ['They may not'],
  404: ['It is not there, or not for them'],
  409: ['Refused by the rules; with `in-hand`, the same is being done', { 'Retry-After': waiting }],
  412: ['It is another by now: `current` and `etag` say what', { ETag: etag }],
  413: ['Too large'],
  415: ['Not JSON'],
  422: ['The Idempotency-Key was sent before with something else'],
  428: ['If-Match is missing, or `*` where the change replaces what was shown'],
  429: ['Too many questions', { 'Retry-After': waiting }],
  500: ['A mistake of ours'],
  503: ['What is asked for cannot be reached', { 'Retry-After': waiting }],
} as const satisfies Record<number, [description: string, headers?: Json]>;

type Status = keyof typeof problems;

const always: readonly Status[] = [400, 401, 429, 500, 503];
const ofLooks: readonly Status[] = [...always, 403, 404, 409];
const ofChanges: readonly Status[] = [...ofLooks, 412, 422, 428];

/** They are named in what routes answer, and stand in the document once. */
export function problemAnswers(schema: Json): Json {
  const content = { 'application/problem+json': { schema } };
  const entries = Object.entries<readonly [string, Json?]>(problems).map(
    ([status, [description, headers]]) => [
      `Problem${status}`,
      { description, ...(headers ? { headers } : {}), content },
    ],
  );
  return Object.fromEntries(entries);
}

/** What a route answers, with a good answer's content. */
export function answersOf(
  route: Pick<ApiRoute, 'method' | 'change' | 'body' | 'answer'>,
  content: Json,
): Json {
  const isLook = route.method === 'GET';
  const hasTag = isLook || taggedAnswers.has(route.answer);
  const headers = hasTag ? { headers: { ETag: etag } } : {};
  return {
    '200': { description: 'As the reader may see it', ...headers, content },
    ...(isLook ? { '304': { description: 'As If-None-Match says', headers: { ETag: etag } } } : {}),
    ...problemsOf([...(isLook ? ofLooks : ofChanges), ...(route.body ? ([413, 415] as const) : [])]),
  };
}

/** What a route answers that neither is tagged nor changes anything. */
export function plainAnswers(good: Json, besides: readonly Status[] = []): Json {
  return { '200': good, ...problemsOf([...always, ...besides]) };
}

/** What changes are made from; other answers of theirs say what came of them, and bear no tag. */
const taggedAnswers: ReadonlySet<unknown> = new Set([meeting, item, session, consent, order, proposal]);

function problemsOf(statuses: readonly Status[]): Json {
  const refs = statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]);
  return Object.fromEntries(refs);
}

/** What a route is asked with beside its path, its query and its body. */
export function headersOf({ method, change }: Pick<ApiRoute, 'method' | 'change'>, key: Json): Json[] {
  const header = (name: string, required: boolean, schema: Json, description: string): Json => {
    return { ...{ name, in: 'header', required, schema, description } };
  };
  const text = { type: 'string' };
  if (method === 'GET')
    return [
      header('If-None-Match', false, text, 'The ETag of what is held already: 304 where it is still so'),
    ];
  const any = change === 'adds' ? 'or `*`, since it only adds' : '`*` is answered with 428';
  return [
    header('If-Match', true, text, `The ETag of what it was made from; ${any}`),
    header('Idempotency-Key', false, key, 'Sent again with the same key and content, it is done once'),
  ];
}
