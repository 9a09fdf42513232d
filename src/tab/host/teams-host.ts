import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js';
import { tabHome } from '../../domain/tab-path.ts';
import { type Host, readTheme, type ThemeName } from './host.ts';

/** The page within Teams; null where the frame around it does not answer as Teams does. */
export async function teamsHost(): Promise<Host | null> {
  try {
    await app.initialize();
  } catch {
    return null;
  }
  const context = await app.getContext();
  const where = context.page.frameContext;
  pages.backStack.registerBackButtonHandler(goBack);
  return {
    kind: 'teams',
    theme: readTheme(context.app.theme),
    onTheme: (change: (theme: ThemeName) => void) =>
      app.registerOnThemeChangeHandler((name) => change(readTheme(name))),
    token: () => authentication.getAuthToken(),
    people: [],
    async signIn() {
      await authentication.getAuthToken({ silent: false });
      location.reload();
    },
    begin: context.page.subPageId || null,
    besideCall: where === FrameContexts.sidePanel ? { chat: context.chat?.id || null } : null,
    async share({ path, name }) {
      const subPageWebUrl = location.origin + path;
      pages.shareDeepLink({ subPageId: path.slice(tabHome.length), subPageLabel: name, subPageWebUrl });
      return 'shown';
    },
    ready: () => app.notifySuccess(),
    setUp: where === FrameContexts.settings ? setUp : null,
  };
}

/** Where there is nothing of ours to go back to, Teams goes back itself. */
function goBack(): boolean {
  const isOurs = history.state === null ? history.length > 1 : true;
  if (isOurs) history.back();
  return isOurs;
}

function setUp({ id, name, path }: { id: string; name: string; path: string }): void {
  const url = location.origin + path;
  pages.config.registerOnSaveHandler(async (saving) => {
    await pages.config.setConfig({
      entityId: id,
      suggestedDisplayName: name,
      contentUrl: url,
      websiteUrl: url,
    });
    saving.notifySuccess();
  });
  pages.config.setValidityState(true);
}
