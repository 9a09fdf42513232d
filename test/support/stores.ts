import { randomUUID } from 'node:crypto';
import { describe } from '@jest/globals';
import type { Cause, Reading, Store, Tx } from '../../src/actions/outside.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type TenantId } from '../../src/domain/ids.ts';
import { createStore } from '../../src/store/create-store.ts';
import { aMorning } from './builders.ts';
import { type Open, onEveryDatabase, onOneDatabase } from './database.ts';
import { memoryStore } from './memory-store.ts';

/** A store with a tenant of its own. */
export type AStore = {
  kind: 'memory' | Open['database']['kind'];
  store: Store;
  tenantId: TenantId;
  /** Changes something in the tenant, as the operator where nobody else is named. */
  change: <T>(work: (tx: Tx) => Promise<T>, cause?: Partial<Cause>) => Promise<T>;
  read: <T>(work: (db: Reading) => Promise<T>) => Promise<T>;
  /** Names of the tenant's jobs that wait. */
  jobs: () => Promise<{ name: string; data: unknown }[]>;
};

type Options = { now?: () => Instant };

type Tests = (aStore: (options?: Options) => Promise<AStore>) => void;

/** Declares the same tests in memory and on one database: for what is kept, and how it is found again. */
export function onEveryStore(tests: Tests): void {
  describe('in memory', () => tests(async (options) => inMemory(options)));
  onOneDatabase((open) => tests(async (options) => inDatabase(await open(), options)));
}

/** Declares them on each database there is: for locks, rollbacks, uniqueness and types. */
export function onEveryStoreAndDatabase(tests: Tests): void {
  describe('in memory', () => tests(async (options) => inMemory(options)));
  onEveryDatabase((open) => tests(async (options) => inDatabase(await open(), options)));
}

/** A store in an open database, with a tenant of its own. */
export function inDatabase({ database, queue }: Open, { now = () => aMorning }: Options = {}): AStore {
  const store = createStore({ db: database.db, send: queue.send, wake: queue.wake, now });
  return { kind: database.kind, ...withTenant(store, () => queue.list({ failed: false })) };
}

function inMemory({ now = () => aMorning }: Options = {}): AStore {
  const store = memoryStore(now);
  return { kind: 'memory', ...withTenant(store, async () => store.jobs) };
}

function withTenant(
  store: Store,
  list: () => Promise<readonly { name: string; data: unknown }[]>,
): Omit<AStore, 'kind'> {
  const tenantId = asId<TenantId>(`tenant-${randomUUID()}`);
  return {
    store,
    tenantId,
    change: (work, cause) => store.transaction({ ...aCause(tenantId), ...cause }, work),
    read: (work) => store.read(tenantId, work),
    jobs: async () => (await list()).filter(({ data }) => JSON.stringify(data).includes(tenantId)),
  };
}

export function aCause(tenantId: TenantId): Cause {
  return { tenantId, by: 'operator', what: 'test', from: 'test' };
}
