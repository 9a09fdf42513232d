import { sql } from 'kysely';
import type { PersonId } from '../../domain/ids.ts';
import { sealOf } from '../record.ts';
import type { Db } from '../session.ts';
import { type Known, patternsOf, whereNamed } from './find-person.ts';

export type Seal = { seq: number; hash: string; seal: string };

/** Puts the pseudonym into the record, row by row, each with a seal in place of the content its hash was made of. */
export async function sealRows(db: Db, known: Known, pseudonym: PersonId): Promise<Seal[]> {
  const { secret } = await db.selectFrom('record_heads').select('secret').executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('records')
    .selectAll()
    .where(whereNamed(known, ['actor', 'subject', 'about']))
    .orderBy('seq')
    .execute();
  const seals: Seal[] = [];
  await sql`select set_config('moedeklar.erasing', 'on', true)`.execute(db);
  for (const { previous_hash: _, tenant_id: __, ...row } of rows) {
    const named = {
      actor: renameIn(known, row.actor, pseudonym),
      subject: renameIn(known, row.subject, pseudonym),
      about: row.about.map((one) => renameIn(known, one, pseudonym)),
    };
    const seal = sealOf(secret, { ...row, ...named });
    await db.updateTable('records').set(named).where('seq', '=', row.seq).execute();
    await db
      .insertInto('record_seals')
      .values({ seq: row.seq, seal })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'seq']).doUpdateSet({ seal }))
      .execute();
    seals.push({ seq: row.seq, hash: row.hash, seal });
  }
  await sql`select set_config('moedeklar.erasing', 'off', true)`.execute(db);
  return seals;
}

function renameIn(known: Known, text: string, pseudonym: PersonId): string {
  return patternsOf(known).reduce(
    (value, { pattern, flags }) => value.replaceAll(new RegExp(pattern, `g${flags}`), `$1${pseudonym}`),
    text,
  );
}
