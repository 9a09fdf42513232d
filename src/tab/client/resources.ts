import type { Ask, Looked } from './ask.ts';
import { type AskFailed, failureOf } from './problem.ts';

/** What is known of one resource. What was read stays to be read while it is asked for anew, and when that fails. */
export type Held = {
  body: unknown;
  etag: string | null;
  failed: AskFailed['problem'] | null;
};

const nothing: Held = { body: null, etag: null, failed: null };

export type Resources = ReturnType<typeof createResources>;

/** All that the page has read, each by its address, read anew when something about it changed. */
export function createResources({ look }: Pick<Ask, 'look'>) {
  const held = new Map<string, Held>();
  const watching = new Map<string, Set<() => void>>();
  const asking = new Map<string, Promise<void>>();

  function put(address: string, next: Held): void {
    held.set(address, next);
    for (const tell of watching.get(address) ?? []) tell();
  }

  async function read(address: string): Promise<void> {
    const before = held.get(address) ?? nothing;
    try {
      const looked = await look(address, before.etag);
      put(address, lookedAt(looked, before));
    } catch (error) {
      const { problem } = failureOf(error);
      // Whoever may see it no longer shall not go on reading it.
      const isGone = [401, 403, 404].includes(problem.status);
      put(address, { ...(isGone ? nothing : before), failed: problem });
    }
  }

  /** One question at a time of each; asked for meanwhile, it is asked once more. */
  function refresh(address: string): Promise<void> {
    const under = asking.get(address);
    const next = (under ?? Promise.resolve()).then(() => read(address));
    asking.set(address, next);
    return next.finally(() => {
      if (asking.get(address) === next) asking.delete(address);
    });
  }

  /** As an answer to a change told it. */
  function take(address: string, looked: Looked): void {
    put(address, lookedAt(looked, held.get(address) ?? nothing));
  }

  return {
    refresh,
    get: (address: string): Held => held.get(address) ?? nothing,
    /** Read now, unless it is known already. */
    want(address: string): void {
      if (!held.has(address) && !asking.has(address)) void refresh(address);
    },
    watch(address: string, tell: () => void): () => void {
      const all = watching.get(address) ?? new Set();
      watching.set(address, all.add(tell));
      return () => all.delete(tell);
    },
    /** What is on the page is read anew at once, the rest when it is wanted. Gives whether the page became another. */
    async stale(isStale: (address: string) => boolean): Promise<boolean> {
      const addresses = [...held.keys()].filter(isStale);
      const seen = addresses.filter((address) => (watching.get(address)?.size ?? 0) > 0);
      for (const address of addresses) if (!seen.includes(address)) held.delete(address);
      const before = seen.map((address) => held.get(address)?.body);
      await Promise.all(seen.map(refresh));
      return seen.some((address, at) => held.get(address)?.body !== before[at]);
    },
    take,
    /** What it is now, where somebody was first with a change; whether that is why it was refused. */
    takeChanged(address: string, { code, current, etag }: AskFailed['problem']): boolean {
      if (code !== 'changed') return false;
      take(address, { body: current, etag: etag ?? null });
      return true;
    },
  };
}

function lookedAt({ body, etag }: Looked, before: Held): Held {
  return body === null ? { ...before, failed: null } : { body, etag, failed: null };
}
