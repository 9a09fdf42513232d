import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import { EditorState, Plugin } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { ListForm } from '../../domain/written/pieces.ts';
import { breakLine, setIn, setOut } from './commands.ts';
import { markAt, printedForm } from './list-marks.ts';
import { readDocument } from './read-document.ts';
import { isList, schema } from './schema.ts';

const { bullet_list, ordered_list, list_item } = schema.nodes;

/** What somebody begins to write in. */
export function openState(text: string): EditorState {
  return EditorState.create({
    doc: withLineBehind(readDocument(text)),
    plugins: [
      history(),
      inputRules({
        rules: [wrappingInputRule(/^\s*[-•–]\s$/, bullet_list), wrappingInputRule(/^1\.\s$/, ordered_list)],
      }),
      keymap({
        ...{ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo },
        ...{ Enter: splitListItem(list_item), 'Shift-Enter': breakLine },
        ...{ 'Mod-]': setIn, 'Mod-[': setOut, Tab: goToNextCell(1), 'Shift-Tab': goToNextCell(-1) },
      }),
      keymap(baseKeymap),
      tableEditing(),
      lineBehindTable,
      marked,
    ],
  });
}

/** Behind a table that is the last there is always a line to go on. */
const lineBehindTable = new Plugin({
  appendTransaction(_, __, { doc, tr }) {
    return endsInTable(doc) ? tr.insert(doc.content.size, schema.node('paragraph')) : null;
  },
});

function withLineBehind(doc: Node): Node {
  return endsInTable(doc) ? doc.copy(doc.content.addToEnd(schema.node('paragraph'))) : doc;
}

function endsInTable(doc: Node): boolean {
  return doc.lastChild?.type.name === 'table';
}

/** The entries of lists show the marks that they will be printed with. */
const marked = new Plugin({
  props: {
    decorations: ({ doc }) => DecorationSet.create(doc, marksIn(doc, 0, [])),
  },
});

function marksIn(node: Node, from: number, above: readonly ListForm[]): Decoration[] {
  const form = isList(node) ? printedForm(node, above) : null;
  const marks: Decoration[] = [];
  node.forEach((child, offset, at) => {
    const start = from + offset;
    if (form) marks.push(Decoration.node(start, start + child.nodeSize, { 'data-mark': markAt(form, at) }));
    marks.push(...marksIn(child, start + 1, form ? [...above, form] : above));
  });
  return marks;
}
