import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TextSelection } from 'prosemirror-state';
import { findPieces, linesOf } from '../../../src/domain/written/find-pieces.ts';
import type { List } from '../../../src/domain/written/pieces.ts';
import { putText } from '../../../src/tab/write/commands.ts';
import { openState } from '../../../src/tab/write/editor-state.ts';
import { type Part, textOfPart } from '../../../src/tab/write/pasted-text.ts';
import { writeText } from '../../../src/tab/write/write-text.ts';

describe('what is pasted', () => {
  test('keeps a list that stands beside the entries instead of in one of them', () => {
    const pasted = (below: Part) => textOfPart(ul(li('a'), below, li('c')));
    expect(pasted(ul(li('b')))).toBe('- a\n  - b\n- c');
    expect(pasted(ol(li('b'), li('bb')))).toBe('- a\n  a. b\n  b. bb\n- c');
    expect(textOfPart(ul('løst', ul(li('a')), part('P', ['ord'])))).toBe('løst\n\n  - a\n\nord');
  });

  test('begins a list at a higher number apart from the list before it', () => {
    const inner = li(part('P', ['tre']), ul(li('indeni')));
    expect(textOfPart(part('OL', [inner, li('fire')], { start: 3 }))).toBe('3. tre\n  - indeni\n\n4. fire');
    const word = [aWordEntry('·', 'A'), aWordEntry('3.', 'tre'), aWordEntry('4.', 'fire')];
    expect(textOfPart(part('BODY', word))).toBe('- A\n\n3. tre\n4. fire');
  });

  test('has numbers behind bullets as a list of their own, and those of a level further in below them', () => {
    const [one, two] = [aWordEntry('1.', 'x'), aWordEntry('2.', 'y')];
    const text = textOfPart(part('BODY', [aWordEntry('·', 'A'), one, two, aWordEntry('o', 'B')]));
    expect(text).toBe('- A\n\n1. x\n2. y\n\n- B');
    expect(findPieces(linesOf(text))).toHaveLength(3);
    const below = [aWordEntry('1.', 'x', 2), aWordEntry('2.', 'y', 2)];
    expect(textOfPart(part('BODY', [aWordEntry('·', 'A'), ...below]))).toBe('- A\n  1. x\n  2. y');
  });

  test('keeps a number that the minutes do not know', () => {
    const word = [aWordEntry('1.1.', 'et'), aWordEntry('ii.', 'to')];
    expect(textOfPart(part('BODY', word))).toBe('1.1. et\n\nii. to');
  });

  test('has a table in an entry, and what the entry says behind it, by themselves', () => {
    const rows = [row('Post', 'Beløb'), row('Drift', '5 kr.')];
    const table = part('TABLE', [part('CAPTION', ['Budget']), part('TBODY', rows)]);
    expect(textOfPart(ol(li('a', table, 'efter'), li('b')))).toBe(
      '1. a\n  Budget\n\nPost\tBeløb\nDrift\t5 kr.\n\nefter\n2. b',
    );
    expect(textOfPart(part('TABLE', [row(ul(li('a'), li('b')))]))).toBe('- a\n- b');
  });

  test('loses no word, wherever it is put in', () => {
    fc.assert(
      fc.property(
        somePart(3),
        fc.constantFrom('', 'Før\nefter', '- a\n  - b\n- c', 'x\ty\nz\tw'),
        (made, text) => {
          const { root, words } = named(made);
          const state = openState(text);
          const at = TextSelection.near(state.doc.resolve(Math.floor(state.doc.content.size / 2)));
          const put = state.apply(putText(state.apply(state.tr.setSelection(at)), textOfPart(root)));
          const written = writeText(put.doc);
          expect(words.filter((word) => !written.includes(word))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('has no entry swallowed by another', () => {
    fc.assert(
      fc.property(someList(3), (made) => {
        const { root } = named(made);
        const entries = findPieces(linesOf(textOfPart(root))).flatMap(({ block }) =>
          block.kind === 'list' ? linesIn(block) : [],
        );
        expect(entries.filter((lines) => lines.length > 1)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function part(tag: string, parts: Part['parts'], more: Partial<Part> = {}): Part {
  return { tag, parts, looks: '', start: null, ...more };
}

function li(...parts: Part['parts']): Part {
  return part('LI', parts);
}

function ul(...parts: Part['parts']): Part {
  return part('UL', parts);
}

function ol(...parts: Part['parts']): Part {
  return part('OL', parts);
}

function row(...cells: (Part | string)[]): Part {
  const of = cells.map((cell) => part('TD', [cell]));
  return part('TR', of);
}

function aWordEntry(mark: string, text: string, level = 1): Part {
  const printed = part('SPAN', [mark], { looks: 'mso-list:Ignore' });
  return part('P', [printed, text], { looks: `mso-list:l0 level${level} lfo1` });
}

/** Lists within lists, where browsers and word processors put them. Each `*` becomes a word of its own. */
function someList(depth: number): fc.Arbitrary<Part> {
  const below = depth === 0 ? [] : [someList(depth - 1)];
  const inner = depth === 0 ? fc.constant([]) : fc.array(fc.oneof(...below), { maxLength: 2 });
  const entry = inner.map((lists) => li('*', ...lists));
  const parts = fc.array(fc.oneof({ weight: 3, arbitrary: entry }, ...below), { minLength: 1, maxLength: 4 });
  const start = fc.constantFrom(null, null, 1, 3, 25, 99, -2);
  return fc.record({ tag: fc.constantFrom('UL', 'OL'), looks: fc.constant(''), start, parts });
}

function somePart(depth: number): fc.Arbitrary<Part> {
  const word = fc.constant<Part | string>('*');
  if (depth === 0) return word.map((one) => part('SPAN', [one]));
  const any = fc.array(fc.oneof(word, somePart(depth - 1)), { maxLength: 4 });
  const tags = ['P', 'DIV', 'SPAN', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'B', 'ADDRESS', 'O:P'];
  const looks = fc.constantFrom('', '', 'mso-list:l0 level1 lfo1', 'mso-list:l0 level3');
  const cells = any.map((parts) => part('TD', parts));
  const rows = fc.array(
    fc.array(cells, { maxLength: 3 }).map((of) => part('TR', of)),
    { maxLength: 3 },
  );
  const table = rows.map((of) => part('TABLE', [part('CAPTION', ['*']), part('TBODY', of)]));
  const other = fc.record({ tag: fc.constantFrom(...tags), looks, start: fc.constant(null), parts: any });
  return fc.oneof(table, someList(2), other);
}

/** Each `*` made a word that stands nowhere else. */
function named(made: Part): { root: Part; words: string[] } {
  const words: string[] = [];
  const name = ({ parts, ...one }: Part): Part => ({
    ...one,
    parts: parts.map((inner) => {
      if (typeof inner !== 'string') return name(inner);
      const word = `<${words.length}>`;
      words.push(word);
      return word;
    }),
  });
  return { root: name(made), words };
}

function linesIn({ entries }: List): (readonly string[])[] {
  return entries.flatMap(({ lines, below }) => [lines, ...below.flatMap(linesIn)]);
}
