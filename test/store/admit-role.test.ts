import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { admitRole } from '../../src/store/admit-role.ts';
import { migrate, openPostgres } from '../../src/store/open-database.ts';
import { onPostgres } from '../support/database.ts';
import { createPostgres, postgresUrl } from '../support/own-postgres.ts';

onPostgres(() => {
  const url = postgresUrl ?? '';

  test('an identity that is let in can make what is its own in the database, and is let in only once', async () => {
    const { url: own, drop } = await createPostgres(url);
    const name = `id-${randomUUID()}`;
    const server = await openPostgres(url, { max: 1 });
    try {
      // As Azure's own makes a role that signs in.
      await server.execute(`create or replace function pgaadauth_create_principal(name text, admin bool, mfa bool)
        returns text language plpgsql as $$ begin execute format('create role %I login', name); return name; end $$`);
      await admitRole(own, { by: 'url' }, name);
      await admitRole(own, { by: 'url' }, name);

      const asIdentity = new URL(own);
      asIdentity.username = name;
      const database = await openPostgres(asIdentity.href, { max: 1 });
      expect(await migrate(database)).not.toEqual([]);
      await database.execute('create schema own');
      const { rows } = await database.execute(
        `select rolsuper or rolcreatedb or rolcreaterole as strong from pg_roles where rolname = current_user`,
      );
      expect(rows).toEqual([{ strong: false }]);
      await database.close();
    } finally {
      await drop();
      await server.execute('drop function if exists pgaadauth_create_principal');
      await server.execute(`drop role if exists "${name}"`);
      await server.close();
    }
  });
});
