import type { Migration } from 'kysely/migration';
import * as start from './0001-start.ts';

/** In order; what has been released is never changed, only added to. */
export const migrations: Record<string, Migration> = {
  '0001-start': start,
};
