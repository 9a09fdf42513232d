import { mailOf } from '../../cards/mail.ts';
import { type Board, rolesOf, type Somebody } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import type { PersonId } from '../domain/ids.ts';
import { mailAddressOf } from '../domain/mail-address.ts';
import type { Notice } from '../domain/notice.ts';
import { OutsideFailure } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { noteUnreached } from './note-unreached.ts';
import { briefFor } from './notice-brief.ts';
import type { Cause, Directory, Mail, Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'directory' | 'now' | 'newId'>;
type Unreached = { board: Board; notice: Notice; cause: Cause; reason: string; isLast: boolean };

/**
 * Mails a decision or a question to a chief or guest whom Teams does not reach, where the board wants that. That it is
 * being mailed is noted before, so that nothing is mailed twice: what was lost on the way is noted as uncertain.
 */
export async function mailInstead(
  deps: Deps,
  unreached: Unreached,
): Promise<'mailed' | 'refused' | 'not-mailed'> {
  const { board, notice, cause, reason, isLast } = unreached;
  const { directory, store, now } = deps;
  const mailbox = board.calendar?.mailbox;
  if (!directory || !board.reach.mail || !mailbox || !isChiefOrGuest(deps, unreached)) return 'not-mailed';
  const mail = await writeMail(deps, directory, unreached);
  if (!mail) return 'not-mailed';
  const isMine = await store.transaction(cause, async (tx) => {
    const fresh = await tx.notices.lock(notice.id);
    const isWaiting = fresh.delivery.state === 'waiting' || fresh.delivery.state === 'failed';
    if (isWaiting) await tx.notices.save({ ...fresh, delivery: { state: 'mailing', at: now(), reason } });
    return isWaiting;
  });
  if (!isMine) return 'mailed';
  try {
    await directory.mail(mailbox, mail);
    await noteMailed(deps, unreached, { reason, isSure: true });
    return 'mailed';
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    if (error.mayBeDone) await noteMailed(deps, unreached, { reason, isSure: false });
    else if (passes(error) && !isLast) await waitAgain(deps, unreached, error);
    return error.mayBeDone ? 'mailed' : 'refused';
  }
}

/** Notes what was found as being mailed by somebody who is no more: it may have gone. */
export function noteMailed(
  deps: Deps,
  { notice, cause }: Pick<Unreached, 'notice' | 'cause'>,
  { reason, isSure }: { reason: string; isSure: boolean },
): Promise<void> {
  const delivery = { state: 'mailed', at: deps.now(), reason, isSure } as const;
  return noteUnreached(deps, { cause, noticeId: notice.id }, delivery);
}

function isChiefOrGuest({ now }: Deps, { board, notice }: Unreached): boolean {
  const held = rolesOf(board, notice.to, dayIn(board.timeZone, now()));
  return held.some(({ role }) => role === 'chief' || role === 'guest');
}

async function writeMail(
  { store, now }: Deps,
  directory: Directory,
  { board, notice }: Unreached,
): Promise<Mail | null> {
  const brief = await store.read(board.tenantId, (db) => briefFor(db, { board, notice, now: now() }));
  const to = brief && (await addressOf(directory, board, notice.to));
  return to ? { id: notice.id, to, ...mailOf(brief, wordsFor(board.language)) } : null;
}

/** As the board knows it, else as the directory does; null where neither knows one that can be written to. */
async function addressOf(directory: Directory, { members }: Board, id: PersonId): Promise<string | null> {
  const own = members.filter(({ personId }) => personId === id).map(mailAddressOf);
  const known = own.find((address) => address !== null);
  if (known) return known;
  const found = await directory.find(id).catch((error: unknown): Somebody[] => {
    if (error instanceof OutsideFailure) return [];
    throw error;
  });
  return found[0] ? mailAddressOf(found[0]) : null;
}

function passes({ reason }: OutsideFailure): boolean {
  return reason === 'busy' || reason === 'cut';
}

/** Nothing went: the queue tries again. */
async function waitAgain(
  { store }: Deps,
  { notice, cause }: Unreached,
  error: OutsideFailure,
): Promise<never> {
  await store.transaction(cause, async (tx) => {
    const fresh = await tx.notices.lock(notice.id);
    await tx.notices.save({ ...fresh, delivery: { state: 'waiting' } });
  });
  throw error;
}
