import { removeItem } from '../domain/agenda.ts';
import type { ItemId, MeetingId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { isDecided } from '../domain/proposal.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import { type Judgement, sendBack } from './judge-proposal.ts';
import { lockWithAgendas } from './lock-with-agendas.ts';
import type { Outside, Tx } from './outside.ts';
import { showLater } from './show-later.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/**
 * Gives an accepted proposal back to whoever made it, off the agenda that it stands on, with a comment. Refuses an item
 * that nobody proposed, and one that the board has decided on.
 */
export async function handBackProposal(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, itemId, version, comment }: Judgement & { comment: string },
): Promise<Item> {
  return store.transaction(causeOf(by, 'hand-back-proposal', boardId), async (tx) => {
    const { me } = await enter(tx, { by, boardId, now: now() }, 'judge-proposal');
    const { meetings, item: accepted } = await lockWithAgendas(tx, { boardId, itemId });
    demandPart(me, accepted);
    if (!accepted.proposal) throw new Refusal('not-proposed');
    if (accepted.state !== 'accepted') throw new Refusal('proposal-not-accepted');
    if (version !== undefined && version !== accepted.version) throw new Refusal('outdated');
    if (isDecided(accepted, await tx.decisions.ofItems([itemId]))) throw new Refusal('proposal-decided');
    const said = readText(comment, 'comment');
    for (const meeting of meetings) {
      await dropReactions(tx, meeting.id, itemId);
      await showLater(tx, by.tenantId, await tx.meetings.save(removeItem(meeting, itemId)));
    }
    return sendBack(tx, newId, { by, item: accepted, comment: said });
  });
}

/** What comes back may be another proposal: who agreed with this one has not agreed with that. */
async function dropReactions(tx: Tx, meetingId: MeetingId, itemId: ItemId): Promise<void> {
  const reactions = await tx.reactions.ofMeeting(meetingId);
  for (const reaction of reactions.filter((one) => one.itemId === itemId))
    await tx.reactions.remove(reaction);
}
