import { AppManifestUtils } from '@microsoft/app-manifest';
import type { Manifest } from './make-manifest.ts';
import type { SettingName } from './read-settings.ts';

/** Which setting a place of the manifest comes from. */
const sources: readonly [place: string, setting: SettingName][] = [
  ['/developer/name', 'APP_DEVELOPER'],
  ['/developer/privacyUrl', 'APP_PRIVACY_URL'],
  ['/developer/termsOfUseUrl', 'APP_TERMS_URL'],
  ['/developer/websiteUrl', 'PUBLIC_URL'],
  ['/webApplicationInfo/id', 'GRAPH_CLIENT_ID'],
  ['/webApplicationInfo', 'PUBLIC_URL'],
  ['/staticTabs', 'PUBLIC_URL'],
  ['/configurableTabs', 'PUBLIC_URL'],
  ['/id', 'MicrosoftAppId'],
  ['/bots/0/botId', 'MicrosoftAppId'],
];

/** All that Teams would refuse, each with the setting to mend where one is behind it. Asks nobody: the schemas are here. */
export async function checkManifest(manifest: Manifest): Promise<string[]> {
  // The library's own type knows the versions it was made for.
  const complaints = await AppManifestUtils.validateAgainstSchema(manifest as never);
  return [...complaints.map(nameSetting), ...refusedAtUpload(manifest)];
}

function nameSetting(complaint: string): string {
  const source = sources.find(([place]) => complaint.includes(place));
  return source ? `${source[1]}: ${complaint}` : complaint;
}

/** What the schema lets through, and upload does not. */
function refusedAtUpload(manifest: Manifest): string[] {
  const rules: readonly [isBroken: boolean, complaint: string][] = [
    [
      manifest.bots.some(({ scopes }) => scopes.includes('team')) &&
        manifest.supportsChannelFeatures !== 'tier1',
      'supportsChannelFeatures must be tier1 for an app in teams',
    ],
    [!/^\d+\.\d+\.\d+$/.test(manifest.version), 'version must be three numbers, of package.json'],
    [twice(manifest.bots.flatMap(titlesOf)), 'a command stands twice in one list'],
    [
      manifest.validDomains.some((domain: string) => /[/:*]/.test(domain)),
      'validDomains are bare host names',
    ],
  ];
  return rules.flatMap(([isBroken, complaint]) => (isBroken ? [complaint] : []));
}

function titlesOf({ commandLists }: Manifest['bots'][number]): string[] {
  return commandLists.flatMap(({ scopes, commands }) => commands.map(({ title }) => `${scopes[0]} ${title}`));
}

function twice(titles: readonly string[]): boolean {
  return new Set(titles).size !== titles.length;
}
