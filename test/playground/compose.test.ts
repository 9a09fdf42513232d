import { describe, expect, test } from '@jest/globals';
import { NotThere } from '../../src/playground/not-there.ts';
import { aCard, aTrialHere, cardType, channel, chatOf, per } from './a-trial.ts';

const inChannel = { person: per.id, chat: channel.channelId, thread: null };
const inOwnChat = { person: per.id, chat: chatOf(per), thread: null };
const card = aCard();
const preview = { contentType: 'thumbnail', content: { title: 'Ny cykelsti', text: 'Direktionen' } };
const offer = { type: 'result', attachments: [{ contentType: cardType, content: card, preview }] };

describe('in the compose box', () => {
  test('what is looked for is asked of the bot, which is not told of what is chosen in a channel', async () => {
    const { teams, bot, post } = await aTrialHere();
    bot.follows(() => ({ body: { composeExtension: offer } }));

    const outcome = await teams.find(inChannel, { command: 'findItems', text: 'cykel', skip: 10 });
    await teams.find(inChannel, { command: 'findItems', text: '', skip: 0 });
    await teams.insert(inChannel, card);

    expect(outcome).toEqual({
      kind: 'found',
      choices: [{ title: 'Ny cykelsti', text: 'Direktionen', card }],
    });
    expect(bot.heard).toMatchObject([
      {
        name: 'composeExtension/query',
        value: {
          commandId: 'findItems',
          parameters: [{ name: 'words', value: 'cykel' }],
          queryOptions: { skip: 10, count: 25 },
        },
        conversation: { id: channel.channelId },
      },
      { value: { parameters: [{ name: 'initialRun', value: 'true' }] } },
    ]);
    const [inserted] = teams.snapshot().posts;
    expect(inserted).toMatchObject({ from: per.id, thread: inserted?.id, text: '' });
    expect(post(inserted?.id ?? '').attached).toMatchObject([{ contentType: cardType, content: card }]);
  });

  test('a card put into one’s own chat with the bot is heard there like any message', async () => {
    const { teams, bot } = await aTrialHere();

    expect(await teams.insert(inOwnChat, card)).toEqual({ kind: 'done' });

    expect(bot.heard).toMatchObject([{ type: 'message', text: '', conversation: { id: chatOf(per) } }]);
    expect(bot.heard[0]?.attachments).toContainEqual(expect.objectContaining({ content: card }));
  });

  test.each([
    [
      'a kind line',
      { composeExtension: { type: 'message', text: 'Intet' } },
      { kind: 'message', text: 'Intet' },
    ],
    ['what nobody can read', { odd: 1 }, { kind: 'failed', why: 'unreadable', status: 200 }],
  ])('%s is shown as such', async (_, body, expected) => {
    const { teams, bot } = await aTrialHere();
    bot.follows(() => ({ body }));

    expect(await teams.find(inOwnChat, { command: 'findItems', text: 'x', skip: 0 })).toEqual(expected);
  });

  test('a form is opened on what somebody wrote, and sent', async () => {
    const { teams, bot } = await aTrialHere();
    const value = { title: 'Nyt punkt', card: { contentType: cardType, content: card } };
    bot.follows(() => ({ body: { task: { type: 'continue', value } } }));
    await teams.say({ ...inChannel, text: 'Vi mangler <cykler>\nog hjelme' });
    const [{ id = '' } = {}] = teams.snapshot().posts;

    const opened = await teams.compose(inChannel, { command: 'makeItem', post: id });
    await teams.compose(inChannel, { command: 'newItem', post: null });
    await teams.submitComposed(inChannel, { command: 'makeItem', data: { title: 'Cykler' } });

    expect(opened).toEqual({ kind: 'dialog', dialog: { title: 'Nyt punkt', width: null, card } });
    const [onMessage, alone, sent] = bot.heard.slice(1);
    expect(onMessage).toMatchObject({
      name: 'composeExtension/fetchTask',
      value: {
        commandId: 'makeItem',
        commandContext: 'message',
        messagePayload: {
          id,
          from: { user: { id: per.id, displayName: per.name } },
          body: { content: '<p><at>Mødeklar</at> Vi mangler &lt;cykler&gt;<br>og hjelme</p>' },
          mentions: [{ mentionText: 'Mødeklar' }],
          linkToMessage: expect.stringContaining(id),
        },
      },
    });
    expect(alone?.value).not.toHaveProperty('messagePayload');
    expect(sent).toMatchObject({
      name: 'composeExtension/submitAction',
      value: { commandId: 'makeItem', data: { title: 'Cykler' } },
    });
  });

  test('there is nothing to choose on a message of the bot, or in another’s chat', async () => {
    const { teams, send, bot } = await aTrialHere();
    const post = await send(chatOf(per), { text: 'Hej' });

    expect(() => teams.compose(inOwnChat, { command: 'makeItem', post })).toThrow(NotThere);
    expect(() => teams.find({ ...inOwnChat, person: 'eva' }, { command: 'x', text: '', skip: 0 })).toThrow(
      NotThere,
    );
    expect(bot.heard).toEqual([]);
  });
});
