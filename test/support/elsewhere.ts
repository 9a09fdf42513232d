import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../../src/playground/graph/create-certificate.ts';

/** A host that is not Graph, though as well trusted: what it heard, by its headers. */
export type Elsewhere = {
  url: string;
  heard: { path: string; headers: NodeJS.Dict<string | string[]> }[];
  close(): Promise<unknown>;
};

/** Answers everything with `answer`, or with a redirect to what `onwards` names. */
export async function startElsewhere(
  certificate: Certificate,
  { answer = 'elsewhere', onwards }: { answer?: string; onwards?: () => string } = {},
): Promise<Elsewhere> {
  const heard: Elsewhere['heard'] = [];
  const server = createServer(certificate, (request, response) => {
    heard.push({ path: request.url ?? '', headers: request.headers });
    response.writeHead(onwards ? 302 : 200, onwards ? { location: onwards() } : {}).end(answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    heard,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
