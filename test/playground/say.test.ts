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

  test('in the channel so that nobody else sees it, is answered and presses likewise', async () => {
    const { teams, bot, post } = await aTrialHere();
    const wish = { person: 'per', chat: channel.channelId, thread: null, text: '/punkt 3' };
    await teams.say({ ...wish, isPrivate: true });
    const [asked] = teams.snapshot().posts;
    expect(asked?.to).toBe('per');
    expect(bot.heard[0]).toMatchObject({ recipient: { id: '28:moedeklar', isTargeted: true } });

    const here = `v3/conversations/${encodeURIComponent(channel.channelId)}/activities`;
    const path = `${here}?isTargetedActivity=true`;
    const said = { type: 'message', text: 'Punkt 3' };
    expect((await bot.call('POST', path, said)).status).toBe(400);
    const recipient = { id: teamsIdOf('per') };
    const { id } = (await bot.call('POST', path, { ...said, recipient })).body as { id: string };
    expect(post(id)).toMatchObject({ from: null, to: 'per' });

    await teams.press(
      { person: 'per', chat: channel.channelId, post: id },
      { type: 'Action.Execute', verb: 'item.open', data: {} },
    );
    expect(bot.heard[1]).toMatchObject({ replyToId: id, recipient: { isTargeted: true } });
    const change = `${here}/${id}?isTargetedActivity=true`;
    expect((await bot.call('PUT', change, { ...said, recipient })).status).toBe(400);
    expect((await bot.call('PUT', change, { ...said, text: 'Punkt 3 nu' })).status).toBe(200);
    expect(post(id)).toMatchObject({ text: 'Punkt 3 nu', to: 'per' });
    const alone = `v3/conversations/${encodeURIComponent(chatOf(ida))}/activities?isTargetedActivity=true`;
    expect((await bot.call('POST', alone, { ...said, recipient: { id: teamsIdOf('ida') } })).status).toBe(
      400,
    );
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
