import { demandOpen } from '../domain/agenda.ts';
import { addMinutes, type Instant } from '../domain/day.ts';
import type { BoardId, ItemId, MeetingId, PersonId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { isPublished, type Meeting } from '../domain/meeting.ts';
import type { ReactionKind } from '../domain/reaction.ts';
import type { Right } from '../domain/rights.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { demandItem, findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Outside, Reading, Tx } from './outside.ts';
import { demandSight } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
export type OnItem = { boardId: BoardId; meeting: MeetingWish; item: ItemWish };

/**
 * Sets the person's reaction to the item, or takes it away (null). The same again changes nothing. `version` is the
 * item's on the card: nobody agrees with what has become another item meanwhile.
 */
export async function reactToItem(
  { store, now }: Deps,
  by: Doer,
  { kind, version, ...wish }: OnItem & { kind: ReactionKind | null; version?: number },
): Promise<{ meeting: Meeting; itemId: ItemId; number: number }> {
  return store.transaction(undoableCauseOf(by, 'react-to-item', wish.boardId), async (tx) => {
    const { meeting, item, number } = await enterItem(tx, { by, wish, now: now() }, 'react');
    await demandCurrent(tx, item.id, kind === 'agree' ? version : undefined);
    const key = { meetingId: meeting.id, itemId: item.id, personId: by.personId };
    const before = await ownReaction(tx, key);
    if (before?.kind !== (kind ?? undefined)) {
      if (kind === null) await tx.reactions.remove(key);
      else await tx.reactions.save({ ...key, kind, at: now() });
      await showReactionsLater(tx, by, { meetingId: meeting.id, now: now() });
    }
    return { meeting, itemId: item.id, number };
  });
}

/** The item as somebody takes part in it who must be able to see it, on an agenda that is out and not yet over. */
export async function enterItem(
  db: Reading,
  { by, wish, now }: { by: Doer; wish: OnItem; now: Instant },
  right: Right,
): Promise<Entered & { meeting: Meeting; item: Item; number: number }> {
  const entered = await enter(db, { by, boardId: wish.boardId, now }, right);
  const meeting = await findMeeting(db, { board: entered.board, now }, wish.meeting);
  const place = findPlace(meeting, wish.item);
  const item = await demandItem(db, place.itemId);
  const number = meeting.places.indexOf(place) + 1;
  if (!isPublished(meeting)) throw new Refusal('not-published');
  demandSight(entered.me, item, number);
  demandOpen(meeting);
  return { ...entered, meeting, item, number };
}

/** Holds the item, so that it is not decided on by agreement while somebody takes theirs back. */
async function demandCurrent(tx: Tx, id: ItemId, version?: number): Promise<void> {
  const item = await tx.items.lock(id);
  if (version !== undefined && version !== item.version) throw new Refusal('outdated');
}

/** The channel's post is updated at most this often where only reactions changed. */
const paceOfReactions = 0.5;

/** Tallies may lag a little: they are shown when half a minute has passed since the post was last updated. */
export async function showReactionsLater(
  tx: Tx,
  by: Pick<Doer, 'tenantId'>,
  { meetingId, now }: { meetingId: MeetingId; now: Instant },
): Promise<void> {
  const post = await tx.posts.ofMeeting(meetingId);
  if (!post) return;
  const job = { tenantId: by.tenantId, meetingId, why: 'reactions' } as const;
  await tx.later('show-agenda', job, { key: meetingId, at: whenReactionsMayShow(post.shownAt, now) });
}

export function whenReactionsMayShow(shownAt: Instant, now: Instant): Instant {
  const earliest = addMinutes(shownAt, paceOfReactions);
  return earliest > now ? earliest : now;
}

async function ownReaction(tx: Tx, key: { meetingId: MeetingId; itemId: ItemId; personId: PersonId }) {
  const reactions = await tx.reactions.ofMeeting(key.meetingId);
  return reactions.find((one) => one.itemId === key.itemId && one.personId === key.personId);
}
