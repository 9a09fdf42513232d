import { type Kysely, sql } from 'kysely';

/** Rows of the record in which a person was given a pseudonym, each with the seal that it is checked by since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table record_seals (
    tenant_id text not null, seq bigint not null, seal text not null,
    primary key (tenant_id, seq)
  )`,
  `create or replace function records_stay() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and current_setting('moedeklar.erasing', true) = 'on' then return null; end if;
      raise exception 'the record of changes is only ever added to';
    end
  $$`,
];
