import { addItem } from '../domain/agenda.ts';
import { asId, type BoardId, type ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { type Meeting, numberOf } from '../domain/meeting.ts';
import { type ItemInput, readItem } from '../domain/new-item.ts';
import { demand, may } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { lockMeeting, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type NewItem = {
  boardId: BoardId;
  meeting: MeetingWish;
  item: ItemInput;
  /** The id a form was made with: saving the same form twice makes one item. */
  itemId?: ItemId;
};

/** The item as added with its number, or as proposed (number null). */
export type Added = { item: Item; meeting: Meeting; number: number | null };

/** Puts a new item last on the agenda. From somebody who may only propose, it waits for the secretary instead. */
export async function addAgendaItem({ store, now, newId }: Deps, by: Doer, wish: NewItem): Promise<Added> {
  return store.transaction(undoableCauseOf(by, 'add-agenda-item', wish.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: wish.boardId, now: now() });
    const { board, me } = entered;
    const isProposal = !may(me.roles, 'add-item');
    if (isProposal) demand(me.roles, 'propose-item');
    // Locked first, so that the same form sent twice at once finds the item it has made.
    const meeting = await lockMeeting(tx, { board, now: now() }, wish.meeting);
    const already = wish.itemId && (await tx.items.get(wish.itemId));
    if (already && already.boardId !== board.id) throw new Refusal('outdated');
    if (already) return { item: already, meeting, number: numberOf(meeting, already.id) ?? null };
    const item = itemFrom(wish, entered, { id: wish.itemId ?? asId<ItemId>(newId()), meeting, isProposal });
    await tx.items.add(item);
    if (isProposal) {
      await tellSecretaries(tx, newId, { ...entered, about: { kind: 'proposal', itemId: item.id } });
      return { item, meeting, number: null };
    }
    const saved = await tx.meetings.save(addItem(meeting, item));
    await showLater(tx, by.tenantId, saved);
    return { item, meeting: saved, number: saved.places.length };
  });
}

function itemFrom(
  wish: NewItem,
  { board, me, today }: Entered,
  { id, meeting, isProposal }: { id: ItemId; meeting: Meeting; isProposal: boolean },
): Item {
  const content = readItem(wish.item, board, today);
  // Whoever writes a confidential item knows it already and shall go on seeing it.
  const audience = new Set([...(content.closed?.audience ?? []), ...(isProposal ? [me.personId] : [])]);
  return {
    id,
    boardId: board.id,
    ...content,
    closed: content.closed && { ...content.closed, audience: [...audience] },
    disqualified: [],
    guests: [],
    standing: false,
    state: isProposal ? 'proposed' : 'accepted',
    proposal: isProposal ? { by: me.personId, wishedMeeting: meeting.id, comment: null, at: today } : null,
    version: 1,
  };
}
