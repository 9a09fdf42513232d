import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Cause, Reading, Verdict } from '../actions/outside.ts';
import { canonical } from '../domain/canonical.ts';
import type { Instant } from '../domain/day.ts';
import type { Entry } from './journal.ts';
import type { Tables } from './schema.ts';
import { tenantScope } from './tenant-scope.ts';

/** A row of the record without its place in the chain. */
export type Link = Omit<Tables['records'], 'tenant_id' | 'previous_hash' | 'hash'>;

/** The hash before the first. */
const beginning = '0'.repeat(64);

export function readRecord(db: Kysely<Tables>): Reading['record'] {
  return {
    async last() {
      return (await db.selectFrom('record_heads').select('seq').executeTakeFirst())?.seq ?? 0;
    },
    async since(seq, most) {
      const rows = db
        .selectFrom('records')
        .select(['seq', 'kind', 'subject', 'about'])
        .where('seq', '>', seq);
      const read = await rows.orderBy('seq').limit(most).execute();
      return read.map(({ subject, about, ...row }) => ({ ...row, about: [subject, ...about] }));
    },
  };
}

/** Appends the entries to the tenant's record, each hash over the one before. Gives the last number used. */
export async function appendToRecord(
  db: Kysely<Tables>,
  entries: readonly Entry[],
  { cause, at }: { cause: Cause; at: Instant },
): Promise<number> {
  const head = await lockHead(db);
  let { seq, hash } = head;
  const rows = entries.map((entry) => {
    seq += 1;
    const link: Link = {
      seq,
      at,
      actor: cause.by,
      what: cause.what,
      via: cause.from,
      kind: entry.kind,
      subject: entry.subject,
      before_hash: fingerprint(head.secret, entry.before),
      after_hash: fingerprint(head.secret, entry.after),
      about: [...entry.about],
    };
    const previous_hash = hash;
    hash = hashOf(previous_hash, link);
    return { ...link, previous_hash, hash };
  });
  if (rows.length > 0) await db.insertInto('records').values(rows).execute();
  await db.updateTable('record_heads').set({ seq, hash }).execute();
  return seq;
}

/** Checks the record of one tenant, as it stands at one moment: it may grow meanwhile. */
export function auditor(db: Kysely<Tables>): (tenantId: string) => Promise<Verdict> {
  return (tenantId) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((trx) => verifyRecord(trx.withPlugin(tenantScope(tenantId))));
}

export async function tenantsOnRecord(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db.selectFrom('record_heads').select('tenant_id').orderBy('tenant_id').execute();
  return rows.map(({ tenant_id }) => tenant_id);
}

/** Checks every link of one tenant's record, and names the first that is broken. */
export async function verifyRecord(db: Kysely<Tables>): Promise<Verdict> {
  const head = await db.selectFrom('record_heads').selectAll().executeTakeFirst();
  const seals = await sealsIn(db);
  let last = { seq: 0, hash: beginning };
  for (;;) {
    const rows = await db
      .selectFrom('records')
      .selectAll()
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(1000)
      .execute();
    for (const { previous_hash, hash, tenant_id: _, ...link } of rows) {
      if (link.seq !== last.seq + 1) return broken(last.seq + 1, 'the row is missing');
      if (previous_hash !== last.hash) return broken(link.seq, 'it does not follow the row before');
      const isWhole = hash === hashOf(previous_hash, link) || isSealed(seals, head, { ...link, hash });
      if (!isWhole) return broken(link.seq, 'its content was changed');
      last = { seq: link.seq, hash };
    }
    if (rows.length === 0) break;
  }
  return compareWithHead(db, last, head);
}

/** By the number of the row: it names somebody otherwise than when it was written, which its seal vouches for. */
async function sealsIn(db: Kysely<Tables>): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('record_seals').select(['seq', 'seal']).execute();
  return new Map(rows.map(({ seq, seal }) => [seq, seal]));
}

function isSealed(
  seals: ReadonlyMap<number, string>,
  head: { secret: string } | undefined,
  row: Link & { hash: string },
): boolean {
  const seal = seals.get(row.seq);
  return seal !== undefined && head !== undefined && seal === sealOf(head.secret, row);
}

/** Keyed, over the row as it is now and the hash that it had from the beginning. */
export function sealOf(secret: string, row: Link & { hash: string }): string {
  return createHmac('sha256', secret)
    .update(`seal\n${canonical(row)}`)
    .digest('hex');
}

/** What the links themselves cannot tell: whether the end is the end. */
async function compareWithHead(
  db: Kysely<Tables>,
  last: { seq: number; hash: string },
  head: { seq: number; hash: string } | undefined,
): Promise<Verdict> {
  if (!head) {
    const board = await db.selectFrom('boards').select('id').limit(1).executeTakeFirst();
    if (board || last.seq > 0) return broken(last.seq + 1, 'the record has lost its head');
    return { kind: 'whole', rows: 0 };
  }
  if (last.seq < head.seq) return broken(last.seq + 1, 'the row is missing');
  if (last.seq > head.seq) return broken(head.seq + 1, 'it was added from outside');
  if (last.hash !== head.hash) return broken(last.seq, 'it is not the row that was written last');
  return { kind: 'whole', rows: last.seq };
}

function broken(seq: number, why: string): Verdict {
  return { kind: 'broken', seq, why };
}

/** The lock makes the tenant's appends one after another: two links can never share a predecessor. */
async function lockHead(db: Kysely<Tables>) {
  const read = () => db.selectFrom('record_heads').selectAll().forUpdate().executeTakeFirst();
  const head = await read();
  if (head) return head;
  await db
    .insertInto('record_heads')
    .values({ seq: 0, hash: beginning, secret: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await read();
  if (!made) throw new Error('the record has no head');
  return made;
}

function hashOf(previous: string, link: Link): string {
  return createHash('sha256')
    .update(`${previous}\n${canonical(link)}`)
    .digest('hex');
}

/** Keyed, so that a short title cannot be found by trying words. */
function fingerprint(secret: string, value: unknown): string | null {
  return value === null ? null : createHmac('sha256', secret).update(canonical(value)).digest('hex');
}
