import type { TabSettings } from './settings.ts';

/** Teams' names of its themes. */
export const themeNames = ['default', 'dark', 'contrast', 'glass'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What shows the page: Teams, or a browser on its own. It never says who somebody is. */
export type Host = {
  kind: 'teams' | 'browser';
  theme: ThemeName;
  /** Told whenever the theme changes. */
  onTheme: (change: (theme: ThemeName) => void) => void;
  /** A token to ask the server with, fresh for each request. Throws where nobody is signed in. */
  token: () => Promise<string>;
  /** Whom one may be, where that is still to be chosen. */
  people: readonly TrialPerson[];
  /** Begins signing in by hand, after which the page is loaded anew; null where there is no way to. */
  signIn: (() => Promise<void>) | null;
  /** The place that a deep link names (`meetings/m1/items/i1`), or null. */
  begin: string | null;
  /** In the panel beside a meeting that is being held: of which chat, where Teams says so. Null elsewhere. */
  besideCall: { chat: string | null } | null;
  /** Gives others the way to a place: Teams shows a link to it, a browser copies it, or cannot. */
  share: (to: PlaceToShare) => Promise<'shown' | 'copied' | 'failed'>;
  /** The page stands. */
  ready: () => void;
  /** Makes this the channel tab's page once it is saved; null where no tab is being set up. */
  setUp: ((tab: TabToSetUp) => void) | null;
};

export type TrialPerson = Extract<TabSettings['signIn'], { kind: 'trial' }>['people'][number];

export type PlaceToShare = { path: string; name: string };

export type TabToSetUp = { id: string; name: string; path: string };

export function readTheme(name: string | undefined): ThemeName {
  return themeNames.find((one) => one === name) ?? 'default';
}
