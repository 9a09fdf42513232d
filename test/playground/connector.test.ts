import { describe, expect, test } from '@jest/globals';
import { teamsIdOf } from '../../src/playground/addresses.ts';
import { aCardMessage, aTrialHere, bo, cardType, channel, chatOf, ida } from './a-trial.ts';

const inChannel = { isGroup: true, channelData: { channel: { id: channel.channelId } } };

describe('the bot opens a conversation', () => {
  test('with a person, known by the id of Teams or of Entra, and always the same', async () => {
    const { bot } = await aTrialHere();

    const first = await bot.call('POST', 'v3/conversations', { members: [{ id: teamsIdOf('bo') }] });
    const again = await bot.call('POST', 'v3/conversations', { members: [{ id: 'bo' }] });

    expect(first).toEqual({ status: 201, body: { id: chatOf(bo) } });
    expect(again.body).toEqual(first.body);
  });

  test('in the channel, with the id of the thread and of its first message', async () => {
    const { bot, post } = await aTrialHere();

    const { status, body } = await bot.call('POST', 'v3/conversations', {
      ...inChannel,
      activity: aCardMessage(),
    });

    const { id, activityId } = body as { id: string; activityId: string };
    expect(status).toBe(201);
    expect(id).toBe(`${channel.channelId};messageid=${activityId}`);
    expect(post(activityId)).toMatchObject({
      from: null,
      thread: activityId,
      attached: [{ contentType: cardType }],
    });
  });

  test('not with a stranger', async () => {
    const { bot } = await aTrialHere();

    const { status } = await bot.call('POST', 'v3/conversations', { members: [{ id: '29:nobody' }] });

    expect(status).toBe(404);
  });
});

describe('the bot sends a message', () => {
  test('into a thread, whether the conversation id comes encoded or not', async () => {
    const { bot, send, post } = await aTrialHere();
    const root = await send(channel.channelId, { text: 'Dagsorden' });
    const thread = `${channel.channelId};messageid=${root}`;

    const encoded = await send(thread, { text: 'Ændret' });
    const bare = await bot.call('POST', `v3/conversations/${thread}/activities`, {
      type: 'message',
      text: 'Igen',
    });

    expect(post(encoded).thread).toBe(root);
    expect(post((bare.body as { id: string }).id).thread).toBe(root);
  });

  test('below another one, into its thread', async () => {
    const { bot, send, post } = await aTrialHere();
    const root = await send(channel.channelId, { text: 'Dagsorden' });

    const path = `v3/conversations/${channel.channelId}/activities/${root}`;
    const { body } = await bot.call('POST', path, { type: 'message', text: 'Svar' });

    expect(post((body as { id: string }).id).thread).toBe(root);
  });

  test('that begins a thread of its own where the channel alone is named', async () => {
    const { send, post } = await aTrialHere();

    const [first, second] = [
      await send(channel.channelId, { text: 'a' }),
      await send(channel.channelId, { text: 'b' }),
    ];

    expect(post(first).thread).toBe(first);
    expect(post(second).thread).toBe(second);
  });

  test('and a typing sign leaves no message behind', async () => {
    const { bot, teams } = await aTrialHere();

    const path = `v3/conversations/${chatOf(ida)}/activities`;
    const { status } = await bot.call('POST', path, { type: 'typing' });

    expect(status).toBe(201);
    expect(teams.snapshot().posts).toEqual([]);
    expect(teams.feed.since('id-1-0')).toMatchObject([{ event: { kind: 'typing', chat: chatOf(ida) } }]);
  });

  test.each([
    ['no text and no card', { type: 'message' }, 400, 'BadSyntax'],
    ['no type', { text: 'Hej' }, 400, 'BadSyntax'],
    ['more than Teams takes', { type: 'message', text: 'x'.repeat(60_000) }, 413, 'MessageSizeTooBig'],
  ])('but not with %s', async (_, message, status, code) => {
    const { bot, teams } = await aTrialHere();

    const answer = await bot.call('POST', `v3/conversations/${chatOf(ida)}/activities`, message);

    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(teams.snapshot().posts).toEqual([]);
  });

  test('but not into a conversation that does not exist', async () => {
    const { bot } = await aTrialHere();

    const answer = await bot.call('POST', 'v3/conversations/a:none/activities', {
      type: 'message',
      text: 'Hej',
    });

    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
  });
});

describe('the bot changes a message', () => {
  test('in place', async () => {
    const { bot, send, post } = await aTrialHere();
    const id = await send(chatOf(bo), { text: 'Før' });

    const path = `v3/conversations/${chatOf(bo)}/activities/${id}`;
    const { status } = await bot.call('PUT', path, { type: 'message', text: 'Efter' });

    expect(status).toBe(200);
    expect(post(id)).toMatchObject({ text: 'Efter', edition: 2 });
  });

  test('or takes it away, after which there is nothing to change', async () => {
    const { bot, send, post } = await aTrialHere();
    const id = await send(chatOf(bo), { text: 'Før' });
    const path = `v3/conversations/${chatOf(bo)}/activities/${id}`;

    const gone = await bot.call('DELETE', path);
    const late = await bot.call('PUT', path, { type: 'message', text: 'Efter' });

    expect(gone.status).toBe(200);
    expect(post(id)).toMatchObject({ text: '', isRemoved: true });
    expect(late).toMatchObject({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
  });

  test('but never one that was not sent', async () => {
    const { bot } = await aTrialHere();

    const answer = await bot.call('PUT', `v3/conversations/${chatOf(bo)}/activities/17`, aCardMessage());

    expect(answer).toMatchObject({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation' } },
    });
  });

  test('but never what a person wrote', async () => {
    const { bot, teams, post } = await aTrialHere();
    await teams.say({ person: 'bo', chat: chatOf(bo), thread: null, text: 'Mit' });
    const [own] = teams.snapshot().posts;

    const path = `v3/conversations/${chatOf(bo)}/activities/${own?.id}`;
    const answer = await bot.call('PUT', path, { type: 'message', text: 'Dit' });

    expect(answer.status).toBe(403);
    expect(post(own?.id ?? '').text).toBe('Mit');
  });
});
