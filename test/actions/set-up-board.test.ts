import { describe, expect, test } from '@jest/globals';
import { addBoard } from '../../src/actions/add-board.ts';
import { type BoardSetUp, setUpBoard } from '../../src/actions/set-up-board.ts';
import { takeChannel } from '../../src/actions/take-channel.ts';
import { boardFile } from '../../src/api/board-file.ts';
import type { Channel } from '../../src/domain/board.ts';
import type { Day } from '../../src/domain/day.ts';
import { aBoard, aMember, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId } from '../support/scene.ts';
import { aWorld, aWorldWith, type World } from '../support/world.ts';

const channel: Channel = {
  teamId: null,
  channelId: '19:new@thread.tacv2',
  serviceUrl: 'https://smba.example/',
  ...{ groupId: null, folder: null },
};
const somebody = (personId: string, name: string) => ({
  ...{ personId: personId as never, name, email: null, addresses: [] },
});
const wish = (more: Partial<BoardSetUp> = {}): BoardSetUp => ({
  ...{ channel, name: 'Direktionen', secretaries: [somebody('secretary', 'Sara Lind')] },
  ...{ chairs: [], directors: [somebody('director', 'Dorte Bro')] },
  chiefs: [{ ...somebody('chief-cfe', 'Carl Fisk'), unit: 'cfe', unitName: 'Center for Finans' }],
  ...more,
});
const boardsIn = (world: World) => [...world.store.everything(tenant).boards.values()];

describe('setting up a channel without a board', () => {
  test('is for whoever is in the team, and makes its board with the usual settings', async () => {
    const world = aWorld();
    await setUpBoard(world, by(people.stranger), wish());
    expect(boardsIn(world)).toMatchObject([
      {
        ...{ name: 'Direktionen', channel, timeZone: 'Europe/Copenhagen', standingItems: ['Øvrige sager'] },
        members: [{ role: 'secretary' }, { role: 'director' }, { role: 'chief', unit: 'CFE' }],
        units: [{ code: 'CFE', name: 'Center for Finans' }],
      },
    ]);
  });

  test('pressed twice at once makes one board; only its secretary may change it then', async () => {
    const world = aWorld();
    const press = (who = people.stranger) => setUpBoard(world, by(who), wish());
    const done = await Promise.allSettled([press(), press()]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, press)).toBe('not-allowed');
    await press(people.secretary);
    expect(boardsIn(world)).toHaveLength(1);
  });

  test.each([
    ['without a secretary', { secretaries: [] }, 'secretary-missing'],
    ['without a name', { name: ' ' }, 'form-incomplete'],
    ['with an endless name', { name: 'x'.repeat(101) }, 'text-too-long'],
    ['with the name of another', { name: 'direktionen' }, 'board-name-taken'],
  ])('is refused %s', async (_, more, code) => {
    const world = await aWorldWith({});
    expect(await refusalOf(world, () => setUpBoard(world, by(people.chair), wish(more)))).toBe(code);
  });
});

describe('changing what was set up', () => {
  const own = aBoard().channel ?? channel;

  test('keeps the days of roles, guests, and roles that are over or still to come', async () => {
    const before = aBoard({
      members: [
        aMember('secretary', { from: '2026-01-01' as Day }),
        aMember('secretary', { personId: people.chair, to: '2025-12-31' as Day }),
        aMember('chair', { personId: people.director, from: '2027-01-01' as Day }),
        aMember('guest'),
        aMember('director', { to: '2026-12-31' as Day, deputyFor: people.director2 }),
      ],
    });
    const world = await aScene(before);
    await setUpBoard(world, by(people.secretary), wish({ channel: own, chiefs: [] }));
    const members = boardsIn(world)[0]?.members ?? [];
    const line = ({ role, personId, from, to }: (typeof members)[number]) =>
      [role, personId, from, to].join(' ');
    expect(members.map(line).toSorted()).toEqual(before.members.map(line).toSorted());
  });

  test('keeps units that no chief is named for any more, since items still belong to them', async () => {
    const world = await aScene();
    await setUpBoard(world, by(people.secretary), wish({ channel: own }));
    expect(
      boardsIn(world)[0]
        ?.units.map((unit) => unit.code)
        .toSorted(),
    ).toEqual(['CFE', 'CTM']);
  });

  test('takes the role of whoever is chosen no more', async () => {
    const world = await aScene();
    await setUpBoard(world, by(people.chair), wish({ channel: own, directors: [] }));
    const left = boardsIn(world)[0]?.members.map((member) => member.personId);
    expect(left).toEqual([people.secretary, people.chief, people.guest]);
  });

  test.each([people.director, people.chief, people.stranger])('is refused to %s', async (who) => {
    const world = await aScene();
    expect(await refusalOf(world, () => setUpBoard(world, by(who), wish({ channel: own })))).toBe(
      'not-allowed',
    );
  });
});

describe('a board from a file', () => {
  const file = boardFile.parse({
    ...{ name: 'Direktionen', tenantId: tenant, meetingMinutes: 90 },
    members: [{ aadObjectId: 'secretary', name: 'Sara Lind', role: 'secretary' }],
  });

  test('is made once and brought up to date afterwards, keeping a channel that was found', async () => {
    const world = aWorld();
    expect((await addBoard(world, file, 'cli')).isNew).toBe(true);
    const taken = await takeChannel(world, by(people.secretary), channel);
    expect(taken?.channel).toEqual(channel);
    const again = await addBoard(world, { ...file, meetingMinutes: 120 }, 'cli');
    expect(again).toMatchObject({ isNew: false, board: { id: taken?.id, meetingMinutes: 120, channel } });
    expect(boardsIn(world)).toHaveLength(1);
  });

  test('gives its channel to nobody who may not set it up, and not where several could be meant', async () => {
    const world = aWorld();
    await addBoard(world, file, 'cli');
    expect(await takeChannel(world, by(people.director), channel)).toBeNull();
    await addBoard(world, { ...file, name: 'Chefgruppen' }, 'cli');
    expect(await takeChannel(world, by(people.secretary), channel)).toBeNull();
    expect(boardsIn(world).map((board) => board.channel)).toEqual([null, null]);
  });

  test('takes no channel from a board that has one', async () => {
    const world = await aScene();
    expect(await takeChannel(world, by(people.secretary), channel)).toBeNull();
    expect(world.store.everything(tenant).boards.get(boardId)?.channel?.channelId).not.toBe(
      channel.channelId,
    );
  });
});
