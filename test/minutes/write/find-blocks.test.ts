import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collapse } from '../../../src/domain/danish/words.ts';
import { findBlocks } from '../../../src/minutes/write/find-blocks.ts';
import type { Block, List } from '../../../src/minutes/write/paper.ts';
import { someBody } from './some-view.ts';

describe('what a text is made of', () => {
  test('is its paragraphs, whose lines stay lines', () => {
    expect(findBlocks('Havnen sander til.\nDen skal graves ud.\n\nDet haster.')).toEqual([
      { kind: 'paragraph', lead: null, lines: ['Havnen sander til.', 'Den skal graves ud.'] },
      { kind: 'paragraph', lead: null, lines: ['Det haster.'] },
    ]);
  });

  test('is lists with their marks as printed, one within the other', () => {
    expect(outline('Det indstilles, at\n1. sagen drøftes\n   a. nu\n   b. senere\n2. sagen\nsendes')).toEqual(
      ['Det indstilles, at', ['1. sagen drøftes', ['a. nu', 'b. senere'], '2. sagen / sendes']],
    );
    expect(outline('- et\n- to\n  - inden i to\n- tre')).toEqual([
      ['- et', '- to', ['- inden i to'], '- tre'],
    ]);
    expect(outline('1. et\n - a. under et\n - b. under et\n2. to')).toEqual([
      ['1. et', ['- a. under et', '- b. under et'], '2. to'],
    ]);
  });

  test('goes on counting behind a paragraph that stands between', () => {
    const blocks = findBlocks('1. Uændret\n\nSå sker der intet.\n\n2. Ændret\n\nSå sker der noget.');
    expect(blocks.filter((block) => block.kind === 'list').map(({ form }) => form.start)).toEqual([1, 2]);
  });

  test('takes no ordinary number at the beginning of a line for a list', () => {
    expect(findBlocks('1. budgetopfølgning viser et underskud.')).toMatchObject([{ kind: 'paragraph' }]);
    expect(findBlocks('-')).toMatchObject([{ kind: 'paragraph', lines: ['-'] }]);
  });

  test('is tables where lines have tabs, the first line their header', () => {
    expect(findBlocks('Post\tBeløb\n- Drift\t5.000 kr.\nAnlæg')).toEqual([
      {
        kind: 'table',
        rows: [
          ['Post', 'Beløb'],
          ['- Drift', '5.000 kr.'],
        ],
      },
      { kind: 'paragraph', lead: null, lines: ['Anlæg'] },
    ]);
  });

  test('is sub-headings, which are short, alone and above a text', () => {
    expect(findBlocks('Vurdering\n\nSagen er ligetil, og alle er enige.')).toMatchObject([
      { kind: 'sub-heading', text: 'Vurdering' },
      { kind: 'paragraph' },
    ]);
    expect(findBlocks('Tema 1\n\nTema 2\n\nTemaerne hænger sammen.')).not.toContainEqual(
      expect.objectContaining({ kind: 'sub-heading' }),
    );
  });

  test('lets a line run into the text that would be read as a section or an item', () => {
    expect(findBlocks('Økonomi\n\nDet koster 5 kr.')).toEqual([
      { kind: 'paragraph', lead: 'Økonomi', lines: ['Det koster 5 kr.'] },
    ]);
    expect(findBlocks('Se også\n\nPunkt 2: Ny havn')).toMatchObject([
      { lines: ['Se også Punkt 2: Ny havn'] },
    ]);
  });

  test('is every word of it in its order', () => {
    fc.assert(
      fc.property(someBody, (text) => {
        expect(collapse(wordsOf(findBlocks(text)))).toBe(collapse(text));
      }),
      { numRuns: 500 },
    );
  });

  test('is found whatever it is, at any length', () => {
    const hostile = [
      '1. '.repeat(20_000),
      `${'- a\n'.repeat(5_000)}`,
      `${'\t'.repeat(20_000)}`,
      'a) '.repeat(9),
    ];
    for (const text of hostile) expect(() => findBlocks(text)).not.toThrow();
  });
});

type Outline = (string | Outline)[];

function outline(text: string): Outline {
  return findBlocks(text).map((block) =>
    block.kind === 'list' ? ofList(block) : collapse(wordsOf([block])),
  );
}

function ofList({ entries }: List): Outline {
  return entries.flatMap(({ mark, lines, below }) => [`${mark} ${lines.join(' / ')}`, ...below.map(ofList)]);
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return [block.lead ?? '', ...block.lines].join(' ');
      if (block.kind === 'list') return wordsOfList(block);
      return block.kind === 'table' ? block.rows.flat().join(' ') : block.text;
    })
    .join(' ');
}

function wordsOfList({ entries }: List): string {
  return entries
    .map(({ mark, lines, below }) => [mark, ...lines, ...below.map(wordsOfList)].join(' '))
    .join(' ');
}
