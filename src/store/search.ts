import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reading } from '../actions/outside.ts';
import { wordForms } from '../domain/danish/word-forms.ts';
import { hitMarks, mostHits, type SearchPart, type SearchTerm, type SearchWish } from '../domain/search.ts';
import type { Db } from './session.ts';

/** Which weight each part has in the index. */
const weights: Readonly<Record<SearchPart, string>> = { title: 'A', attachments: 'B', decisions: 'C' };

export function readSearch(db: Db): Reading['search'] {
  return {
    async find({ boardId, zone, wish, scope }) {
      const query = queryOf(wish);
      const rank = query
        ? sql<number>`ts_rank_cd('{0.1, 0.3, 0.5, 1}', s.words, ${query}, 1)`
        : sql<number>`0::real`;
      const rows = await db
        .selectFrom('search_rows as s')
        .innerJoin('items', 'items.id', 's.item_id')
        .innerJoin('meetings', 'meetings.id', 's.meeting_id')
        .select(['s.meeting_id', 's.item_id', 's.starts_at', 's.title', 's.case_number', 's.outcome'])
        .select(['meetings.status', 'meetings.publication'])
        .select(['items.closed', 'items.disqualified', 'items.guests', 'items.units'])
        .select(rank.as('rank'))
        .where('s.board_id', '=', boardId)
        .where((eb) => eb.and([...conditionsOf(wish, query, zone), ...scopeOf(scope)]))
        .orderBy('s.starts_at', 'desc')
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
        rank: Number(row.rank),
      }));
    },
    async excerpts(hits, wish) {
      const query = queryOf(wish);
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

/** What may stand in an excerpt, what was decided first. */
function bodyOf(): RawBuilder<string> {
  return sql`concat_ws(E'\n', d.text, p.record, p.text->>'recommendation', p.text->>'background',
    p.text->>'caseStatement', p.text->>'finances')`;
}

/** Null where no word is asked for. The stemmer makes nothing of the smallest words, which then are asked for in vain. */
function queryOf({ terms, without, in: part }: SearchWish): RawBuilder<string> | null {
  const weight = part ? weights[part] : '';
  const wanted = [
    ...terms.map((term) => termOf(term, weight)),
    ...without.map((term) => sql<string>`!!(${termOf(term, weight)})`),
  ];
  return wanted.length === 0 ? null : sql`(${sql.join(wanted, sql` && `)})`;
}

function termOf({ words, isPhrase }: SearchTerm, weight: string): RawBuilder<string> {
  // Letters and digits alone reach this, so that nothing can be taken for an operator.
  const phrase = words.map((word) => `'${word}'${weight ? `:${weight}` : ''}`).join(' <-> ');
  const either = words.flatMap(wordForms).map((form) => `'${form}':*${weight}`);
  return sql`to_tsquery('danish', ${isPhrase ? phrase : `(${either.join(' | ')})`})`;
}

function conditionsOf(
  wish: SearchWish,
  query: RawBuilder<string> | null,
  zone: string,
): Expression<SqlBool>[] {
  const { from, to, unit, status, caseNumber } = wish;
  return [
    ...(query ? [sql<SqlBool>`s.words @@ ${query}`] : []),
    ...(from ? [sql<SqlBool>`s.starts_at >= (${from}::date::timestamp at time zone ${zone})`] : []),
    ...(to ? [sql<SqlBool>`s.starts_at < ((${to}::date + 1)::timestamp at time zone ${zone})`] : []),
    ...(unit ? [sql<SqlBool>`items.units ? ${unit}`] : []),
    ...(caseNumber ? [sql<SqlBool>`s.case_number = ${caseNumber}`] : []),
    ...(status ? [statusOf(status)] : []),
  ];
}

function statusOf(status: NonNullable<SearchWish['status']>): Expression<SqlBool> {
  switch (status) {
    case 'postponed':
      return sql`s.outcome = 'postponed'`;
    case 'decided':
      return sql`s.outcome <> 'postponed'`;
    case 'undecided':
      return sql`s.outcome is null`;
    case 'closed':
      return sql`items.closed <> 'null'`;
    default:
      return status satisfies never;
  }
}

/** Leaves out what the reader cannot see for certain; who decides is the domain, of each that is left. */
function scopeOf(scope: Parameters<Reading['search']['find']>[0]['scope']): Expression<SqlBool>[] {
  const published = sql<SqlBool>`meetings.publication <> 'null' and meetings.status <> 'planned'`;
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
        sql`(items.units ?| ${scope.units}::text[] or items.guests ? ${scope.personId}
          or items.closed->'audience' ? ${scope.personId})`,
      ];
    default:
      return scope satisfies never;
  }
}
