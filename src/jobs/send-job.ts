import type { fromKysely, PgBoss } from 'pg-boss';
import type { JobName, Jobs, Later } from '../actions/outside.ts';
import { placeHere, type Trail } from '../log/trail.ts';

/** What is kept with a job beside its own data: how often the world has failed it, and what it follows from. */
export type Kept = { tries: number; data: Jobs[JobName]; trail?: Trail; piece?: string };

export type Sending = { name: JobName; kept: Kept; when: Later };

/** As it is sent the first time. */
export function keptFor(data: Jobs[JobName]): Kept {
  const { trail, piece } = placeHere() ?? {};
  return {
    ...{ tries: 0, data },
    ...(trail === undefined ? {} : { trail }),
    ...(piece === undefined ? {} : { piece }),
  };
}

/** Within the transaction that `db` is, where there is one. */
export async function sendJob(
  boss: PgBoss,
  { name, kept, when }: Sending,
  db?: ReturnType<typeof fromKysely>,
): Promise<void> {
  const options = {
    ...(db ? { db } : {}),
    ...(when.key ? { singletonKey: when.key } : {}),
    startAfter: when.at ? new Date(when.at) : new Date(),
  };
  // Without a time it is urgent: what waits already under the key is brought forward.
  if (when.key && !when.at) await boss.upsert(name, kept, { ...options, singletonKey: when.key });
  else await boss.send(name, kept, options);
}

/** Sends it for later; what came under its key meanwhile is the same work, and waits as long. */
export async function sendAgain(
  boss: PgBoss,
  { name, kept, at, key }: { name: JobName; kept: Kept; at: Date; key: string | null },
): Promise<void> {
  const options = { startAfter: at, ...(key ? { singletonKey: key } : {}) };
  if ((await boss.send(name, kept, options)) !== null || !key) return;
  for (const { id, data } of await boss.findJobs<Kept>(name, { key, queued: true }))
    await boss.update(name, { ...data, tries: kept.tries }, { id, startAfter: at });
}
