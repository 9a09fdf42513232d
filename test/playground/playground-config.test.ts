import { describe, expect, test } from '@jest/globals';
import { demoBoard, demoChannel } from '../../src/playground/demo-board.ts';
import { playgroundConfig } from '../../src/playground/playground-config.ts';

const config = JSON.parse(playgroundConfig(demoBoard, demoChannel));

describe('the configuration of the Agents Playground', () => {
  test('sits the secretary at the keyboard and has exactly five others', () => {
    expect(config.currentUser.name).toBe('Mette Lindekvist');
    expect(config.users.map(({ name }: { name: string }) => name)).toEqual([
      'Henrik Agerbo',
      'Karen Holmsgaard',
      'Jens Ravnkilde',
      'Signe Bøgetorp',
      'Bodil Skovbakke',
    ]);
  });

  test('gives everybody and every chat an id of their own, and says all it must of each person', () => {
    const users = [config.currentUser, ...config.users];
    const chats = [config.personalChat, config.groupChat, config.team, ...config.team.channels];

    expect(new Set([...users, ...chats].map(({ id }) => id)).size).toBe(users.length + chats.length);
    for (const user of users) {
      expect(Object.keys(user).toSorted()).toEqual([
        'aadObjectId',
        'email',
        'givenName',
        'id',
        'name',
        'surname',
        'userPrincipleName',
      ]);
    }
  });

  test('has one channel, that of the demo board', () => {
    expect(config.team).toMatchObject({ id: demoChannel.teamId, channels: [{ id: demoChannel.channelId }] });
  });

  test('is refused for a board with too few people', () => {
    expect(() =>
      playgroundConfig({ ...demoBoard, members: demoBoard.members.slice(0, 4) }, demoChannel),
    ).toThrow();
  });
});
