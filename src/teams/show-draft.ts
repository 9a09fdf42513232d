import type { Confirmed } from '../actions/confirm-decision.ts';
import type { DecisionDraft } from '../domain/draft.ts';
import { numberOf } from '../domain/meeting.ts';
import { aboutItem } from './commands/face.ts';
import { readBackOf } from './read-back.ts';
import type { Say, Scene } from './scene.ts';

/** A drafted decision read back before it is final, where it was typed. */
export async function readDraftBack(scene: Scene, draft: DecisionDraft): Promise<Say[]> {
  const { card, isOpen } = await readBackOf(scene, draft, { inDialog: false });
  return aboutItem(scene, isOpen, { card, summary: scene.words.decision.fallback });
}

/** What was decided, and what was put off with it or not. */
export function savedText({ words }: Scene, { decision, meeting, decided, leftOut }: Confirmed): string {
  const { postponing, consent } = words;
  const outcome = decision.outcome ? words.outcomes[decision.outcome] : '';
  const told = new Set([decision, ...decided].flatMap(({ recipients }) => recipients)).size;
  const numbers = decided.flatMap(({ itemId }) => numberOf(meeting, itemId) ?? []);
  const lines = leftOut.map(({ number, why }) => consent.leftOutLine(number, consent.why[why]));
  return [
    words.decision.saved(numberOf(meeting, decision.itemId) ?? 0, outcome, told),
    ...(numbers.length > 0 ? [postponing.wentAlong(numbers)] : []),
    ...(lines.length > 0 ? [postponing.leftOut(lines)] : []),
  ].join(' ');
}
