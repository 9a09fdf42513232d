import { teamsLinkTo } from '../../domain/tab-path.ts';
import type { Host, ThemeName } from './host.ts';
import type { TabSettings } from './settings.ts';

const isDark = matchMedia('(prefers-color-scheme: dark)');
const hasMoreContrast = matchMedia('(forced-colors: active)');

/** The page on its own, with the look that the system has. */
export async function browserHost(settings: TabSettings): Promise<Host> {
  return {
    kind: 'browser',
    theme: systemTheme(),
    onTheme(change) {
      for (const query of [isDark, hasMoreContrast])
        query.addEventListener('change', () => change(systemTheme()));
    },
    ...(await signedInBy(settings.signIn)),
    begin: null,
    besideCall: null,
    share: sharing(settings),
    ready: () => {},
    setUp: null,
  };
}

/** A link that opens in Teams, where the app is there. */
function sharing({ signIn, appId }: TabSettings): Host['share'] {
  return async ({ path }) => {
    const { origin } = location;
    const isInTeams = signIn.kind === 'entra' && appId !== null;
    const link = isInTeams ? teamsLinkTo({ appId, publicUrl: origin }, path) : origin + path;
    return navigator.clipboard.writeText(link).then(
      () => 'copied',
      () => 'failed',
    );
  };
}

type SignedIn = Pick<Host, 'token' | 'signIn' | 'people'>;

function systemTheme(): ThemeName {
  if (hasMoreContrast.matches) return 'contrast';
  return isDark.matches ? 'dark' : 'default';
}

async function signedInBy(way: TabSettings['signIn']): Promise<SignedIn> {
  switch (way.kind) {
    case 'trial':
      return (await import('./trial-sign-in.ts')).trialSignIn(way.people);
    case 'entra':
      return { people: [], ...(await (await import('./entra-sign-in.ts')).entraSignIn(way)) };
    case 'none':
      return { people: [], token: () => Promise.reject(new Error('nobody can sign in here')), signIn: null };
    default:
      return way satisfies never;
  }
}
