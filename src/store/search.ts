import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reading } from '../actions/outside.ts';
import { wordForms } from '../domain/danish/word-forms.ts';
import type { PersonId } from '../domain/ids.ts';
import { hitMarks, mostHits, type SearchPart, type SearchTerm, type SearchWish } from '../domain/search.ts';
import type { Db } from './session.ts';

/** Of what has the words so many are sorted by time: more than a board treats in twenty-five years. */
const mostSorted = 20_000;

/** Which weight each part has in the index. */
const weights: Readonly<Record<SearchPart, string>> = { title: 'A', attachments: 'B', decisions: 'C' };

export function readSearch(db: Db): Reading['search'] {
  return {
    async find({ boardId, zone, wish, scope }) {
      const asked = askedOf(scope, wish);
      const [words] = asked.whole?.wanted ?? [];
      const rank = words
        ? sql<number>`ts_rank_cd('{0.1, 0.3, 0.5, 1}', s.words, ${words}, 1)`
        : sql<number>`0::real`;
      const rows = await db
        .selectFrom((outer) =>
          outer
            .selectFrom('search_rows as s')
            // Their words are wide, and would be sorted along.
            .select(['s.meeting_id', 's.item_id', 's.starts_at'])
            .where('s.board_id', '=', boardId)
            .where((eb) => eb.and([...matchesOf(asked), ...conditionsOf(wish, zone)]))
            .orderBy('s.starts_at', 'desc')
            .limit(mostSorted)
            .as('found'),
        )
        // Looked up for one row after the other, so that only as many are as it takes.
        .innerJoinLateral(
          (eb) =>
            eb
              .selectFrom('search_rows')
              .select(['meeting_id', 'item_id', 'starts_at', 'title', 'case_number', 'outcome', 'words'])
              .whereRef('meeting_id', '=', 'found.meeting_id')
              .whereRef('item_id', '=', 'found.item_id')
              .offset(0)
              .as('s'),
          (join) => join.onTrue(),
        )
        .innerJoinLateral(
          (eb) =>
            eb
              .selectFrom('items')
              .select(['closed', 'disqualified', 'guests', 'units'])
              .whereRef('id', '=', 'found.item_id')
              .offset(0)
              .as('items'),
          (join) => join.onTrue(),
        )
        .innerJoinLateral(
          (eb) =>
            eb
              .selectFrom('meetings')
              .select(['status', 'publication'])
              .whereRef('id', '=', 'found.meeting_id')
              .offset(0)
              .as('meetings'),
          (join) => join.onTrue(),
        )
        .select(['s.meeting_id', 's.item_id', 's.starts_at', 's.title', 's.case_number', 's.outcome'])
        .select(['meetings.status', 'meetings.publication'])
        .select(['items.closed', 'items.disqualified', 'items.guests', 'items.units'])
        .select(rank.as('rank'))
        .select(hasOf(asked))
        .where((eb) => eb.and([...itemConditionsOf(wish), scopeOf(scope, asked)]))
        .orderBy('found.starts_at', 'desc')
        .limit(mostHits)
        .execute();
      return rows.map((row) => ({
        meetingId: row.meeting_id,
        itemId: row.item_id,
        start: row.starts_at,
        title: row.title,
        caseNumber: row.case_number,
        outcome: row.outcome,
        isPublished: row.publication !== null && row.status !== 'planned',
        guarded: {
          closed: row.closed,
          disqualified: row.disqualified,
          guests: row.guests,
          units: row.units,
        },
        has: { all: row.all, title: row.title_alone },
        rank: Number(row.rank),
      }));
    },
    async excerpts(hits, wish) {
      const [query] = queryOf(wish)?.wanted ?? [];
      if (hits.length === 0 || !query) return [];
      const look = `StartSel=${hitMarks[0]}, StopSel=${hitMarks[1]}, MaxFragments=1, MinWords=10, MaxWords=26`;
      const rows = await db
        .selectFrom('places as p')
        .leftJoin('decisions as d', (join) =>
          join.onRef('d.item_id', '=', 'p.item_id').onRef('d.meeting_id', '=', 'p.meeting_id'),
        )
        .select(['p.meeting_id', 'p.item_id'])
        .select(sql<string>`ts_headline('danish', ${bodyOf()}, ${query}, ${look})`.as('excerpt'))
        .where((eb) =>
          eb.or(
            hits.map(({ meetingId, itemId }) => eb.and({ 'p.meeting_id': meetingId, 'p.item_id': itemId })),
          ),
        )
        .execute();
      return rows.map((row) => ({ meetingId: row.meeting_id, itemId: row.item_id, excerpt: row.excerpt }));
    },
  };
}

/** What may stand in an excerpt, what was decided first; where one section ends is to be seen. */
function bodyOf(): RawBuilder<string> {
  return sql`concat_ws(' · ', d.text, p.record, p.text->>'recommendation', p.text->>'background',
    p.text->>'caseStatement', p.text->>'finances')`;
}

type Query = { wanted: readonly RawBuilder<string>[]; without: readonly RawBuilder<string>[] } | null;

/** Null where no word is asked for. The stemmer makes nothing of the smallest words, which then are asked for in vain. */
function queryOf({ terms, without, in: part }: SearchWish): Query {
  const weight = part ? weights[part] : '';
  if (terms.length + without.length === 0) return null;
  const together = sql<string>`(${sql.join(
    terms.map((term) => termOf(term, weight)),
    sql` && `,
  )})`;
  return {
    wanted: terms.length === 0 ? [] : [together],
    without: without.map((term) => termOf(term, weight)),
  };
}

