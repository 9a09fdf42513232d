import { describe, expect, test } from '@jest/globals';
import type { Directory } from '../../src/actions/outside.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { type FailureReason, OutsideFailure } from '../../src/errors.ts';
import { aBoard, people, tenant } from '../support/builders.ts';
import { serviceUrl } from '../support/chat.ts';
import { memoryDirectory, somebodyElse } from '../support/memory-directory.ts';
import { arrange } from '../support/scene.ts';
import { aWorldWith } from '../support/world.ts';
import { anOperator } from './an-operator.ts';

const carl = somebodyElse('Carl Fisk', { personId: people.chief, addresses: ['carl@gammelby.example'] });

/** A board on which the chair has a chat with the bot; `failing`: whom the app cannot be installed for, and why. */
async function aBoardOf(failing: Readonly<Record<string, FailureReason>> = {}, isThere = true) {
  const found = memoryDirectory([carl]);
  const directory: Directory = {
    ...found.directory,
    install: async (person) => {
      const reason = failing[person] ?? failing.everybody;
      if (reason) throw new OutsideFailure('graph', 'Graph answered 403', { reason });
      return found.directory.install(person);
    },
  };
  const world = { ...(await aWorldWith({ board: aBoard() })), directory: isThere ? directory : null };
  const chat = { serviceUrl, conversationId: 'chat-of-old' };
  const chair = { id: people.chair, name: 'Frans Dahl', teamsId: null, chat, chosenBoard: null };
  await arrange(world, (tx) => tx.people.save(chair));
  const everything = () => world.store.everything(tenant);
  return { ...found, everything, type: anOperator(world).type };
}

const command = 'people install --board Direktionen';

describe('people install', () => {
  test('installs the app for everybody with a role whom the bot has no chat with, each once', async () => {
    const { type, installed } = await aBoardOf();
    const { status, out } = await type(command);
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual(aBoard().members.map(({ name }) => `${name}\tok`));
    const everybody: PersonId[] = aBoard().members.map(({ personId }) => personId);
    expect(installed).toEqual(everybody.filter((id) => id !== people.chair));
  });

  test('keeps the chats, so that people are written to there, and the one that is known', async () => {
    const { type, everything } = await aBoardOf();
    await type(command);
    const chats = [people.chief, people.chair].map((id) => everything().people.get(id)?.chat?.conversationId);
    expect(chats).toEqual([`app-chat-${people.chief}`, 'chat-of-old']);
  });

  test('keeps the addresses that the directory knows a member by, and those of the others', async () => {
    const { type, everything } = await aBoardOf();
    await type(command);
    const [board] = everything().boards.values();
    const addresses = board?.members.map((member) => [member.personId, member.addresses]);
    expect(Object.fromEntries(addresses ?? [])).toMatchObject({
      [people.chief]: ['carl@gammelby.example'],
      [people.chair]: [],
    });
  });

  test('says in the board’s language whom it could not be installed for and why, and goes on with the rest', async () => {
    const { type, installed } = await aBoardOf({ [people.chief]: 'app-blocked', [people.director]: 'busy' });
    const { status, out } = await type(command);
    expect(status).toBe(1);
    expect(out).toMatch(/^Carl Fisk\tEn politik i Teams blokerer Mødeklar/m);
    expect(out).toMatch(/^Dorte Bro\tTeams svarede ikke/m);
    expect(installed).toContain(people.guest);
  });

  test('done again installs nothing for whom the bot has a chat with', async () => {
    const { type, installed } = await aBoardOf();
    await type(command);
    installed.length = 0;
    await type(command);
    expect(installed).toEqual([]);
  });

  test('works where people may not be looked up', async () => {
    const { type, failures } = await aBoardOf();
    failures.find = new OutsideFailure('graph', 'no', { reason: 'not-permitted' });
    expect((await type(command)).status).toBe(0);
  });

  test('that may not install for anybody says what it takes', async () => {
    const { type } = await aBoardOf({ everybody: 'not-permitted' });
    expect(await type(command)).toEqual({
      ...{ status: 1, out: '' },
      err: 'Graph answered 403; installing takes TeamsAppInstallation.ReadWriteSelfForUser.All, see docs/graph.md',
    });
  });

  test('needs Graph', async () => {
    const { type } = await aBoardOf({}, false);
    expect(await type(command)).toMatchObject({
      status: 2,
      err: expect.stringContaining('Graph is not configured'),
    });
  });
});
