import { findItems } from '../../src/actions/find-items.ts';
import { readerFor } from '../../src/domain/reader.ts';
import type { SearchWish } from '../../src/domain/search.ts';
import { readSearchWish } from '../../src/domain/typed/read-search.ts';
import { createStore } from '../../src/store/create-store.ts';
import { type Database, migrate, openPostgres } from '../../src/store/open-database.ts';
import { aBoard, aMorning, people, tenant } from '../support/builders.ts';
import { createPostgres, postgresUrl } from '../support/own-postgres.ts';
import { type Found, type Row, sideBySide, timeOf } from './bench.ts';

type Options = { rounds: number; sizes: readonly number[]; words: number };

/** Beginnings and endings of made-up words; the first are the most frequent, as in any language. */
const beginnings =
  'kom dir bor plan øk sag ind må stra pro bud sko cyk hav vej bib ple mil sund erhv kul tur byg tra'.split(
    ' ',
  );
const middles =
  'mu ek ger læg on kenn still ne te jekt get le kel ne fære lio je jø hed er tu ist nin fik'.split(' ');
const endings =
  'nen tionen nes ning omien elsen ingen tet gien tet lerne rne erne oteket ret sag et svæsen ren men'.split(
    ' ',
  );
const vocabulary = beginnings.flatMap((a) => middles.flatMap((b) => endings.map((c) => `${a}${b}${c}`)));

/** From words that stand in nearly every item to such as stand in a handful. */
const asked = [
  ...[0, 3, 30, 300, 1_000, 3_000, 6_000, 9_000].map((at) => vocabulary[at] ?? ''),
  `${vocabulary[2]} ${vocabulary[40]}`,
  `${vocabulary[500]} ${vocabulary[5]} fra:2024`,
  `${vocabulary[100]} status:udskudt`,
  `${vocabulary[20]} center:CFE til:2023`,
  `"${vocabulary[1]} ${vocabulary[0]}"`,
  `${vocabulary[700]?.slice(0, 5)}`,
  `${vocabulary[60]} i:beslutninger`,
  `${vocabulary[8]} -${vocabulary[1]}`,
];

/** How long a director waits for a page of what is found, among few items and among many; PostgreSQL alone. */
export async function search({
  rounds = 5,
  sizes = [1_000, 10_000, 100_000],
  words = 150,
}: Partial<Options> = {}): Promise<Found> {
  if (!postgresUrl) return { rows: [], notes: ['left out: TEST_DATABASE_URL is not set'] };
  const filled: Filled[] = [];
  try {
    for (const size of sizes) filled.push(await fill(postgresUrl, size, words));
    const sides = Object.fromEntries(filled.map(({ size, ask }) => [String(size), () => times(ask)]));
    await sideBySide(1, sides);
    const measured = await sideBySide(rounds, sides);
    const found = sizes.map((size) => (measured[String(size)] ?? []).flat().toSorted((a, b) => a - b));
    return {
      rows: sizes.flatMap((size, at) =>
        rowsOf(size, found[at] ?? [], { least: sizes[0] ?? 0, base: found[0] ?? [] }),
      ),
      notes: [],
    };
  } finally {
    for (const one of filled) await one.close();
  }
}

type Filled = { size: number; ask: (wish: SearchWish) => Promise<unknown>; close(): Promise<void> };

async function times(ask: Filled['ask']): Promise<number[]> {
  const taken: number[] = [];
  for (const text of asked) taken.push(await timeOf(() => ask(readSearchWish(text) as SearchWish)));
  return taken;
}

function rowsOf(
  size: number,
  sorted: readonly number[],
  { least, base }: { least: number; base: readonly number[] },
): Row[] {
  return [50, 95].map((percent) => {
    const value = percentile(sorted, percent);
    const ratio = value / percentile(base, percent);
    return {
      what: `${size} items, ${percent} % within`,
      value,
      unit: 'ms',
      ratio,
      baseline: `${least} items`,
    };
  });
}

function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

