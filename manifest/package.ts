import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { makeManifest } from './make-manifest.ts';
import { zipPackage } from './zip-package.ts';

const usage =
  'npm run package -- --app-id ID [--graph-app-id ID] --url https://… --developer "NAME" --privacy https://… --terms https://…';

/** `npm run package`: the Teams app package into `build/`. */
const { values } = parseArgs({
  options: {
    'app-id': { type: 'string' },
    'graph-app-id': { type: 'string' },
    url: { type: 'string' },
    developer: { type: 'string' },
    privacy: { type: 'string' },
    terms: { type: 'string' },
  },
});
const { 'app-id': appId, url: publicUrl, developer, privacy: privacyUrl, terms: termsUrl } = values;
const graphAppId = values['graph-app-id'] ?? null;

if (!appId || !publicUrl || !developer || !privacyUrl || !termsUrl) fail(usage);
else {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const manifest = makeManifest({ appId, graphAppId, publicUrl, developer, privacyUrl, termsUrl }, version);
  const complaints = await AppManifestUtils.validateAgainstSchema(manifest as never);
  if (complaints.length > 0) fail(`the manifest is not valid: ${complaints.join('; ')}`);
  else {
    const path = join('build', `moedeklar-${version}.zip`);
    mkdirSync('build', { recursive: true });
    writeFileSync(path, zipPackage(manifest));
    process.stdout.write(`${path}\n`);
  }
}

function fail(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}
