import type { AgendaTables } from './agenda-tables.ts';
import type { BoardTables } from './board-tables.ts';
import type { DecisionTables } from './decision-tables.ts';
import type { PaperTables } from './paper-tables.ts';
import type { RecordTables } from './record-tables.ts';

/** The tables as Kysely knows them; `migrations/` makes them. */
export type Tables = BoardTables & AgendaTables & DecisionTables & PaperTables & RecordTables;
