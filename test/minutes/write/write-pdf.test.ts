import { describe, expect, test } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';
import type { MinutesView } from '../../../src/domain/see-minutes.ts';
import { writeDocument } from '../../../src/minutes/write/write-document.ts';
import { aView, aWholeItem } from './some-view.ts';

describe('minutes as PDF', () => {
  test('have title, language and bookmarks', async () => {
    const title = 'REFERAT Børn & <Unge> d. 24-11-2026';
    await reading({ boardName: 'Børn & <Unge>' }, async (pdf) => {
      const { info, metadata } = await pdf.getMetadata();
      expect(info).toMatchObject({ Title: title, Language: 'da-DK' });
      expect(metadata?.get('dc:title')).toBe(title);
      expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
      expect((await pdf.getOutline()).map((bookmark) => bookmark.title)).toEqual([
        ...[title, 'Indholdsfortegnelse', 'Punkt 1: Ny havn', 'Punkt 2: Ny bro'],
      ]);
    });
  });

  test('lead from the contents to each item, and from an attachment to its address', async () => {
    await reading({}, async (pdf) => {
      const contents = await (await pdf.getPage(2)).getAnnotations();
      const pages = await Promise.all(contents.map(({ dest }) => pageOf(pdf, dest)));
      expect(pages).toEqual([3, 4]);
      expect(await textOn(pdf, 2)).toMatch(/Ny havn \.+ 3 .*Ny bro \.+ 4/);
      const links = await (await pdf.getPage(4)).getAnnotations();
      expect(links).toMatchObject([
        { url: 'https://aaloese.example/kort.pdf', contentsObj: { str: 'Kort' } },
      ]);
    });
  });

  test('have a structure that tells headings, lists, tables, contents and links apart', async () => {
    await reading({}, async (pdf) => {
      const rolesOn = async (number: number) => rolesIn(await (await pdf.getPage(number)).getStructTree());
      expect(await rolesOn(1)).toContain('H1');
      expect(await rolesOn(2)).toEqual(expect.arrayContaining(['H2', 'TOC', 'TOCI', 'Reference', 'Link']));
      const item = ['Sect', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody'];
      expect(await rolesOn(3)).toEqual(expect.arrayContaining(item));
      expect(await rolesOn(4)).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD', 'Link']));
    });
  });

  test('say on each page what they are and which page it is, and that they are a draft until approved', async () => {
    await reading({ status: 'minutesSent' }, async (pdf) => {
      const running = 'Direktionen · 24. november 2026 Udkast Intern udgave Side 3 af 4';
      expect((await textOn(pdf, 3)).endsWith(running)).toBe(true);
    });
    await reading({ status: 'approved', isPublic: true }, async (pdf) => {
      const running = 'Direktionen · 24. november 2026 Offentlig udgave Side 4 af 4';
      expect((await textOn(pdf, 4)).endsWith(running)).toBe(true);
    });
  });

  test('show letters of other alphabets, and stand in for those that no font has', async () => {
    const background = 'Łódź, Ωμέγα, Київ, Hà Nội → ☐';
    await reading({ items: [aWholeItem(1, { background })] }, async (pdf) => {
      expect(await textOn(pdf, 3)).toContain('Łódź, Ωμέγα, Київ, Hà Nội ->');
    });
  });
});

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function reading(more: Partial<MinutesView>, look: (pdf: Pdf) => Promise<void>): Promise<void> {
  const items = [
    aWholeItem(1, { recommendation: 'At\n1. sagen drøftes\n2. sagen sendes' }),
    aWholeItem(2, {
      ...{ title: 'Ny bro', caseStatement: 'Post\tBeløb\nDrift\t5 kr.' },
      attachments: [{ title: 'Kort', url: 'https://aaloese.example/kort.pdf' }],
    }),
  ];
  const bytes = await writeDocument(aView({ items, ...more }), { what: 'minutes', format: 'pdf' });
  const pdf = await getDocumentProxy(bytes);
  try {
    await look(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function pageOf(pdf: Pdf, name: string): Promise<number> {
  const [ref] = (await pdf.getDestination(name)) ?? [];
  return (await pdf.getPageIndex(ref)) + 1;
}

async function textOn(pdf: Pdf, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  const said = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''));
  return said.join('').split(/\s+/).join(' ').trim();
}

type Node = { role?: string; children?: readonly object[] };

function rolesIn(node: Node): string[] {
  return [node.role ?? '', ...(node.children ?? []).flatMap((child) => rolesIn(child))];
}
