import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { GraphConfig } from '../../config/graph.ts';
import type { GraphAnswer } from '../../graph/answer.ts';
import type { GraphClient } from '../../graph/client.ts';
import { adviceOn } from '../../operator/advise.ts';
import type { Finding } from '../../operator/doctor.ts';

type Found = Omit<Finding, 'check'>;

const day = 86_400_000;

/** Asks for the first page of the mailbox's calendar, as the service does, and keeps nothing of it. */
export async function tryMailbox(client: GraphClient, mailbox: string): Promise<Found> {
  const from = client.now();
  const to = new Date(Date.parse(from) + 30 * day).toISOString();
  const path = `/users/${encodeURIComponent(mailbox)}/calendarView/delta?startDateTime=${from}&endDateTime=${to}`;
  const answer = await client.ask({ mailbox, path, prefer: ['odata.maxpagesize=1'] });
  if (answer.status === 200) return { state: 'ok', says: `the calendar of ${mailbox} can be read` };
  if (answer.status !== 403 && answer.status !== 404) return refused(answer);
  const why = answer.status === 403 ? 'forbidden' : 'no-mailbox';
  const [says = why, ...todo] = adviceOn({ what: 'calendar-paused', mailbox, why });
  return { state: 'fails', says, todo: todo.join(' ') };
}

const subscription = z.object({ expirationDateTime: z.string() });

/** Whether Graph knows the subscription that we do. */
export async function trySubscription(client: GraphClient, id: string): Promise<Found> {
  const answer = await client.ask({ mailbox: null, path: `/subscriptions/${encodeURIComponent(id)}` });
  if (answer.status === 404 || answer.status === 410)
    return {
      state: 'fails',
      says: 'Graph knows it no longer',
      todo: 'see that the service runs: it makes a new one within a quarter of an hour',
    };
  if (answer.status === 403) return { state: 'skipped', says: 'Graph does not tell of it' };
  const known = subscription.safeParse(answer.body);
  if (!known.success) return refused(answer);
  return { state: 'ok', says: `Graph knows it, until ${known.data.expirationDateTime}` };
}

function refused({ status, codes }: GraphAnswer): Found {
  const says = `Graph answers ${[status, ...codes].join(' ')}`;
  const todo =
    status === 401
      ? 'look at GRAPH_TENANT_ID, and at GRAPH_BASE_URL where it is set'
      : 'try again; if it stays, look up the code';
  return { state: 'fails', says, todo };
}

/** When the certificate ends with which the app proves who it is. */
export async function lookAtOwnCertificate({ credential }: GraphConfig, now: number): Promise<Found> {
  if (credential.kind !== 'certificate') return { state: 'skipped', says: 'none is used' };
  const { validTo } = new X509Certificate(await readFile(credential.path));
  const left = Math.floor((Date.parse(validTo) - now) / day);
  if (left >= 30) return { state: 'ok', says: `it runs out in ${left} days` };
  return {
    state: 'fails',
    says: left < 0 ? 'it has run out' : `it runs out in ${left} days`,
    todo: 'make a new one, upload it to the app in Entra, and put it at GRAPH_CLIENT_CERTIFICATE_PATH',
  };
}
