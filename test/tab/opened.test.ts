import { describe, expect, test } from '@jest/globals';
import { leftToOpen, nameOf, type PreRead } from '../../src/tab/read/opened.ts';

function aPreRead(more: Partial<PreRead> = {}): PreRead {
  const file = { ending: 'pdf', size: 1, day: '2026-11-17', clock: '08:00' };
  return { title: 'Kort', url: 'https://aaloese.example/kort', fileId: null, file, ...rest, ...more };
}
const rest = { trouble: null, sinceRead: null };

describe('pre-reads that are left to open', () => {
  test('are those that were neither opened nor marked read, of what can be opened at all', () => {
    const [link, file] = [aPreRead(), aPreRead({ url: null, fileId: 'file-1' })];
    const all = [link, file, aPreRead({ url: null }), aPreRead({ url: 'x', sinceRead: 'read' })];

    expect(leftToOpen(all, new Set())).toEqual([link, file]);
    expect(leftToOpen(all, new Set([nameOf(link)]))).toEqual([file]);
    expect(leftToOpen(all, new Set([nameOf(link), nameOf(file)]))).toEqual([]);
  });

  test('are again those that changed since they were opened', () => {
    const opened = new Set([nameOf(aPreRead())]);
    const file = { ending: 'pdf', size: 1, day: '2026-11-17', clock: '09:30' };
    const changed = aPreRead({ file, sinceRead: 'changed' });
    expect(leftToOpen([changed], opened)).toEqual([changed]);
  });
});
