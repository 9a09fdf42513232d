import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Mailbox } from './a-mailbox.ts';
import { type AnswerFault, answerFaults, type Orders } from './fake-graph-faults.ts';
import type { Rounds } from './fake-graph-rounds.ts';
import { rawEvent, type Wall } from './raw-events.ts';

export type Answering = {
  pageSize: number;
  orders: Orders;
  /** What comes next, whatever is asked. */
  next: AnswerFault[];
  tokens: ReadonlySet<string>;
  mailboxes: ReadonlyMap<string, Mailbox>;
  rounds: Rounds;
};

/** `together`: how many ask about the same mailbox at the time, this one among them. */
type Asking = { url: URL; headers: IncomingHttpHeaders; name: string; together: number };

/** What Graph answers; `name` is that of the mailbox. */
export function answerOf(graph: Answering, { url, headers, name, together }: Asking): AnswerFault {
  const ordered = graph.next.shift();
  if (ordered) return ordered;
  if (together > 4) return answerFaults['throttled, nobody knows for how long'];
  const order = graph.orders.take(({ kind }) => kind === 'answer');
  if (order?.kind === 'answer') return answerFaults[order.name];
  const bearer = headers.authorization?.replace(/^Bearer /, '') ?? '';
  if (!graph.tokens.has(bearer)) return answerFaults['token refused'];
  const mailbox = graph.mailboxes.get(name);
  return mailbox ? answerFrom(graph, { mailbox, url, prefer: String(headers.prefer ?? '') }) : noMailbox;
}

function answerFrom(
  { rounds, pageSize }: Answering,
  { mailbox, url, prefer }: { mailbox: Mailbox; url: URL; prefer: string },
): AnswerFault {
  const [, , , , kind, id = ''] = url.pathname.split('/');
  // Stricter than Graph, which gives ids that do not last.
  if (!/IdType="ImmutableId"/.test(prefer)) return refusal(400, 'ErrorImmutableIdNotAskedFor');
  const wall: Wall = /outlook\.timezone="UTC"/.test(prefer) ? 'UTC' : 'Romance Standard Time';
  if (kind === 'calendarView' && id === 'delta') {
    const size = Math.min(pageSize, Number(/odata\.maxpagesize=(\d+)/.exec(prefer)?.[1] ?? 10));
    const at = `${url.origin}${url.pathname}`;
    return rounds.answer({ mailbox, url: at, query: url.searchParams, wall, pageSize: size });
  }
  const event = kind === 'events' ? mailbox.find(decodeURIComponent(id)) : null;
  return event ? { status: 200, body: rawEvent(event, wall) } : refusal(404, 'ErrorItemNotFound');
}

const noMailbox = refusal(404, 'ErrorInvalidUser');

function refusal(status: number, code: string): AnswerFault {
  return { status, body: { error: { code, message: 'No.', innerError: { 'request-id': 'r-1' } } } };
}

/** Writes the answer, and tells its status. */
export function write(response: ServerResponse, answer: AnswerFault): number {
  if (answer === 'cut') {
    response.destroy();
    return 0;
  }
  if (answer === 'cut-in-body') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"value":[', () => response.destroy());
    return 0;
  }
  const { status, headers = {}, body = '' } = answer;
  const isText = typeof body === 'string';
  response.writeHead(status, { ...(isText ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(isText ? body : JSON.stringify(body));
  return status;
}
