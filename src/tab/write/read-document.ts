import type { Node } from 'prosemirror-model';
import { findPieces, linesOf } from '../../domain/written/find-pieces.ts';
import type { List, TextBlock } from '../../domain/written/pieces.ts';
import { type Stood, schema } from './schema.ts';
import { sayBlock } from './write-text.ts';

/** The stored text as a document to be written in. `writeText` of it is that text again, to the letter. */
export function readDocument(text: string): Node {
  const places = linePlaces(text);
  const lines = linesOf(text);
  const pieces = findPieces(lines);
  let end = 0;
  let behind: string | null = null;
  const blocks = pieces.map(({ block, from }, at) => {
    const last = lines.findLastIndex((line, n) => line !== '' && n < (pieces[at + 1]?.from ?? lines.length));
    const [start, until] = [places[from]?.start ?? 0, places[last]?.end ?? text.length];
    const said = sayBlock(blockOf(block, null));
    const stood: Stood = { source: text.slice(start, until), said, above: text.slice(end, start), behind };
    end = until;
    behind = said;
    return blockOf(block, stood);
  });
  return schema.node(
    'doc',
    { tail: text.slice(end) },
    blocks.length > 0 ? blocks : [schema.node('paragraph')],
  );
}

/** Where each line of the text begins and ends, by the ends that `cleanText` knows. */
function linePlaces(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g)];
  const starts = [0, ...ends.map(({ index, 0: sign }) => index + sign.length)];
  return starts.map((start, at) => ({ start, end: ends[at]?.index ?? text.length }));
}

function blockOf(block: TextBlock, stood: Stood | null): Node {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block.lines, stood);
    case 'list':
      return listOf(block, stood);
    case 'table':
      return schema.node('table', { stood }, block.rows.map(rowOf));
    default:
      return block satisfies never;
  }
}

function listOf({ form, entries }: List, stood: Stood | null): Node {
  const items = entries.map(({ lines, below }) =>
    schema.node('list_item', null, [paragraphOf(lines), ...below.map((list) => listOf(list, null))]),
  );
  const type = form.counts === 'nothing' ? 'bullet_list' : 'ordered_list';
  return schema.node(type, { ...form, stood }, items);
}

function rowOf(cells: readonly string[], at: number): Node {
  const type = at === 0 ? 'table_header' : 'table_cell';
  return schema.node(
    'table_row',
    null,
    cells.map((cell) => schema.node(type, null, [paragraphOf([cell])])),
  );
}

function paragraphOf(lines: readonly string[], stood: Stood | null = null): Node {
  const inline = lines.flatMap((line, at) => [
    ...(at > 0 ? [schema.node('hard_break')] : []),
    ...(line === '' ? [] : [schema.text(line)]),
  ]);
  return schema.node('paragraph', { stood }, inline);
}
