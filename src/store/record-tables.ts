import type { Touched } from '../actions/outside.ts';
import type { Instant } from '../domain/day.ts';
import type { BoardId, PersonId } from '../domain/ids.ts';
import type { Json, Tenant } from './columns.ts';

/** What was done, by whom: what can be taken back, what must not be done twice, and the chain. */
export type RecordTables = {
  changes: Tenant & {
    id: string;
    person_id: PersonId;
    board_id: BoardId;
    what: string;
    at: Instant;
    seq: number;
    touched: Json<readonly Touched[] | null>;
    taken_back: boolean;
  };
  activities: Tenant & {
    conversation_id: string;
    type: string;
    activity_id: string;
    claimed_at: Instant;
    acted: boolean;
    content: string | null;
  };
  records: Tenant & {
    seq: number;
    at: Instant;
    actor: string;
    what: string;
    via: string;
    kind: string;
    subject: string;
    before_hash: string | null;
    after_hash: string | null;
    about: string[];
    previous_hash: string;
    hash: string;
  };
  record_seals: Tenant & { seq: number; seal: string };
  record_heads: Tenant & { seq: number; hash: string; secret: string };
};
