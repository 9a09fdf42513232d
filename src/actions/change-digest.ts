import { dayIn } from '../domain/day.ts';
import { type Digest, demandMorning, isPast, nameOfDigest } from '../domain/digest.ts';
import type { BoardId } from '../domain/ids.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** Turns the morning's message on, at the time on the board's walls, or off where `clock` is null. The first is the next one. */
export async function changeDigest(
  { store, now }: Deps,
  by: Doer,
  { boardId, clock }: { boardId: BoardId; clock: string | null },
): Promise<Digest | null> {
  const at = now();
  return store.transaction(causeOf(by, 'change-digest', boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId, now: at });
    if (me.roles.length === 0) throw new Refusal('no-role', { board: board.name });
    const whose = { boardId, personId: by.personId };
    if (clock === null) {
      await tx.digests.remove(whose);
      return null;
    }
    demandMorning(clock);
    const before = await tx.digests.get(boardId, by.personId);
    if (before?.clock === clock) return before;
    const digest = { ...whose, clock };
    await tx.digests.save(digest);
    // Whoever turns it on later in the day has just seen what waits.
    if (isPast(board, clock, at)) await tx.reminders.note(nameOfDigest(whose, dayIn(board.timeZone, at)), at);
    return digest;
  });
}
