import pg from 'pg';
import type { SignIn } from '../config/database.ts';
import { connecting } from './sign-in.ts';

/** Gives a place back. */
export type Leave = () => Promise<void>;

/** A few places for each name, over all processes on one database. */
export type Places = {
  /** One of them; null while all are taken. */
  take(name: string): Promise<Leave | null>;
  close(): Promise<void>;
};

/**
 * A place is a lock that ends with its transaction, and so with its process. The connections are none of the store's:
 * whoever waits for Graph keeps nobody from the database.
 */
export function openPlaces(url: string, { each, signIn }: { each: number; signIn: SignIn }): Places {
  const pool = new pg.Pool({ ...connecting(url, signIn), max: 3, connectionTimeoutMillis: 10_000 });
  // Unheard, the error of a connection that breaks would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    async take(name) {
      const client = await pool.connect();
      const leave = () => client.query('rollback').then(() => client.release(), client.release);
      try {
        await client.query('begin');
        for (let place = 0; place < each; place += 1)
          if (await isOurs(client, `${name} ${place}`)) return leave;
      } catch (error) {
        client.release(true);
        throw error;
      }
      await leave();
      return null;
    },
    // Whoever still has a place is not waited for: it ends with the process.
    close: async () => void pool.end(),
  };
}

async function isOurs(client: pg.PoolClient, place: string): Promise<boolean> {
  const text = 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as ours';
  return (await client.query<{ ours: boolean }>(text, [`moedeklar ${place}`])).rows[0]?.ours === true;
}
