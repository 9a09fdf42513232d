import type { Frame, Page } from 'playwright-core';

export type TeamsContext = { theme?: string; frameContext?: string; subEntityId?: string };

/** The page as Teams shows it: in a frame below teams.microsoft.com, its questions answered as teams-js puts them. */
export type InTeams = {
  /** What the page asked, in order: `initialize`, `getContext` … */
  heard(): Promise<string[]>;
  /** Teams' look changes while the page is open. */
  setTheme(theme: string): Promise<void>;
  /** The one who sets up a tab presses Save. Gives the tab that was asked for. */
  save(): Promise<string>;
  frame: Frame;
};

const teams = 'https://teams.microsoft.com';

/** Has the browser find our Teams at its address, which shows the page at `url`; done before it goes there. */
export async function serveTeams(page: Page, { url, token, context = {} }: Showing): Promise<void> {
  await page.route(`${teams}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostPage({ url, context }) }),
  );
  // The list of hosts that teams-js takes messages from; it knows the most important by heart.
  await page.route('https://res.cdn.office.net/**', (route) =>
    route.fulfill({ json: { validOrigins: [] }, headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.exposeFunction('tokenOfTeams', token);
}

export type Showing = { url: string; token: () => Promise<string>; context?: TeamsContext };

export const teamsAddress = `${teams}/v2/`;

/** Once the page in it says that it stands. */
export async function shownInTeams(page: Page): Promise<InTeams> {
  await page.waitForFunction('heard.includes("appInitialization.success")');
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('Teams shows no frame');
  return {
    frame,
    heard: () => page.evaluate<string[]>('heard'),
    async save() {
      await page.evaluate(`say({ func: 'settings.save', args: [{}] })`);
      await page.waitForFunction('heard.includes("settings.save.success")');
      return page.evaluate<string>('saved');
    },
    setTheme: (theme) => page.evaluate(`say({ func: 'themeChange', args: ['${theme}'] })`),
  };
}

/** Speaks with the frame as Teams does: each question has a number and an id, and the answer bears both. */
function hostPage({ url, context }: { url: string; context: TeamsContext }): string {
  const known = { theme: 'default', frameContext: 'content', locale: 'da-dk', entityId: 'home', ...context };
  const supports = { pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} } };
  const runtime = { apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports };
  return `<!doctype html><title>Teams</title>
<style>body { margin: 0 } iframe { display: block; border: 0; width: 100vw; height: 100vh }</style>
<iframe src="${url}" title="Mødeklar"></iframe>
<script>
  const frame = document.querySelector('iframe');
  const heard = [];
  let saved = '';
  const say = (message) => frame.contentWindow.postMessage(message, '*');
  const context = ${JSON.stringify(known)};
  const answers = {
    initialize: () => [context.frameContext, 'web', ${JSON.stringify(JSON.stringify(runtime))}, '2.58.0'],
    getContext: () => [context],
    'settings.setSettings': ([tab]) => {
      saved = JSON.stringify(tab);
      return [true];
    },
    'authentication.getAuthToken': async () => [true, await tokenOfTeams()],
  };
  addEventListener('message', async ({ data: { id, uuidAsString, func, args } }) => {
    if (func === undefined) return;
    heard.push(func);
    if (answers[func]) say({ id, uuidAsString, args: await answers[func](args) });
  });
</script>`;
}
