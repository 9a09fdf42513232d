import { placeOf } from '../domain/meeting.ts';
import { markRead, sinceRead } from '../domain/pre-read.ts';
import { Refusal } from '../errors.ts';
import { type Doer, undoableCauseOf } from './enter.ts';
import type { Outside } from './outside.ts';
import { enterItem, type OnItem } from './react-to-item.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/**
 * Notes that the person has read the item's pre-reads as they are now. Where they have already, nothing is changed.
 * `version` is the item's on the card: nobody has read what took the place of something meanwhile.
 */
export async function markPreReads(
  { store, now }: Deps,
  by: Doer,
  { version, ...wish }: OnItem & { version?: number },
): Promise<{ number: number }> {
  return store.transaction(undoableCauseOf(by, 'mark-pre-reads', wish.boardId), async (tx) => {
    const { meeting, item, number } = await enterItem(tx, { by, wish, now: now() }, 'mark-read');
    if (version !== undefined && version !== item.version) throw new Refusal('outdated');
    const attachments = placeOf(meeting, item.id)?.text.attachments ?? [];
    if (attachments.length === 0) throw new Refusal('no-pre-reads', { number });
    const links = attachments.flatMap(({ url }) => url ?? []);
    const preReads = await tx.preReads.many(wish.boardId, links);
    const marks = await tx.readMarks.ofItems([item.id]);
    const mine = marks.find(({ personId }) => personId === by.personId);
    if (attachments.some((one) => sinceRead(one, preReads, mine) !== 'read')) {
      const mark = { itemId: item.id, personId: by.personId, at: now() };
      await tx.readMarks.save(markRead(attachments, preReads, mark));
    }
    return { number };
  });
}
