import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../../src/domain/day.ts';
import { asId, type NoticeId, type PersonId } from '../../../src/domain/ids.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import { people, tenant } from '../../support/builders.ts';
import { aChat, channelId } from '../../support/chat.ts';
import { fieldsIn } from '../../support/fields.ts';
import { traceOf } from '../../support/refused.ts';
import { arrange, aScene, boardId, items } from '../../support/scene.ts';
import { aWorld, type World } from '../../support/world.ts';

const team = ['Sara Lind', 'Dorte Bro', 'Carl Fisk', 'Niels Juhl'].map((name, at) => ({
  ...{ personId: asId<PersonId>(`person-${at + 1}`), teamsId: `29:${at + 1}`, name, email: null },
}));
const inChannel = { in: 'channel' } as const;
const form = {
  ...{
    channelId,
    version: null,
    name: 'Direktionen',
    secretaries: 'person-1',
    chairs: '',
    directors: 'person-2',
  },
  chiefs: 'CFE; Center for Finans; Carl Fisk\nCTM; Center for Teknik; niels',
};

/** A team in whose channel nobody has set up a board yet. */
function newTeam(): World {
  return withTeam(aWorld());
}

function withTeam(world: World): World {
  world.team.push(...team);
  return world;
}

const boardsIn = (world: World) => [...world.store.everything(tenant).boards.values()];

describe('/opsæt in a channel without a board', () => {
  test('offers everybody in the team, and makes the board of whom was chosen', async () => {
    const world = newTeam();
    const chat = aChat(world);
    const { inChannel: card } = await chat.types('person-4', '/opsæt', inChannel);
    for (const { name } of team) expect(card).toContain(name);
    const { text } = await chat.presses('person-4', 'board.save', form, inChannel);
    expect(text).toContain('Direktionen er sat op. Opret det første møde med /nyt møde');
    expect(boardsIn(world)[0]?.members.map(({ name, role, unit }) => [name, role, unit])).toEqual([
      ['Sara Lind', 'secretary', null],
      ['Dorte Bro', 'director', null],
      ['Carl Fisk', 'chief', 'CFE'],
      ['Niels Juhl', 'chief', 'CTM'],
    ]);
    expect(chat.logged).toEqual([]);
  });

  test('remembers the ids Teams gave them, so that each gets a view of their own', async () => {
    const world = newTeam();
    await aChat(world).presses('person-1', 'board.save', form, inChannel);
    const ids = [...world.store.everything(tenant).people.values()].map((person) => person.teamsId);
    expect(ids).toEqual(expect.arrayContaining(['29:2', '29:3', '29:4']));
  });

  test.each([
    ['a line that is no chief', { chiefs: 'Finans hos Carl' }, 'Linjen “Finans hos Carl” forstår jeg ikke'],
    ['somebody unknown', { chiefs: 'CFE; Finans; Preben' }, 'Jeg kender ingen, der hedder “Preben”'],
    ['no secretary', { secretaries: '' }, 'Vælg mindst én sekretær'],
    ['no name', { name: '  ' }, 'Udfyld navnet først'],
  ])('keeps all that was filled in where there is %s', async (_, more, refusal) => {
    const world = newTeam();
    const sent = { ...form, ...more };
    const answer = await aChat(world).presses('person-1', 'board.save', sent, inChannel);
    expect(answer.text).toContain(refusal);
    expect(fieldsIn(answer)).toMatchObject({
      ...{ secretaries: sent.secretaries, directors: 'person-2' },
      chiefs: sent.chiefs.startsWith('CFE') ? sent.chiefs : 'Finans hos Carl; ; ',
    });
    expect(boardsIn(world)).toEqual([]);
  });

  test('gives the channel to the board that a file has made', async () => {
    const world = withTeam(await aScene());
    await aChat(world).types(people.secretary, '/opsæt', { ...inChannel, channelId: '19:new@thread.tacv2' });
    expect(boardsIn(world)).toMatchObject([{ channel: { channelId } }]);
  });
});

