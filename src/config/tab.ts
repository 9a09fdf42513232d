import { isLoopback } from './loopback.ts';

/** How people sign in to the tab; null where no Entra app stands for it. */
export type TabConfig = {
  /** The app that asks Graph stands for the tab, too. */
  clientId: string;
  /** Where Entra publishes the keys it signs people in with. */
  loginUrl: string;
};

export const tabNames = ['TAB_LOGIN_URL'] as const;

export type TabSettings = {
  readonly [Name in (typeof tabNames)[number] | 'GRAPH_CLIENT_ID' | 'MicrosoftAppId']?: string | undefined;
};

const entra = 'https://login.microsoftonline.com';

export function problemsOfTab({ TAB_LOGIN_URL: url }: TabSettings, host: string): string[] {
  if (url === undefined) return [];
  if (!isLoopback(host))
    return ['TAB_LOGIN_URL decides who is believed to be who and is taken only where HOST is loopback'];
  return URL.canParse(url) ? [] : ['TAB_LOGIN_URL is no web address'];
}

export function tabOf({
  GRAPH_CLIENT_ID: clientId,
  MicrosoftAppId,
  TAB_LOGIN_URL,
}: TabSettings): TabConfig | null {
  if (!MicrosoftAppId || !clientId) return null;
  return { clientId, loginUrl: (TAB_LOGIN_URL ?? entra).replace(/\/+$/, '') };
}
