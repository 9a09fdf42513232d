import { type Kysely, sql } from 'kysely';

/**
 * Full text in Danish, one row for each place on an agenda together with what was decided there. The database keeps it
 * itself, at the end of each transaction that changes either, and works it out anew only where the text has changed.
 * Weights: A the title, B the names of pre-reads, C what was decided or recorded, D the rest.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const refresh = `
create function refresh_search(of_tenant text, of_meeting text, of_item text) returns void language plpgsql as $$
declare
  found_place record;
  said text;
begin
  select p.text, p.record, p.case_number, m.board_id, m.starts_at, d.words as decided, d.outcome into found_place
  from places p
  join meetings m on m.tenant_id = p.tenant_id and m.id = p.meeting_id
  left join lateral (
    select string_agg(x.text, E'\\n' order by x.id) as words, max(x.outcome) as outcome from decisions x
    where x.tenant_id = p.tenant_id and x.item_id = p.item_id and x.meeting_id = p.meeting_id
  ) d on true
  where p.tenant_id = of_tenant and p.meeting_id = of_meeting and p.item_id = of_item;
  if not found then
    delete from search_rows where tenant_id = of_tenant and meeting_id = of_meeting and item_id = of_item;
    return;
  end if;
  said := md5(concat_ws(E'\\x01', found_place.text::text, found_place.record, found_place.case_number,
    found_place.decided, found_place.outcome, found_place.starts_at::text));
  perform from search_rows
    where tenant_id = of_tenant and meeting_id = of_meeting and item_id = of_item and source = said;
  if found then return; end if;
  insert into search_rows (tenant_id, meeting_id, item_id, board_id, starts_at, title, case_number, outcome,
    source, words)
  values (of_tenant, of_meeting, of_item, found_place.board_id, found_place.starts_at,
    coalesce(found_place.text->>'title', ''), found_place.case_number, found_place.outcome, said, search_words(found_place.text, concat_ws(E'\\n', found_place.decided, found_place.record)))
  on conflict (tenant_id, meeting_id, item_id) do update set board_id = excluded.board_id,
    starts_at = excluded.starts_at, title = excluded.title, case_number = excluded.case_number, outcome = excluded.outcome,
    source = excluded.source, words = excluded.words;
end $$`;

const words = `
create function search_words(said jsonb, decided text) returns tsvector language sql immutable as $$
  select setweight(to_tsvector('danish', coalesce(said->>'title', '')), 'A')
    || setweight(jsonb_to_tsvector('danish', jsonb_path_query_array(said, '$.attachments[*].title'), '["string"]'), 'B')
    || setweight(to_tsvector('danish', coalesce(decided, '')), 'C')
    || setweight(to_tsvector('danish', concat_ws(E'\\n', said->>'background', said->>'recommendation',
      said->>'caseStatement', said->>'finances')), 'D')
$$`;

const follow = `
create function follow_search() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform refresh_search(old.tenant_id, old.meeting_id, old.item_id); end if;
  if tg_op <> 'DELETE' then perform refresh_search(new.tenant_id, new.meeting_id, new.item_id); end if;
  return null;
end $$`;

const followMeeting = `
create function follow_search_of_meeting() returns trigger language plpgsql as $$
begin
  update search_rows set starts_at = new.starts_at where tenant_id = new.tenant_id and meeting_id = new.id;
  return null;
end $$`;

/** All at once: row by row every one would be looked for among those before it. */
const fill = `
insert into search_rows (tenant_id, meeting_id, item_id, board_id, starts_at, title, case_number, outcome, source, words)
select p.tenant_id, p.meeting_id, p.item_id, m.board_id, m.starts_at, coalesce(p.text->>'title', ''), p.case_number,
  d.outcome, '', search_words(p.text, concat_ws(E'\\n', d.words, p.record))
from places p
join meetings m on m.tenant_id = p.tenant_id and m.id = p.meeting_id
left join lateral (
  select string_agg(x.text, E'\\n' order by x.id) as words, max(x.outcome) as outcome from decisions x
  where x.tenant_id = p.tenant_id and x.item_id = p.item_id and x.meeting_id = p.meeting_id
) d on true`;

const statements = [
  `create table search_rows (
    tenant_id text not null, meeting_id text not null, item_id text not null, board_id text not null,
    starts_at timestamptz not null, title text not null, case_number text, outcome text,
    source text not null, words tsvector not null,
    primary key (tenant_id, meeting_id, item_id)
  )`,
  'create index search_rows_by_word on search_rows using gin (words)',
  'create index search_rows_by_time on search_rows (tenant_id, board_id, starts_at desc)',
  words,
  refresh,
  follow,
  followMeeting,
  `create constraint trigger places_searched after insert or update or delete on places
    deferrable initially deferred for each row execute function follow_search()`,
  `create constraint trigger decisions_searched after insert or update or delete on decisions
    deferrable initially deferred for each row execute function follow_search()`,
  `create trigger meetings_searched after update of starts_at on meetings
    for each row when (old.starts_at is distinct from new.starts_at) execute function follow_search_of_meeting()`,
  fill,
];
