import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeConnector, startConnector } from './fake-connector.ts';
import { type LoginHost, startLoginHost } from './login-host.ts';
import type { Settings } from './start-process.ts';
import { startTokenIssuer, type TokenIssuer } from './token-issuer.ts';
import { type Activities, activitiesAt, type TeamsPerson, type TeamsPlace } from './wire.ts';

/** All that stands around a bot in Teams: who gives out tokens, who asks for them, and who takes what it says. */
export type TeamsAround = {
  connector: FakeConnector;
  login: LoginHost;
  issuer: TokenIssuer;
  place: TeamsPlace;
  wire: Activities;
  /** What the bot is told of it by its environment. */
  settings: Settings;
  /** A folder of its own, gone when it closes. */
  folder: string;
  /** The header of a good token of the channel's. */
  header(): string;
  close(): Promise<void>;
};

const tenantId = '44444444-4444-4444-8444-444444444444';
const appId = '55555555-5555-4555-8555-555555555555';
const channelId = '19:direktionen@thread.tacv2';
const secret = 'et hemmeligt ord';

/** `isBoundless` where more is said than Teams allows. */
export async function openTeamsAround({
  people,
  isBoundless = false,
}: {
  people: readonly TeamsPerson[];
  isBoundless?: boolean;
}): Promise<TeamsAround> {
  const folder = await mkdtemp(join(tmpdir(), 'teams-around-'));
  const login = await startLoginHost({ tenant: tenantId, clientId: appId, secret });
  const issuer = await startTokenIssuer();
  const connector = await startConnector({ people, channelId, isGood: login.isGood, isBoundless });
  const place = { serviceUrl: connector.url, tenantId, appId, teamId: channelId, channelId };
  const trusted = join(folder, 'login.pem');
  await writeFile(trusted, login.certificate);
  return {
    ...{ connector, login, issuer, place, folder },
    wire: activitiesAt(place),
    settings: settingsFor({ login, issuer, trusted }),
    header: () => issuer.header({ aud: appId, serviceurl: connector.url }),
    async close() {
      await Promise.all([connector.close(), issuer.close(), login.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

function settingsFor({ login, issuer, trusted }: { login: LoginHost; issuer: TokenIssuer; trusted: string }) {
  return {
    ...{ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn' },
    ...{ MicrosoftAppId: appId, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId },
    MicrosoftAppPassword: secret,
    ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
    ToBotFromChannelTokenIssuer: issuer.issuer,
    ToChannelFromBotLoginUrl: login.loginUrl,
    ToChannelFromBotOAuthScope: 'https://connector.example',
    NODE_EXTRA_CA_CERTS: trusted,
  };
}
