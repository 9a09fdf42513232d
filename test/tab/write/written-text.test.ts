import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fragment, type Node, Slice } from 'prosemirror-model';
import { collapse } from '../../../src/domain/danish/words.ts';
import { readDocument } from '../../../src/tab/write/read-document.ts';
import { schema } from '../../../src/tab/write/schema.ts';
import { writeText } from '../../../src/tab/write/write-text.ts';
import { someBody } from '../../minutes/write/some-view.ts';

const awkward = fc
  .array(
    fc.constantFrom(
      ...[
        '- ',
        '1. ',
        'a) ',
        '  ',
        '\t',
        '\n',
        '\n\n',
        '\r\n',
        ' \n',
        '\u2028',
        '\u200b',
        '\u00a0',
        'Det, at',
        'x',
      ],
      ...['2. ', '– ', 'Å', 'A\u030a', 'Tema', ':', '12) ', '\v'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('a text that is opened to be written in', () => {
  test('is to the letter the same when nobody has touched it', () => {
    fc.assert(
      fc.property(fc.oneof(someBody, awkward, fc.string({ unit: 'binary' })), (text) => {
        const doc = readDocument(text);
        doc.check();
        expect(writeText(doc)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('loses no word where all of it was touched', () => {
    fc.assert(
      fc.property(someBody, (text) => {
        const doc = touched(readDocument(text));
        expect(wordsOf(readDocument(writeText(doc)))).toBe(wordsOf(doc));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what somebody writes', () => {
  const text = 'Det  indstilles, at\n1) havnen graves ud\n2) prisen findes\n\n\nHavnen  er\nsandet til. ';

  test('changes the block it is in, and the others stand as they did', () => {
    const doc = readDocument(text.trim());
    const entry = item('vejen lægges om');
    const longer = doc.replace(endOfList(doc), endOfList(doc), new Slice(Fragment.from(entry), 0, 0));
    expect(writeText(longer)).toBe(
      'Det  indstilles, at\n1) havnen graves ud\n2) prisen findes\n3) vejen lægges om\n\nHavnen  er\nsandet til.',
    );
  });

  test('is printed so that lists within lists are read as they were meant', () => {
    const inner = schema.node('ordered_list', null, [item('nu'), item('senere')]);
    const bullets = schema.node('bullet_list', null, [item('øst'), item('vest')]);
    const list = schema.node('ordered_list', null, [item('graves ud', inner), item('lægges om', bullets)]);
    const written = writeText(schema.node('doc', null, [paragraph('Det foreslås'), list]));
    expect(written).toBe(
      'Det foreslås\n\n1. graves ud\n  a. nu\n  b. senere\n2. lægges om\n  - øst\n  - vest',
    );
    expect(outlineOf(readDocument(written))).toEqual(
      outlineOf(schema.node('doc', null, [paragraph(''), list])),
    );
  });

  test('is a table of which no row is taken for something else', () => {
    const rows = [
      ['Post', 'Beløb'],
      ['Drift', ''],
      ['', ''],
    ];
    const row = (cells: string[]) =>
      schema.node(
        'table_row',
        null,
        cells.map((cell) => schema.node('table_cell', null, [paragraph(cell)])),
      );
    const written = writeText(schema.node('doc', null, [schema.node('table', null, rows.map(row))]));
    expect(written).toBe('Post\tBeløb\nDrift\t–');
    expect(readDocument(written).firstChild?.type.name).toBe('table');
  });
});

function item(text: string, ...below: Node[]): Node {
  return schema.node('list_item', null, [paragraph(text), ...below]);
}

function paragraph(text: string): Node {
  return schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
}

/** Behind the last entry of the list that is the second block. */
function endOfList({ children: [first, list] }: Node): number {
  return (first?.nodeSize ?? 0) + (list?.nodeSize ?? 0) - 1;
}

/** The lists of a document with what stands in them, whatever they are marked by. */
function outlineOf(node: Node): unknown[] {
  return node.children.flatMap((child) => {
    if (child.type.name.endsWith('_list')) return [[child.type.name, ...outlineOf(child)]];
    return child.type.name === 'list_item' ? [child.firstChild?.textContent, ...outlineOf(child)] : [];
  });
}

/** As if somebody had written every block anew. */
function touched(doc: Node): Node {
  const blocks = doc.children.map((node) => node.type.create({ ...node.attrs, stood: null }, node.content));
  return schema.node('doc', null, blocks);
}

function wordsOf(doc: Node): string {
  return collapse(doc.textBetween(0, doc.content.size, ' ', ' '));
}
