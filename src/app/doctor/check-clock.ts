import type { Config } from '../../config.ts';
import type { Check, Finding } from '../../operator/doctor.ts';

/** In milliseconds: Entra forgives five minutes, and nobody wants to be near that. */
const skewAllowed = 120_000;

const publicLogin = 'https://login.microsoftonline.com';

/** Our clock beside that of the host which gives out tokens. */
export function checkClock({ bot, graph }: Config): Check {
  const tenant = bot.kind === 'teams' ? bot.tenantId : graph?.tenantId;
  const login = (bot.kind === 'teams' && bot.overrides.ToChannelFromBotLoginUrl) || publicLogin;
  const url = `${new URL(login).origin}/${tenant}/v2.0/.well-known/openid-configuration`;
  const todo = `see that ${new URL(login).host} is reached from here: the firewall, a proxy, DNS`;
  const isAlone = { state: 'skipped', says: 'nobody is asked for tokens' } as const;
  return { name: 'clock', todo, look: async () => (tenant ? lookAtClock(url) : isAlone) };
}

async function lookAtClock(url: string): Promise<Omit<Finding, 'check'>> {
  const asked = Date.now();
  const { headers } = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  const date = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(date)) return { state: 'skipped', says: 'Entra tells no time' };
  // Its header has whole seconds, and our time is that between question and answer.
  const off = Math.round(((asked + Date.now()) / 2 - date) / 1000);
  if (Math.abs(off) * 1000 <= skewAllowed) return { state: 'ok', says: 'it agrees with Entra’s' };
  return {
    state: 'fails',
    says: `it is ${Math.abs(off)} s ${off < 0 ? 'behind' : 'ahead of'} Entra’s, which takes no token so`,
    todo: 'set this machine’s clock by NTP',
  };
}
