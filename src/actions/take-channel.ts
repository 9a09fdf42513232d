import type { Board, Channel } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import { readerFor } from '../domain/reader.ts';
import { may } from '../domain/rights.ts';
import { causeOf, type Doer } from './enter.ts';
import type { Outside } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** Gives the channel to the one board without a channel that the person may set up; null where there is none or several. */
export async function takeChannel({ store, now }: Deps, by: Doer, channel: Channel): Promise<Board | null> {
  return store.transaction(causeOf(by, 'take-channel'), async (tx) => {
    const mine = (await tx.boards.ofPerson(by.personId)).filter((board) => {
      const me = readerFor(board, by.personId, dayIn(board.timeZone, now()));
      return board.channel === null && may(me.roles, 'set-up');
    });
    const [board, another] = mine;
    if (!board || another) return null;
    await tx.boards.save({ ...board, channel });
    return (await tx.boards.get(board.id)) ?? null;
  });
}
