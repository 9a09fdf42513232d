import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** The three files that Teams takes. The same manifest gives the same bytes: files bear a fixed date. */
export function zipPackage(manifest: object): Uint8Array {
  const icon = (name: string) => new Uint8Array(readFileSync(new URL(name, import.meta.url)));
  const files = {
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': icon('color.png'),
    'outline.png': icon('outline.png'),
  };
  return zipSync(files, { mtime: new Date('2026-01-01T00:00:00Z'), level: 9 });
}
