import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MinutesView } from '../../../src/domain/see-minutes.ts';
import { chooseView } from '../../../src/minutes/write/choose-view.ts';
import { layPaper } from '../../../src/minutes/write/lay-paper.ts';
import { columnWidths } from '../../../src/minutes/write/layout/column-widths.ts';
import { layOut } from '../../../src/minutes/write/layout/lay-out.ts';
import type { Letters } from '../../../src/minutes/write/layout/letters.ts';
import { page, textHeight, textWidth } from '../../../src/minutes/write/layout/page-form.ts';
import type { Page } from '../../../src/minutes/write/layout/stack-pages.ts';
import { aView, aWholeItem, someView } from './some-view.ts';

/** Every letter half as wide as it is high. */
const letters: Letters = { width: (text, _, size) => (text.length * size) / 2 };
const layoutOf = (view: MinutesView) => {
  const wish = { what: 'minutes', format: 'pdf' } as const;
  return layOut(layPaper(chooseView(view, wish), wish), letters);
};

describe('the pages of minutes', () => {
  test('are the title, the contents, and each item on pages of its own from the third', () => {
    const long = 'Havnen sander til. '.repeat(400);
    const items = [aWholeItem(1), aWholeItem(2, { background: long }), aWholeItem(3)];
    expect(layoutOf(aView({ items })).itemPages).toEqual([3, 4, 7]);
  });

  test('begin later where the contents need more than a page', () => {
    const items = Array.from({ length: 40 }, (_, at) => aWholeItem(at + 1));
    expect(layoutOf(aView({ items })).itemPages[0]).toBe(4);
  });

  test('hold all that is on them, and never end in a heading or with one line of a text', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const { pages } = layoutOf(view);
        for (const one of pages) expect(problemsOf(one, pages)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('have the header of a table again where it goes on', () => {
    const caseStatement = Array.from({ length: 60 }, (_, at) => `Post ${at}\t${at}.000 kr.`).join('\n');
    const { pages } = layoutOf(aView({ items: [aWholeItem(1, { caseStatement })] }));
    expect(pages.length).toBeGreaterThan(3);
    expect(textOf(pages[3]?.slice(0, 1) ?? [])).toBe('Post 0 0.000 kr.');
    expect(pages[3]?.[0]?.strip.pieces.every(({ tag }) => tag === null)).toBe(true);
  });

  test('take a word that is wider than a line in pieces', () => {
    const { pages } = layoutOf(aView({ items: [aWholeItem(1, { background: 'x'.repeat(300) })] }));
    const lines = (pages[2] ?? []).filter(({ strip }) => /^x+$/.test(textOf([{ strip, y: 0 }])));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(({ strip }) => textOf([{ strip, y: 0 }])).join('')).toBe('x'.repeat(300));
  });
});

describe('the columns of a table', () => {
  test('fill the width, narrow ones no wider than their texts where wide ones want more', () => {
    const rows = [['a'.repeat(100), 'b'.repeat(100), 'c']];
    const [first = 0, second = 0, third = 0] = columnWidths(
      rows,
      { width: 400, padding: 10 },
      (text) => text.length * 5,
    );
    expect(first + second + third).toBeCloseTo(400);
    expect(third).toBe(30);
    expect(first).toBe(second);
  });
});

function problemsOf(one: Page, pages: readonly Page[]): string[] {
  const last = one.at(-1);
  const isEnd = one === pages.at(-1) || pages[pages.indexOf(one) + 1]?.[0]?.strip.opensPage;
  const edge = page.left + textWidth + 0.01;
  return [
    ...(last && last.y + last.strip.height > page.top + textHeight + 0.01 ? ['runs over the end'] : []),
    ...(last?.strip.holdsNext && !isEnd ? ['parts what holds together'] : []),
    ...one.flatMap(({ strip }) =>
      strip.pieces
        .filter(({ x, text, face, size }) => x + letters.width(text.trimEnd(), face, size) > edge)
        .map(({ text }) => `too wide: ${text}`),
    ),
  ];
}

function textOf(placed: Page): string {
  return placed
    .flatMap(({ strip }) => strip.pieces.map(({ text }) => text))
    .join(' ')
    .trim();
}
