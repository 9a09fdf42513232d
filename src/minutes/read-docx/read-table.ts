import { isLeftOut } from './read-paragraph.ts';
import { childOf, childrenOf, type Xml } from './read-xml.ts';

/** The rows of a `tbl`, without those deleted. */
export function rowsIn(table: Xml): Xml[] {
  return partsIn(table, 'tr').filter((row) => childOf(childOf(row, 'trPr'), 'del') === undefined);
}

/** The cells of a `tr`, without those deleted. */
export function cellsIn(row: Xml): Xml[] {
  return partsIn(row, 'tc').filter((cell) => childOf(childOf(cell, 'tcPr'), 'cellDel') === undefined);
}

/** Those of that name, also where they are wrapped in a content control. */
function partsIn(element: Xml, name: 'tr' | 'tc'): Xml[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) && !isLeftOut(child) ? partsIn(child, name) : [];
  });
}

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'smartTag']);
