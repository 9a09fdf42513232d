import type { GeneratedAlways } from 'kysely';
import type { CalendarState, Person } from '../actions/outside.ts';
import type { Board, Channel, Role } from '../domain/board.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { BoardId, PersonId, WheelId } from '../domain/ids.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { WheelEntry } from '../domain/wheel.ts';
import type { Json, Tenant } from './columns.ts';

/** The boards with their people, their calendars and their annual wheels. */
export type BoardTables = {
  boards: Tenant & {
    id: BoardId;
    name: string;
    channel_id: string | null;
    channel: Json<Channel | null>;
    settings: Json<BoardSettings>;
    version: number;
  };
  members: Tenant & {
    board_id: BoardId;
    position: number;
    person_id: PersonId;
    name: string;
    email: string | null;
    addresses: Json<readonly string[]>;
    role: Role;
    unit: string | null;
    from_day: Day | null;
    to_day: Day | null;
    deputy_for: PersonId | null;
  };
  units: Tenant & {
    board_id: BoardId;
    position: number;
    code: string;
    name: string;
    from_day: Day | null;
    to_day: Day | null;
  };
  people: Tenant & {
    id: PersonId;
    name: string;
    teams_id: string | null;
    chat: Json<Person['chat']>;
    chosen_board: BoardId | null;
  };
  calendars: Tenant & { board_id: BoardId; state: Json<CalendarState> };
  subscriptions: Tenant & { mailbox: string; subscription: Json<Subscription> };
  reminders: Tenant & { name: string; at: Instant };
  digests: Tenant & { board_id: BoardId; person_id: PersonId; clock: string };
  wheel_entries: Tenant & {
    id: WheelId;
    board_id: BoardId;
    entry: Json<Omit<WheelEntry, 'id' | 'boardId' | 'version'>>;
    version: number;
    created_at: GeneratedAlways<Instant>;
  };
};

/** What of a board needs no column of its own. */
export type BoardSettings = Omit<
  Board,
  'id' | 'tenantId' | 'name' | 'channel' | 'members' | 'units' | 'version'
>;
