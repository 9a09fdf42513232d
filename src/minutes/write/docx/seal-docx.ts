import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * The same file whenever it is written: `docx` puts the clock and chance into it, here replaced by a day and
 * by counting.
 */
export function sealDocx(file: Uint8Array, day: string): Uint8Array {
  const links = new Map<string, string>();
  const bookmarks = new Map<string, string>();
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
    const text = strFromU8(bytes)
      .replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      .replace(/"rId[a-z0-9_-]{21}"/g, (id) => counted(links, id, 'rIdLink'))
      .replace(/(?<=<w:bookmark(?:Start|End) [^>]*w:id=)"\d+"/g, (id) => counted(bookmarks, id, ''));
    return [path, strToU8(text)];
  });
  // In local time, which zip files hold, so that the zone of the machine does not matter.
  const mtime = new Date(2000, 0, 1);
  return zipSync(Object.fromEntries(parts) satisfies Zippable, { mtime, level: 6 });
}

function counted(seen: Map<string, string>, id: string, prefix: string): string {
  const known = seen.get(id) ?? `"${prefix}${seen.size + 1}"`;
  seen.set(id, known);
  return known;
}
