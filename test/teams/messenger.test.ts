import { describe, expect, test } from '@jest/globals';
import type { Channel } from '../../src/domain/board.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/ids.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { aChannelId, aConnector } from '../support/a-connector.ts';
import { noFiles } from '../support/no-files.ts';
import { aTeamsPerson, chatIdOf, groupIdOf } from '../support/wire.ts';

const aCard = { type: 'AdaptiveCard' as const, version: '1.5' as const, body: [] };
const tenantId = asId<TenantId>('tenant-1');

async function aMessenger(options: Parameters<typeof aConnector>[0] = {}) {
  const { ours, teams, person } = await aConnector(options);
  const channel: Channel = {
    ...{ teamId: '19:team@thread.tacv2', channelId: aChannelId, serviceUrl: teams.url },
    ...{ groupId: null, folder: null },
  };
  return { messenger: createMessenger(ours, noFiles), teams, person, channel };
}

describe('a card with a way into the tab', () => {
  test('is sent with the whole address', async () => {
    const { ours, teams } = await aConnector({});
    const messenger = createMessenger(ours, { ...noFiles, tabLink: (path) => `https://m.example${path}` });
    const actions = [{ type: 'Action.OpenUrl' as const, title: 'Åbn i fanen', url: '/tab/' }];
    const chat = { serviceUrl: teams.url, conversationId: aChannelId };
    await messenger.say(chat, { card: { ...aCard, actions }, summary: 'Dagsorden' });

    expect(JSON.stringify(teams.said)).toContain('"url":"https://m.example/tab/"');
  });
});

describe('a post', () => {
  test('begins a thread in the channel, and is known by the thread and its own id', async () => {
    const { messenger, teams, channel } = await aMessenger();

    const ref = await messenger.post(channel, { card: aCard, summary: 'Dagsorden' });

    const [said] = teams.said;
    expect(ref).toEqual({
      serviceUrl: teams.url,
      conversationId: `${aChannelId};messageid=${said?.id}`,
      activityId: said?.id,
    });
    expect(said?.body).toMatchObject({
      type: 'message',
      summary: 'Dagsorden',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: aCard }],
    });
    expect(teams.calls[0]).toMatchObject({ method: 'POST', path: '/v3/conversations' });
  });

  test('alerts nobody where it is quiet', async () => {
    const { messenger, teams, channel } = await aMessenger();

    await messenger.post(channel, { card: aCard, summary: 'Morgenpost', isQuiet: true });
    await messenger.post(channel, { card: aCard, summary: 'Dagsorden' });

    const data = teams.said.map(({ body }) => JSON.stringify(body).includes('"alert":false'));
    expect(data).toEqual([true, false]);
  });

  test('is known by the end of its thread’s name where Teams names nothing else', async () => {
    const { messenger, teams, channel } = await aMessenger();
    teams.faults.push({ how: { status: 201, text: `{"id":"${aChannelId};messageid=1763"}` } });

    const ref = await messenger.post(channel, { text: 'Goddag' });

    expect(ref).toMatchObject({ conversationId: `${aChannelId};messageid=1763`, activityId: '1763' });
  });

  test('fails where the channel’s address is not known yet', async () => {
    const { messenger, channel } = await aMessenger();

    const posting = messenger.post({ ...channel, serviceUrl: null }, { text: 'Goddag' });

    await expect(posting).rejects.toMatchObject({ side: 'teams' });
  });

  test.each(['{}', '[]', '"1763"', 'nonsense', ''])('fails where Teams answers %j', async (text) => {
    const { messenger, teams, channel } = await aMessenger();
    teams.faults.push({ how: { status: 201, text } });

    const posting = messenger.post(channel, { text: 'Goddag' });

    await expect(posting).rejects.toMatchObject({ side: 'teams', reason: 'unknown' });
  });
});

