import { Unreadable } from '../unreadable.ts';
import { openZip, type Zip } from './open-zip.ts';
import { childOf, childrenOf, readXml, type Xml } from './read-xml.ts';

/** What a Word document is made of, as far as its text goes. */
export type Parts = { body: Xml } & Record<
  'styles' | 'numbering' | 'footnotes' | 'endnotes',
  Xml | undefined
>;

/** Opens the bytes of a `.docx`; what is no Word document is unreadable. */
export function openParts(content: Uint8Array): Parts {
  const zip = openZip(content);
  const path = targetOf(zip, '', 'officeDocument') ?? 'word/document.xml';
  const main = readPart(zip, path);
  const body = childOf(main, 'body');
  if (main?.name !== 'document' || !body) throw new Unreadable('it is no Word document');
  const part = (type: string) => {
    const target = targetOf(zip, path, type);
    return target === undefined ? undefined : readPart(zip, target);
  };
  return {
    body,
    ...{ styles: part('styles'), numbering: part('numbering') },
    ...{ footnotes: part('footnotes'), endnotes: part('endnotes') },
  };
}

function readPart(zip: Zip, path: string): Xml | undefined {
  const content = zip.read(path);
  return content && readXml(content);
}

/** Where the part of that type stands which belongs to the one at `source`. */
function targetOf(zip: Zip, source: string, type: string): string | undefined {
  const slash = source.lastIndexOf('/') + 1;
  const [folder, file] = [source.slice(0, slash), source.slice(slash)];
  const relations = readPart(zip, `${folder}_rels/${file}.rels`);
  const target = childrenOf(relations ?? none)
    .find(({ attributes }) => attributes.get('Type')?.endsWith(`/${type}`))
    ?.attributes.get('Target');
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

const none: Xml = { name: '', attributes: new Map(), children: [] };
