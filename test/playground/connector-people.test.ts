import { describe, expect, test } from '@jest/globals';
import { teamsIdOf } from '../../src/playground/addresses.ts';
import { aTrialHere, bo, channel, chatOf, eva, ida, per, tenantId } from './a-trial.ts';

describe('the bot asks who is there', () => {
  test.each([
    ['the channel', channel.channelId],
    ['the team', channel.teamId],
    ['a thread', `${channel.channelId};messageid=1`],
  ])('in %s, and everybody is', async (_, conversation) => {
    const { bot } = await aTrialHere();

    const { body } = await bot.call(
      'GET',
      `v3/conversations/${encodeURIComponent(conversation)}/pagedmembers`,
    );

    const { members } = body as { members: { aadObjectId: string }[] };
    expect(members.map(({ aadObjectId }) => aadObjectId)).toEqual([ida.id, per.id, eva.id, bo.id]);
  });

  test('in a personal chat, and one person is', async () => {
    const { bot } = await aTrialHere();

    const { body } = await bot.call('GET', `v3/conversations/${chatOf(bo)}/members`);

    expect(body).toEqual([
      expect.objectContaining({
        id: teamsIdOf('bo'),
        name: 'Bo Lund',
        email: 'bo@aaloese.example',
        tenantId,
      }),
    ]);
  });

  test('by the id of Entra, and gets the id of Teams', async () => {
    const { bot } = await aTrialHere();

    const known = await bot.call('GET', `v3/conversations/${channel.channelId}/members/eva`);
    const unknown = await bot.call('GET', `v3/conversations/${channel.channelId}/members/nobody`);

    expect(known.body).toMatchObject({ id: teamsIdOf('eva'), aadObjectId: 'eva' });
    expect(unknown.status).toBe(404);
  });
});

describe('a person who cannot be reached', () => {
  const refusal = { status: 403, body: { error: { code: 'BotNotInConversationRoster' } } };

  test('gets nothing, whichever way the bot tries, until the switch is turned back', async () => {
    const { bot, teams } = await aTrialHere();
    teams.setReachable('bo', false);

    const opened = await bot.call('POST', 'v3/conversations', { members: [{ id: teamsIdOf('bo') }] });
    const sent = await bot.call('POST', `v3/conversations/${chatOf(bo)}/activities`, {
      type: 'message',
      text: 'Hej',
    });
    const others = await bot.call('POST', `v3/conversations/${chatOf(ida)}/activities`, {
      type: 'message',
      text: 'Hej',
    });
    teams.setReachable('bo', true);
    const later = await bot.call('POST', `v3/conversations/${chatOf(bo)}/activities`, {
      type: 'message',
      text: 'Hej',
    });

    expect(opened).toMatchObject(refusal);
    expect(sent).toMatchObject(refusal);
    expect(others.status).toBe(201);
    expect(later.status).toBe(201);
  });
});
