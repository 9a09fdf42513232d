import { describe, expect, test } from '@jest/globals';
import type { Channel } from '../../src/domain/board.ts';
import { fillChannel } from '../../src/teams/fill-channel.ts';
import type { Turn, Where } from '../../src/teams/turn.ts';
import { aBoard, people, tenant } from '../support/builders.ts';
import { aWorldWith, type World } from '../support/world.ts';

const folder = { driveId: 'b!team', itemId: '01CHANNEL' };
const known = { ...(aBoard().channel as Channel), folder };
const boardIn = (world: World) => [...world.store.everything(tenant).boards.values()][0];

async function spokenTo(where: Partial<Where>) {
  const world = await aWorldWith({ board: aBoard({ channel: known }) });
  const { teamId, channelId, serviceUrl } = known;
  const turn: Turn = {
    who: { tenantId: tenant, personId: people.secretary, name: 'Sara Lind', teamsId: '29:1sara' },
    where: {
      ...{ kind: 'channel', serviceUrl: serviceUrl ?? '', conversationId: channelId, channelId, teamId },
      ...{ groupId: null, replyToId: null, isTargeted: false, ...where },
    },
    what: { kind: 'text', text: 'hjælp', files: [] },
    key: null,
  };
  await fillChannel(world, turn);
  return boardIn(world);
}

describe("being spoken to in the board's channel", () => {
  test('tells which team it is in, and everything else stays known', async () => {
    expect((await spokenTo({ groupId: 'group-1' }))?.channel).toEqual({ ...known, groupId: 'group-1' });
  });

  test('tells where it is reached now', async () => {
    const serviceUrl = 'https://smba.example/amer/';
    expect((await spokenTo({ serviceUrl, teamId: null }))?.channel).toEqual({ ...known, serviceUrl });
  });

  test('changes nothing where nothing of it is new', async () => {
    expect((await spokenTo({ teamId: null }))?.version).toBe(1);
  });

  test('of another channel says nothing of this one', async () => {
    const board = await spokenTo({ channelId: '19:other@thread.tacv2', groupId: 'group-2' });
    expect([board?.version, board?.channel]).toEqual([1, known]);
  });
});
