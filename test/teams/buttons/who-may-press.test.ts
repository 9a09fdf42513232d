import { describe, expect, test } from '@jest/globals';
import { verbs } from '../../../src/teams/buttons/all.ts';
import { people } from '../../support/builders.ts';
import { aBusyScene } from '../../support/busy-scene.ts';
import { aChat } from '../../support/chat.ts';
import { traceOf } from '../../support/refused.ts';
import { canaries } from '../../support/scene.ts';
import { type PressRow, sceneFor } from './press-row.ts';
import { table } from './press-table.ts';

const roles = ['secretary', 'chair', 'director', 'chief', 'guest'] as const;
const cells = table.flatMap((row) =>
  roles.map((role, at) => ({ ...row, role, isAllowed: row.may[at] === 'y', pressed: row.what ?? row.verb })),
);
const whereOf = (row: PressRow) => ({ in: row.in ?? 'channel', replyToId: 'post-1' }) as const;

/** What came of it, and what the world holds before and after. */
async function press(cell: (typeof cells)[number]) {
  const { world, ids } = await sceneFor(cell);
  const chat = aChat(world);
  const before = traceOf(world);
  const done = await chat[cell.how](people[cell.role], cell.verb, cell.data(ids), whereOf(cell));
  return { ...done, logged: chat.logged, before, after: traceOf(world) };
}

describe('the buttons', () => {
  test('all stand in the table', () => {
    expect([...new Set(table.map(({ verb }) => verb))].toSorted()).toEqual(
      [...Object.keys(verbs), 'board.save'].toSorted(),
    );
  });

  test.each(cells.filter(({ isAllowed }) => isAllowed))(
    '$how $pressed ($verb) is done for a $role',
    async (cell) => {
      const { status, text, logged } = await press(cell);
      expect(status).toBe(200);
      expect(text).toMatch(cell.says);
      expect(text).not.toContain('Intet er ændret');
      expect(logged).toEqual([]);
    },
  );

  test.each(cells.filter(({ isAllowed }) => !isAllowed))(
    '$how $pressed ($verb) is refused to a $role: who may is named and nothing has changed',
    async (cell) => {
      const { status, text, logged, before, after } = await press(cell);
      expect(status).toBe(200);
      expect(text).toMatch(cell.refused);
      expect(after).toEqual(before);
      expect(logged).toEqual([]);
    },
  );

  test.each(table)('$how $verb shows a stranger nothing, and changes nothing', async (row) => {
    const { how, verb, data } = row;
    const { world, ids } = await sceneFor(row);
    const chat = aChat(world);
    const before = traceOf(world);
    for (const place of ['channel', 'personal'] as const) {
      const { text } = await chat[how](people.stranger, verb, data(ids), { in: place });
      expect(text).toMatch(/Du har ingen rolle i Direktionen|ikke sendt til dig|Kun sekretæren|forældet/);
      expect(text).not.toMatch(/cykelsti|Ny bro|AdaptiveCard/);
      expect(canaries.filter((word) => text.includes(word))).toEqual([]);
    }
    expect(traceOf(world)).toEqual(before);
    expect(chat.logged).toEqual([]);
  });

  test('“Nej, lad være” leaves everything as it was', async () => {
    const { world } = await aBusyScene();
    const before = traceOf(world);
    const { text } = await aChat(world).presses(people.secretary, 'leave', {});
    expect(text).toContain('Det er ladt, som det var.');
    expect(traceOf(world)).toEqual(before);
  });
});
