import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { calendarRoom } from '../../src/playground/graph/calendar-room.ts';
import type { Certificate } from '../../src/playground/graph/create-certificate.ts';
import type { Mailbox } from '../../src/playground/graph/mailbox.ts';
import { createMailboxes, type Mailboxes } from '../../src/playground/graph/mailboxes.ts';
import { answerFrom, type GraphRequest, type Room, tokenRoom } from '../../src/playground/graph/rooms.ts';
import { listen, readRequest, writeReply } from '../../src/playground/graph/serve-graph.ts';
import { type SecondAnswer, writingRoom } from '../../src/playground/graph/write-events.ts';
import { aCertificate } from './certificates.ts';
import { type AnswerFault, answerFaults, createOrders, type Orders } from './fake-graph-faults.ts';
import { createOddRounds } from './fake-graph-rounds.ts';

export type GraphAsk = {
  method: string;
  /** Decoded, with its query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
  /** What it was answered; 0 where the connection was cut. */
  status: number;
};

/** Graph over HTTPS, as far as calendars are read, with faults to order by name. */
export type FakeGraph = {
  url: string;
  /** Whom to trust, as PEM. */
  ca: string;
  asked: GraphAsk[];
  /** A new mailbox under a name of its own, or that of this name. */
  mailbox(name: string): Mailbox;
  orders: Orders;
  /** Answers the next request with this, whatever it asks. */
  answerNext(answer: AnswerFault): void;
  tokens: Set<string>;
  /** The most requests that were in flight for one mailbox at a time. */
  mostAtOnce(): number;
  /** Keeps all answers back until so many ask about one mailbox at the same time. */
  holdUntil(together: number): void;
  close(): Promise<void>;
};

type Options = {
  certificate?: Certificate;
  /** Whereto links lead that lead elsewhere. */
  elsewhere?: () => string;
  /** Graph's own, however much more is asked for. */
  pageSize?: number;
  /** What a second request with one transactionId is answered. */
  secondAnswer?: SecondAnswer;
  /** Rooms beside the calendar. */
  rooms?: (mailboxes: Mailboxes) => readonly Room[];
};

export async function startFakeGraph(options: Options = {}): Promise<FakeGraph> {
  const { certificate = aCertificate(), elsewhere = () => 'https://elsewhere.example' } = options;
  const asked: GraphAsk[] = [];
  const mailboxes = createMailboxes();
  const orders = createOrders();
  const next: AnswerFault[] = [];
  const tokens = new Set(['graph-token']);
  const rounds = createOddRounds(orders, elsewhere);
  const rooms = [
    tokenRoom(tokens),
    ...(options.rooms?.(mailboxes) ?? []),
    calendarRoom({ mailboxes, rounds, pageSize: options.pageSize ?? 3 }),
    writingRoom(mailboxes, options.secondAnswer),
  ];
  const answered = (request: GraphRequest) =>
    answerWriting(orders, request, () => answerFrom(rooms, request));
  const inFlight = new Map<string, number>();
  let most = 0;
  let held = { together: 0, ...Promise.withResolvers<void>() };

  const server = createServer(certificate, async (incoming, response) => {
    const request = await readRequest(incoming);
    const { method, headers, body } = request;
    const ask = { method, path: decodeURIComponent(incoming.url ?? '/'), headers, body: body.toString() };
    const heard: GraphAsk = { ...ask, status: 0 };
    asked.push(heard);
    const name = request.path.split('/')[2] ?? '';
    const together = (inFlight.get(name) ?? 0) + 1;
    inFlight.set(name, together);
    most = Math.max(most, together);
    const given = faultAhead(next, orders, together) ?? (await answered(request));
    if (together >= held.together) held.resolve();
    await held.promise;
    inFlight.set(name, (inFlight.get(name) ?? 0) - 1);
    heard.status = write(response, given);
  });
  return {
    ...(await listen(server)),
    ...{ ca: certificate.cert, asked, orders, tokens },
    mailbox: (name) => mailboxes.open(name),
    answerNext: (answer) => void next.push(answer),
    mostAtOnce: () => most,
    holdUntil(together) {
      held = { together, ...Promise.withResolvers<void>() };
    },
  };
}

/** `together`: how many ask about the same mailbox at the time, this one among them. */
function faultAhead(next: AnswerFault[], orders: Orders, together: number): AnswerFault | null {
  const ordered = next.shift();
  if (ordered) return ordered;
  if (together > 4) return answerFaults['throttled, nobody knows for how long'];
  const order = orders.take(({ kind }) => kind === 'answer');
  return order?.kind === 'answer' ? answerFaults[order.name] : null;
}

/** Writing may be refused, come too late, or be done and nobody told. */
async function answerWriting(
  orders: Orders,
  { method }: GraphRequest,
  answer: () => Promise<AnswerFault>,
): Promise<AnswerFault> {
  if (method === 'GET') return answer();
  meanwhile(orders, 'before');
  const order = orders.take(({ kind }) => kind === 'writing');
  const fault = order?.kind === 'writing' ? order.name : null;
  if (fault === 'access denied') return answerFaults['access denied'];
  const given = await answer();
  meanwhile(orders, 'after');
  return fault === 'answer lost' ? 'cut' : given;
}

function meanwhile(orders: Orders, when: 'before' | 'after'): void {
  const order = orders.take((one) => one.kind === 'meanwhile' && one.when === when);
  if (order?.kind === 'meanwhile') order.work();
}

/** Writes the answer, and tells its status. */
function write(response: ServerResponse, answer: AnswerFault): number {
  if (answer === 'cut') response.destroy();
  else if (answer === 'cut-in-body') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"value":[', () => response.destroy());
  } else {
    writeReply(response, answer);
    return answer.status;
  }
  return 0;
}
