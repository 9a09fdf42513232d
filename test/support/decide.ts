import { confirmDecision } from '../../src/actions/confirm-decision.ts';
import { draftDecision } from '../../src/actions/draft-decision.ts';
import type { DecisionInput } from '../../src/domain/draft.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import { by, people } from './builders.ts';
import { boardId, meetingIds } from './scene.ts';
import type { World } from './world.ts';

type Item = { number: number } | { id: ItemId };

const approval = 'Direktionen godkender indstillingen.';

/** Drafts a decision on an item of the next meeting, as the secretary. */
export function draft(world: World, item: Item, input: Partial<DecisionInput> = {}, who = people.secretary) {
  const wish = { boardId, meeting: { id: meetingIds.next }, item };
  return draftDecision(world, by(who), { ...wish, input: { text: approval, ...input } });
}

/** The same, and makes it final. */
export async function decide(world: World, item: Item, input: Partial<DecisionInput> = {}) {
  const { id: draftId } = await draft(world, item, input);
  return confirmDecision(world, by(people.secretary), { boardId, draftId });
}
