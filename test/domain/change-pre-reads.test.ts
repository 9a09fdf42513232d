import { describe, expect, test } from '@jest/globals';
import { changed, type PreReadChange } from '../../src/domain/change-pre-reads.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type FileId } from '../../src/domain/ids.ts';
import { type Attachment, type KeptVersion, limits } from '../../src/domain/item.ts';
import { keepAttachments } from '../../src/domain/keep-attachments.ts';
import { sinceRead } from '../../src/domain/pre-read.ts';
import { Refusal } from '../../src/errors.ts';
import { aMorning, people } from '../support/builders.ts';

const map: Attachment = { title: 'Kort', url: 'https://aaloese.example/kort.pdf' };
const file = (sha256: string, more: Partial<KeptVersion> = {}): KeptVersion => ({
  ...{ id: asId<FileId>('file-1'), version: 1, name: 'Notat.docx', size: 10, sha256, at: aMorning },
  ...more,
});
const note: Attachment = { title: 'Notat', url: null, kept: file('a'), by: people.director };
const list = [map, note];

function arranged(change: PreReadChange, more: Partial<Parameters<typeof changed>[2]> = {}) {
  return changed(list, change, { files: [], by: people.secretary, isEditor: true, ...more });
}

function refusal(change: PreReadChange, more: Partial<Parameters<typeof changed>[2]> = {}) {
  try {
    arranged(change, more);
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? error.code : 'a bug';
  }
}

describe('adding a pre-read', () => {
  test('takes a link, called by the end of its path where nobody says how', () => {
    const link = 'https://aaloese.example/Notat%20om%20broen.pdf';
    expect(arranged({ kind: 'add', link, title: null })[2]).toEqual({
      ...{ title: 'Notat om broen.pdf', url: link, by: people.secretary },
    });
  });

  test('takes the files that came along, one of them by the title that was said', () => {
    const files = [file('b', { id: asId('file-2') }), file('c', { id: asId('file-3'), name: 'Bilag.xlsx' })];
    const titles = (of: readonly KeptVersion[]) =>
      arranged({ kind: 'add', link: null, title: 'Regneark' }, { files: of }).map(({ title }) => title);
    expect(titles(files.slice(1))).toEqual(['Kort', 'Notat', 'Regneark']);
    expect(titles(files)).toEqual(['Kort', 'Notat', 'Notat.docx', 'Bilag.xlsx']);
  });

  test.each([
    ['a link that is none', { kind: 'add', link: 'ftp://x', title: null }, 'link-wrong'],
    ['neither link nor file', { kind: 'add', link: null, title: 'Notat' }, 'file-missing'],
    ['a link that is there', { kind: 'add', link: map.url, title: 'Igen' }, 'pre-read-there'],
    ['a long title', { kind: 'add', link: 'https://a.example/', title: 'x'.repeat(251) }, 'text-too-long'],
  ] as [string, PreReadChange, string][])('refuses %s', (_, change, code) => {
    expect(refusal(change)).toBe(code);
  });

  test('refuses the same file twice, and more than an item can have', () => {
    expect(refusal({ kind: 'add', link: null, title: null }, { files: [file('a')] })).toBe('pre-read-there');
    const full = Array.from({ length: limits.attachments }, () => map);
    const add = () =>
      changed(
        full,
        { kind: 'add', link: 'https://a.example/x', title: null },
        { files: [], by: people.chair, isEditor: true },
      );
    expect(add).toThrow(new Refusal('pre-reads-full', { most: limits.attachments }));
  });
});

describe('arranging pre-reads', () => {
  test('moves, renames and removes by number', () => {
    expect(arranged({ kind: 'move', of: 2, to: 1 })).toEqual([note, map]);
    expect(arranged({ kind: 'rename', of: 1, title: ' Nyt kort ' })[0]).toEqual({
      ...map,
      title: 'Nyt kort',
    });
    expect(arranged({ kind: 'remove', of: 1 })).toEqual([note]);
  });

  test('a file that follows a file is its next version under the same title', () => {
    const [, replaced] = arranged(
      { kind: 'replace', of: 2, link: null },
      { files: [file('b', { id: asId('other'), name: 'Notat2.docx' })] },
    );
    expect(replaced).toEqual({
      ...{ title: 'Notat', url: null, by: people.director },
      kept: { ...file('b'), version: 2, name: 'Notat2.docx' },
    });
  });

  test('a link takes the place of a file, and a file that of a link', () => {
    expect(arranged({ kind: 'replace', of: 2, link: 'https://a.example/n' })[1]).toEqual({
      ...{ title: 'Notat', url: 'https://a.example/n', by: people.director },
    });
    expect(arranged({ kind: 'replace', of: 1, link: null }, { files: [file('b')] })[0]).toEqual({
      ...{ title: 'Kort', url: null, kept: file('b') },
    });
  });

  test('is for whoever added it, where not for editors of the agenda', () => {
    const as = (by: typeof people.director) => ({ by, isEditor: false });
    expect(refusal({ kind: 'remove', of: 2 }, as(people.director))).toBe('none');
    expect(refusal({ kind: 'remove', of: 2 }, as(people.director2))).toBe('pre-read-not-yours');
    expect(refusal({ kind: 'rename', of: 1, title: 'x' }, as(people.director))).toBe('pre-read-not-yours');
  });

  test('refuses numbers that no pre-read has', () => {
    expect(refusal({ kind: 'remove', of: 3 })).toBe('no-such-pre-read');
    expect(refusal({ kind: 'move', of: 1, to: 0 })).toBe('no-such-pre-read');
  });
});

test('the form keeps the files that its lines name, and who added what', () => {
  const lines = [
    { title: 'Notat, rettet', url: null, keeps: 2 },
    { title: 'Kort over åen', url: map.url },
    { title: 'Fil der ikke er', url: null, keeps: 1 },
  ];
  expect(keepAttachments(list, lines)).toEqual([
    { ...note, title: 'Notat, rettet' },
    { ...map, title: 'Kort over åen' },
    { title: 'Fil der ikke er', url: null },
  ]);
});

describe('a file that was read', () => {
  const mark = { versions: [{ of: 'file-1', version: 'a' }], at: aMorning } as never;
  test('stays read under another title, and is changed with its next version', () => {
    const later = '2026-11-18T08:00:00.000Z' as Instant;
    expect(sinceRead({ ...note, title: 'Nyt navn' }, [], mark)).toBe('read');
    expect(sinceRead({ ...note, kept: file('b', { version: 2, at: later }) }, [], mark)).toBe('changed');
    expect(sinceRead({ ...note, kept: file('b', { id: asId('file-9') }) }, [], mark)).toBe('new');
  });
});
