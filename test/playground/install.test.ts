import { describe, expect, test } from '@jest/globals';
import { aTrialHere, bo, channel, chatOf, eva, ida, per } from './a-trial.ts';

describe('installing the bot', () => {
  test('is told once in the team and once in each personal chat', async () => {
    const { teams, bot } = await aTrialHere();

    await teams.start();
    await teams.start();

    const installs = bot.heard.filter(({ type }) => type === 'installationUpdate');
    expect(installs.map(({ conversation }) => conversation.id)).toEqual([
      channel.channelId,
      ...[ida, per, eva, bo].map(chatOf),
    ]);
    expect(installs[0]).toMatchObject({ action: 'add', channelData: { team: { id: channel.teamId } } });
    expect(bot.heard.filter(({ type }) => type === 'conversationUpdate')).toHaveLength(5);
  });

  test('is tried again at the next start where the bot did not take it', async () => {
    const { teams, bot } = await aTrialHere();
    bot.follows(({ conversation }) => ({ status: conversation.id === chatOf(bo) ? 500 : 200 }));
    await teams.start();
    bot.follows(() => ({ status: 200 }));
    bot.heard.splice(0);

    await teams.start();

    expect(bot.heard.map(({ conversation }) => conversation.id)).toEqual([chatOf(bo), chatOf(bo)]);
  });
});
