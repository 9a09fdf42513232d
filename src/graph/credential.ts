import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { GraphConfig } from '../config/graph.ts';

/** The Entra app that asks Graph, and how it proves to be that. */
export type GraphIdentity = Pick<GraphConfig, 'tenantId' | 'clientId' | 'credential'> & {
  /** Where it signs in, other than at Microsoft's public login host. */
  loginUrl?: string;
  /** Other than that of the public Graph. */
  scope?: string;
};

/** What a managed identity's token must be meant for to be taken as the app's proof. */
const exchange = 'api://AzureADTokenExchange/.default';

/** Exactly the credential that is configured: a chain of guesses might sign in as somebody else. */
export function credentialFor(
  { tenantId, clientId, credential, loginUrl }: GraphIdentity,
  transport: object = {},
): TokenCredential {
  const options = {
    ...transport,
    retryOptions: { maxRetries: 1 },
    // A login host of one's own is in none of Microsoft's lists.
    ...(loginUrl ? { authorityHost: new URL(loginUrl).origin, disableInstanceDiscovery: true } : {}),
  };
  switch (credential.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, clientId, credential.secret, options);
    case 'certificate':
      return new ClientCertificateCredential(tenantId, clientId, credential.path, options);
    case 'managed-identity': {
      const { identityClientId: named } = credential;
      const own = new ManagedIdentityCredential(named === undefined ? {} : { clientId: named });
      const proof = async () => (await own.getToken(exchange)).token;
      return new ClientAssertionCredential(tenantId, clientId, proof, options);
    }
    default:
      return credential satisfies never;
  }
}
