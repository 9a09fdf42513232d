import { ClientSecretCredential, ManagedIdentityCredential, type TokenCredential } from '@azure/identity';
import type { BotConfig } from '../config.ts';
import { OutsideFailure } from '../errors.ts';

/** The bot's own token for speaking to Teams; null in the trial, where nobody asks for one. */
export type BotToken = {
  header(): Promise<string | null>;
  /** The token was refused: the next one is fetched anew. */
  renew(): void;
};

/** A token is not used in its last minutes; asking the credential for every message takes an eighth of a turn. */
const margin = 5 * 60_000;

const publicLogin = 'https://login.microsoftonline.com';
const publicScope = 'https://api.botframework.com';

export function createBotToken(
  bot: BotConfig,
  make: (bot: BotConfig) => TokenCredential = credentialFor,
  now: () => number = Date.now,
): BotToken {
  if (bot.kind === 'trial') return { header: async () => null, renew: () => {} };
  let credential = make(bot);
  let kept: { header: string; until: number } | null = null;
  const scope = `${bot.overrides.ToChannelFromBotOAuthScope ?? publicScope}/.default`;
  return {
    async header() {
      if (kept && now() < kept.until) return kept.header;
      try {
        const token = await credential.getToken(scope);
        if (!token) throw new Error('the login host gave none');
        kept = { header: `Bearer ${token.token}`, until: token.expiresOnTimestamp - margin };
        return kept.header;
      } catch (cause) {
        // It passes: an outage ends, and a secret that ran out is renewed by the operator.
        throw new OutsideFailure('teams', 'no token for the bot could be had', { cause, reason: 'cut' });
      }
    },
    renew: () => {
      // Its cache goes with it.
      credential = make(bot);
      kept = null;
    },
  };
}

function credentialFor(bot: BotConfig): TokenCredential {
  if (bot.kind === 'trial') throw new Error('the trial has no identity');
  if (bot.identity.type === 'UserAssignedMSI') return new ManagedIdentityCredential({ clientId: bot.appId });
  const login = new URL(bot.overrides.ToChannelFromBotLoginUrl ?? `${publicLogin}/${bot.tenantId}`);
  const tenant = login.pathname.split('/').find(Boolean) ?? bot.tenantId;
  return new ClientSecretCredential(tenant, bot.appId, bot.identity.password, {
    authorityHost: login.origin,
    // A login host of one's own is in none of Microsoft's lists.
    disableInstanceDiscovery: login.origin !== publicLogin,
  });
}
