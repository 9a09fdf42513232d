import { reactToItem } from '../../src/actions/react-to-item.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { ReactionKind } from '../../src/domain/reaction.ts';
import { by, people } from './builders.ts';
import { boardId, meetingIds } from './scene.ts';
import type { World } from './world.ts';

/** The directors who may see the scene's item: `director2` is disqualified for the bridge. */
const directors: readonly PersonId[] = [people.director, people.director2];

export function react(world: World, number: number, who: PersonId, kind: ReactionKind | null = 'agree') {
  const wish = { boardId, meeting: { id: meetingIds.next }, item: { number } };
  return reactToItem(world, by(who), { ...wish, kind });
}

/** Lets every director who may agree with the items of the next meeting. */
export async function agreeOn(world: World, ...numbers: number[]): Promise<World> {
  for (const number of numbers)
    for (const who of directors)
      if (!(number === 4 && who === people.director2)) await react(world, number, who);
  return world;
}