async function fill(server: string, size: number, words: number): Promise<Filled> {
  const { url, drop } = await createPostgres(server);
  const database = await openPostgres(url);
  await migrate(database);
  const store = createStore({ db: database.db, send: async () => {}, wake: () => {}, now: () => aMorning });
  const board = aBoard();
  await store.transaction({ tenantId: tenant, by: people.secretary, what: 'bench', from: 'bench' }, (tx) =>
    tx.boards.save(board),
  );
  await insertItems(database, size, words);
  await database.execute('vacuum analyze');
  const reader = readerFor(board, people.director, '2026-11-17' as never);
  return {
    size,
    ask: (wish) => store.read(tenant, (db) => findItems(db, { board, reader }, { wish, page: 1 })),
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

/** Fifteen items a meeting, a meeting a week back into the past; every tenth closed, every fifth postponed. */
async function insertItems({ execute }: Database, size: number, words: number): Promise<void> {
  await execute('create table words (at serial primary key, word text not null)');
  await execute('insert into words (word) select unnest($1::text[])', [vocabulary]);
  await execute(`create function said(many int, seed int) returns text language sql volatile
    set enable_hashjoin = off set enable_mergejoin = off as $$
    select string_agg(w.word, ' ') from (
      select (1 + floor(power(random(), 4) * ${vocabulary.length}))::int as at from generate_series(1, many + seed * 0)
    ) r join words w on w.at = r.at $$`);
  // What the database does for each row by itself is done for all of them at once below.
  for (const table of ['places', 'decisions'])
    await execute(`alter table ${table} disable trigger ${table}_searched`);
  const meetings = Math.ceil(size / 15);
  await execute(
    `insert into meetings (tenant_id, id, board_id, subject, starts_at, ends_at, all_day, attendees, status, origin, publication, version)
     select $1, 'm' || i, $2, 'Direktionen', timestamptz '2026-11-17 08:00+00' - i * interval '1 day' * ${(3_650 / meetings).toFixed(6)},
       timestamptz '2026-11-17 10:00+00' - i * interval '1 day' * ${(3_650 / meetings).toFixed(6)}, false, '[]', 'approved', 'imported', '{"edition": 1}', 1
     from generate_series(1, ${meetings}) i`,
    [tenant, aBoard().id],
  );
  await execute(
    `insert into items (tenant_id, id, board_id, text, case_number, units, closed, disqualified, guests, standing, state, proposal, version)
     select $1, 'i' || i, $2, jsonb_build_object('title', said(5, i), 'background', said(${words}, i), 'recommendation', said(20, i), 'attachments', '[]'::jsonb),
       '26/' || (1000 + i / 3), '["CFE"]', case when i % 10 = 0 then '{"reason": null, "audience": [], "level": "all"}'::jsonb else 'null' end,
       '[]', '[]', false, 'accepted', 'null', 1 from generate_series(1, ${size}) i`,
    [tenant, aBoard().id],
  );
  await execute(
    `insert into places (tenant_id, meeting_id, position, item_id, text, case_number)
     select tenant_id, 'm' || (1 + (substr(id, 2)::int - 1) / 15), (substr(id, 2)::int - 1) % 15, id, text, case_number from items`,
  );
  await execute(
    `insert into decisions (tenant_id, id, item_id, meeting_id, day, outcome, outcome_is_guess, text, per_recommendation, postponement, forwarded_to, recipients, version)
     select tenant_id, 'd' || item_id, item_id, meeting_id, date '2026-01-01', case when position % 5 = 0 then 'postponed' else 'approved' end, false,
       said(15, position), '[]', 'null', '[]', '[]', 1 from places`,
  );
  await execute(
    `insert into search_rows (tenant_id, meeting_id, item_id, board_id, starts_at, title, case_number, outcome, source, words)
     select p.tenant_id, p.meeting_id, p.item_id, m.board_id, m.starts_at, p.text->>'title', p.case_number, d.outcome, '',
       search_words(p.text, d.text)
     from places p join meetings m on m.tenant_id = p.tenant_id and m.id = p.meeting_id
     join decisions d on d.tenant_id = p.tenant_id and d.meeting_id = p.meeting_id and d.item_id = p.item_id`,
  );
  for (const table of ['places', 'decisions'])
    await execute(`alter table ${table} enable trigger ${table}_searched`);
}
