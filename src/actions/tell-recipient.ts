import { dayIn } from '../domain/day.ts';
import type { Notice } from '../domain/notice.ts';
import { type FailureReason, OutsideFailure } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { messageFor } from './notice-message.ts';
import type { Jobs, Message, Outside } from './outside.ts';
import { type Reached, sayToPerson } from './reach-person.ts';
import { tellSecretaries } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'messenger' | 'directory' | 'now' | 'newId'>;
type Job = Jobs['tell-recipient'];
type Telling = Reached & { notice: Notice; message: Message | null };

/** These do not get better by trying again. */
const final: readonly FailureReason[] = [
  'not-installed',
  'blocked',
  'disabled-by-admin',
  'not-found',
  'not-permitted',
  'too-large',
  'app-not-ours',
  'app-blocked',
  'app-not-found',
  'never-signed-in',
];

/**
 * Tells one person in the personal chat what a notice is about, with what they may see of it now. Who cannot be
 * reached is noted with the reason, and the secretaries are told. `isLast` is the last of several tries.
 */
export async function tellRecipient(deps: Deps, job: Job, { isLast }: { isLast: boolean }): Promise<void> {
  const telling = await readTelling(deps, job);
  if (!telling) return;
  try {
    const cause = causeOf(job);
    const ref = telling.message && (await sayToPerson(deps, { ...telling, cause }, telling.message));
    await save(deps, job, (notice) => ({
      ...notice,
      delivery: ref
        ? { state: 'sent', at: deps.now(), message: ref }
        : { state: 'failed', at: deps.now(), reason: 'withheld' },
    }));
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    if (!final.includes(error.reason) && !isLast) throw error;
    await giveUp(deps, job, error.reason);
    if (!final.includes(error.reason)) throw error;
  }
}

async function readTelling({ store, now }: Deps, { tenantId, noticeId }: Job): Promise<Telling | undefined> {
  return store.read(tenantId, async (db) => {
    const notice = await db.notices.get(noticeId);
    const board = notice && (await db.boards.get(notice.boardId));
    if (!notice || !board || notice.delivery.state === 'sent') return undefined;
    const name = board.members.find((member) => member.personId === notice.to)?.name ?? notice.to;
    const unknown = { id: notice.to, name, teamsId: null, chat: null, chosenBoard: null };
    return {
      board,
      notice,
      person: (await db.people.get(notice.to)) ?? unknown,
      message: await messageFor(db, { board, notice, now: now(), words: wordsFor(board.language) }),
    };
  });
}

async function giveUp({ store, now, newId }: Deps, job: Job, reason: FailureReason): Promise<void> {
  await store.transaction(causeOf(job), async (tx) => {
    const notice = await tx.notices.get(job.noticeId);
    const board = notice && (await tx.boards.get(notice.boardId));
    if (!notice || !board) return;
    await tx.notices.save({ ...notice, delivery: { state: 'failed', at: now(), reason } });
    // Nobody is told about a notice that tells of another one's failure.
    if (notice.about.kind === 'unreachable') return;
    const about = { kind: 'unreachable', noticeId: notice.id } as const;
    await tellSecretaries(tx, newId, { board, today: dayIn(board.timeZone, now()), about });
  });
}

async function save({ store }: Deps, job: Job, change: (notice: Notice) => Notice): Promise<void> {
  await store.transaction(causeOf(job), async (tx) => {
    const notice = await tx.notices.get(job.noticeId);
    if (notice) await tx.notices.save(change(notice));
  });
}

function causeOf(job: Job) {
  return {
    tenantId: job.tenantId,
    by: 'moedeklar',
    what: 'tell-recipient',
    from: 'job:tell-recipient',
  } as const;
}
