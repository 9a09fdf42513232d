import { request } from 'node:http';
import type { Route, Unserved } from '../../src/api/route.ts';
import { createLog, type Log } from '../../src/log.ts';
import { createServer, type Server } from '../../src/web/create-server.ts';
import { closedAfter } from '../support/closed-after.ts';

/** A server of ours on a free port, closed after the test. */
export type AServer = {
  url: string;
  /** What it has logged, one line each. */
  logged: string[];
  close: Server['close'];
  ask(path: string, how?: How): Promise<Answered>;
};

type Served = { routes: readonly Route[]; unserved: Unserved };

export type How = { method?: string; headers?: Record<string, string>; body?: string };
export type Answered = { status: number; headers: Record<string, unknown>; text: string };

export async function aServer(
  routesFor: readonly Route[] | ((log: Log) => readonly Route[] | Served),
  onlyLoopback = true,
): Promise<AServer> {
  const logged: string[] = [];
  const log = createLog('info', { write: (line) => logged.push(line) });
  const given = typeof routesFor === 'function' ? routesFor(log) : routesFor;
  const served = 'routes' in given ? given : { routes: given };
  const server = await closedAfter(
    createServer({ host: '127.0.0.1', port: 0, ...served, onlyLoopback, log }),
  );
  const port = await server.listen();
  return {
    url: `http://127.0.0.1:${port}`,
    logged,
    close: server.close,
    ask: (path, how = {}) => ask(port, path, how),
  };
}

export function get(path: string, answer: Route['answer']): Route {
  return { method: 'GET', path, answer };
}

/** By hand, since fetch chooses the Host header itself. */
function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body = '' }: How,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const isPlain = body !== '' && !headers['transfer-encoding'];
    const length = isPlain ? { 'content-length': Buffer.byteLength(body) } : {};
    const asking = request(
      { host: '127.0.0.1', port, path, method, agent: false, headers: { ...length, ...headers } },
      (answer) => {
        const pieces: string[] = [];
        answer.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: pieces.join('') }),
        );
      },
    );
    asking.on('error', reject).end(body);
  });
}
