import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Answer, Params, Query } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';
import type { Ask } from './ask.ts';
import type { createNews } from './news.ts';
import type { Outboxes } from './outboxes.ts';
import { addressOf, type Known } from './paths.ts';
import type { AskFailed } from './problem.ts';
import type { Resources } from './resources.ts';

export type Client = {
  ask: Ask;
  news: ReturnType<typeof createNews>;
  resources: Resources;
  /** What was done and is on its way. */
  outboxes: Outboxes;
  /** Follows what others change, until what it gives is called. */
  follow: () => () => void;
};

const Asking = createContext<Client | null>(null);
export const ClientProvider = Asking.Provider;

export function useClient(): Client {
  const client = useContext(Asking);
  if (!client) throw new Error('no client was made');
  return client;
}

/** What a route is told: its parameters and its query, as texts and numbers. */
export type Told<Name extends Known> = { [Key in Named<Params<Routes[Name]>>]: string } & {
  [Key in Named<Query<Routes[Name]>>]?: string | number;
};

/** Of a route that takes none, none. */
type Named<Of> = string extends keyof Of ? never : keyof Of;

export type Resource<T> = {
  address: string;
  /** Null until it was read. */
  body: T | null;
  etag: string | null;
  /** Why it could not be read the last time; what was read before stands in `body`. */
  failed: AskFailed['problem'] | null;
  again: () => void;
};

/** One resource, read when it is first wanted and whenever it changed. */
export function useResource<Name extends Known>(
  name: Name,
  told: Told<Name>,
): Resource<Answer<Routes[Name]>> {
  const { resources } = useClient();
  const address = addressOf(name, told as Record<string, string | number>);
  const watch = useCallback((tell: () => void) => resources.watch(address, tell), [resources, address]);
  const held = useSyncExternalStore(watch, () => resources.get(address));
  useEffect(() => resources.want(address), [resources, address]);
  // The server checked it by the same table before it was sent.
  const body = held.body as Answer<Routes[Name]> | null;
  return { ...held, address, body, again: () => void resources.refresh(address) };
}
