import { addMinutes, type Instant } from '../domain/day.ts';
import { isOver, type MeetingHead } from '../domain/meeting.ts';
import { linksIn, type PreRead } from '../domain/pre-read.ts';
import type { Drive, Jobs, Outside, Reading } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'drive' | 'now'>;
type Job = Jobs['read-pre-reads'];

/** In minutes: a job that takes longer is taken for dead and done twice. */
const longest = 1;

/** In minutes: who has not concluded a meeting by then wants no news of its files. */
const remembered = 7 * 24 * 60;

/**
 * Looks at the files behind the links of the meetings to come, one after another, the one not seen for longest first.
 * What stands in the way of one is noted, and the rest goes on; where Graph asks to wait, what was seen is kept.
 */
export async function readPreReads({ store, drive, now }: Deps, job: Job): Promise<void> {
  if (!drive) return;
  const startedAt = now();
  const due = await store.read(job.tenantId, (db) => linksDue(db, { drive, at: startedAt }, job));
  const seen: PreRead[] = [];
  try {
    for (const { url, known } of due) {
      if (now() > addMinutes(startedAt, longest)) break;
      const look = await drive.look(url, known?.file ?? null);
      seen.push({ url, file: known?.file ?? null, trouble: null, ...look, readAt: now() });
    }
  } finally {
    await keep(store, job, seen);
  }
  if (seen.length < due.length)
    await store.transaction(causeOf(job), (tx) => tx.later('read-pre-reads', job, { key: job.boardId }));
}

type Due = { url: string; known: PreRead | undefined };

async function linksDue(
  db: Reading,
  { drive, at }: { drive: Drive; at: Instant },
  { boardId, since }: Job,
): Promise<Due[]> {
  const heads = (await db.meetings.ofBoard(boardId)).filter((head) => isToCome(head, at));
  const links = new Set<string>();
  for (const { id } of heads) {
    const meeting = await db.meetings.get(id);
    for (const url of meeting ? linksIn(meeting) : []) if (drive.holds(url)) links.add(url);
  }
  const known = new Map((await db.preReads.many(boardId, [...links])).map((one) => [one.url, one]));
  return [...links]
    .map((url) => ({ url, known: known.get(url) }))
    .filter(({ known }) => !known || known.readAt < since)
    .toSorted((a, b) => (a.known?.readAt ?? '').localeCompare(b.known?.readAt ?? ''));
}

function isToCome(meeting: MeetingHead, at: Instant): boolean {
  return !isOver(meeting) && meeting.status !== 'cancelled' && addMinutes(meeting.end, remembered) > at;
}

async function keep(store: Deps['store'], job: Job, seen: readonly PreRead[]): Promise<void> {
  await store.transaction(causeOf(job), async (tx) => {
    for (const preRead of seen) await tx.preReads.save(job.boardId, preRead);
  });
}

function causeOf({ tenantId }: Job) {
  return { tenantId, by: 'moedeklar', what: 'read-pre-reads', from: 'graph' } as const;
}
