import { reactToItem } from '../../actions/react-to-item.ts';
import type { ReactionKind } from '../../domain/reaction.ts';
import type { DatePhrase } from '../../domain/typed/command.ts';
import type { Say, Scene } from '../scene.ts';
import { type Face, meetingSaid } from './face.ts';

/** `/enig 3`: I agree with the recommendation. */
export const agree: Face<'agree'> = {
  right: 'react',
  answer: (scene, command) => react(scene, command, 'agree'),
};

/** `/drøft 3`: I want it discussed. */
export const discuss: Face<'discuss'> = {
  right: 'react',
  answer: (scene, command) => react(scene, command, 'discuss'),
};

async function react(
  { outside, by, board, words }: Scene,
  { number, meeting }: { number: number; meeting: DatePhrase | null },
  kind: ReactionKind,
): Promise<Say[]> {
  const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number }, kind };
  const done = await reactToItem(outside, by, wish);
  const { agreed, wantsDiscussion } = words.item;
  return [{ text: kind === 'agree' ? agreed(done.number) : wantsDiscussion(done.number) }];
}