describe('/opsæt on a board', () => {
  const own = { ...form, version: 1, secretaries: 'secretary', directors: 'director', chiefs: '' };

  test('names who reads the channel without any role', async () => {
    const world = withTeam(await aScene());
    const { text } = await aChat(world).types(people.secretary, '/opsæt', inChannel);
    expect(text).toContain(
      'Uden rolle, men med adgang til at læse kanalen: Sara Lind, Dorte Bro, Carl Fisk og',
    );
  });

  test('from an older form overwrites nothing, and shows it as it is now', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.types(people.chair, '/roller tilføj Dan Krog formand');
    const before = traceOf(world);
    const answer = await chat.presses(people.secretary, 'board.save', own, inChannel);
    expect(answer.text).toContain('Kortet var forældet');
    expect(fieldsIn(answer).chairs).toBe('chair,director-2');
    expect(traceOf(world)).toEqual(before);
  });

  test('delivered again much later does not undo what was done since', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.presses(people.secretary, 'board.save', own, inChannel);
    const late = chat.last();
    await chat.types(people.secretary, '/roller tilføj Carl Fisk direktør');
    const before = traceOf(world);
    const { text } = await chat.delivers(late);
    expect(text).toContain('Direktionen er sat op.');
    expect(traceOf(world)).toEqual(before);
  });

  test('cannot be sent for a channel one does not stand in', async () => {
    const world = await aScene();
    const before = traceOf(world);
    const elsewhere = { in: 'channel', channelId: '19:elsewhere@thread.tacv2' } as const;
    const { text } = await aChat(world).presses(people.stranger, 'board.save', own, elsewhere);
    expect(text).toContain('Kortet var forældet');
    expect(traceOf(world)).toEqual(before);
  });
});

describe('/opsæt where people could not be reached', () => {
  async function typed(
    who: string,
    where: Parameters<ReturnType<typeof aChat>['types']>[2],
    more: object[] = [],
  ) {
    const world = withTeam(await aScene());
    const failed = { state: 'failed', at: '2026-11-16T08:00:00.000Z' as Instant } as const;
    const attempts = [
      { to: people.chief, delivery: { ...failed, reason: 'blocked' } },
      {
        to: people.chief2,
        delivery: { ...failed, state: 'mailed', reason: 'never-signed-in', isSure: true },
      },
      { to: people.director, delivery: { ...failed, reason: 'withheld' } },
      { to: people.stranger, delivery: { ...failed, reason: 'blocked' } },
      ...more,
    ];
    await arrange(world, async (tx) => {
      for (const [at, attempt] of attempts.entries()) {
        const about = { kind: 'proposal', itemId: items.open.id } as const;
        const notice = { id: asId<NoticeId>(`n-${at}`), boardId, about, answer: null };
        await tx.notices.save({ ...notice, ...attempt } as Notice);
      }
    });
    return aChat(world).types(who, '/opsæt', where);
  }

  test('tells the secretary in private who, when and why', async () => {
    const { text } = await typed(people.secretary, {});
    expect(text).toContain(
      [
        'Dem kunne jeg ikke nå sidst:',
        '• Carl Fisk (16. november 2026): Personen har blokeret Mødeklar i Teams.',
        '• Tina Mark (16. november 2026): Personen har aldrig logget på Teams',
      ].join('\n'),
    );
    expect(text).toContain('endnu. Beskeden er sendt som e-mail i stedet.');
    expect(text).not.toMatch(/Dorte Bro \(|stranger/);
  });

  test('tells the channel, where everybody reads it, only how many', async () => {
    const { text, inChannel: heard } = await typed(people.secretary, inChannel);
    expect(heard).toContain('2 personer kunne jeg ikke nå sidst. Skriv /opsæt i vores private chat');
    expect(text).not.toMatch(/har blokeret|logget på/);
  });

  test('says nothing of whom it has reached since', async () => {
    const at = '2026-11-16T09:00:00.000Z' as Instant;
    const message = { serviceUrl: 's', conversationId: 'c', activityId: 'a' };
    const sent = [people.chief, people.chief2].map((to) => ({
      to,
      delivery: { state: 'sent', at, message },
    }));
    expect((await typed(people.secretary, {}, sent)).text).not.toContain('ikke nå');
  });

  test('tells others nothing', async () => {
    expect((await typed(people.director, {})).text).not.toMatch(/ikke nå sidst|blokeret/);
  });
});
