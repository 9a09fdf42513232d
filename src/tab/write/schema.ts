import { type Node, type NodeSpec, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import type { ListForm } from '../../domain/written/pieces.ts';

/** How a block stood in the text it was read out of: `said` is what it says, `behind` what the one before it says. */
export type Stood = { source: string; said: string; above: string; behind: string | null };

const stood = { stood: { default: null } };
const { table, table_row, table_cell, table_header } = tableNodes({
  tableGroup: 'block',
  cellContent: 'paragraph',
  cellAttributes: {},
});

/** What the minutes can show, and nothing else: no letter of another weight, size or colour. */
export const schema = new Schema({
  nodes: {
    /** `tail` is what stands behind the last block. */
    doc: { content: 'block+', attrs: { tail: { default: '' } } },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: stood,
      parseDOM: [{ tag: 'p' }, ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag }))],
      toDOM: () => ['p', 0],
    },
    bullet_list: listOf('ul', { counts: 'nothing', before: '-', after: '', start: 0 }),
    ordered_list: listOf('ol', { counts: 'numbers', before: '', after: '.', start: 1 }),
    list_item: {
      content: 'paragraph (bullet_list | ordered_list)*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    table: { ...table, attrs: stood },
    ...{ table_row, table_cell, table_header },
    text: { group: 'inline' },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
});

function listOf(tag: 'ul' | 'ol', form: ListForm): NodeSpec {
  const attrs = Object.entries(form).map(([name, value]) => [name, { default: value }]);
  return {
    group: 'block',
    content: 'list_item+',
    attrs: { ...stood, ...Object.fromEntries(attrs) },
    parseDOM: [{ tag }],
    toDOM: () => [tag, 0],
  };
}

export function isList(node: Node): boolean {
  return node.type.name === 'bullet_list' || node.type.name === 'ordered_list';
}

export function formOf({ attrs: { counts, before, after, start } }: Node): ListForm {
  return { counts, before, after, start };
}