function termOf({ words, isPhrase }: SearchTerm, weight: string): RawBuilder<string> {
  // Letters and digits alone reach this, so that nothing can be taken for an operator.
  const phrase = words.map((word) => `'${word}'${weight ? `:${weight}` : ''}`).join(' <-> ');
  const either = words.flatMap(wordForms).map((form) => `'${form}':*${weight}`);
  return sql`to_tsquery('danish', ${isPhrase ? phrase : `(${either.join(' | ')})`})`;
}

type Scope = Parameters<Reading['search']['find']>[0]['scope'];

/** What is looked for in all of it, and besides in titles alone; a query is null where no word is asked for. */
type AskedWords = { whole: Query; titles: Query; isWithTitles: boolean };

function askedOf(scope: Scope, wish: SearchWish): AskedWords {
  const isWithTitles = 'withTitles' in scope && scope.withTitles;
  const titles = isWithTitles ? queryOf({ ...wish, in: 'title' }) : null;
  return { whole: queryOf(wish), titles, isWithTitles };
}

function matchesOf({ whole, titles }: AskedWords): Expression<SqlBool>[] {
  if (!whole) return [];
  return [titles ? sql<SqlBool>`(${has(whole)} or ${has(titles)})` : has(whole)];
}

/** Where titles alone are not looked at besides, every row has all of it. */
function hasOf({ whole, titles, isWithTitles }: AskedWords) {
  const [all, title] = isWithTitles ? [has(whole), has(titles)] : [has(null), sql<boolean>`false`];
  return [all.as('all'), title.as('title_alone')];
}

/** What shall not be there is asked of the rows, since the index would read all that it knows of a frequent word. */
function has(query: Query): RawBuilder<boolean> {
  if (!query) return sql<boolean>`true`;
  const { wanted, without } = query;
  const all = [
    ...wanted.map((one) => sql`s.words @@ ${one}`),
    ...without.map((one) => sql`not s.words @@ ${one}`),
  ];
  return sql<boolean>`(${sql.join(all, sql` and `)})`;
}

function conditionsOf(wish: SearchWish, zone: string): Expression<SqlBool>[] {
  const { from, to, status, caseNumber } = wish;
  return [
    ...(from ? [sql<SqlBool>`s.starts_at >= (${from}::date::timestamp at time zone ${zone})`] : []),
    ...(to ? [sql<SqlBool>`s.starts_at < ((${to}::date + 1)::timestamp at time zone ${zone})`] : []),
    ...(caseNumber ? [sql<SqlBool>`s.case_number = ${caseNumber}`] : []),
    ...(status && status !== 'closed' ? [statusOf(status)] : []),
  ];
}

/** Of what stands with the item itself. */
function itemConditionsOf({ unit, status }: SearchWish): Expression<SqlBool>[] {
  return [
    ...(unit ? [sql<SqlBool>`items.units ? ${unit}`] : []),
    ...(status === 'closed' ? [sql<SqlBool>`items.closed <> 'null'`] : []),
  ];
}

function statusOf(status: Exclude<NonNullable<SearchWish['status']>, 'closed'>): Expression<SqlBool> {
  switch (status) {
    case 'postponed':
      return sql`s.outcome = 'postponed'`;
    case 'decided':
      return sql`s.outcome <> 'postponed'`;
    case 'undecided':
      return sql`s.outcome is null`;
    default:
      return status satisfies never;
  }
}

const published = sql<SqlBool>`meetings.publication <> 'null' and meetings.status <> 'planned'`;

/** Leaves out what the reader cannot see for certain; who decides is the domain, of each that is left. */
function scopeOf(scope: Scope, asked: AskedWords): Expression<SqlBool> {
  const whole = wholeScopeOf(scope);
  if (!asked.isWithTitles) return sql<SqlBool>`${sql.join(whole, sql` and `)}`;
  const titled = titleScopeOf(scope);
  return sql<SqlBool>`(${sql.join([has(asked.whole), ...whole], sql` and `)}
    or ${sql.join([has(asked.titles), ...titled], sql` and `)})`;
}

function wholeScopeOf(scope: Scope): RawBuilder<SqlBool>[] {
  switch (scope.kind) {
    case 'all':
      return [sql`not items.disqualified ? ${scope.personId}`];
    case 'published':
      return [published, sql`not items.disqualified ? ${scope.personId}`];
    case 'open':
      return [published, sql`items.closed = 'null'`];
    case 'own':
      return [
        published,
        sql`not items.disqualified ? ${scope.personId}`,
        sql`(${namedOn(scope.personId)} or items.closed = 'null' and items.units ?| ${scope.units}::text[])`,
      ];
    default:
      return scope satisfies never;
  }
}

/** Closed to the reader, but not its title. */
function titleScopeOf(scope: Scope): RawBuilder<SqlBool>[] {
  const titled = [published, sql<SqlBool>`items.closed->>'level' in ('title', 'decision')`];
  if (scope.kind !== 'own') return titled;
  return [...titled, sql`not items.disqualified ? ${scope.personId}`, sql`not (${namedOn(scope.personId)})`];
}

function namedOn(person: PersonId): RawBuilder<SqlBool> {
  return sql`(items.guests ? ${person} or coalesce(items.closed->'audience' ? ${person}, false))`;
}
