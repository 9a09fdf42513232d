import { workCard } from '../../cards/work.ts';
import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { type Digest, isDigestDue, nameOfDigest } from '../domain/digest.ts';
import { type PersonReader, readerFor } from '../domain/reader.ts';
import type { Words } from '../words/words.ts';
import { findWhatWaits } from './find-what-waits.ts';
import type { Message, Outside, Reading } from './outside.ts';
import { sendNotice } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Due = { board: Board; digest: Digest; name: string };

/** Sends in the morning, to whoever wants it, what waits for them, once a day; where nothing waits, nothing. */
export async function sendDigests({ store, now, newId }: Deps): Promise<void> {
  const at = now();
  for (const tenantId of await store.tenants()) {
    for (const { board, digest, name } of await store.read(tenantId, (db) => readDue(db, at))) {
      const cause = { tenantId, by: 'moedeklar', what: 'send-digests', from: 'sweep' } as const;
      await store.transaction(cause, async (tx) => {
        // Of several who send at once one is first.
        if (!(await tx.reminders.note(name, at))) return;
        const day = dayIn(board.timeZone, at);
        const reader = readerFor(board, digest.personId, day);
        if ((await findWhatWaits(tx, { board, now: at }, reader)).waits.length === 0) return;
        const about = { kind: 'digest', day } as const;
        await sendNotice(tx, newId, { tenantId, boardId: board.id, to: digest.personId, about });
      });
    }
  }
}

async function readDue(db: Reading, at: Instant): Promise<Due[]> {
  const found: Due[] = [];
  for (const board of await db.boards.all())
    for (const digest of await db.digests.ofBoard(board.id)) {
      const name = nameOfDigest(digest, dayIn(board.timeZone, at));
      if (isDigestDue(board, digest, at) && !(await db.reminders.has(name)))
        found.push({ board, digest, name });
    }
  return found;
}

/** What waits now; null where nothing does any longer. */
export async function digestMessage(
  db: Reading,
  { board, now, words, reader }: { board: Board; now: Instant; words: Words; reader: PersonReader },
): Promise<Message | null> {
  const view = await findWhatWaits(db, { board, now }, reader);
  if (view.waits.length === 0) return null;
  const digest = (await db.digests.get(board.id, reader.personId)) ?? null;
  const typed = words.commands.digest.usage.split(' ')[0] ?? '';
  const card = workCard(view, { words, page: 1, typed, clock: digest?.clock ?? null });
  return { card, summary: words.work.title(view.boardName, view.waits.length), isQuiet: true };
}
