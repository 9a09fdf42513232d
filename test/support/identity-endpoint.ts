import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a service in Azure asks for the tokens of its managed identities, as App Service has it. */
export async function startIdentityEndpoint() {
  /** Whose token, and what it is for. */
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://here').searchParams;
    asked.push(`${query.get('client_id')} ${query.get('resource')}`);
    const expires_on = Math.floor(Date.now() / 1000) + 3600;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: 'proof', token_type: 'Bearer', expires_on, resource: 'x' }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/msi/token`;
  const before = {
    IDENTITY_ENDPOINT: process.env.IDENTITY_ENDPOINT,
    IDENTITY_HEADER: process.env.IDENTITY_HEADER,
  };
  Object.assign(process.env, { IDENTITY_ENDPOINT: url, IDENTITY_HEADER: 'header' });
  return {
    asked,
    close: () => {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
