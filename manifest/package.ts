import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkIcons } from './check-icons.ts';
import { checkManifest } from './check-manifest.ts';
import { makeManifest, type Schema, schemas } from './make-manifest.ts';
import { options, type PackageSettings, readSettings, type SettingName } from './read-settings.ts';
import { zipPackage } from './zip-package.ts';

/** `npm run package`: the Teams app package into `build/`, for both schemas, or one line for each thing to mend. */
const icons = { color: read('color.png'), outline: read('outline.png') };
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

try {
  const settings = readSettings({ ...process.env, ...fromCommandLine() }, version);
  if (isRefused(settings)) fail(settings);
  else await writeBoth(settings);
} catch (error) {
  fail([error instanceof Error ? error.message : String(error)]);
}

async function writeBoth(settings: PackageSettings): Promise<void> {
  const checked = await Promise.all(schemas.map((schema) => checkManifest(makeManifest(settings, schema))));
  const complaints = [...new Set([...checked.flat(), ...checkIcons(icons)])];
  if (complaints.length > 0) {
    fail(complaints);
    return;
  }
  mkdirSync('build', { recursive: true });
  for (const schema of schemas) {
    const path = join('build', nameOf(schema));
    writeFileSync(path, zipPackage(settings, schema, icons));
    process.stdout.write(`${path}\n`);
  }
}

function nameOf(schema: Schema): string {
  return schema === schemas[0] ? `moedeklar-${version}.zip` : `moedeklar-${version}-schema-${schema}.zip`;
}

/** `--app-id ID` says the same as the setting `MicrosoftAppId`, and wins over it. */
function fromCommandLine(): Partial<Record<SettingName, string>> {
  const named = Object.entries(options) as [SettingName, string][];
  const { values } = parseArgs({
    options: Object.fromEntries(named.map(([, option]) => [option, { type: 'string' as const }])),
  });
  const said = named.map(([name, option]) => [name, values[option]] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

function isRefused(settings: PackageSettings | readonly string[]): settings is readonly string[] {
  return Array.isArray(settings);
}

function read(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, import.meta.url)));
}

function fail(complaints: readonly string[]): void {
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  process.exitCode = 2;
}
