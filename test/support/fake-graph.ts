import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { aMailbox, type Mailbox } from './a-mailbox.ts';
import { aCertificate, type Certificate } from './certificates.ts';
import { answerOf, write } from './fake-graph-answers.ts';
import { type AnswerFault, createOrders, type Orders } from './fake-graph-faults.ts';
import { createRounds } from './fake-graph-rounds.ts';

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
};

export async function startFakeGraph(options: Options = {}): Promise<FakeGraph> {
  const {
    certificate = aCertificate(),
    elsewhere = () => 'https://elsewhere.example',
    pageSize = 3,
  } = options;
  const asked: GraphAsk[] = [];
  const mailboxes = new Map<string, Mailbox>();
  const orders = createOrders();
  const next: AnswerFault[] = [];
  const tokens = new Set(['graph-token']);
  const graph = { ...{ pageSize, orders, next, tokens, mailboxes }, rounds: createRounds(orders, elsewhere) };
  const inFlight = new Map<string, number>();
  let most = 0;
  let held = { together: 0, ...Promise.withResolvers<void>() };

  const server = createServer(certificate, async (request, response) => {
    const { method = '', url: path = '/', headers } = request;
    const body = await text(request).catch(() => '');
    const ask = { method, path: decodeURIComponent(path), headers, body, status: 0 };
    asked.push(ask);
    const name = decodeURIComponent(path.split('/')[3] ?? '');
    const together = (inFlight.get(name) ?? 0) + 1;
    inFlight.set(name, together);
    most = Math.max(most, together);
    const given = answerOf(graph, { url: new URL(path, url), headers, name, together });
    if (together >= held.together) held.resolve();
    await held.promise;
    inFlight.set(name, (inFlight.get(name) ?? 0) - 1);
    ask.status = write(response, given);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url, ca: certificate.cert, asked, orders, tokens },
    mailbox(name) {
      const mailbox = mailboxes.get(name) ?? aMailbox();
      mailboxes.set(name, mailbox);
      return mailbox;
    },
    answerNext: (answer) => void next.push(answer),
    mostAtOnce: () => most,
    holdUntil(together) {
      held = { together, ...Promise.withResolvers<void>() };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
