import { browserHost } from './browser-host.ts';
import type { Host } from './host.ts';
import type { TabSettings } from './settings.ts';

/** Teams where it shows the page, else the browser. Teams' library is fetched only there. */
export async function openHost(settings: TabSettings): Promise<Host> {
  const isFramed = window.parent !== window || 'nativeInterface' in window;
  const { teamsHost } = isFramed ? await import('./teams-host.ts') : { teamsHost: () => null };
  return (await teamsHost()) ?? browserHost(settings);
}
