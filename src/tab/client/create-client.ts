import { createAsk } from './ask.ts';
import { followChanges } from './follow-changes.ts';
import { createNews } from './news.ts';
import { createResources } from './resources.ts';
import { takeChange } from './take-change.ts';
import type { Client } from './use-resource.ts';

/** All that asks the server, for whoever the token names, and follows what others change there. */
export function createClient(token: () => Promise<string>): Client {
  const ask = createAsk({ token });
  const news = createNews();
  const resources = createResources(ask);
  addEventListener('offline', () => news.online(false));
  addEventListener('online', () => news.online(true));
  return {
    ...{ ask, news, resources },
    follow: () =>
      followChanges({
        listen: ask.listen,
        async take(event) {
          if (await takeChange(resources, event)) news.changed();
        },
        connected: (isConnected) => news.online(isConnected || navigator.onLine),
        pause,
      }),
  };
}

/** Less where the connection comes back meanwhile. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => {
    setTimeout(go, milliseconds);
    addEventListener('online', () => go(), { once: true });
  });
}
