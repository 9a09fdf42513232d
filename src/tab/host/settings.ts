import type { TabConfig } from '../../api/v1/tab-config.ts';

/** What the server says of itself before anybody has signed in. */
export type TabSettings = TabConfig;

export async function readSettings(): Promise<TabSettings> {
  const answer = await fetch('/tab/config.json', { cache: 'no-store' });
  if (!answer.ok) return { signIn: { kind: 'none' }, appId: null };
  return (await answer.json()) as TabSettings;
}
