import { createHash } from 'node:crypto';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  GovernmentConstants,
  type UserTokenClient,
} from 'botframework-connector';
import type { BotConfig } from '../config.ts';

/** How long a token that was verified once is taken without another look, at most. */
const remembered = 5 * 60_000;
const mostRemembered = 5_000;

/** What an incoming request's token says, unverified; undefined for what is no token. */
type Claims = { iss?: unknown; tid?: unknown; exp?: unknown };

/**
 * Turns away by its look a token the SDK must not see: from an issuer that is not the channel, or of a tenant that is
 * not ours (the SDK keeps every tenant it meets in a list for ever). The signature is checked afterwards.
 */
export function looksForeign(header: string, bot: Extract<BotConfig, { kind: 'teams' }>): boolean {
  const claims = claimsOf(header);
  if (!claims || claims.iss !== issuerOf(bot)) return true;
  return claims.tid !== undefined && !bot.allowedTenants.includes(String(claims.tid));
}

/**
 * botbuilder's authentication with its two most expensive habits cured: a token is verified once and remembered (only
 * successes, by channel, service address and the whole header), and clients are kept instead of made for every turn.
 */
export function createAuthentication(bot: BotConfig, now: () => number): BotFrameworkAuthentication {
  const inner = new ConfigurationBotFrameworkAuthentication(settingsOf(bot));
  const verify = inner.authenticateRequest.bind(inner);
  const connectorFactory = keepClients(inner.createConnectorFactory(identityOf(bot)));
  const userTokenClient = inner.createUserTokenClient.bind(inner);
  let userTokens: Promise<UserTokenClient> | undefined;
  return Object.assign(inner, {
    authenticateRequest: bot.kind === 'trial' ? verify : remember(verify, connectorFactory, now),
    createConnectorFactory: () => connectorFactory,
    createUserTokenClient: (identity: ClaimsIdentity) => {
      userTokens ??= userTokenClient(identity);
      return userTokens;
    },
  });
}

function identityOf(bot: BotConfig): ClaimsIdentity {
  const value = bot.kind === 'trial' ? '' : bot.appId;
  return new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value }]);
}

type Verify = BotFrameworkAuthentication['authenticateRequest'];

function remember(verify: Verify, connectorFactory: ConnectorFactory, now: () => number): Verify {
  const verified = new Map<string, { result: AuthenticateRequestResult; until: number }>();
  return async (activity, header) => {
    const key = createHash('sha256')
      .update(`${activity.channelId}\n${activity.serviceUrl}\n${header}`)
      .digest('base64');
    const known = verified.get(key);
    if (known && known.until > now()) return known.result;
    const result = { ...(await verify(activity, header)), connectorFactory };
    if (verified.size >= mostRemembered) verified.clear();
    verified.set(key, { result, until: Math.min(now() + remembered, expiryOf(header)) });
    return result;
  };
}

function keepClients(factory: ConnectorFactory): ConnectorFactory {
  const clients = new Map<string, Promise<ConnectorClient>>();
  return {
    create(serviceUrl, audience) {
      const key = `${serviceUrl}\n${audience}`;
      if (clients.size > 100) clients.clear();
      const client = clients.get(key) ?? factory.create(serviceUrl, audience);
      clients.set(key, client);
      return client;
    },
  };
}

/** One of botbuilder's switches set turns all its public defaults off: they are put back where nothing was said. */
function settingsOf(bot: BotConfig): Record<string, string> {
  if (bot.kind === 'trial') return { MicrosoftAppId: '' };
  const { identity, overrides } = bot;
  const identitySettings = {
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: identity.type,
    MicrosoftAppTenantId: bot.tenantId,
    ...(identity.type === 'SingleTenant' ? { MicrosoftAppPassword: identity.password } : {}),
  };
  if (Object.keys(overrides).length === 0) return { ...identitySettings, ChannelService: bot.channelService };
  const usual = AuthenticationConstants;
  return {
    ...identitySettings,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${bot.tenantId}`,
    ToChannelFromBotOAuthScope: usual.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: usual.ToBotFromChannelTokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: usual.ToBotFromChannelOpenIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: usual.ToBotFromEmulatorOpenIdMetadataUrl,
    OAuthUrl: usual.OAuthUrl,
    ...overrides,
  };
}

function issuerOf(bot: Extract<BotConfig, { kind: 'teams' }>): string {
  const isGovernment = bot.channelService === GovernmentConstants.ChannelService;
  const usual = isGovernment
    ? GovernmentConstants.ToBotFromChannelTokenIssuer
    : AuthenticationConstants.ToBotFromChannelTokenIssuer;
  return bot.overrides.ToBotFromChannelTokenIssuer ?? usual;
}

function expiryOf(header: string): number {
  const exp = claimsOf(header)?.exp;
  return typeof exp === 'number' ? exp * 1000 : 0;
}

function claimsOf(header: string): Claims | undefined {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(header)?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return claims !== null && typeof claims === 'object' ? claims : undefined;
  } catch {
    return undefined;
  }
}
