import { placeAt } from '../domain/agenda.ts';
import type { BoardId } from '../domain/ids.ts';
import { linkBetween, nameOfLink } from '../domain/item-link.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { lockItem, lockMeeting, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/** Of items that belong together, as many as anybody keeps in mind. */
const mostLinked = 10;

/**
 * Lets the items with these numbers belong together, each with each, or no longer. Gives how many pairs that changed.
 */
export async function linkItems(
  { store, now }: Deps,
  by: Doer,
  wish: { boardId: BoardId; meeting: MeetingWish; numbers: readonly number[]; together: boolean },
): Promise<number> {
  const { boardId, together } = wish;
  const what = together ? 'link-items' : 'unlink-items';
  return store.transaction(undoableCauseOf(by, what, boardId), async (tx) => {
    const { board, me } = await enter(tx, { by, boardId, now: now() }, 'edit-agenda');
    const meeting = await lockMeeting(tx, { board, now: now() }, wish.meeting);
    const items = [...new Set(wish.numbers.map((number) => placeAt(meeting, number).itemId))];
    if (items.length < 2) throw new Refusal('one-item-only');
    if (items.length > mostLinked) throw new Refusal('too-many-linked', { most: mostLinked });
    for (const itemId of items.toSorted()) {
      const item = await lockItem(tx, { boardId, itemId });
      demandPart(me, item);
      if (item.standing) throw new Refusal('standing-not-linked');
    }
    const there = new Set((await tx.links.ofItems(items)).map(nameOfLink));
    const pairs = items.flatMap((one, at) => items.slice(at + 1).map((other) => linkBetween(one, other)));
    const changed = pairs.filter((pair) => there.has(nameOfLink(pair)) !== together);
    for (const pair of changed) await (together ? tx.links.save(pair) : tx.links.remove(pair));
    return changed.length;
  });
}
