import { createStandardPublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
import type { Host } from './host.ts';

type EntraApp = { clientId: string; tenantId: string; loginUrl: string };

/** At Microsoft Entra by authorization code and PKCE; the way back leads to the page one was on. */
export async function entraSignIn({
  clientId,
  tenantId,
  loginUrl,
}: EntraApp): Promise<Pick<Host, 'token' | 'signIn'>> {
  const client = await createStandardPublicClientApplication({
    auth: {
      clientId,
      authority: `${loginUrl}/${tenantId}`,
      redirectUri: `${location.origin}/tab/`,
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  const request = { scopes: [`api://${location.host}/${clientId}/access_as_user`] };
  await client.handleRedirectPromise();
  const signIn = () => client.loginRedirect(request);
  return {
    signIn,
    async token() {
      const [account] = client.getAllAccounts();
      if (!account) throw new Error('nobody is signed in');
      try {
        return (await client.acquireTokenSilent({ ...request, account })).accessToken;
      } catch (error) {
        if (error instanceof InteractionRequiredAuthError) await signIn();
        throw error;
      }
    },
  };
}
