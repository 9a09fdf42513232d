import { Fragment, Slice } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { collapse } from '../../domain/danish/words.ts';
import { readDocument } from './read-document.ts';
import { isList, schema } from './schema.ts';

const { bullet_list, ordered_list, list_item, hard_break } = schema.nodes;

export type ListKind = 'bullet_list' | 'ordered_list';

export const setIn: Command = sinkListItem(list_item);
export const setOut: Command = liftListItem(list_item);

/** The kind of the innermost list that is written in. */
export function listAt({ selection: { $from } }: EditorState): ListKind | null {
  return (nearestList($from)?.node.type.name as ListKind | undefined) ?? null;
}

/** Makes paragraphs a list, a list one of the other kind, and entries of this kind paragraphs. */
export function switchList(kind: ListKind): Command {
  return (state, dispatch) => {
    const type = kind === 'bullet_list' ? bullet_list : ordered_list;
    const found = nearestList(state.selection.$from);
    if (!found) return wrapInList(type)(state, dispatch);
    if (found.node.type === type) return setOut(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(found.pos, type, null));
    return true;
  };
}

/** A new line of the same paragraph; a cell has but one. */
export const breakLine: Command = (state, dispatch) => {
  if (isInTable(state)) return true;
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
};

/** A small table behind what is written in; none stands within a list or another table. */
export const addTable: Command = (state, dispatch) => {
  if (isInTable(state) || listAt(state)) return false;
  const at = state.selection.$to.after(1);
  const row = (type: 'table_header' | 'table_cell') =>
    schema.node(
      'table_row',
      null,
      [0, 1].map(() => schema.node(type, null, [schema.node('paragraph')])),
    );
  const table = schema.node('table', null, [row('table_header'), row('table_cell'), row('table_cell')]);
  const tr = state.tr.insert(at, table);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

/** Puts in what was pasted, given as text; in a cell on one line. */
export function putText(state: EditorState, text: string): Transaction {
  if (isInTable(state)) return state.tr.insertText(collapse(text)).scrollIntoView();
  const blocks = readDocument(text).children.map((node) =>
    node.type.create({ ...node.attrs, stood: null }, node.content),
  );
  const openAt = (at: number) => (blocks.at(at)?.type.name === 'paragraph' ? 1 : 0);
  return state.tr.replaceSelection(new Slice(Fragment.from(blocks), openAt(0), openAt(-1))).scrollIntoView();
}

function nearestList($from: EditorState['selection']['$from']) {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (isList(node)) return { node, pos: $from.before(depth) };
  }
  return null;
}
