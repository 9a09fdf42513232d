import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Certificate } from './create-certificate.ts';
import { answerFrom, type GraphReply, type GraphRequest, type Room } from './rooms.ts';

export type ServedGraph = { url: string; close(): Promise<void> };

/** Graph on a free port of this machine, over HTTPS. */
export function serveGraph(certificate: Certificate, rooms: readonly Room[]): Promise<ServedGraph> {
  const answer = async (request: IncomingMessage, response: ServerResponse) =>
    writeReply(response, await answerFrom(rooms, await readRequest(request)));
  return listen(
    createServer(certificate, (request, response) => {
      answer(request, response).catch(() => response.destroy());
    }),
  );
}

export async function listen(server: Server): Promise<ServedGraph> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

export async function readRequest(request: IncomingMessage): Promise<GraphRequest> {
  const { method = '', url = '/', headers } = request;
  const origin = `https://${headers.host}`;
  const { pathname, searchParams: query } = new URL(url, origin);
  const path = pathname.replace(/^\/(v1\.0|beta)(?=\/)/, '');
  return { method, path, query, headers, body: await buffer(request), origin };
}

export function writeReply(response: ServerResponse, { status, headers = {}, body = '' }: GraphReply): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { ...(isText ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(isText ? body : JSON.stringify(body));
}
