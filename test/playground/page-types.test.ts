import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';

describe('the scripts of the page', () => {
  test('hold together as the browser knows them', () => {
    const { stdout, status } = spawnSync('node_modules/.bin/tsc', ['-p', 'src/playground/page'], {
      encoding: 'utf8',
    });

    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});
