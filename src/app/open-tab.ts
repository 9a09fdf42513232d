import type { Outside } from '../actions/outside.ts';
import type { Route, Unserved } from '../api/route.ts';
import type { TabConfig } from '../api/v1/tab-config.ts';
import type { Config } from '../config.ts';
import { teamsLinkTo } from '../domain/tab-path.ts';
import type { Log } from '../log.ts';
import { findBlocks } from '../minutes/write/find-blocks.ts';
import type { OpenTrial } from '../playground/open-trial.ts';
import { entraRules } from '../web/api/entra.ts';
import { openEvents } from '../web/api/events.ts';
import { createPace } from '../web/api/pace.ts';
import { apiRoutes } from '../web/api/serve-api.ts';
import { createSignIn, type SignInRules } from '../web/api/sign-in.ts';
import { unservedApi } from '../web/api/unserved.ts';

type Needs = { config: Config; outside: Outside; log: Log; trial: Pick<OpenTrial, 'tab'> | null };

type OpenTab = { routes: Route[]; unserved: Unserved; end(): void };

/** The server's side of the tab: what its page has to know, and `/api/v1` for whoever has signed in. */
export function openTab({ config, outside, log, trial }: Needs): OpenTab {
  const rules = trial?.tab.rules ?? rulesOf(config);
  const about: TabConfig = {
    signIn: trial ? { kind: 'trial', people: trial.tab.people } : signInOf(config),
    appId: appIdOf(config),
  };
  const page: Route = {
    method: 'GET',
    path: '/tab/config.json',
    answer: () => ({ status: 200, headers: { 'cache-control': 'no-store' }, body: about }),
  };
  const signIn = rules ? createSignIn(rules, Date.now) : async () => null;
  const needs = { outside, signIn, pace: createPace(Date.now), cutText: findBlocks, log };
  const events = openEvents(needs);
  const routes = [page, ...apiRoutes(needs), events.route];
  return { routes, unserved: unservedApi(needs, routes), end: events.end };
}

/** How people open a place in the tab: in Teams, or in the trial at its own address. */
export function tabLinkIn(config: Config, address: () => string): Outside['tabLink'] {
  const { bot, tab, publicUrl } = config;
  if (bot.kind === 'trial') return (path) => `${address()}${path}`;
  const appId = appIdOf(config);
  if (!tab || !publicUrl || !appId) return () => null;
  return (path) => teamsLinkTo({ appId, publicUrl }, path);
}

function rulesOf({ bot, tab, publicUrl }: Config): SignInRules | null {
  if (bot.kind === 'trial' || !tab) return null;
  return entraRules({ ...tab, tenants: bot.allowedTenants, publicUrl });
}

function signInOf({ bot, tab }: Config): TabConfig['signIn'] {
  if (bot.kind === 'trial' || !tab) return { kind: 'none' };
  return { kind: 'entra', tenantId: bot.tenantId, ...tab };
}

function appIdOf({ bot, graph }: Config): string | null {
  return graph?.teamsApp.catalogueId ?? (bot.kind === 'teams' ? bot.appId : null);
}
