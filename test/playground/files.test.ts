import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ask, aTrialHere, channel, chatOf, ida, per } from './a-trial.ts';
import {
  anOffer,
  anOpenUpload,
  bytes,
  driveOf,
  fileName,
  handsOverFiles,
  isOffered,
  lay,
  uploadOf,
} from './an-offer.ts';

const done = { kind: 'done' };

describe('a file that is offered', () => {
  test('and taken is laid into the OneDrive, shown, and the offer is gone', async () => {
    const made = await aTrialHere();
    const where = await isOffered(made);
    handsOverFiles(made);

    const answer = await ask(made, 'file', { ...where, answer: 'accept' });

    expect(await answer.json()).toEqual(done);
    const [heard] = made.bot.heard;
    expect(heard).toMatchObject({
      type: 'invoke',
      name: 'fileConsent/invoke',
      replyToId: where.post,
      from: { aadObjectId: 'ida' },
      value: {
        type: 'fileUpload',
        action: 'accept',
        context: { meetingId: 'm1', format: 'pdf' },
        uploadInfo: { name: fileName, fileType: 'pdf' },
      },
    });
    const [offer, saved] = made.teams.snapshot().posts;
    expect(offer).toMatchObject({ id: where.post, isRemoved: true });
    const { contentUrl } = saved?.attached[0] ?? {};
    const got = await fetch(contentUrl ?? '');
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
    const [id = ''] = await readdir(join(driveOf(made), 'ida'));
    expect(await readFile(join(driveOf(made), 'ida', id, fileName))).toEqual(bytes);
  });

  test('and declined is told to the bot without an address, and nothing is kept', async () => {
    const made = await aTrialHere();
    const where = await isOffered(made);
    handsOverFiles(made);

    await ask(made, 'file', { ...where, answer: 'decline' });

    expect(made.bot.heard[0]?.value).toEqual({
      type: 'fileUpload',
      action: 'decline',
      context: { meetingId: 'm1' },
    });
    expect(made.post(where.post).isRemoved).toBe(true);
    expect(existsSync(driveOf(made))).toBe(false);
  });

  test.each(['accept', 'decline'] as const)(
    'is answered (%s) only once where the bot leaves the offer',
    async (answer) => {
      const made = await aTrialHere();
      const where = await isOffered(made);
      made.bot.follows(async (heard) => {
        if (answer === 'accept') await lay(uploadOf(heard).uploadUrl, bytes);
        return undefined;
      });

      const statuses = [];
      for (let time = 0; time < 2; time += 1)
        statuses.push((await ask(made, 'file', { ...where, answer })).status);

      expect(statuses).toEqual([200, 404]);
      expect(made.post(where.post).fileAnswer).toBe(answer);
      expect(made.bot.heard).toHaveLength(1);
    },
  );

  test('may be answered again where no file came', async () => {
    const made = await aTrialHere();
    const { where, uploadUrl } = await anOpenUpload(made);

    expect(made.post(where.post).fileAnswer).toBeNull();
    await made.teams.answerFile(where, 'accept');

    const [, again] = made.bot.heard.map((heard) => uploadOf(heard).uploadUrl);
    expect(again).not.toBe(uploadUrl);
  });

  test('may be declined again where the bot broke down', async () => {
    const made = await aTrialHere();
    const where = await isOffered(made);
    made.bot.follows(() => ({ status: 500 }));

    const outcome = await made.teams.answerFile(where, 'decline');

    expect(outcome).toMatchObject({ kind: 'failed', status: 500 });
    expect(made.post(where.post).fileAnswer).toBeNull();
  });

  test.each([
    ['somebody whose chat it is not', { person: per.id }, 404],
    ['who says neither yes nor no', { answer: 'perhaps' }, 400],
    ['who names no message of the chat', { post: '17' }, 404],
  ])('is not answered by %s', async (_, wrong, status) => {
    const made = await aTrialHere();
    const where = await isOffered(made);

    const answer = await ask(made, 'file', { ...where, answer: 'accept', ...wrong });

    expect(answer.status).toBe(status);
    expect(made.bot.heard).toEqual([]);
  });

  test('is not answered in the channel, and no other message is', async () => {
    const made = await aTrialHere();
    const offer = await made.send(channel.channelId, anOffer());
    const text = await made.send(chatOf(ida), { text: 'Hej' });

    const inChannel = await ask(made, 'file', {
      ...{ person: per.id, chat: channel.channelId, post: offer, answer: 'accept' },
    });
    const toText = await ask(made, 'file', {
      person: ida.id,
      chat: chatOf(ida),
      post: text,
      answer: 'accept',
    });

    expect([inChannel.status, toText.status]).toEqual([404, 404]);
    expect(made.bot.heard).toEqual([]);
  });
});
