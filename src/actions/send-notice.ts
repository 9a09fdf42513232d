import { peopleWith } from '../domain/board.ts';
import { asId, type BoardId, type NoticeId, type PersonId, type TenantId } from '../domain/ids.ts';
import { type Notice, type NoticeAbout, nameOfNotice } from '../domain/notice.ts';
import type { Entered } from './enter.ts';
import type { Later, Tx } from './outside.ts';

/** Saves what a person is to be told and puts off the telling, in the transaction that gives the reason. */
export async function sendNotice(
  tx: Tx,
  newId: () => string,
  notice: { tenantId: TenantId; boardId: BoardId; to: PersonId; about: NoticeAbout },
  when: Pick<Later, 'at'> = {},
): Promise<Notice> {
  const { tenantId, boardId, to, about } = notice;
  const saved: Notice = {
    id: nameOfNotice(about, to) ?? asId<NoticeId>(newId()),
    boardId,
    to,
    about,
    delivery: { state: 'waiting' },
    answer: null,
  };
  await tx.notices.save(saved);
  await tx.later('tell-recipient', { tenantId, noticeId: saved.id }, when);
  return saved;
}

/** Tells what bears a name, to whom it was not told before. */
export async function tellOnce(
  tx: Tx,
  notice: { tenantId: TenantId; boardId: BoardId; to: PersonId; about: NoticeAbout },
): Promise<void> {
  const id = nameOfNotice(notice.about, notice.to);
  if (id && !isTold(await tx.notices.get(id))) await sendNotice(tx, () => id, notice);
}

/** What was withheld was not for them to know then; it may be now. */
export function isTold(before: Notice | undefined): boolean {
  if (!before) return false;
  return !(before.delivery.state === 'failed' && before.delivery.reason === 'withheld');
}

/** Reminds somebody of what waits for them: not of its own where they get all that in the morning. */
export async function sendReminder(
  tx: Tx,
  newId: () => string,
  notice: { tenantId: TenantId; boardId: BoardId; to: PersonId; about: NoticeAbout },
): Promise<void> {
  if (await tx.digests.get(notice.boardId, notice.to)) return;
  await sendNotice(tx, newId, notice);
}

type ToSecretaries = Pick<Entered, 'board' | 'today'> & { about: NoticeAbout };

/** Tells every secretary in office. */
export async function tellSecretaries(tx: Tx, newId: () => string, wish: ToSecretaries): Promise<void> {
  for (const notice of toSecretaries(wish)) await sendNotice(tx, newId, notice);
}

/** The same for what the morning's message says as well. */
export async function remindSecretaries(tx: Tx, newId: () => string, wish: ToSecretaries): Promise<void> {
  for (const notice of toSecretaries(wish)) await sendReminder(tx, newId, notice);
}

function toSecretaries({ board, today, about }: ToSecretaries) {
  const { tenantId, id: boardId } = board;
  return peopleWith(board, 'secretary', today).map(({ personId: to }) => ({ tenantId, boardId, to, about }));
}
