import { reviewCard } from '../../cards/decision-review.ts';
import { findDecidable } from '../actions/draft-decision.ts';
import type { Decision } from '../domain/decision.ts';
import type { DecisionDraft } from '../domain/draft.ts';
import { type Meeting, numberOf } from '../domain/meeting.ts';
import { channelReader, sightOf } from '../domain/reader.ts';
import { seeReview } from '../domain/see-review.ts';
import { Refusal } from '../errors.ts';
import { aboutItem } from './commands/face.ts';
import type { Say, Scene } from './scene.ts';

/** A drafted decision read back before it is final, where it was typed. */
export async function readDraftBack(scene: Scene, draft: DecisionDraft): Promise<Say[]> {
  const { outside, by, board, me, words } = scene;
  const wish = { boardId: board.id, meeting: { id: draft.meetingId }, item: { id: draft.itemId } };
  const { view, isOpen } = await outside.store.read(by.tenantId, async (db) => {
    const found = await findDecidable(db, scene, wish);
    const [route] = await db.routes.ofItems([found.item.id]);
    return {
      view: seeReview({ ...found, board, draft, route: route ?? null }, me),
      isOpen: sightOf(channelReader, found.item, true) === 'full',
    };
  });
  if (!view) throw new Refusal('outdated');
  const say = { card: reviewCard(view, { words, inDialog: false }), summary: words.decision.fallback };
  return aboutItem(scene, isOpen, say);
}

export function savedText({ words }: Scene, decision: Decision, meeting: Meeting): string {
  const outcome = decision.outcome ? words.outcomes[decision.outcome] : '';
  return words.decision.saved(numberOf(meeting, decision.itemId) ?? 0, outcome, decision.recipients.length);
}
