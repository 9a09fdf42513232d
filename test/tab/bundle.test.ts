import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { bundleTab } from '../../src/tab/bundle.ts';
import { builtTab } from '../support/built-tab.ts';

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);

/** What the first page needs, of a Danish reader in Teams. */
const firstPage = [
  'index.html',
  'host/teams-host.ts',
  '../words/da/tab.ts',
  '../words/da/common.ts',
  '../words/da/work.ts',
  '../words/da/orders.ts',
];

describe('the built tab', () => {
  test('keeps what the first page needs below 200 kB, compressed as any browser takes it', async () => {
    await builtTab();
    const pieces = manifest.parse(JSON.parse(readFileSync('build/tab/.vite/manifest.json', 'utf8')));
    const needed = new Set<string>();
    const need = (name: string) => {
      const piece = pieces[name];
      if (!piece) throw new Error(`no piece ${name} in ${Object.keys(pieces)}`);
      for (const file of [piece.file, ...piece.css]) needed.add(file);
      piece.imports.forEach(need);
    };
    firstPage.forEach(need);

    const bytes = [...needed].reduce((sum, file) => sum + statSync(`build/tab/${file}.gz`).size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(200_000);
  });

  test('is not built twice of the same sources', async () => {
    await builtTab();
    expect(await bundleTab()).toBeNull();
    expect(existsSync('build/tab.lock')).toBe(false);
  });
});
