import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Cause, JobName, Jobs, Later, Reading, Store, Tx } from '../actions/outside.ts';
import type { Instant } from '../domain/day.ts';
import { asId, type TenantId } from '../domain/ids.ts';
import { asPiece, type Piece } from '../log/tracer.ts';
import { readBoards, writeBoards } from './boards.ts';
import { readCalendars, writeCalendars } from './calendars.ts';
import { readChanges, rememberChange, writeChanges } from './changes.ts';
import { claimActivity, forgetOld, markActed, releaseActivity } from './claim-activity.ts';
import { readConditions, writeConditions } from './conditions.ts';
import { readDecisions, writeDecisions } from './decisions.ts';
import { readDigests, writeDigests } from './digests.ts';
import { readDrafts, writeDrafts } from './drafts.ts';
import { asOutsideFailure, isWorthRepeating } from './failures.ts';
import { readFiles, writeFiles } from './files.ts';
import { readItemDrafts, writeItemDrafts } from './item-drafts.ts';
import { readItems, writeItems } from './items.ts';
import { type Journal, openJournal } from './journal.ts';
import { readKeptPreReads, writeKeptPreReads } from './kept-pre-reads.ts';
import { readLaid, writeLaid } from './laid.ts';
import { readLinks, writeLinks } from './links.ts';
import { readMeetings, writeMeetings } from './meetings.ts';
import { readNotes, writeNotes } from './notes.ts';
import { readNotices, writeNotices } from './notices.ts';
import { readOrders, writeOrders } from './orders.ts';
import { readPeople, writePeople } from './people.ts';
import { readPosts, writePosts } from './posts.ts';
import { readPreReads, writePreReads } from './pre-reads.ts';
import { readQuestions, writeQuestions } from './questions.ts';
import { readReactions, writeReactions } from './reactions.ts';
import { readReadMarks, writeReadMarks } from './read-marks.ts';
import { appendToRecord, readRecord } from './record.ts';
import { readReminders, writeReminders } from './reminders.ts';
import { readRounds, writeRounds } from './rounds.ts';
import { readRoutes, writeRoutes } from './routes.ts';
import type { Tables } from './schema.ts';
import { readScreens, writeScreens } from './screens.ts';
import { readSearch } from './search.ts';
import type { Db, Session } from './session.ts';
import { readSessions, writeSessions } from './sessions.ts';
import { readSubscriptions, subscriptionsIn, writeSubscriptions } from './subscriptions.ts';
import { tenantScope } from './tenant-scope.ts';
import { readWheel, writeWheel } from './wheel.ts';

/** Puts a job into the queue within the transaction that `db` is. */
export type SendJob = <Name extends JobName>(
  db: Db,
  name: Name,
  data: Jobs[Name],
  when: Later,
) => Promise<void>;

type Needs = {
  db: Kysely<Tables>;
  send: SendJob;
  /** Called after a commit with the names of the jobs it sent. */
  wake: (jobs: ReadonlySet<JobName>) => void;
  now: () => Instant;
};

/** The store on PostgreSQL, embedded or not. */
export function createStore({ db, send, wake, now }: Needs): Store {
  const alone = demandNotNested();
  return {
    transaction: (cause, work) =>
      asPiece(pieceOf(cause), () =>
        alone(async () => {
          const sent = new Set<JobName>();
          const done = await withRepeats(() => {
            sent.clear();
            return db.transaction().execute(async (plain) => {
              const scoped = plain.withPlugin(tenantScope(cause.tenantId));
              const journal = openJournal();
              const result = await work(txOn({ db: scoped, journal }, plain, { send, sent }));
              await keepJournal({ db: scoped, journal }, cause, now());
              if (cause.once) await markActed(scoped, cause.once);
              return result;
            });
          });
          wake(sent);
          return done;
        }),
      ),
    read: (tenantId, work) => alone(() => withRepeats(() => readOnly(db, tenantId, work))),
    forget: (at) => alone(() => withRepeats(() => forgetOld(db, at))),
    tenants: () => alone(() => withRepeats(() => tenantsIn(db))),
    subscriptions: () => alone(() => withRepeats(() => subscriptionsIn(db))),
    claimActivity: (tenantId, key, at) =>
      alone(() => withRepeats(() => claimActivity(db.withPlugin(tenantScope(tenantId)), key, at))),
    releaseActivity: (tenantId, key, at) =>
      alone(() => withRepeats(() => releaseActivity(db.withPlugin(tenantScope(tenantId)), key, at))),
  };
}

