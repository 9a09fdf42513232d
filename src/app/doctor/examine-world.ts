import type { Config } from '../../config.ts';
import type { GraphToken } from '../../graph/token.ts';
import { type Check, examine, type Finding } from '../../operator/doctor.ts';
import type { BotToken } from '../../teams/credentials.ts';
import { checksOfAddress } from './check-address.ts';
import { checkClock } from './check-clock.ts';
import { judgeGranted } from './judge-permissions.ts';
import type { Means } from './means.ts';
import { lookAtOwnCertificate } from './try-graph.ts';

/** What is looked at from here, without the database: tokens, permissions, and how the world reaches us. */
export function examineWorld(
  config: Config,
  { botToken, graphToken, ca, limit }: Pick<Means, 'botToken' | 'graphToken' | 'ca' | 'limit'>,
): Promise<Finding[]> {
  const { graph } = config;
  const certificate: Check[] = graph
    ? [
        {
          name: 'Graph certificate',
          look: () => lookAtOwnCertificate(graph, Date.now()),
          todo: 'GRAPH_CLIENT_CERTIFICATE_PATH must name a PEM file with certificate and key',
        },
      ]
    : [];
  return examine(
    [
      checkClock(config),
      { name: 'bot token', look: () => lookAtBot(config, botToken) },
      { name: 'Graph token', look: () => lookAtGraph(graphToken) },
      ...certificate,
      ...checksOfAddress(config, ca),
    ],
    limit,
  );
}

async function lookAtBot({ bot }: Config, token: BotToken): Promise<Omit<Finding, 'check'>> {
  if (bot.kind === 'trial') return { state: 'skipped', says: 'the local trial has no identity' };
  try {
    await token.header();
    return { state: 'ok', says: `Entra gives one to ${bot.appId}` };
  } catch (error) {
    const code = entraCodeIn(error);
    const todo = adviceOn(code, 'MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId');
    return { state: 'fails', says: `Entra gives none${code ? ` (${code})` : ''}`, todo };
  }
}

async function lookAtGraph(token: GraphToken | null): Promise<Omit<Finding, 'check'>> {
  if (!token) return { state: 'skipped', says: 'no GRAPH_ settings: meetings are made by /nyt møde' };
  try {
    return judgeGranted(rolesIn(await token()));
  } catch (error) {
    const code = entraCodeIn(error);
    const todo = adviceOn(code, 'GRAPH_TENANT_ID, GRAPH_CLIENT_ID and the secret or certificate');
    return { state: 'fails', says: `Entra gives none${code ? ` (${code})` : ''}`, todo };
  }
}

/** What Entra consented to, as the token itself says; nothing of a token that cannot be read. */
export function rolesIn(token: string): string[] {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const roles = typeof claims === 'object' && claims && 'roles' in claims ? claims.roles : [];
    return Array.isArray(roles) ? roles.map(String).sort() : [];
  } catch {
    return [];
  }
}

/** Entra's number, wherever in the chain of causes it stands. */
function entraCodeIn(error: unknown): string | null {
  if (!Error.isError(error)) return null;
  return /AADSTS\d+/.exec(error.message)?.[0] ?? entraCodeIn(error.cause);
}

function adviceOn(code: string | null, names: string): string {
  if (code === 'AADSTS7000215') return `the secret is wrong: paste its value, not its id; look at ${names}`;
  if (code === 'AADSTS7000222') return 'the secret has run out: make a new one in Entra';
  if (code === 'AADSTS700016') return `there is no such app in the tenant: look at ${names}`;
  if (code === 'AADSTS90002') return `there is no such tenant: look at ${names}`;
  return `look at ${names}, and that login.microsoftonline.com is reached from here`;
}
