import type { Store, Tx } from './outside.ts';

/** The store for one action, which goes on only if `demand` holds: that is asked within the action's own transaction. */
export function onlyIf(store: Store, demand: (tx: Tx) => Promise<void>): Store {
  let isFirst = true;
  return {
    ...store,
    transaction(cause, work) {
      if (!isFirst) return store.transaction(cause, work);
      isFirst = false;
      return store.transaction(cause, async (tx) => {
        await demand(tx);
        return work(tx);
      });
    },
  };
}
