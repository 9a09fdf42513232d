import { type Kysely, sql } from 'kysely';

/** The first schema. Every table carries its tenant as the first part of its key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // The queue fills it itself; made here, where services that start at the same moment wait for each other.
  'create schema if not exists queue',
  `create table boards (
    tenant_id text not null, id text not null,
    name text not null, channel_id text, channel jsonb not null, settings jsonb not null,
    version integer not null,
    primary key (tenant_id, id)
  )`,
  'create unique index boards_by_name on boards (tenant_id, lower(name))',
  'create unique index boards_by_channel on boards (tenant_id, channel_id)',
  `create table members (
    tenant_id text not null, board_id text not null, position integer not null,
    person_id text not null, name text not null, email text, role text not null, unit text,
    from_day date, to_day date, deputy_for text,
    primary key (tenant_id, board_id, position),
    foreign key (tenant_id, board_id) references boards
  )`,
  'create index members_by_person on members (tenant_id, person_id)',
  `create table units (
    tenant_id text not null, board_id text not null, position integer not null,
    code text not null, name text not null, from_day date, to_day date,
    primary key (tenant_id, board_id, position),
    foreign key (tenant_id, board_id) references boards
  )`,
  `create table people (
    tenant_id text not null, id text not null,
    name text not null, teams_id text, chat jsonb not null, chosen_board text,
    primary key (tenant_id, id)
  )`,
  `create table meetings (
    tenant_id text not null, id text not null, board_id text not null,
    subject text not null, starts_at timestamptz not null, ends_at timestamptz not null, all_day boolean not null,
    place text, attendees jsonb not null, status text not null, origin text not null, publication jsonb not null,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, board_id) references boards
  )`,
  'create index meetings_by_start on meetings (tenant_id, board_id, starts_at)',
  `create table items (
    tenant_id text not null, id text not null, board_id text not null,
    text jsonb not null, case_number text, units jsonb not null, closed jsonb not null,
    disqualified jsonb not null, guests jsonb not null, standing boolean not null, minutes integer,
    state text not null, proposal jsonb not null, version integer not null,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, board_id) references boards
  )`,
  'create index items_by_case on items (tenant_id, board_id, case_number)',
  'create index items_by_state on items (tenant_id, board_id, state)',
  `create table places (
    tenant_id text not null, meeting_id text not null, position integer not null, item_id text not null,
    text jsonb not null, case_number text, minutes integer, record text,
    primary key (tenant_id, meeting_id, item_id),
    foreign key (tenant_id, meeting_id) references meetings on delete cascade,
    foreign key (tenant_id, item_id) references items
  )`,
  'create index places_by_item on places (tenant_id, item_id)',
  `create table decisions (
    tenant_id text not null, id text not null, item_id text not null, meeting_id text, day date not null,
    outcome text, outcome_is_guess boolean not null, text text not null, per_recommendation jsonb not null,
    postponement jsonb not null, forwarded_to jsonb not null, recipients jsonb not null,
    recorded_by text, recorded_at timestamptz, version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, item_id) references items,
    foreign key (tenant_id, meeting_id) references meetings
  )`,
  'create unique index decisions_one_per_meeting on decisions (tenant_id, item_id, meeting_id)',
  `create table orders (
    tenant_id text not null, id text not null, decision_id text not null, position integer not null,
    text text not null, unit text, by_whom text, due date,
    primary key (tenant_id, id),
    foreign key (tenant_id, decision_id) references decisions
  )`,
  'create index orders_by_decision on orders (tenant_id, decision_id, position)',
  `create table former_decisions (
    tenant_id text not null, decision_id text not null, version integer not null, decision jsonb not null,
    primary key (tenant_id, decision_id, version),
    foreign key (tenant_id, decision_id) references decisions
  )`,
  `create table reactions (
    tenant_id text not null, meeting_id text not null, item_id text not null, person_id text not null,
    kind text not null, at timestamptz not null,
    primary key (tenant_id, meeting_id, item_id, person_id),
    foreign key (tenant_id, meeting_id) references meetings on delete cascade
  )`,
  `create table notes (
    tenant_id text not null, id text not null, meeting_id text not null, item_id text not null,
    person_id text not null, text text not null, shared boolean not null, at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references meetings on delete cascade
  )`,
  'create index notes_by_meeting on notes (tenant_id, meeting_id)',
  `create table questions (
    tenant_id text not null, id text not null, meeting_id text not null, item_id text not null, about text not null,
    asked_by text not null, text text not null, asked_at timestamptz not null, answer jsonb not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, item_id) references items
  )`,
  'create index questions_by_item on questions (tenant_id, item_id)',
  `create table notices (
    tenant_id text not null, id text not null, board_id text not null, to_person text not null,
    about jsonb not null, decision_id text, delivery jsonb not null, answer jsonb not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, board_id) references boards
  )`,
  'create index notices_by_decision on notices (tenant_id, decision_id)',
  `create table drafts (
    tenant_id text not null, id text not null, draft jsonb not null, at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  `create table posts (
    tenant_id text not null, meeting_id text not null, conversation_id text not null, activity_id text not null,
    message jsonb not null, shown_at timestamptz not null, edition integer not null,
    primary key (tenant_id, meeting_id),
    foreign key (tenant_id, meeting_id) references meetings on delete cascade
  )`,
  'create index posts_by_message on posts (tenant_id, conversation_id, activity_id)',
  `create table post_marks (
    tenant_id text not null, meeting_id text not null, person_id text not null, emoji text not null,
    primary key (tenant_id, meeting_id, person_id, emoji),
    foreign key (tenant_id, meeting_id) references meetings on delete cascade
  )`,
  `create table screens (
    tenant_id text not null, meeting_id text not null, person_id text not null, item_id text, page integer not null,
    primary key (tenant_id, meeting_id, person_id),
    foreign key (tenant_id, meeting_id) references meetings on delete cascade
  )`,
  `create table changes (
    tenant_id text not null, id text not null, person_id text not null, board_id text not null,
    what text not null, at timestamptz not null, seq bigint not null, touched jsonb not null,
    taken_back boolean not null,
    primary key (tenant_id, id)
  )`,
  'create index changes_by_person on changes (tenant_id, person_id, board_id, seq)',
  `create table activities (
    tenant_id text not null, conversation_id text not null, type text not null, activity_id text not null,
    claimed_at timestamptz not null, acted boolean not null,
    primary key (tenant_id, conversation_id, type, activity_id)
  )`,
  'create index activities_by_age on activities (claimed_at)',
  `create table records (
    tenant_id text not null, seq bigint not null, at timestamptz not null, actor text not null, what text not null,
    via text not null, kind text not null, subject text not null, before_hash text, after_hash text,
    about text[] not null, previous_hash text not null, hash text not null,
    primary key (tenant_id, seq)
  )`,
  'create index records_by_about on records using gin (about)',
  `create function records_stay() returns trigger language plpgsql as $$
    begin raise exception 'the record of changes is only ever added to'; end
  $$`,
  `create trigger records_stay before update or delete or truncate on records
    for each statement execute function records_stay()`,
  `create table record_heads (
    tenant_id text not null, seq bigint not null, hash text not null, secret text not null,
    primary key (tenant_id)
  )`,
];
