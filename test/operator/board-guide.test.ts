import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { boardFile, usualBoard } from '../../src/api/board-file.ts';
import { asId, type TenantId } from '../../src/domain/ids.ts';

const guide = readFileSync('docs/board.md', 'utf8');
const [whole = '', ...parts] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);

describe('docs/board.md', () => {
  test('shows a board as board add takes it, with every field there is', () => {
    const shown = JSON.parse(whole);

    expect(boardFile.safeParse(shown).error).toBeUndefined();
    const usual = usualBoard('Direktionen', asId<TenantId>('t'));
    expect(Object.keys(shown).toSorted()).toEqual(Object.keys(usual).toSorted());
    for (const name of ['reach', 'files', 'deadlines'] as const)
      expect(Object.keys(shown[name]).toSorted()).toEqual(Object.keys(usual[name]).toSorted());
  });

  test('shows parts of it that fit in', () => {
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const changed = { ...JSON.parse(whole), ...JSON.parse(`{ ${part} }`) };
      expect(boardFile.safeParse(changed).error).toBeUndefined();
    }
  });

  test('would be caught misspelling a field', () => {
    expect(boardFile.safeParse({ ...JSON.parse(whole), mailboxes: [] }).error).toBeDefined();
  });
});
