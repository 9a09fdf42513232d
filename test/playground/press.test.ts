import { describe, expect, test } from '@jest/globals';
import { type ATrial, aCard, aCardMessage, aTrialHere, cardType, channel, eva, per } from './a-trial.ts';

const execute = { type: 'Action.Execute' as const, verb: 'item.react', id: 'agree', data: { itemId: 'i1' } };

async function aPostedCard(made: ATrial, card: object = aCard()) {
  const id = await made.send(channel.channelId, aCardMessage(card));
  return { person: per.id, chat: channel.channelId, post: id };
}

describe('a person who presses a button', () => {
  test('sends the verb with its data, and gets a card that nobody else sees', async () => {
    const made = await aTrialHere();
    const where = await aPostedCard(made);
    const own = aCard({ fallbackText: 'Pers kort' });
    made.bot.follows(() => ({ body: { statusCode: 200, type: cardType, value: own } }));

    const outcome = await made.teams.press(where, execute);

    expect(made.bot.heard[0]).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: execute, trigger: 'manual' },
      replyToId: where.post,
      conversation: { id: `${channel.channelId};messageid=${where.post}` },
    });
    expect(outcome).toEqual({ kind: 'view', card: own });
    expect(made.teams.snapshot().views).toEqual([
      { chat: channel.channelId, post: where.post, viewer: 'per', card: own },
    ]);
    expect(made.post(where.post).attached[0]?.content).toEqual(aCard());
  });

  test.each([
    [
      'a message',
      { type: 'application/vnd.microsoft.activity.message', value: 'Gemt.' },
      { kind: 'message', text: 'Gemt.' },
    ],
    [
      'an error',
      { type: 'application/vnd.microsoft.error', value: { code: '400', message: 'For sent.' } },
      { kind: 'refused', text: 'For sent.' },
    ],
    ['nothing', undefined, { kind: 'done' }],
    ['something else', { type: 'odd' }, { kind: 'failed', why: 'unreadable', status: 200 }],
  ])('is shown %s where the bot answers so', async (_, body, expected) => {
    const made = await aTrialHere();
    const where = await aPostedCard(made);
    made.bot.follows(() => ({ body }));

    expect(await made.teams.press(where, execute)).toEqual(expected);
    expect(made.teams.snapshot().views).toEqual([]);
  });

  test('of a plain Action.Submit sends a message that has a value and no text', async () => {
    const made = await aTrialHere();
    const where = await aPostedCard(made);

    await made.teams.submit(where, { verb: 'item.save', title: 'Budget' });

    const [heard] = made.bot.heard;
    expect(heard).toMatchObject({
      type: 'message',
      value: { verb: 'item.save', title: 'Budget' },
      replyToId: where.post,
    });
    expect(heard).not.toHaveProperty('text');
  });
});

describe('a dialog', () => {
  const card = aCard();
  const form = {
    task: {
      type: 'continue',
      value: { title: 'Punkt', width: 'large', card: { contentType: cardType, content: card } },
    },
  };

  test('is fetched with the data of the button and shows the card', async () => {
    const made = await aTrialHere();
    const where = await aPostedCard(made);
    made.bot.follows(() => ({ body: form }));

    const outcome = await made.teams.openDialog(where, { verb: 'item.new' });

    expect(made.bot.heard[0]).toMatchObject({
      name: 'task/fetch',
      value: { data: { verb: 'item.new', type: 'task/fetch' }, context: { theme: 'default' } },
      replyToId: where.post,
    });
    expect(outcome).toEqual({ kind: 'dialog', dialog: { title: 'Punkt', width: 'large', card } });
  });

  test.each([
    ['says something', { task: { type: 'message', value: 'Gemt.' } }, { kind: 'message', text: 'Gemt.' }],
    ['goes on with another card', form, { kind: 'dialog', dialog: { title: 'Punkt', width: 'large', card } }],
    ['closes where nothing is answered', undefined, { kind: 'done' }],
    ['closes where an empty object is answered', {}, { kind: 'done' }],
  ])('once filled in %s', async (_, body, expected) => {
    const made = await aTrialHere();
    const where = await aPostedCard(made);
    made.bot.follows(() => ({ body }));

    const outcome = await made.teams.submitDialog(where, { verb: 'item.save', title: 'Budget' });

    expect(made.bot.heard[0]).toMatchObject({
      name: 'task/submit',
      value: { data: { verb: 'item.save', title: 'Budget' } },
    });
    expect(outcome).toEqual(expected);
  });
});

describe('a reaction', () => {
  test('is told to the bot when given and when taken back, and counted in between', async () => {
    const made = await aTrialHere();
    const where = await aPostedCard(made);

    await made.teams.react(where, 'like');
    await made.teams.react({ ...where, person: eva.id }, 'like');
    const both = made.post(where.post).reactions;
    await made.teams.react(where, 'like');

    expect(both).toEqual({ like: ['per', 'eva'] });
    expect(made.post(where.post).reactions).toEqual({ like: ['eva'] });
    expect(made.bot.heard[0]).toMatchObject({
      type: 'messageReaction',
      reactionsAdded: [{ type: 'like' }],
      replyToId: where.post,
    });
    expect(made.bot.heard[2]).toMatchObject({
      type: 'messageReaction',
      reactionsRemoved: [{ type: 'like' }],
    });
  });
});

describe('a bot that gives no answer', () => {
  test.each([
    ['cannot be reached', new TypeError('fetch failed'), 'unreached'],
    ['takes too long', new DOMException('too long', 'TimeoutError'), 'late'],
  ])('since it %s is an outcome, not a breakdown', async (_, error, why) => {
    const made = await aTrialHere({ deliver: () => Promise.reject(error) });
    const where = await aPostedCard(made);

    expect(await made.teams.press(where, execute)).toEqual({ kind: 'failed', why, status: null });
  });

  test('since it breaks down is an outcome too', async () => {
    const made = await aTrialHere();
    const where = await aPostedCard(made);
    made.bot.follows(() => ({ status: 500 }));

    expect(await made.teams.press(where, execute)).toEqual({ kind: 'failed', why: 'status', status: 500 });
  });
});
