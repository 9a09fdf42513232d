import { PDFArray, type PDFContext, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

/** An element of a tagged PDF's structure, by its standard role, with the names of the marked content in it. */
export type Element = { role: string; within: (Element | string)[] };

/** No text that is read by people is as deep. */
const deepest = 100;

/** The structure of a tagged PDF; null where there is none that can be read. */
export async function readStructure(content: Uint8Array): Promise<Element | null> {
  try {
    const { catalog, context } = await PDFDocument.load(content, { updateMetadata: false, password: '' });
    const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
    if (!root) return null;
    const reading = { context, roles: rolesIn(root), seen: new Set<PDFDict>() };
    return { role: 'Document', within: withinOf(root, { reading, page: undefined, depth: 0 }) };
  } catch {
    // A structure is a help and no more: without it the text is read by where it stands.
    return null;
  }
}

type Reading = { context: PDFContext; roles: ReadonlyMap<string, string>; seen: Set<PDFDict> };
type Place = { reading: Reading; page: PDFRef | undefined; depth: number };

function elementOf(dict: PDFDict, { reading, page, depth }: Place): Element[] {
  if (depth > deepest || reading.seen.has(dict)) return [];
  reading.seen.add(dict);
  const role = dict.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText() ?? '';
  const own = pageOf(dict) ?? page;
  return [
    {
      role: standardRole(role, reading.roles),
      within: withinOf(dict, { reading, page: own, depth: depth + 1 }),
    },
  ];
}

function withinOf(dict: PDFDict, place: Place): (Element | string)[] {
  const kids = dict.lookup(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : kids ? [kids] : [];
  return all.flatMap((kid): (Element | string)[] => {
    const found = place.reading.context.lookup(kid);
    if (found instanceof PDFNumber) return nameOf(place.page, found);
    if (!(found instanceof PDFDict)) return [];
    const content = found.lookup(PDFName.of('MCID'));
    if (content instanceof PDFNumber) return nameOf(pageOf(found) ?? place.page, content);
    return elementOf(found, place);
  });
}

/** As the reader of the pages names it. */
function nameOf(page: PDFRef | undefined, content: PDFNumber): string[] {
  if (!page) return [];
  const { objectNumber, generationNumber } = page;
  return [`p${objectNumber}R${generationNumber || ''}_mc${content.asNumber()}`];
}

function pageOf(dict: PDFDict): PDFRef | undefined {
  const page = dict.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? page : undefined;
}

function rolesIn(root: PDFDict): Map<string, string> {
  const map = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  return new Map(
    (map?.entries() ?? []).flatMap(([name, role]) =>
      role instanceof PDFName ? [[name.decodeText(), role.decodeText()] as const] : [],
    ),
  );
}

/** Follows the roles of the document's own to one that all know. */
function standardRole(role: string, roles: ReadonlyMap<string, string>): string {
  let known = role;
  for (let jumps = 0; jumps < 8; jumps += 1) {
    const next = roles.get(known);
    if (next === undefined || next === known) break;
    known = next;
  }
  return known;
}
