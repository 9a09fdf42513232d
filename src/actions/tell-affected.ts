import { affectedBy } from '../domain/affected.ts';
import type { Board } from '../domain/board.ts';
import type { Followings } from '../domain/follow-event.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { ChannelNews, Tx } from './outside.ts';
import { sendNotice } from './send-notice.ts';

type Matter = { board: Board; meeting: Meeting; changes: readonly Followings[] };

/** Tells everybody whom a cancelled, moved or restored meeting concerns, each once; not whoever did it. */
export async function tellAffected(
  tx: Tx,
  newId: () => string,
  { board, meeting, changes, by }: Matter & { by?: PersonId },
): Promise<void> {
  const isCalled = changes.includes('cancelled') || changes.includes('back');
  if (!isCalled && !changes.includes('moved')) return;
  const items = await tx.items.many(meeting.places.map(({ itemId }) => itemId));
  const proposals = [...(await tx.items.proposed(board.id)), ...(await tx.items.returned(board.id))];
  const about = { kind: 'meeting', meetingId: meeting.id } as const;
  const people = affectedBy(board, { meeting, items, proposals }, isCalled ? 'called' : 'moved');
  for (const to of people.filter((person) => person !== by))
    await sendNotice(tx, newId, { tenantId: board.tenantId, boardId: board.id, to, about });
}

/** Tells channel and people that a meeting which stands here alone was moved, or moved back. */
export async function tellMoved(
  tx: Tx,
  newId: () => string,
  { board, meeting, by }: Omit<Matter, 'changes'> & { by: PersonId },
): Promise<void> {
  const matter = { board, meeting, changes: ['moved'] as const };
  await tellNews(tx, matter);
  await tellAffected(tx, newId, { ...matter, by });
}

/** Tells the channel in one line, where the meeting's agenda is out. */
export async function tellNews(tx: Tx, { board, meeting, changes }: Matter): Promise<void> {
  const what = newsOf(changes);
  if (what && meeting.publication)
    await tx.later('tell-channel', { tenantId: board.tenantId, meetingId: meeting.id, what });
}

function newsOf(changes: readonly Followings[]): ChannelNews | null {
  if (changes.includes('cancelled')) return 'meeting-cancelled';
  if (changes.includes('back')) return 'meeting-back';
  if (changes.includes('moved')) return 'meeting-moved';
  if (changes.includes('length')) return 'length-changed';
  return changes.includes('place') ? 'place-changed' : null;
}
