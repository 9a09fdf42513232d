import { describe, expect, test } from '@jest/globals';
import {
  aCard,
  aCardMessage,
  aRefreshingCard,
  aTrialHere,
  cardType,
  channel,
  eva,
  ida,
  per,
} from './a-trial.ts';

const execute = { type: 'Action.Execute' as const, verb: 'item.react', data: {} };

describe('a card that refreshes itself', () => {
  async function aRefreshingPost() {
    const made = await aTrialHere();
    const id = await made.send(channel.channelId, aCardMessage(aRefreshingCard([per, ida])));
    const where = { person: per.id, chat: channel.channelId, post: id };
    made.bot.follows(() => ({
      body: { statusCode: 200, type: cardType, value: aCard({ fallbackText: 'Eget' }) },
    }));
    return { made, where, look: (person = per.id) => made.teams.look(person, channel.channelId) };
  }

  test('is asked for by itself when a listed viewer looks, and shows what that viewer alone sees', async () => {
    const { made, where, look } = await aRefreshingPost();

    await look();

    expect(made.bot.heard[0]).toMatchObject({
      name: 'adaptiveCard/action',
      from: { aadObjectId: 'per' },
      value: { action: { verb: 'agenda.refresh', data: { meetingId: 'm1' } }, trigger: 'automatic' },
      replyToId: where.post,
    });
    expect(made.teams.snapshot().views).toMatchObject([{ viewer: 'per' }]);
  });

  test('is not asked for by a viewer who is not listed', async () => {
    const { made, look } = await aRefreshingPost();

    await look(eva.id);

    expect(made.bot.heard).toEqual([]);
  });

  test('is asked for once a minute and no oftener, by each viewer', async () => {
    const { made, look } = await aRefreshingPost();

    await look();
    made.passTime(59);
    await look();
    await look(ida.id);
    made.passTime(1);
    await look();

    expect(made.bot.heard.map(({ from }) => from.aadObjectId)).toEqual(['per', 'ida', 'per']);
  });

  test('loses its personal views when the shared card changes, and is asked for at once', async () => {
    const { made, where, look } = await aRefreshingPost();
    await look();

    const path = `v3/conversations/${channel.channelId}/activities/${where.post}`;
    await made.bot.call('PUT', path, aCardMessage(aRefreshingCard([per])));
    const dropped = made.teams.snapshot().views;
    await look();

    expect(dropped).toEqual([]);
    expect(made.bot.heard).toHaveLength(2);
    expect(made.teams.snapshot().views).toHaveLength(1);
  });

  test('keeps the later answer where an earlier request is answered last', async () => {
    const { made, where, look } = await aRefreshingPost();
    let answerRefresh = () => {};
    const refreshAnswered = new Promise<void>((answered) => {
      answerRefresh = answered;
    });
    made.bot.follows(async ({ value }) => {
      const isRefresh = value?.action?.verb === 'agenda.refresh';
      if (isRefresh) await refreshAnswered;
      return { body: { type: cardType, value: aCard({ fallbackText: isRefresh ? 'forældet' : 'nyt' }) } };
    });

    const looked = look();
    await made.bot.hears(({ value }) => value?.action?.verb === 'agenda.refresh');
    await made.teams.press(where, execute);
    answerRefresh();
    await looked;

    expect(made.teams.snapshot().views).toMatchObject([{ card: { fallbackText: 'nyt' } }]);
  });
});
