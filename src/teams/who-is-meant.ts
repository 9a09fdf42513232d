import { findInDirectory } from '../actions/find-in-directory.ts';
import { hasAddress, type Somebody } from '../domain/board.ts';
import { findPerson } from '../domain/find-person.ts';
import type { Scene } from './scene.ts';
import { teamOf } from './team.ts';

/** Who is known here; by an address that nobody has here, anybody in the directory, where there is one. */
export async function whoIsMeant(scene: Scene, text: string): Promise<Somebody> {
  const { directory } = scene.outside;
  const known = await peopleAround(scene);
  const isElsewhere = text.includes('@') && !known.some((one) => hasAddress(one, text));
  return directory && isElsewhere ? findInDirectory(directory, text) : findPerson(known, text);
}

/** Members, and whoever else is in the team and has no role yet. */
async function peopleAround(scene: Scene): Promise<Somebody[]> {
  const team = await teamOf(scene.outside, scene.board.channel);
  const others = team.filter(
    (one) => !scene.board.members.some((member) => member.personId === one.personId),
  );
  const strangers = others.map(({ personId, name, email }) => ({ personId, name, email, addresses: [] }));
  return [...scene.board.members, ...strangers];
}
