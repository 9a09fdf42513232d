import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aFolder } from '../support/processes.ts';
import { aTrial, bo, channel, chatOf, ida } from './a-trial.ts';

describe('what was said', () => {
  test('is there again after a restart, with reactions, the switch and what was installed', async () => {
    const first = await aTrial();
    await first.teams.start();
    const id = await first.send(channel.channelId, { text: 'Dagsorden' });
    await first.teams.react({ person: 'per', chat: channel.channelId, post: id }, 'heart');
    await first.teams.say({ person: 'ida', chat: chatOf(ida), thread: null, text: '/hjælp' });
    first.teams.setReachable(bo.id, false);
    const before = first.teams.snapshot();
    await first.close();

    const second = await aTrial({ keptIn: first.keptIn });
    await second.teams.start();
    const after = second.teams.snapshot();
    const next = await second.send(channel.channelId, { text: 'Ny dagsorden' });
    await second.close();

    expect(after.posts).toEqual(before.posts);
    expect(after.unreachable).toEqual(['bo']);
    expect(second.bot.heard).toEqual([]);
    expect(Number(next)).toBeGreaterThan(Number(id));
  });

  test('is written as a whole file that leaves nothing half-written beside it', async () => {
    const made = await aTrial();
    await made.send(channel.channelId, { text: 'Dagsorden' });
    await made.close();

    expect(await readdir(dirname(made.keptIn))).toEqual(['chats.json']);
    expect(JSON.parse(await readFile(made.keptIn, 'utf8'))).toMatchObject({ posts: [{ text: 'Dagsorden' }] });
  });

  test.each([
    ['broken', '{"posts":['],
    ['of another kind', '{"posts":[{"id":7}]}'],
  ])('begins anew where the file is %s', async (_, text) => {
    const keptIn = join(await aFolder(), 'chats.json');
    await writeFile(keptIn, text);

    const made = await aTrial({ keptIn });
    const { posts } = made.teams.snapshot();
    await made.close();

    expect(posts).toEqual([]);
  });
});
