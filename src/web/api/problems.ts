import type { z } from 'zod';
import type { RouteAnswer } from '../../api/route.ts';
import type { Problem } from '../../api/v1/problem.ts';
import { OutsideFailure, Refusal, type RefusalCode } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { SomeRefusals } from '../../words/refusals.ts';
import type { Words } from '../../words/words.ts';

type Titles = keyof Words['api']['titles'];
type Saying = { status: number; code: string; title: Titles; detail: string };

/** A problem as it is answered. */
export function problem(
  words: Words,
  { title, ...said }: Saying,
  more: Pick<Problem, 'fields' | 'current' | 'etag'> = {},
): RouteAnswer {
  const body: Problem = { type: 'about:blank', ...said, title: words.api.titles[title], ...more };
  return { status: said.status, headers: { 'content-type': 'application/problem+json' }, body };
}

export function notSignedIn(words: Words): RouteAnswer {
  const said = { status: 401, code: 'sign-in', title: 'signIn', detail: words.api.signIn } as const;
  const answer = problem(words, said);
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } };
}

/** What came in does not have the form that the document says. */
export function wrongFields(words: Words, error: z.ZodError): RouteAnswer {
  const fields = error.issues.flatMap((issue) => fieldsIn(issue, words));
  const names = [...new Set(fields.map(({ field }) => field))].filter((name) => name !== '');
  const detail = names.length > 0 ? words.api.wrong(names) : words.api.unreadable;
  return problem(words, { status: 400, code: 'wrong-fields', title: 'wrong', detail }, { fields });
}

function fieldsIn(issue: z.core.$ZodIssue, { api }: Words): { field: string; problem: string }[] {
  const at = (...more: string[]) => [...issue.path, ...more].join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ field: at(key), problem: api.unknownField }));
    case 'invalid_type':
      return [{ field: at(), problem: api.missing }];
    case 'too_big':
      return [{ field: at(), problem: api.tooMuch(String(issue.maximum)) }];
    case 'too_small':
      return [{ field: at(), problem: api.tooLittle(String(issue.minimum)) }];
    case 'invalid_value':
    case 'invalid_union':
      return [{ field: at(), problem: api.noChoice }];
    default:
      return [{ field: at(), problem: api.wrongForm }];
  }
}

/** What was thrown, as far as a person may be told; what is our own mistake is logged here, once. */
export function problemOf(error: unknown, words: Words, log: Log): RouteAnswer {
  if (error instanceof Refusal) return refused(error, words);
  if (error instanceof OutsideFailure) {
    log.warn({ err: error }, 'a question of the tab met a side that is away');
    const answer = problem(words, { status: 503, code: 'away', title: 'away', detail: words.api.away });
    return { ...answer, headers: { ...answer.headers, 'retry-after': String(error.retryAfter ?? 5) } };
  }
  log.error({ err: error }, 'a question of the tab ended in a mistake');
  return problem(words, { status: 500, code: 'broken', title: 'broken', detail: words.api.broken });
}

function refused({ code, about }: Refusal, words: Words): RouteAnswer {
  const sentences: SomeRefusals = { ...words.refusals, ...words.api.instead };
  const say = sentences[code] as (about: Refusal['about']) => string;
  const status = statusOf(code);
  const title = status === 404 ? 'notThere' : 'refused';
  const detail = say(about);
  const field = 'field' in about ? String(about.field) : fieldOf[code];
  return problem(
    words,
    { status, code, title, detail },
    field ? { fields: [{ field, problem: detail }] } : {},
  );
}

/** What is wrong beside which field, where the refusal does not say so itself. */
const fieldOf: Partial<Record<RefusalCode, string>> = {
  'title-missing': 'title',
  'minutes-wrong': 'minutes',
  'case-number-wrong': 'caseNumber',
  'unit-unknown': 'units',
  'too-many-points': 'perRecommendation',
  'link-wrong': 'attachments',
};

const forbidden: ReadonlySet<RefusalCode> = new Set([
  ...(['no-board-yet', 'no-role', 'not-allowed', 'disqualified', 'item-not-yours', 'not-addressee'] as const),
  ...(['proposal-not-yours', 'order-not-yours', 'pre-read-not-yours', 'condition-not-yours'] as const),
]);

function statusOf(code: RefusalCode): number {
  if (code === 'not-there' || code === 'no-meeting') return 404;
  return forbidden.has(code) ? 403 : 409;
}

/** A change has to say what it was made from. */
export function needsVersion(words: Words): RouteAnswer {
  const detail = words.api.needsVersion;
  return problem(words, { status: 428, code: 'needs-version', title: 'needsVersion', detail });
}

/** Somebody was first: here is what it is now. */
export function wasChanged(words: Words, { body, etag }: { body: unknown; etag: string }): RouteAnswer {
  const said = { status: 412, code: 'changed', title: 'changed', detail: words.api.changed } as const;
  const answer = problem(words, said, { current: body, etag });
  return { ...answer, headers: { ...answer.headers, etag } };
}

/** The same was sent before, and is still being done. */
export function inHand(words: Words): RouteAnswer {
  const said = { status: 409, code: 'in-hand', title: 'busy', detail: words.api.inHand } as const;
  const answer = problem(words, said);
  return { ...answer, headers: { ...answer.headers, 'retry-after': '2' } };
}

/** The key was sent before with something else. */
export function keyTaken(words: Words): RouteAnswer {
  return problem(words, { status: 422, code: 'key-taken', title: 'wrong', detail: words.api.keyTaken });
}

export function tooFast(words: Words): RouteAnswer {
  const answer = problem(words, { status: 429, code: 'too-fast', title: 'busy', detail: words.api.busy });
  return { ...answer, headers: { ...answer.headers, 'retry-after': '15' } };
}
