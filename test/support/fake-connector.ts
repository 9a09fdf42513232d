import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type Chats, createChats, NotDone, type Said } from './fake-chats.ts';
import { createWindows } from './teams-limits.ts';
import type { TeamsPerson } from './wire.ts';

export type ConnectorCall = {
  method: string;
  /** Decoded, with its query. */
  path: string;
  authorization: string | undefined;
  traceparent: string | undefined;
  body: unknown;
  /** What it was answered; 0 where the connection was cut. */
  status: number;
};

/** What goes wrong: an answer, a connection cut before or after the work was done, or an answer that waits. */
export type Fault = {
  /** Which calls it meets: all, where this is left out. */
  on?: (call: Pick<ConnectorCall, 'method' | 'path' | 'body'>) => boolean;
  /** How many more it meets: one, where this is left out. */
  times?: number;
  how:
    | { status: number; code?: string; subCode?: string; headers?: Record<string, string>; text?: string }
    | 'cut'
    | 'cut-after'
    | { after: Promise<unknown> };
};

/** The Bot Connector over HTTP, with the limits of Teams and with faults to order. */
export type FakeConnector = {
  /** The service address. */
  url: string;
  calls: ConnectorCall[];
  /** What the bot said, in order, each as it stands now. */
  said: Said[];
  chats: Chats;
  faults: Fault[];
  /** What `look` finds, as soon as it finds something. */
  until<T>(what: string, look: () => T | undefined | false): Promise<T>;
  close(): Promise<void>;
};

type Options = {
  people?: readonly TeamsPerson[];
  channelId?: string;
  isGood?: (header: string | undefined) => boolean;
  /** How many members Teams gives at a time. */
  membersPerPage?: number;
  now?: () => number;
  /** Without the limits of Teams. */
  isBoundless?: boolean;
};

const longestWait = 45_000;

export async function startConnector(options: Options = {}): Promise<FakeConnector> {
  const { people = [], channelId = '', membersPerPage = 500, now = Date.now } = options;
  const windows = options.isBoundless ? { take: () => 0 } : createWindows(now);
  const isGood = options.isGood ?? ((header) => header === 'Bearer bot-token');
  const chats = createChats({ people, channelId, membersPerPage, windows });
  const calls: ConnectorCall[] = [];
  const faults: Fault[] = [];
  const waiting = new Set<() => void>();
  const server = createServer(async (request, response) => {
    const call = await readCall(request);
    calls.push(call);
    const fault = takeFault(faults, call);
    await answer({ call, response, chats, isGood, ...(fault ? { fault } : {}) });
    for (const look of waiting) look();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`,
    ...{ calls, faults, chats, said: chats.said },
    until: (what, look) => until(waiting, what, look),
    close: () => close(server),
  };
}

async function readCall(request: IncomingMessage): Promise<ConnectorCall> {
  const body = request.method === 'GET' ? undefined : await json(request).catch(() => undefined);
  const path = (request.url ?? '').replace(/^\/emea/, '');
  return {
    method: request.method ?? '',
    path,
    authorization: request.headers.authorization,
    traceparent: request.headers.traceparent?.toString(),
    body,
    status: 0,
  };
}

type Answering = {
  call: ConnectorCall;
  response: ServerResponse;
  chats: Chats;
  isGood: NonNullable<Options['isGood']>;
  fault?: Fault['how'];
};

async function answer({ call, response, chats, isGood, fault }: Answering): Promise<void> {
  const write = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    call.status = status;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  if (fault === 'cut') return void response.destroy();
  if (fault && typeof fault === 'object' && 'status' in fault) {
    const { status, code, subCode, headers, text } = fault;
    const error = { code: code ?? 'ServiceError', message: 'ordered', ...(subCode ? { subCode } : {}) };
    return write(status, text ?? { error }, headers);
  }
  if (!isGood(call.authorization)) return write(401, { message: 'Authorization has been denied.' });
  try {
    const done = chats.answer(call);
    if (fault === 'cut-after') return void response.destroy();
    if (fault) await fault.after;
    write(call.method === 'POST' ? 201 : 200, done);
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    write(error.status, { error: { code: error.code, message: error.message } }, error.headers);
  }
}

function takeFault(faults: Fault[], call: ConnectorCall): Fault['how'] | undefined {
  const fault = faults.find(({ on }) => on?.(call) ?? true);
  if (!fault) return undefined;
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  return fault.how;
}

function until<T>(waiting: Set<() => void>, what: string, look: () => T | undefined | false): Promise<T> {
  return new Promise((found, failed) => {
    const end = (done: () => void) => {
      clearTimeout(deadline);
      waiting.delete(again);
      done();
    };
    const again = () => {
      const result = look();
      if (result !== undefined && result !== false) end(() => found(result));
    };
    const deadline = setTimeout(() => end(() => failed(new Error(`never came: ${what}`))), longestWait);
    waiting.add(again);
    again();
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
