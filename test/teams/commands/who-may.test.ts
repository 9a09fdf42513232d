import { describe, expect, test } from '@jest/globals';
import { commandNames } from '../../../src/domain/typed/command-words.ts';
import { faceOf } from '../../../src/teams/commands/all.ts';
import { people, tenant } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { aSceneAt } from '../../support/held.ts';
import { traceOf } from '../../support/refused.ts';
import { canaries } from '../../support/scene.ts';
import { textIn } from '../../support/world.ts';
import { roles, type Typist, verdictFor } from './rights-row.ts';
import { table } from './rights-table.ts';

const places = ['personal', 'channel'] as const;
const cells = table.flatMap((row) =>
  roles.flatMap((typist) => places.map((place) => ({ row, typist, place, typed: row.typed }))),
);

describe('what people type', () => {
  test('every command there is stands in the table', () => {
    const answered = commandNames.filter((name) => faceOf(name));
    expect([...new Set(table.map(({ command }) => command))].toSorted()).toEqual(answered.toSorted());
  });

  test.each(cells.filter(({ row, typist }) => verdictFor(row, typist) === 'no'))(
    '$typed is refused to a $typist ($place): who may is named and nothing has changed',
    async ({ row, typist, place }) => {
      const world = await aSceneAt(row.at);
      const chat = aChat(world);
      const before = traceOf(world);
      const { text } = await chat.types(people[typist], row.typed, { in: place });
      expect(text).toMatch(wordsFor(typist, row));
      expect(traceOf(world)).toEqual(before);
      expect(chat.logged).toEqual([]);
    },
  );

  test.each(cells.filter(({ row, typist }) => verdictFor(row, typist) !== 'no'))(
    '$typed is done for a $typist ($place)',
    async ({ row, typist, place }) => {
      const world = await aSceneAt(row.at);
      const chat = aChat(world);
      const { text } = await chat.types(people[typist], row.typed, { in: place });
      expect(text).toMatch(row.says);
      const isProposal = [...world.store.everything(tenant).items.values()].filter(
        (item) => item.state === 'proposed' && item.proposal?.by === people[typist],
      );
      const proposed = typist === 'chief' && !/træk$/.test(row.typed) ? 1 : 0;
      const adds = verdictFor(row, typist) === 'proposal' && /Skovens/.test(row.typed) ? 1 : 0;
      expect(isProposal).toHaveLength(proposed + adds);
      expect(chat.logged).toEqual([]);
    },
  );

  test.each(cells.filter(({ place }) => place === 'channel'))(
    '$typed by a $typist lets the channel hear nothing that is closed or not out',
    async ({ row, typist }) => {
      const world = await aSceneAt(row.at);
      const { inChannel } = await aChat(world).types(people[typist], row.typed, { in: 'channel' });
      await world.runJobs();
      const posted = world.sent.filter(({ where }) => !where.startsWith('chat-'));
      const heard = [inChannel, ...posted.map(({ message }) => textIn(message))].join('\n');
      expect(canaries.filter((word) => heard.includes(word))).toEqual([]);
    },
  );
});

function wordsFor(typist: Typist, { command, who }: (typeof table)[number]): string | RegExp {
  if (typist !== 'stranger') return who;
  return command === 'help' ? 'Du har ingen rolle der' : 'Du har ingen rolle i Direktionen';
}
