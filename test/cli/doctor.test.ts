import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { doctor } from '../../src/cli/doctor.ts';
import { type Examined, packExamined } from '../../src/operator/doctor.ts';

const examined: Examined = {
  findings: [{ check: 'database', state: 'ok', says: 'reached' }],
  boards: [
    {
      ...{ name: 'Direktionen', mailbox: 'b@aaloese.example', subscription: 's-1', files: false },
      channel: { serviceUrl: 'https://smba.example/', channelId: '19:x' },
      reach: { install: true, mail: false, activityFeed: false },
    },
  ],
};

describe('doctor', () => {
  test('puts what is found here and what the service finds into lines, and tries each board', async () => {
    const { out, status } = await doctor(['doctor'], async () => packExamined(examined));

    expect(status).toBe(0);
    expect(out.split('\n').map((line) => line.replace(/(?<=: ).*/, '…'))).toEqual([
      'ok       settings: …',
      'skipped  clock: …',
      'skipped  bot token: …',
      'skipped  Graph token: …',
      'skipped  PUBLIC_URL: …',
      'ok       database: …',
      'skipped  Direktionen: …',
    ]);
  });

  test('says in one line that nobody has the database open, and goes on', async () => {
    const away = () => Promise.reject(new Error('no answer\n  at all'));
    const { out, status, err } = await doctor(['doctor', '--json'], away);

    expect(status).toBe(1);
    expect(err).toBe('1 of 6 checks failed');
    expect(JSON.parse(out).at(-1)).toMatchObject({
      ...{ check: 'database', state: 'fails', says: 'no answer at all' },
      todo: expect.stringContaining('DATABASE_URL'),
    });
  });

  test('has each of its checks in the guide', () => {
    const guide = readFileSync('docs/admin.md', 'utf8');
    const sources = ['operator/examine-house.ts', 'cli/doctor.ts', 'app/doctor/examine-world.ts']
      .concat(['app/doctor/examine-boards.ts', 'app/doctor/check-address.ts', 'app/doctor/check-clock.ts'])
      .map((path) => readFileSync(`src/${path}`, 'utf8'));
    const named = sources.flatMap((source) => [
      ...source.matchAll(/(?:name: |check: |check\(|graphDoor = )['`](?:\$\{\w*\.?name\}: )?([\w/ -]+)['`]/g),
    ]);
    const checks = [...new Set(named.map(([, name = '']) => name))];

    expect(checks).toEqual(expect.arrayContaining(['clock', 'mailbox', 'team', '/api/graph/notifications']));
    expect(checks.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});
