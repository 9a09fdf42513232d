import { type RawBuilder, sql } from 'kysely';
import { asId, type PersonId, type TenantId } from '../../domain/ids.ts';
import type { Db } from '../session.ts';
import { type Kind, peopled } from './rules.ts';

/** All that stands for a person: ids (their own, Teams' and their chat's), and addresses in small letters. */
export type Known = {
  id: PersonId;
  tenantId: TenantId;
  ids: readonly string[];
  addresses: readonly string[];
};

export type Sought = { name: string; tenantId: TenantId };

/** By id or e-mail address; undefined where no row of the tenant is theirs or names them. */
export async function findPerson(db: Db, { name, tenantId }: Sought): Promise<Known | undefined> {
  const said = name.toLowerCase();
  const members = await db.selectFrom('members').selectAll().execute();
  const byAddress = members.find(({ email, addresses }) => addressesOf({ email, addresses }).includes(said));
  const id = byAddress?.person_id ?? asId<PersonId>(name);
  const person = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  const mine = members.filter(({ person_id }) => person_id === id);
  const others = [person?.teams_id, person?.chat?.conversationId].filter((one) => typeof one === 'string');
  const known = {
    ...{ id, tenantId, ids: [id, ...others] },
    addresses: [...new Set(mine.flatMap(addressesOf))],
  };
  return person || mine.length > 0 || (await isNamed(db, known)) ? known : undefined;
}

async function isNamed(db: Db, known: Known): Promise<boolean> {
  for (const { table, columns } of peopled) {
    const rows =
      await sql`select 1 from ${sql.table(table)} where ${whereNamed(known, namesIn(columns))} limit 1`.execute(
        db,
      );
    if (rows.rows.length > 0) return true;
  }
  return false;
}

/** The columns of these kinds. */
export function columnsOf(columns: readonly [string, Kind][], ...kinds: readonly Kind[]): string[] {
  return columns.filter(([, kind]) => kinds.includes(kind)).map(([column]) => column);
}

/** The columns in which a person's id can stand. */
export function namesIn(columns: readonly [string, Kind][]): string[] {
  return columnsOf(columns, 'whose', 'id', 'theirs', 'own', 'named');
}

/** Rows of the tenant that name the person in one of these columns. */
export function whereNamed(known: Known, columns: readonly string[]): RawBuilder<boolean> {
  const named = columns.flatMap((column) =>
    patternsOf(known).map(
      ({ pattern, flags }) => sql`${sql.ref(column)}::text ${sql.raw(flags ? '~*' : '~')} ${pattern}`,
    ),
  );
  if (named.length === 0) return sql<boolean>`false`;
  return sql<boolean>`tenant_id = ${known.tenantId} and (${sql.join(named, sql` or `)})`;
}

/** Ids as they are written, addresses however: neither as a part of a longer one. PostgreSQL and JavaScript read both alike. */
export function patternsOf({ ids, addresses }: Known): { pattern: string; flags: '' | 'i' }[] {
  const all = [
    { names: ids, flags: '' },
    { names: addresses, flags: 'i' },
  ] as const;
  return all
    .filter(({ names }) => names.length > 0)
    .map(({ names, flags }) => ({
      pattern: `(^|[^A-Za-z0-9_.+@-])(${names.map(escaped).join('|')})(?![A-Za-z0-9_.@-])`,
      flags,
    }));
}

/** In words that both understand. */
function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function addressesOf({ email, addresses }: { email: string | null; addresses: readonly string[] }): string[] {
  return [...(email ? [email] : []), ...addresses].map((one) => one.toLowerCase());
}
