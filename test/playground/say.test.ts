import { describe, expect, test } from '@jest/globals';
import { teamsIdOf } from '../../src/playground/addresses.ts';
import { aTrialHere, channel, chatOf, ida, tenantId } from './a-trial.ts';

describe('a person who writes', () => {
  test('in the channel mentions the bot, and begins a thread', async () => {
    const { teams, bot, url } = await aTrialHere();

    const outcome = await teams.say({
      person: 'per',
      chat: channel.channelId,
      thread: null,
      text: '/enig 2 & 3 <tak>',
    });

    const [post] = teams.snapshot().posts;
    const [heard] = bot.heard;
    expect(outcome).toEqual({ kind: 'done' });
    expect(heard).toMatchObject({
      type: 'message',
      id: post?.id,
      channelId: 'msteams',
      serviceUrl: `${url}/trial/connector`,
      locale: 'da-DK',
      timestamp: '2026-11-23T08:00:00.000Z',
      text: '<at>Mødeklar</at> /enig 2 &amp; 3 &lt;tak&gt;',
      from: { id: teamsIdOf('per'), name: 'Per Fjord', aadObjectId: 'per' },
      conversation: {
        id: `${channel.channelId};messageid=${post?.id}`,
        conversationType: 'channel',
        isGroup: true,
        tenantId,
      },
      channelData: {
        tenant: { id: tenantId },
        team: { id: channel.teamId },
        channel: { id: channel.channelId },
      },
    });
    expect(heard?.entities).toContainEqual({
      type: 'mention',
      text: '<at>Mødeklar</at>',
      mentioned: heard?.recipient,
    });
    expect(post).toMatchObject({
      from: 'per',
      text: '<at>Mødeklar</at> /enig 2 & 3 <tak>',
      thread: post?.id,
    });
  });

  test('in the channel and typed the mention, mentions the bot once, where it was typed', async () => {
    const { teams, bot } = await aTrialHere();

    await teams.say({
      person: 'per',
      chat: channel.channelId,
      thread: null,
      text: 'Vis @Mødeklar dagsorden',
    });

    expect(bot.heard[0]?.text).toBe('Vis <at>Mødeklar</at> dagsorden');
  });

  test('in a thread stays in it', async () => {
    const { teams, bot, send } = await aTrialHere();
    const root = await send(channel.channelId, { text: 'Dagsorden' });

    await teams.say({ person: 'per', chat: channel.channelId, thread: root, text: '/enig 2' });

    expect(bot.heard[0]?.conversation.id).toBe(`${channel.channelId};messageid=${root}`);
  });

  test('in the personal chat needs no mention', async () => {
    const { teams, bot } = await aTrialHere();

    await teams.say({ person: 'ida', chat: chatOf(ida), thread: null, text: '/hjælp' });

    expect(bot.heard[0]).toMatchObject({
      text: '/hjælp',
      conversation: { id: chatOf(ida), conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
    });
    expect(JSON.stringify(bot.heard[0]?.entities)).not.toContain('mention');
  });

  test('cannot write in the chat of somebody else', async () => {
    const { teams, bot } = await aTrialHere();

    const said = teams.say({ person: 'per', chat: chatOf(ida), thread: null, text: '/hjælp' });

    await expect(said).rejects.toThrow();
    expect(bot.heard).toEqual([]);
  });

  test('is told when the bot breaks down, and what was written stands', async () => {
    const { teams, bot } = await aTrialHere();
    bot.follows(() => ({ status: 500 }));

    const outcome = await teams.say({ person: 'ida', chat: chatOf(ida), thread: null, text: '/hjælp' });

    expect(outcome).toEqual({ kind: 'failed', why: 'status', status: 500 });
    expect(teams.snapshot().posts).toHaveLength(1);
  });
});
