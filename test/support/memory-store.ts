import { AsyncLocalStorage } from 'node:async_hooks';
import type { Cause, Store } from '../../src/actions/outside.ts';
import type { Instant } from '../../src/domain/day.ts';
import type { PersonId, TenantId } from '../../src/domain/ids.ts';
import { type Journal, openJournal } from '../../src/store/journal.ts';
import { readingOn } from './memory-reading.ts';
import { copyOf, emptyState, type SentJob, type State } from './memory-state.ts';
import { txOn } from './memory-tx.ts';

export type { SentJob } from './memory-state.ts';

/** The store in memory, with rollback: a transaction that throws leaves no trace and no job. */
export type MemoryStore = Store & {
  jobs: SentJob[];
  records(tenantId: TenantId): readonly { kind: string; subject: string; what: string; by: string }[];
  /** All that is kept of a tenant, to compare before and after. */
  everything(tenantId: TenantId): State;
};

/** A turn that took longer than this has died. */
const longestTurn = 20_000;

export function memoryStore(now: () => Instant): MemoryStore {
  const tenants = new Map<TenantId, State>();
  const activities = new Map<string, { at: Instant; acted: boolean; content: string | undefined }>();
  const jobs: SentJob[] = [];
  const inside = new AsyncLocalStorage<true>();
  let turn: Promise<unknown> = Promise.resolve();
  const stateOf = (tenantId: TenantId) => copyOf(tenants.get(tenantId) ?? emptyState());
  const nameOf = (tenantId: TenantId, key: object) => `${tenantId} ${JSON.stringify(key)}`;
  const demandOutside = () => {
    if (inside.getStore()) throw new Error('the store was asked from within its own transaction');
  };
  return {
    jobs,
    records: (tenantId) => stateOf(tenantId).records,
    everything: stateOf,
    async transaction(cause, work) {
      demandOutside();
      const done = turn.then(() =>
        inside.run(true, async () => {
          const state = stateOf(cause.tenantId);
          const journal = openJournal();
          const sent: SentJob[] = [];
          const result = await work(txOn(state, journal, sent));
          keepJournal(state, journal, { cause, at: now() });
          tenants.set(cause.tenantId, state);
          if (cause.once) {
            const { content, ...key } = cause.once;
            activities.set(nameOf(cause.tenantId, key), { at: now(), acted: true, content });
          }
          for (const job of sent) queueUp(jobs, job);
          return result;
        }),
      );
      turn = done.catch(() => {});
      return done;
    },
    async read(tenantId, work) {
      demandOutside();
      return inside.run(true, () => work(readingOn(tenants.get(tenantId) ?? emptyState())));
    },
    tenants: async () => [...tenants.keys()].sort(),
    subscriptions: async () =>
      [...tenants].flatMap(([tenantId, { subscriptions }]) =>
        [...subscriptions.values()].map((one) => ({ tenantId, ...one })),
      ),
    forget: async () => {},
    async claimActivity(tenantId, { content, ...key }, at) {
      const name = nameOf(tenantId, key);
      const known = activities.get(name);
      const isDead = known && !known.acted && Date.parse(at) - Date.parse(known.at) > longestTurn;
      if (known && !isDead) {
        if (known.content !== content) return 'other';
        return known.acted ? 'acted' : 'in-hand';
      }
      activities.set(name, { at, acted: false, content });
      return 'new';
    },
    async releaseActivity(tenantId, { content: _, ...key }, claimedAt) {
      const known = activities.get(nameOf(tenantId, key));
      if (known?.at === claimedAt && !known.acted) activities.delete(nameOf(tenantId, key));
    },
  };
}

function keepJournal(state: State, journal: Journal, { cause, at }: { cause: Cause; at: Instant }): void {
  const entries = journal.entries().map((entry) => ({ ...entry, what: cause.what, by: cause.by }));
  state.records.push(...entries);
  const { boardId, by, what, canUndo } = cause;
  if (entries.length === 0 || !boardId || by === 'operator' || by === 'moedeklar') return;
  state.changes.push({
    ...{ id: `change-${state.changes.length}`, personId: by as PersonId, boardId, what, at },
    ...{ seq: state.records.length, takenBack: false, touched: canUndo ? journal.touched() : null },
  });
}

/** Of one key one job waits; an urgent one brings it forward. */
function queueUp(jobs: SentJob[], job: SentJob): void {
  const waiting = jobs.find(
    (other) => job.when.key && other.name === job.name && other.when.key === job.when.key,
  );
  if (!waiting) jobs.push(job);
  else if (!job.when.at) Object.assign(waiting, job);
}