describe('an update', () => {
  test('changes the post in place, its thread’s name encoded in the path', async () => {
    const { messenger, teams, channel } = await aMessenger();
    const ref = await messenger.post(channel, { card: aCard, summary: 'Dagsorden' });

    await messenger.update(ref, { text: 'Trukket tilbage' });

    const [said, another] = teams.said;
    expect(another).toBeUndefined();
    expect(said?.body).toMatchObject({ id: ref.activityId, text: 'Trukket tilbage', attachments: [] });
    const thread = `19%3Adirektionen%40thread.tacv2%3Bmessageid%3D${ref.activityId}`;
    expect(teams.calls.at(-1)).toMatchObject({
      method: 'PUT',
      path: `/v3/conversations/${thread}/activities/${ref.activityId}`,
    });
  });

  test('of a message that somebody deleted fails as not found', async () => {
    const { messenger, teams, channel } = await aMessenger();
    const ref = await messenger.post(channel, { text: 'Goddag' });
    teams.said.splice(0);

    await expect(messenger.update(ref, { text: 'Igen' })).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('of what a person wrote is not allowed', async () => {
    const { messenger, teams, person } = await aMessenger();
    teams.chats.heard(chatIdOf(person), '17');
    const ref = { serviceUrl: teams.url, conversationId: chatIdOf(person), activityId: '17' };

    await expect(messenger.update(ref, { text: 'Mit' })).rejects.toMatchObject({ reason: 'not-permitted' });
  });
});

describe('something said', () => {
  test('stands below the post, as plain text', async () => {
    const { messenger, teams, channel } = await aMessenger();
    const ref = await messenger.post(channel, { text: 'Dagsorden' });

    await messenger.say(ref, { text: 'Punkt 2 er *nyt*' });

    expect(teams.said.at(-1)).toMatchObject({
      conversationId: ref.conversationId,
      body: { text: 'Punkt 2 er *nyt*', textFormat: 'plain' },
    });
  });

  test('that is larger than Teams takes fails as too large', async () => {
    const { messenger, teams, person } = await aMessenger();
    const where = { serviceUrl: teams.url, conversationId: chatIdOf(person) };

    const saying = messenger.say(where, { text: 'x'.repeat(50_000) });

    await expect(saying).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('a chat', () => {
  test('is opened by the id that Teams gave, or by the one of Entra', async () => {
    const { messenger, teams, person } = await aMessenger();
    const [id, where] = [asId<PersonId>(person.aadObjectId), { serviceUrl: teams.url, tenantId }];

    const byTeams = await messenger.openChat({ id, teamsId: person.teamsId }, where);
    const byEntra = await messenger.openChat({ id, teamsId: null }, where);

    expect(byTeams).toEqual({ serviceUrl: teams.url, conversationId: chatIdOf(person) });
    expect(byEntra).toEqual(byTeams);
    expect(teams.calls.map(({ body }) => body)).toMatchObject([
      { members: [{ id: person.teamsId }], tenantId, channelData: { tenant: { id: tenantId } } },
      { members: [{ id, aadObjectId: id }], tenantId },
    ]);
  });

  test('with somebody for whom the bot is not installed fails saying so', async () => {
    const { messenger, teams, person } = await aMessenger();
    teams.chats.notInstalled.add(person.aadObjectId);

    const opening = messenger.openChat(
      { id: asId<PersonId>(person.aadObjectId), teamsId: person.teamsId },
      { serviceUrl: teams.url, tenantId },
    );

    await expect(opening).rejects.toMatchObject({ reason: 'not-installed' });
  });
});

describe('the members of a team', () => {
  test('are read page by page, each once', async () => {
    const others = Array.from({ length: 24 }, (_, number) => aTeamsPerson(`Direktør ${number}`));
    const { messenger, teams, person } = await aMessenger({ people: others, membersPerPage: 10 });

    const members = await messenger.membersOf({ serviceUrl: teams.url, conversationId: aChannelId });

    const all = [person, ...others].map(({ aadObjectId, teamsId, name, email }) => ({
      ...{ personId: aadObjectId, teamsId, name, email },
    }));
    expect(members).toEqual(all);
    expect(teams.calls).toHaveLength(3);
  });

  test('are read no further than anybody’s team goes, though Teams names page after page', async () => {
    const { messenger, teams } = await aMessenger();
    const text = '{"members":[],"continuationToken":"again"}';
    teams.faults.push({ how: { status: 200, text }, times: 1000 });

    await messenger.membersOf({ serviceUrl: teams.url, conversationId: aChannelId });

    expect(teams.calls).toHaveLength(20);
  });

  test('are people: who has no id of Entra is left out', async () => {
    const { messenger, teams } = await aMessenger();
    const text = JSON.stringify({ members: [{ id: '29:bot' }, { id: '29:1', objectId: 'a', name: 'Anna' }] });
    teams.faults.push({ how: { status: 200, text } });

    const members = await messenger.membersOf({ serviceUrl: teams.url, conversationId: aChannelId });

    expect(members).toEqual([{ personId: 'a', teamsId: '29:1', name: 'Anna', email: null }]);
  });
});

describe('the team of a channel', () => {
  test('is known in Entra by the id that Teams tells', async () => {
    const { messenger, teams } = await aMessenger();
    const team = { serviceUrl: teams.url, teamId: '19:team@thread.tacv2' };

    expect(await messenger.groupOf(team)).toBe(groupIdOf(team.teamId));
    expect(decodeURIComponent(teams.calls[0]?.path ?? '')).toBe('/v3/teams/19:team@thread.tacv2');
    teams.faults.push({ how: { status: 200, text: '{"id":"19:team@thread.tacv2"}' } });
    expect(await messenger.groupOf(team)).toBeNull();
  });
});
