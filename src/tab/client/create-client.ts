import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import { createAsk } from './ask.ts';
import { followChanges } from './follow-changes.ts';
import { createNews } from './news.ts';
import { createOutboxes } from './outboxes.ts';
import { addressOf } from './paths.ts';
import { createResources } from './resources.ts';
import { takeChange } from './take-change.ts';
import type { Client } from './use-resource.ts';

/** All that asks the server, for whoever the token names, and follows what others change there. */
export function createClient(token: () => Promise<string>): Client {
  const ask = createAsk({ token, isOnline: () => navigator.onLine });
  const news = createNews();
  const resources = createResources(ask);
  const outboxes = createOutboxes({
    ...{ change: ask.change, pause, newKey: () => crypto.randomUUID(), store: deviceStore() },
    me: () => (resources.get(addressOf('me')).body as Answer<Routes['me']> | null)?.person.personId ?? null,
    taken({ of }, answer) {
      if (answer.etag !== null) resources.take(of, answer);
    },
  });
  addEventListener('offline', () => news.online(false));
  addEventListener('online', () => {
    news.online(true);
    outboxes.again();
  });
  return {
    ...{ ask, news, resources, outboxes },
    follow: () =>
      followChanges({
        listen: ask.listen,
        async take(event) {
          if (await takeChange(resources, event)) news.changed();
        },
        connected(isConnected) {
          news.online(isConnected);
          if (!isConnected) return;
          outboxes.again();
          void resources.stale((address) => resources.get(address).failed !== null);
        },
        pause,
      }),
  };
}

/** Null where the browser keeps nothing for a page that another one frames. */
function deviceStore(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Less where the connection comes back meanwhile. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => {
    setTimeout(go, milliseconds);
    addEventListener('online', () => go(), { once: true });
  });
}
