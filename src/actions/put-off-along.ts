import type { Decision } from '../domain/decision.ts';
import type { Destination } from '../domain/draft.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { type Meeting, numberOf } from '../domain/meeting.ts';
import { postponementsOf } from '../domain/postponements.ts';
import { sightOf } from '../domain/reader.ts';
import type { NotAlongReason } from '../domain/see-postponing.ts';
import { postponedText } from './draft-decision.ts';
import type { Tx } from './outside.ts';
import { type AtMeeting, recordAtOnce } from './record-at-once.ts';

/** An item that was ticked, with the version that the card was made from. */
export type Ticked = { id: ItemId; version: number };

/** `number` is null where the item has left the agenda. */
export type NotAlong = { number: number | null; why: NotAlongReason };

export type WentAlong = { decided: readonly Decision[]; leftOut: readonly NotAlong[] };

type Along = {
  ticked: readonly Ticked[];
  destination: Destination;
  reason: string | null;
  /** The meeting they go to. */
  target: Meeting | null;
  /** Those that the item itself has changed; none is saved yet. */
  meetings: readonly Meeting[];
};

/**
 * Puts off with an item what was ticked to go along, each with a decision of its own; the others are named. Gives the
 * meetings as they are then.
 */
export async function putOffAlong(
  tx: Tx,
  at: AtMeeting,
  { ticked, destination, reason, target, meetings }: Along,
): Promise<WentAlong & { meetings: readonly Meeting[] }> {
  const decided: Decision[] = [];
  const leftOut: NotAlong[] = [];
  const changed = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const text = postponedText(at.entered.board, destination.to && destination.day);
  for (const one of ticked) {
    const judged = await judge(tx, at, one);
    if ('why' in judged) {
      leftOut.push(judged);
      continue;
    }
    const recorded = recordAtOnce(at, {
      ...judged,
      input: { text, outcome: 'postponed', postponeReason: reason },
      to: { destination, target: target && (changed.get(target.id) ?? target) },
    });
    await tx.decisions.save(recorded.decision);
    for (const meeting of recorded.meetings) changed.set(meeting.id, meeting);
    decided.push(recorded.decision);
  }
  return { decided, leftOut, meetings: [...changed.values()] };
}

type GoesAlong = { item: Item; postponedBefore: number };

async function judge(
  tx: Tx,
  { entered: { me }, meeting }: AtMeeting,
  { id, version }: Ticked,
): Promise<GoesAlong | NotAlong> {
  const number = numberOf(meeting, id) ?? null;
  if (number === null) return { number, why: 'gone' };
  const item = await tx.items.lock(id);
  if (item.standing || sightOf(me, item, true) !== 'full') return { number, why: 'gone' };
  const decisions = await tx.decisions.ofItems([id]);
  if (decisions.some(({ meetingId }) => meetingId === meeting.id)) return { number, why: 'decided' };
  if (version !== item.version) return { number, why: 'changed' };
  return { item, postponedBefore: postponementsOf(decisions, id).length };
}
