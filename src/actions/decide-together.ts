import { placeAt } from '../domain/agenda.ts';
import { type ConsentObstacle, consentOn, type YesOutcome } from '../domain/consent.ts';
import { addMinutes } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { BoardId, ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { type Meeting, numberOf } from '../domain/meeting.ts';
import { type PersonReader, sightOf } from '../domain/reader.ts';
import type { Matter } from '../domain/see-agenda.ts';
import { seeConsent } from '../domain/see-consent.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { offerAnswered } from './answer-order.ts';
import { tellDecision } from './confirm-decision.ts';
import { demandDecidable } from './draft-decision.ts';
import { type Doer, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, loadMatter, type MeetingWish } from './load-matter.ts';
import type { Outside } from './outside.ts';
import { recordAtOnce } from './record-at-once.ts';
import { sendCorrection } from './send-minutes.ts';
import { showLater } from './show-later.ts';
import { demandSight } from './take-part.ts';
import { minutesToUndo } from './undo-change.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** The items of a card with the versions it was made from; or by number, null being all on which all agree. */
export type TogetherChoice =
  | { items: readonly { id: ItemId; version: number }[] }
  | { numbers: readonly number[] | null };

/** `number` is null where the item has left the agenda. */
export type LeftOut = { number: number | null; why: ConsentObstacle | 'changed' };
export type DecidedTogether = { meeting: Meeting; decided: readonly Decision[]; leftOut: readonly LeftOut[] };

/**
 * Decides as recommended on all chosen items on which all still agree, each with a decision of its own; the others are
 * left out and named. Recipients are told when the time to take it back has passed.
 */
export async function decideTogether(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, meeting: wish, choice }: { boardId: BoardId; meeting: MeetingWish; choice: TogetherChoice },
): Promise<DecidedTogether> {
  return store.transaction(undoableCauseOf(by, 'decide-together', boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId, now: now() }, 'decide');
    const { board, me } = entered;
    const meeting = await tx.meetings.lock((await findMeeting(tx, { board, now: now() }, wish)).id);
    demandDecidable(meeting);
    // With the items locked, nobody asks for a discussion while it is being decided without one.
    for (const id of meeting.places.map(({ itemId }) => itemId).toSorted()) await tx.items.lock(id);
    const matter = await loadMatter(tx, board, meeting);
    const judged = choose(matter, me, choice).map((one) => judge(matter, me, one));
    if (judged.length === 0) throw new Refusal('nothing-chosen');
    const decided: Decision[] = [];
    for (const one of judged) {
      if ('why' in one) continue;
      const text = wordsFor(board.language).consent.text[one.outcome](board.name);
      const { decision } = recordAtOnce(
        { entered, meeting, by, now: now(), newId },
        { item: one.item, input: { text, outcome: one.outcome }, postponedBefore: 0 },
      );
      await tx.decisions.save(decision);
      const at = addMinutes(now(), minutesToUndo + 1);
      await tellDecision(tx, newId, { board, decision, today: entered.today, at });
      await offerAnswered(tx, newId, { board, decision, at: now() });
      decided.push(decision);
    }
    if (decided.length > 0) {
      await showLater(tx, by.tenantId, meeting);
      await sendCorrection(tx, { now, newId }, { board, meeting });
    }
    return { meeting, decided, leftOut: judged.filter((one) => 'why' in one) };
  });
}

type Chosen = { id: ItemId; version: number | null };

function choose(matter: Matter, me: PersonReader, choice: TogetherChoice): Chosen[] {
  if ('items' in choice) return [...choice.items];
  if (choice.numbers === null) {
    const agreed = seeConsent(matter, me)?.agreed ?? [];
    return agreed.map(({ itemId, version }) => ({ id: itemId, version }));
  }
  return [...new Set(choice.numbers)].map((number) => {
    const { itemId: id } = placeAt(matter.meeting, number);
    const item = matter.items.find((one) => one.id === id);
    if (item) demandSight(me, item, number);
    return { id, version: null };
  });
}

type Agreed = { item: Item; outcome: YesOutcome };

function judge(matter: Matter, me: PersonReader, { id, version }: Chosen): Agreed | LeftOut {
  const number = numberOf(matter.meeting, id) ?? null;
  const item = matter.items.find((one) => one.id === id);
  if (!item || number === null || sightOf(me, item, true) !== 'full') return { number, why: 'gone' };
  const consent = consentOn(matter, id);
  if (consent.kind !== 'agreed') return { number, why: consent.kind };
  if (version !== null && version !== item.version) return { number, why: 'changed' };
  return { item, outcome: consent.outcome };
}
