import { randomBytes, randomUUID } from 'node:crypto';
import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import { demoBoard } from '../demo-board.ts';
import { createKeeper, readKept } from '../keep-file.ts';
import { calendarRoom } from './calendar-room.ts';
import { createCertificate } from './create-certificate.ts';
import { directoryRoom } from './directory.ts';
import { createDrives, type Drives } from './drives.ts';
import { drivesRoom } from './drives-room.ts';
import { drivesToKeep, keptDrives } from './kept-drives.ts';
import { keptMailboxes } from './kept-mailboxes.ts';
import { createMailboxes, type Mailboxes } from './mailboxes.ts';
import { tokenRoom } from './rooms.ts';
import { createRounds } from './rounds.ts';
import { type ServedGraph, serveGraph } from './serve-graph.ts';
import { createSubscriptionRoom, graphSubscription } from './subscriptions.ts';
import { reachHere } from './telling.ts';
import { createUploads } from './uploads.ts';
import { writingRoom } from './write-events.ts';

/** A Graph on this machine, and how to get in. */
export type LocalGraph = {
  baseUrl: string;
  /** Whom to trust, as PEM. */
  ca: string;
  credential: TokenCredential;
  mailboxes: Mailboxes;
  drives: Drives;
  /** Stops serving, and writes what is still to be kept. */
  close(): Promise<void>;
};

/** How this Graph calls the service that it tells of changes, wherever that listens. */
export const publicUrl = 'https://moedeklar.example';

/** As many events as Graph gives at a time where nobody asks for fewer. */
const pageSize = 50;

/** Whom the directory knows: the people of the demo board. */
const everybody = demoBoard.members.map(({ aadObjectId, name, email }) => ({
  ...{
    id: aadObjectId,
    displayName: name,
    userPrincipalName: email,
    mail: email,
    proxies: [`SMTP:${email}`],
  },
}));

type Needs = {
  /** The file in which is kept what stands in it. */
  keepIn: string;
  /** Where the service is that it tells of changes, once that listens. */
  address: () => string;
};

const keptGraph = z.object({
  mailboxes: keptMailboxes,
  subscriptions: z.array(graphSubscription),
  drives: keptDrives.default([]),
});

/** Opens a Graph over HTTPS on a free port, with a certificate of its own. */
export async function openGraph({ keepIn, address }: Needs): Promise<LocalGraph> {
  const before = await readKept(keepIn, keptGraph);
  const mailboxes = createMailboxes();
  for (const [name, kept] of Object.entries(before?.mailboxes ?? {})) mailboxes.open(name, kept);
  const keeper = createKeeper(keepIn, () => ({
    mailboxes: mailboxes.kept(),
    subscriptions: subscriptions.all(),
    drives: drivesToKeep(drives.all()),
  }));
  mailboxes.hear(keeper.later);
  const now = () => new Date().toISOString();
  const drives = createDrives({ now, kept: before?.drives ?? [], changed: keeper.later });
  const uploads = createUploads({ drives, address: () => served.url, newId: randomUUID });
  const subscriptions = createSubscriptionRoom({
    ...{ mailboxes, reach: reachHere(address), now },
    ...{ kept: before?.subscriptions ?? [], changed: keeper.later },
  });
  const token = randomBytes(32).toString('base64url');
  const certificate = await createCertificate(new Date());
  const served: ServedGraph = await serveGraph(certificate, [
    // Before anybody asks for a token: its addresses need none.
    uploads.room,
    tokenRoom(new Set([token])),
    directoryRoom({ users: everybody, mayRead: 'all' }),
    calendarRoom({ mailboxes, rounds: createRounds(), pageSize }),
    writingRoom(mailboxes),
    drivesRoom({ drives, uploads }),
    subscriptions.room,
  ]);
  return {
    baseUrl: served.url,
    ca: certificate.cert,
    credential: { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) },
    ...{ mailboxes, drives },
    async close() {
      await served.close();
      await keeper.flush();
    },
  };
}
