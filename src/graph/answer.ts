import type { z } from 'zod';
import { type FailureReason, OutsideFailure } from '../errors.ts';

/** What Graph answered, refusals included. */
export type GraphAnswer = {
  status: number;
  /** Graph's error codes, the outermost first; empty where there are none that can be read. */
  codes: readonly string[];
  headers: Headers;
  /** The JSON in it; null where there is none. */
  body: unknown;
  bytes: Uint8Array;
};

export async function readAnswer(response: Response): Promise<GraphAnswer> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const mayBeJson = /json|^$/.test(response.headers.get('content-type') ?? '');
  const body = mayBeJson ? parse(new TextDecoder().decode(bytes)) : null;
  const { status, headers } = response;
  return { status, codes: status < 400 ? [] : codesIn(body), headers, body, bytes };
}

/** The answer, if it is none of refusal; else fails with what Graph said. */
export function granted(answer: GraphAnswer): GraphAnswer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  const { status, codes } = answer;
  const said = [status, ...codes.slice(0, 1)].join(' ');
  // A token that was asked for anew is refused as well.
  const text = status === 401 ? `Graph does not accept who we are: ${said}` : `Graph answered ${said}`;
  throw new OutsideFailure('graph', text, { reason: reasonOf(answer) });
}

/** What was granted, in the shape that it must have. */
export function readAs<T>(shape: z.ZodType<T>, answer: GraphAnswer): T {
  const read = shape.safeParse(granted(answer).body);
  if (!read.success)
    throw new OutsideFailure('graph', 'Graph answered in an unknown form', { cause: read.error });
  return read.data;
}

function reasonOf({ status, codes }: GraphAnswer): FailureReason {
  // The mailbox is on its way to another server.
  if (codes.some((code) => /^(error)?mailboxinfostale$/i.test(code))) return 'busy';
  return reasons[status] ?? 'unknown';
}

const reasons: Readonly<Record<number, FailureReason>> = {
  401: 'not-recognised',
  403: 'not-permitted',
  404: 'not-found',
  413: 'too-large',
  // Somebody has the file open.
  423: 'busy',
};

/** Only what looks like a code: the rest may be what somebody wrote. */
function codesIn(body: unknown): string[] {
  const codes: string[] = [];
  let error = fieldOf(body, 'error');
  for (let depth = 0; depth < 5 && error !== undefined; depth += 1) {
    const code = fieldOf(error, 'code');
    if (typeof code === 'string' && /^[\w.:-]{1,100}$/.test(code)) codes.push(code);
    error = fieldOf(error, 'innerError') ?? fieldOf(error, 'innererror');
  }
  return codes;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
