import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { aCertificate } from './certificates.ts';

/** The identity host at which the bot signs in, over HTTPS with a certificate of its own. */
export type LoginHost = {
  /** As `ToChannelFromBotLoginUrl` wants it. */
  loginUrl: string;
  /** Whom to trust, as PEM. */
  certificate: string;
  /** What was asked for, in order. */
  asked: { tenant: string; clientId: string; secret: string; assertion: string | null; scope: string }[];
  /** Whether the header bears a token that was given out and not taken back. */
  isGood(header: string | undefined): boolean;
  /** Takes back every token given out so far. */
  revokeAll(): void;
  goAway(): void;
  comeBack(): void;
  close(): Promise<void>;
};

export async function startLoginHost(client: {
  tenant: string;
  clientId: string;
  secret: string;
}): Promise<LoginHost> {
  const { key, cert } = aCertificate();
  const asked: LoginHost['asked'] = [];
  const good = new Set<string>();
  let given = 0;
  let isAway = false;
  const server = createServer({ key, cert }, async (request, response) => {
    const form = new URLSearchParams(await text(request));
    const { pathname } = new URL(request.url ?? '/', 'https://here');
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (isAway) return void response.destroy();
    if (pathname === `/${client.tenant}/v2.0/.well-known/openid-configuration`)
      return void answer(200, configuration(url, client.tenant));
    if (pathname !== `/${client.tenant}/oauth2/v2.0/token`) return void answer(404, { error: 'not_found' });
    const one = {
      tenant: client.tenant,
      clientId: form.get('client_id') ?? '',
      secret: form.get('client_secret') ?? '',
      assertion: form.get('client_assertion'),
      scope: form.get('scope') ?? '',
    };
    asked.push(one);
    if (one.clientId !== client.clientId || one.secret !== client.secret)
      return void answer(401, { error: 'invalid_client', error_description: 'AADSTS7000215: wrong secret' });
    given += 1;
    const access_token = `bot-token-${given}`;
    good.add(access_token);
    answer(200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    loginUrl: `${url}/${client.tenant}`,
    certificate: cert,
    asked,
    isGood: (header) => good.has(header?.replace(/^Bearer /, '') ?? ''),
    revokeAll: () => good.clear(),
    goAway: () => {
      isAway = true;
      server.closeAllConnections();
    },
    comeBack: () => {
      isAway = false;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function configuration(url: string, tenant: string) {
  return {
    issuer: `${url}/${tenant}/v2.0`,
    authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${url}/${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${url}/${tenant}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}
