/** What the server says of itself before anybody has signed in. */
export type TabSettings = {
  signIn:
    | { kind: 'entra'; clientId: string; tenantId: string; loginUrl: string }
    | { kind: 'trial'; people: { id: string; name: string }[] }
    | { kind: 'none' };
  appId: string | null;
};

export async function readSettings(): Promise<TabSettings> {
  const answer = await fetch('/tab/config.json', { cache: 'no-store' });
  if (!answer.ok) return { signIn: { kind: 'none' }, appId: null };
  return (await answer.json()) as TabSettings;
}
