import { type Kysely, sql } from 'kysely';
import type { Cause, Verdict } from '../../actions/outside.ts';
import type { Instant } from '../../domain/day.ts';
import type { PersonId } from '../../domain/ids.ts';
import { appendToRecord, verifyRecord } from '../record.ts';
import type { Tables } from '../schema.ts';
import type { Db } from '../session.ts';
import { tenantScope } from '../tenant-scope.ts';
import { columnsOf, findPerson, type Known, namesIn, patternsOf, whereNamed } from './find-person.ts';
import { peopled } from './rules.ts';
import { sealRows } from './seal-rows.ts';

/** Whom to erase, what they are called from now on, and when. */
export type Erasure = { person: string; pseudonym: PersonId; name: string; at: Instant };

export type Erased =
  | { kind: 'stranger' }
  | { kind: 'broken'; verdict: Verdict }
  | { kind: 'erased'; deleted: number; renamed: number; sealed: number };

/**
 * Deletes what need not be kept of a person and puts a pseudonym into the rest, the record among it; nothing anywhere
 * tells whose it was. Refuses a record that is broken already, since a seal would hide it.
 */
export function erasePerson(db: Kysely<Tables>, erasure: Erasure, cause: Cause): Promise<Erased> {
  return db.transaction().execute(async (plain) => {
    const scoped = plain.withPlugin(tenantScope(cause.tenantId));
    await scoped.selectFrom('record_heads').select('seq').forUpdate().execute();
    const known = await findPerson(scoped, { name: erasure.person, tenantId: cause.tenantId });
    if (!known) return { kind: 'stranger' };
    const verdict = await verifyRecord(scoped);
    if (verdict.kind === 'broken') return { kind: 'broken', verdict };
    const deleted = await deleteRows(plain, known);
    const renamed = await renameIn(plain, known, erasure);
    await dropNames(plain, known, erasure);
    const seals = await sealRows(scoped, known, erasure.pseudonym);
    const entry = { kind: 'person', subject: erasure.pseudonym, before: null, after: seals, about: [] };
    await appendToRecord(scoped, [entry], { cause, at: erasure.at });
    return { kind: 'erased', deleted, renamed, sealed: seals.length };
  });
}

async function deleteRows(db: Db, known: Known): Promise<number> {
  let sum = 0;
  for (const { table, erase, columns } of peopled) {
    if (erase !== 'delete') continue;
    const where = whereNamed(known, columnsOf(columns, 'whose'));
    sum += Number((await sql`delete from ${sql.table(table)} where ${where}`.execute(db)).numAffectedRows);
  }
  const jobs = patternsOf(known).map(
    ({ pattern, flags }) => sql`data::text ${sql.raw(flags ? '~*' : '~')} ${pattern}`,
  );
  await sql`delete from queue.job where state <> 'active' and data->>'tenantId' = ${known.tenantId}
    and (${sql.join(jobs, sql` or `)})`.execute(db);
  return sum;
}

async function renameIn(db: Db, known: Known, { pseudonym }: Erasure): Promise<number> {
  let sum = 0;
  for (const { table, columns } of peopled) {
    if (table === 'records') continue;
    const plain = columnsOf(columns, 'whose', 'id');
    const set = namesIn(columns).map((column) => {
      const value = renamed(known, column, pseudonym);
      return sql`${sql.ref(column)} = ${plain.includes(column) ? value : sql`(${value})::jsonb`}`;
    });
    const where = whereNamed(known, namesIn(columns));
    const { numAffectedRows } =
      await sql`update ${sql.table(table)} set ${sql.join(set)} where ${where}`.execute(db);
    sum += Number(numAffectedRows);
  }
  return sum;
}

function renamed(known: Known, column: string, pseudonym: PersonId) {
  return patternsOf(known).reduce(
    (value, { pattern, flags }) =>
      sql<string>`regexp_replace(${value}, ${pattern}, ${`\\1${flags ? addressOf(pseudonym) : pseudonym}`}, ${`g${flags}`})`,
    sql<string>`${sql.ref(column)}::text`,
  );
}

/** What names them beside the ids: their name and where they were reached. */
async function dropNames(db: Db, { tenantId }: Known, { pseudonym, name }: Erasure): Promise<void> {
  await sql`update people set name = ${name}, teams_id = null, chat = 'null', chosen_board = null
    where tenant_id = ${tenantId} and id = ${pseudonym}`.execute(db);
  await sql`update members set name = ${name}, email = null, addresses = '[]'
    where tenant_id = ${tenantId} and person_id = ${pseudonym}`.execute(db);
  const attendee = JSON.stringify([{ email: addressOf(pseudonym) }]);
  await sql`update meetings set attendees = (
      select jsonb_agg(case when one->>'email' = ${addressOf(pseudonym)}
        then one || jsonb_build_object('name', ${name}::text) else one end order by place)
      from jsonb_array_elements(attendees) with ordinality as each (one, place))
    where tenant_id = ${tenantId} and attendees @> ${attendee}::jsonb`.execute(db);
}

/** An address that nobody can have. */
function addressOf(pseudonym: PersonId): string {
  return `${pseudonym}@erased.invalid`;
}
