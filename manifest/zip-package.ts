import { zipSync } from 'fflate';
import type { Icons } from './check-icons.ts';
import { localise } from './localise.ts';
import { makeManifest, type Schema } from './make-manifest.ts';
import type { PackageSettings } from './read-settings.ts';

/** The files that Teams takes. The same settings give the same bytes: files bear a fixed date, in a fixed order. */
export function zipPackage(settings: PackageSettings, schema: Schema, icons: Icons): Uint8Array {
  const manifest = makeManifest(settings, schema);
  const english = localise(manifest, makeManifest(settings, schema, 'en'), schema);
  const files = {
    'manifest.json': asBytes(manifest),
    'en.json': asBytes(english),
    'color.png': icons.color,
    'outline.png': icons.outline,
  };
  return zipSync(files, { mtime: new Date(2026, 0, 1), level: 9, os: 3 });
}

function asBytes(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
