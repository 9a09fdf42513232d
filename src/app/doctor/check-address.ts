import { connect } from 'node:tls';
import type { Config } from '../../config.ts';
import type { Check, Finding } from '../../operator/doctor.ts';

type Found = Omit<Finding, 'check'>;
const day = 86_400_000;
const todo =
  'look at the name in DNS, the certificate, the proxy and the firewall, and whether the service runs';

/** Where Microsoft Graph tells of changes. */
const graphDoor = '/api/graph/notifications';

/**
 * How the world reaches the service, asked from here: a firewall may still see it otherwise from outside. `ca` (PEM) is
 * whom to trust instead of the world's authorities.
 */
export function checksOfAddress({ publicUrl, bot, graph }: Config, ca?: string): Check[] {
  const url = publicUrl;
  if (!url) return [{ name: 'PUBLIC_URL', look: async () => whenMissing(bot.kind === 'trial') }];
  return [
    { name: 'PUBLIC_URL', look: () => lookAtHealth(url), todo },
    { name: 'certificate', look: () => lookAtCertificate(url, ca), todo },
    { name: '/api/messages', look: () => lookAtDoor(url), todo },
    ...(graph ? [{ name: graphDoor, look: () => lookAtHandshake(url), todo }] : []),
  ];
}

function whenMissing(isTrial: boolean): Found {
  const says = 'it is not set';
  if (isTrial) return { state: 'skipped', says };
  return {
    state: 'fails',
    says,
    todo: 'set PUBLIC_URL to the https address at which Teams reaches the service',
  };
}

async function lookAtHealth(url: string): Promise<Found> {
  const { status } = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(10_000) });
  if (status === 200) return { state: 'ok', says: `${url}/healthz answers 200` };
  return {
    state: 'fails',
    says: `${url}/healthz answers ${status}`,
    todo: 'does the proxy lead to the service?',
  };
}

/** A door that lets a stranger in, or is shut to Teams, is wrong both ways. */
async function lookAtDoor(url: string): Promise<Found> {
  const answer = await fetch(`${url}/api/messages`, {
    ...{ method: 'POST', body: '{"type":"message"}', headers: { 'content-type': 'application/json' } },
    signal: AbortSignal.timeout(10_000),
  });
  if (answer.status === 401) return { state: 'ok', says: 'it turns away whoever has no token' };
  const todo = 'see that the proxy hands POST /api/messages on as it is, with no sign-in of its own';
  return { state: 'fails', says: `it answers ${answer.status} instead of 401`, todo };
}

/** What Graph does before it makes a subscription: its word has to come back as it was, as plain text. */
async function lookAtHandshake(url: string): Promise<Found> {
  const word = 'doctor: æøå & 100 %';
  const answer = await fetch(`${url}${graphDoor}?validationToken=${encodeURIComponent(word)}`, {
    ...{ method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(10_000) },
  });
  const isPlain = answer.headers.get('content-type')?.startsWith('text/plain') ?? false;
  if (answer.status === 200 && isPlain && (await answer.text()) === word)
    return { state: 'ok', says: 'Graph’s handshake is answered' };
  const says = answer.status === 200 ? 'it gives another answer' : `it answers ${answer.status}`;
  const todo = 'see that the proxy hands POST /api/graph/… on with its query, and with no sign-in of its own';
  return { state: 'fails', says: `${says} to Graph’s handshake`, todo };
}

async function lookAtCertificate(url: string, ca: string | undefined): Promise<Found> {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'https:') return { state: 'skipped', says: 'PUBLIC_URL is no https address' };
  const ends = await endOfCertificate({ host: hostname, port: Number(port) || 443, ...(ca ? { ca } : {}) });
  const left = Math.floor((ends.getTime() - Date.now()) / day);
  const says = `it runs out in ${left} days`;
  return left >= 14 ? { state: 'ok', says } : { state: 'fails', says, todo: 'renew it' };
}

function endOfCertificate(to: { host: string; port: number; ca?: string }): Promise<Date> {
  return new Promise((found, failed) => {
    const socket = connect({ ...to, servername: to.host, timeout: 10_000 }, () => {
      found(new Date(socket.getPeerCertificate().valid_to));
      socket.end();
    });
    socket.on('error', failed);
    socket.on('timeout', () => socket.destroy(new Error('no answer in time')));
  });
}
