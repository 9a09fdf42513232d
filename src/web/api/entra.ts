import { createRemoteJWKSet } from 'jose';
import type { SignInRules } from './sign-in.ts';

/** Teams itself, on desktop and phone and in the browser. */
const teamsClients = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

export type EntraApp = {
  clientId: string;
  tenants: readonly string[];
  /** `https://login.microsoftonline.com`. */
  loginUrl: string;
  /** How the world reaches us, which is part of the name that tokens of the first version have for us. */
  publicUrl: string | null;
};

/** Tokens of our app in the allowed tenants, in both versions that Entra issues. */
export function entraRules({ clientId, tenants, loginUrl, publicUrl }: EntraApp): SignInRules {
  const issuers = tenants.flatMap((tenantId) => {
    // Kept by jose for ten minutes, and asked for anew when a key is named that is not among them.
    const keys = createRemoteJWKSet(new URL(`${loginUrl}/${tenantId}/discovery/v2.0/keys`));
    const names = [`${loginUrl}/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`];
    return names.map((name) => [name, { tenantId, keys }] as const);
  });
  const host = publicUrl && new URL(publicUrl).host;
  return {
    issuers: new Map(issuers),
    algorithm: 'RS256',
    audiences: [clientId, `api://${clientId}`, ...(host ? [`api://${host}/${clientId}`] : [])],
    clients: [...teamsClients, clientId],
  };
}
