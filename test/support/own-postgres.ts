import { randomUUID } from 'node:crypto';
import { openPostgres } from '../../src/store/open-database.ts';

/** A PostgreSQL server on which databases may be made; undefined where one shall do without. */
export const postgresUrl = process.env.TEST_DATABASE_URL || undefined;

/** An empty database on the server, without a schema. */
export async function createPostgres(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `moedeklar_test_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const say = async (statement: string) => {
    const server = await openPostgres(url, { max: 1 });
    await server.execute(statement);
    await server.close();
  };
  await say(`create database ${name}`);
  return { url: own.href, drop: () => say(`drop database ${name} with (force)`) };
}
