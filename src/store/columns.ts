import type { ColumnType, GeneratedAlways } from 'kysely';

/** Written as JSON text, read as the value. */
export type Json<T> = ColumnType<T, string, string>;

/** Put in by the tenant's scope, see `tenant-scope.ts`. */
export type Tenant = { tenant_id: GeneratedAlways<string> };
