import { describe, expect, test } from '@jest/globals';
import type { CommandName } from '../../../src/domain/typed/command.ts';
import { commandNames } from '../../../src/domain/typed/command-words.ts';
import { faceOf } from '../../../src/teams/commands/all.ts';
import { da } from '../../../src/words/words.ts';
import { aBoard, aMember, people } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { aScene } from '../../support/scene.ts';
import { aWorld, aWorldWith } from '../../support/world.ts';
import { roles, verdictFor } from './rights-row.ts';
import { table } from './rights-table.ts';

/** The commands that help names, told by how they are typed. */
function namedIn(text: string): CommandName[] {
  const lines = text.split('\n');
  return commandNames.filter((name) =>
    lines.some((line) => line.startsWith(`• ${da.commands[name].usage} – `)),
  );
}

describe('/hjælp', () => {
  test.each(roles.filter((role) => role !== 'stranger'))(
    'names for a %s exactly what they may do, and each is answered',
    async (role) => {
      const world = await aScene();
      const { text } = await aChat(world).types(people[role], '/hjælp');
      // Whoever adds items directly is not shown how to propose them.
      const mayAdd = role === 'secretary' || role === 'chair';
      const allowed = table.filter((row) => verdictFor(row, role) !== 'no').map(({ command }) => command);
      const expected = [...new Set(allowed)].filter((name) => !(mayAdd && name === 'propose'));
      expect(namedIn(text).toSorted()).toEqual(expected.toSorted());
      for (const name of namedIn(text)) expect(faceOf(name)).toBeDefined();
    },
  );

  test.each(['hjælp', 'Help', 'HEJ', '/hjælp!', '?', ''])('is what “%s” asks for', async (typed) => {
    const { text } = await aChat(await aScene()).types(people.director, typed);
    expect(text).toContain('Du er direktør i Direktionen. Det kan du gøre her:');
  });

  test('names the sum of two roles', async () => {
    const board = aBoard();
    const both = aMember('chief', { personId: people.director, name: 'Dorte Bro' });
    const world = await aScene({ ...board, members: [...board.members, both] });
    const { text } = await aChat(world).types(people.director, '/hjælp');
    expect(text).toContain('Du er direktør og centerchef i Direktionen');
  });

  test('tells whoever has no role whom to ask, and nothing else', async () => {
    const { text } = await aChat(await aScene()).types(people.stranger, '/hjælp');
    expect(text).toContain('Sekretæren kan tilføje dig med /roller tilføj.');
    expect(namedIn(text)).toEqual([]);
  });

  test.each(['personal', 'channel'] as const)(
    'tells how to begin where there is no board yet (%s)',
    async (place) => {
      const { text } = await aChat(aWorld()).types(people.stranger, '/hjælp', { in: place });
      expect(text).toContain('skriv /opsæt i kanalen');
    },
  );

  test('asks which board is meant where there are several', async () => {
    const world = await aWorldWith({});
    await aWorldWith(
      { board: aBoard({ id: 'board-2' as never, name: 'Chefgruppen', channel: null }) },
      world,
    );
    const { text } = await aChat(world).types(people.secretary, '/hjælp');
    expect(text).toContain('Du er med i flere: Chefgruppen og Direktionen.');
  });
});
