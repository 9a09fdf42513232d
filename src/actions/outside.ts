import type { Instant } from '../domain/day.ts';
import type { TenantId } from '../domain/ids.ts';
import type { ReadAgendas, WriteAgendas } from './outside/agendas.ts';
import type { ReadBoards, WriteBoards } from './outside/boards.ts';
import type { Calendar } from './outside/calendar.ts';
import type { ActivityKey, Cause, Claim, ReadChanges, WriteChanges } from './outside/changes.ts';
import type { ReadDecisions, WriteDecisions } from './outside/decisions.ts';
import type { Directory } from './outside/directory.ts';
import type { Documents } from './outside/documents.ts';
import type { Drive } from './outside/drive.ts';
import type { JobName, Jobs, Later } from './outside/jobs.ts';
import type { Messenger } from './outside/messenger.ts';
import type { Trouble } from './outside/operator.ts';
import type { ReadPapers, WritePapers } from './outside/papers.ts';
import type { KeptSubscription, Subscriptions } from './outside/subscriptions.ts';

export * from './outside/calendar.ts';
export * from './outside/changes.ts';
export * from './outside/directory.ts';
export * from './outside/documents.ts';
export * from './outside/drive.ts';
export * from './outside/jobs.ts';
export * from './outside/kept.ts';
export * from './outside/messenger.ts';
export * from './outside/operator.ts';
export * from './outside/subscriptions.ts';

/** All that actions need of the world. */
export type Outside = {
  store: Store;
  messenger: Messenger;
  documents: Documents;
  /** Null where Graph is not configured: then meetings are kept here alone. */
  calendar: Calendar | null;
  /** Null where Graph is not configured: then nothing is known of the files that links lead to. */
  drive: Drive | null;
  /** Null where Graph is not configured or cannot reach us. */
  subscriptions: Subscriptions | null;
  /** Tells whoever runs the service what only they can mend. */
  tellOperator: (trouble: Trouble) => void;
  /** Null where Graph is not configured: then people are reached by the bot's own chat alone. */
  directory: Directory | null;
  /** The whole address of a path in the tab (`/tab/…`), as people open it; null where there is no tab. */
  tabLink: (path: string) => string | null;
  now: () => Instant;
  newId: () => string;
};

export type Store = {
  /** Everything in it is committed or nothing; what follows from it is put off by `tx.later`. */
  transaction<T>(cause: Cause, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads one consistent state. */
  read<T>(tenantId: TenantId, work: (db: Reading) => Promise<T>): Promise<T>;
  /** Drops what has served its time: answered activities, drafts nobody confirmed, changes too old to take back. */
  forget(now: Instant): Promise<void>;
  /** Every tenant that has a board, or whose record tells of one. */
  tenants(): Promise<TenantId[]>;
  /** Those of every tenant: a notification does not say whose it is. */
  subscriptions(): Promise<KeptSubscription[]>;
  /** Claims an activity for this process. */
  claimActivity(tenantId: TenantId, key: ActivityKey, now: Instant): Promise<Claim>;
  /** Gives up what was claimed at that moment and came to nothing; what is committed stays. */
  releaseActivity(tenantId: TenantId, key: ActivityKey, claimedAt: Instant): Promise<void>;
};

/** One tenant's data. */
export type Reading = ReadBoards & ReadAgendas & ReadDecisions & ReadPapers & ReadChanges;

/** What can be changed, each change on record. */
export type Tx = Reading &
  WriteBoards &
  WriteAgendas &
  WriteDecisions &
  WritePapers &
  WriteChanges & {
    /** Puts off a job that is sent when this is committed, and only then. */
    later<Name extends JobName>(name: Name, data: Jobs[Name], when?: Later): Promise<void>;
  };
