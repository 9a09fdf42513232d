import { describe, expect, test } from '@jest/globals';
import { start } from '../support/processes.ts';
import { aDataFolder } from '../support/service.ts';

describe('the embedded database', () => {
  test('loses nothing that was confirmed when its process is killed in the midst of writing', async () => {
    const folder = await aDataFolder();
    const rounds: { found: number; whole: boolean; confirmed: number }[] = [];

    for (const most of [40, 25, 1]) {
      const writer = start('test/store/writing-child.ts', [folder]);
      const [, before = '', record] = /found (\d+) (\w+)\n/.exec(await writer.says('whole\n')) ?? [];
      await writer.says(`\n${Number(before) + most}\n`);
      writer.kill('SIGKILL');
      await writer.ended;
      const confirmed = Number(writer.said().split('\n').at(-2));
      rounds.push({ found: Number(before), whole: record === 'whole', confirmed });
    }

    expect(rounds.map(({ whole }) => whole)).toEqual([true, true, true]);
    for (const [at, { found }] of rounds.entries()) {
      const confirmed = rounds[at - 1]?.confirmed ?? 0;
      // One more may have been committed whose confirmation the kill cut off.
      expect([confirmed, confirmed + 1]).toContain(found);
    }
  });
});
