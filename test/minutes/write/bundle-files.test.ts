import { describe, expect, test } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';
import { type BundlePart, bundleFiles } from '../../../src/minutes/write/bundle-files.ts';
import { writeDocument } from '../../../src/minutes/write/write-document.ts';
import { aView, aWholeItem } from './some-view.ts';

type Format = 'pdf' | 'docx';
const fileWith = (background: string, format: Format) =>
  writeDocument(aView({ items: [aWholeItem(1, { background })] }), { what: 'agenda', format });

describe('a bundle', () => {
  test('is the front with its bookmarks, and behind it the files in their order, each with one of its own', async () => {
    const pages = await pagesOf([
      { title: 'Notat om havnen', bytes: await fileWith('Dybden er for ringe.', 'pdf') },
      { title: 'Brev fra sejlerne', bytes: await fileWith('Vi stikker på grund.', 'docx') },
    ]);
    expect(pages.bookmarks).toEqual([
      ...['DAGSORDEN Direktionen d. 24-11-2026', 'Indholdsfortegnelse', 'Punkt 1: Ny havn'],
      ...['Notat om havnen', 'Brev fra sejlerne'],
    ]);
    expect(pages.texts).toHaveLength(7);
    expect(pages.texts[2]).toContain('Havnen sander til.');
    expect(pages.texts[5]).toContain('Dybden er for ringe.');
    expect(pages.texts[6]).toMatch(/^Brev fra sejlerne Bilagets tekst.*Vi stikker på grund\./);
    expect(pages.targets).toEqual([0, 1, 2, 3, 6]);
  });

  test('names on a page what it cannot hold: what is missing, broken or of another kind', async () => {
    const pdf = await fileWith('Hemmeligt', 'pdf');
    const others: BundlePart[] = [
      { title: 'Regneark', bytes: null },
      { title: 'Billede', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
      { title: 'Afbrudt', bytes: pdf.subarray(0, 900) },
      { title: 'Arkiv', bytes: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]) },
    ];
    const { texts } = await pagesOf(others);
    expect(texts.slice(3).map((text) => text.split(' ')[0])).toEqual([
      'Regneark',
      'Billede',
      'Afbrudt',
      'Arkiv',
    ]);
    expect(texts.slice(3).every((text) => text.includes('Bilaget er ikke med'))).toBe(true);
  });
});

async function pagesOf(parts: readonly BundlePart[]) {
  const pdf = await getDocumentProxy(await bundleFiles(await fileWith('Havnen sander til.', 'pdf'), parts));
  try {
    const outline = await pdf.getOutline();
    const texts = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      texts.push(
        items
          .map((item) => ('str' in item ? `${item.str} ` : ''))
          .join('')
          .split(/\s+/)
          .join(' '),
      );
    }
    const targets = outline.map(({ dest }) => (Array.isArray(dest) ? pdf.getPageIndex(dest[0]) : -1));
    return { bookmarks: outline.map(({ title }) => title), texts, targets: await Promise.all(targets) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