function pieceOf({ what, from, tenantId }: Cause): Piece {
  const about = { 'moedeklar.action': what, 'moedeklar.from': from, 'moedeklar.tenant': tenantId };
  return { name: `transaction ${what}`, kind: 'inner', about };
}

async function tenantsIn(db: Db): Promise<TenantId[]> {
  const rows = await db
    .selectFrom('boards')
    .select('tenant_id')
    .union(db.selectFrom('records').select('tenant_id'))
    .orderBy('tenant_id')
    .execute();
  return rows.map((row) => asId<TenantId>(row.tenant_id));
}

function readOnly<T>(db: Db, tenantId: TenantId, work: (db: Reading) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((plain) => work(readingOn(plain.withPlugin(tenantScope(tenantId)))));
}

/** One tenant's tables, read through `db`. */
export function readingOn(db: Db): Reading {
  return {
    boards: readBoards(db),
    people: readPeople(db),
    meetings: readMeetings(db),
    items: readItems(db),
    search: readSearch(db),
    decisions: readDecisions(db),
    orders: readOrders(db),
    conditions: readConditions(db),
    reactions: readReactions(db),
    notes: readNotes(db),
    itemDrafts: readItemDrafts(db),
    questions: readQuestions(db),
    notices: readNotices(db),
    drafts: readDrafts(db),
    calendars: readCalendars(db),
    subscriptions: readSubscriptions(db),
    preReads: readPreReads(db),
    laid: readLaid(db),
    readMarks: readReadMarks(db),
    links: readLinks(db),
    rounds: readRounds(db),
    sessions: readSessions(db),
    keptPreReads: readKeptPreReads(db),
    reminders: readReminders(db),
    digests: readDigests(db),
    routes: readRoutes(db),
    files: readFiles(db),
    posts: readPosts(db),
    screens: readScreens(db),
    wheel: readWheel(db),
    changes: readChanges(db),
    record: readRecord(db),
  };
}

function txOn(session: Session, plain: Db, { send, sent }: { send: SendJob; sent: Set<JobName> }): Tx {
  return {
    boards: writeBoards(session),
    people: writePeople(session),
    meetings: writeMeetings(session),
    items: writeItems(session),
    search: readSearch(session.db),
    decisions: writeDecisions(session),
    orders: writeOrders(session),
    conditions: writeConditions(session),
    reactions: writeReactions(session),
    notes: writeNotes(session),
    itemDrafts: writeItemDrafts(session),
    questions: writeQuestions(session),
    notices: writeNotices(session),
    drafts: writeDrafts(session),
    calendars: writeCalendars(session),
    subscriptions: writeSubscriptions(session),
    preReads: writePreReads(session),
    laid: writeLaid(session),
    readMarks: writeReadMarks(session),
    links: writeLinks(session),
    rounds: writeRounds(session),
    sessions: writeSessions(session),
    keptPreReads: writeKeptPreReads(session),
    reminders: writeReminders(session),
    digests: writeDigests(session),
    routes: writeRoutes(session),
    files: writeFiles(session),
    posts: writePosts(session),
    screens: writeScreens(session),
    wheel: writeWheel(session),
    changes: writeChanges(session),
    record: readRecord(session.db),
    async later(name, data, when = {}) {
      await send(plain, name, data, when);
      sent.add(name);
    },
  };
}

/** Last in the transaction, since it holds the record's head until the commit. */
async function keepJournal(
  { db, journal }: { db: Db; journal: Journal },
  cause: Cause,
  at: Instant,
): Promise<void> {
  if (journal.entries().length === 0) return;
  const seq = await appendToRecord(db, journal.entries(), { cause, at });
  const { boardId, by: personId, what, canUndo } = cause;
  if (!boardId || personId === 'operator' || personId === 'moedeklar') return;
  const touched = canUndo ? journal.touched() : null;
  await rememberChange(db, { id: randomUUID(), personId, boardId, what, at, seq, touched });
}

/** Of two transactions that block each other the database ends one, which is then simply done again. */
async function withRepeats<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 4; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !isWorthRepeating(error)) throw asOutsideFailure(error);
    }
  }
}

/**
 * The embedded database has one connection: whoever asked the store from within a transaction would wait for
 * themselves for ever. That is a mistake in our code, and said at once.
 */
function demandNotNested() {
  const inside = new AsyncLocalStorage<true>();
  return <T>(work: () => Promise<T>): Promise<T> => {
    if (inside.getStore())
      throw new Error('the store was asked from within its own transaction; use its `tx`');
    return inside.run(true, work);
  };
}
