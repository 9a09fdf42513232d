import { createAsk } from './ask.ts';
import { createNews } from './news.ts';
import { createResources } from './resources.ts';
import type { Client } from './use-resource.ts';

/** All that asks the server, for whoever the token names. */
export function createClient(token: () => Promise<string>): Client {
  const ask = createAsk({ token });
  const news = createNews();
  addEventListener('offline', () => news.online(false));
  addEventListener('online', () => news.online(true));
  return { ask, news, resources: createResources(ask) };
}
