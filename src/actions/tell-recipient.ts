import type { Board } from '../domain/board.ts';
import type { MessageRef, Notice } from '../domain/notice.ts';
import { type FailureReason, OutsideFailure } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { mailInstead, noteMailed } from './mail-instead.ts';
import { noteUnreached } from './note-unreached.ts';
import { messageFor } from './notice-message.ts';
import type { Jobs, Message, Outside } from './outside.ts';
import { type Reached, sayToPerson } from './reach-person.ts';

type Deps = Pick<Outside, 'store' | 'messenger' | 'directory' | 'now' | 'newId'>;
type Job = Jobs['tell-recipient'];
type Telling = Reached & { notice: Notice; message: Message | null };

/** These do not get better by trying again. */
export const finalReasons: readonly FailureReason[] = [
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
 * reached gets an e-mail where that may be, is noted with the reason, and the secretaries are told. `isLast` is the
 * last of several tries.
 */
export async function tellRecipient(deps: Deps, job: Job, { isLast }: { isLast: boolean }): Promise<void> {
  const telling = await readTelling(deps, job);
  if (!telling) return;
  const cause = causeOf(job);
  const { notice } = telling;
  if (notice.delivery.state === 'mailing') {
    await noteMailed(deps, { notice, cause }, { reason: notice.delivery.reason, isSure: false });
    return;
  }
  try {
    const ref = telling.message && (await sayToPerson(deps, { ...telling, cause }, telling.message));
    await noteTold(deps, job, { ...telling, ref });
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    const { reason } = error;
    const isFinal = finalReasons.includes(reason);
    if (!isFinal && !isLast) throw error;
    const mail = await mailInstead(deps, { ...telling, cause, reason, isLast });
    if (mail === 'mailed') return;
    const refused = mail === 'refused' ? ({ isMailRefused: true } as const) : {};
    const delivery = { state: 'failed', at: deps.now(), reason, ...refused } as const;
    await noteUnreached(deps, { cause, noticeId: notice.id }, delivery);
    if (!isFinal) throw error;
  }
}

async function readTelling({ store, now }: Deps, { tenantId, noticeId }: Job): Promise<Telling | undefined> {
  return store.read(tenantId, async (db) => {
    const notice = await db.notices.get(noticeId);
    const board = notice && (await db.boards.get(notice.boardId));
    if (!notice || !board || isTold(notice)) return undefined;
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

function isTold({ delivery }: Notice): boolean {
  return delivery.state === 'sent' || delivery.state === 'mailed';
}

/** Nobody is told what they may not see any more. */
async function noteTold(
  { store, now }: Deps,
  job: Job,
  { board, ref }: { board: Board; ref: MessageRef | null },
): Promise<void> {
  await store.transaction(causeOf(job), async (tx) => {
    const notice = await tx.notices.get(job.noticeId);
    if (!notice) return;
    const delivery = ref
      ? ({ state: 'sent', at: now(), message: ref } as const)
      : ({ state: 'failed', at: now(), reason: 'withheld' } as const);
    await tx.notices.save({ ...notice, delivery });
    // The morning's message is quiet, in the feed too.
    if (ref && board.reach.activityFeed && notice.about.kind !== 'digest')
      await tx.later('show-in-feed', job);
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
