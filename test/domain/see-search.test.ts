import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId, type PersonId } from '../../src/domain/ids.ts';
import { type PersonReader, type Reader, sightOf } from '../../src/domain/reader.ts';
import { anything, type Hit, type SearchWish } from '../../src/domain/search.ts';
import { foundFor, hitsFor, scopeFor, seeSearch } from '../../src/domain/see-search.ts';
import { aBoard, anItem } from '../support/builders.ts';

const me = asId<PersonId>('me');
const other = asId<PersonId>('other');
const somebody = fc.subarray([me, other]);
const unit = fc.subarray(['CFE', 'CTM']);

const reader: fc.Arbitrary<Reader> = fc.oneof(
  fc.record({
    kind: fc.constant('person' as const),
    personId: fc.constant(me),
    roles: fc.subarray(['secretary', 'chair', 'director', 'chief', 'guest'] as const),
    units: unit,
  }) satisfies fc.Arbitrary<PersonReader>,
  fc.constantFrom<Reader>({ kind: 'channel' }, { kind: 'public' }),
);
const hit: fc.Arbitrary<Hit> = fc.record({
  meetingId: fc.constantFrom('m1', 'm2').map((id) => asId<MeetingId>(id)),
  itemId: fc.nat(9).map((id) => asId<ItemId>(`item-${id}`)),
  start: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z').map((at) => at as Instant),
  isPublished: fc.boolean(),
  title: fc.constant('Titel'),
  caseNumber: fc.constant(null),
  outcome: fc.constant(null),
  rank: fc.nat(3),
  has: fc.record({ all: fc.boolean(), title: fc.boolean() }),
  guarded: fc.record({
    closed: fc.option(
      fc.record({
        reason: fc.constant(null),
        audience: somebody,
        level: fc.constantFrom('all' as const, 'title' as const, 'decision' as const),
      }),
    ),
    disqualified: somebody,
    guests: somebody,
    units: unit,
  }),
});

const board = aBoard();
const isWhole = (who: Reader, one: Hit) =>
  one.has.all && sightOf(who, one.guarded, one.isPublished) === 'full';
const isTitled = (who: Reader, one: Hit) =>
  one.has.title && ['title', 'decision'].includes(sightOf(who, one.guarded, one.isPublished));

test('what a reader may see neither whole nor by its title leaves no trace, in the count or the order of the rest', () => {
  fc.assert(
    fc.property(reader, fc.array(hit, { maxLength: 12 }), (who, hits) => {
      const visible = hits.filter((one) => isWhole(who, one) || isTitled(who, one));
      expect(foundFor(who, hits, board)).toEqual(foundFor(who, visible, board));
      const view = seeSearch({ board, hits: foundFor(who, hits, board), listed: hits, excerpts: [] }, who);
      expect(view.count).toBe(visible.length);
      expect(view.rows).toHaveLength(visible.length);
      expect(hitsFor(who, hits)).toEqual(
        hitsFor(
          who,
          visible.filter((one) => isWhole(who, one)),
        ),
      );
    }),
  );
});

test('of an item that is closed but for its title nothing but the title has a say', () => {
  fc.assert(
    fc.property(reader, fc.array(hit, { maxLength: 8 }), fc.nat(99), (who, hits, rank) => {
      const excerptsOf = (all: readonly Hit[]) =>
        all.map(({ meetingId, itemId }) => ({ meetingId, itemId, excerpt: 'hemmelig' }));
      const view = (all: readonly Hit[], excerpts = excerptsOf(all)) =>
        seeSearch({ board, hits: all, listed: all, excerpts }, who);
      const alike = hits.map((one) =>
        isTitled(who, one) ? { ...one, rank, has: { ...one.has, all: !one.has.all } } : one,
      );
      const closed = { ...board, hideClosedCaseNumbers: true };
      const hidden = foundFor(who, hits, closed).filter((one) => isTitled(who, one));
      expect(view(alike)).toEqual(view(hits));
      expect(hidden.every(({ caseNumber, rank: itsRank }) => caseNumber === null && itsRank === 0)).toBe(
        true,
      );
      const titled = hits.filter((one) => isTitled(who, one));
      expect(view(titled).rows.every(({ excerpt }) => excerpt === null)).toBe(true);
    }),
  );
});

test('titles are looked at where nothing is asked that they do not say', () => {
  const asks = (wish: Partial<SearchWish>, hideClosedCaseNumbers = false) => {
    const scope = scopeFor(
      { kind: 'channel' },
      { board: { hideClosedCaseNumbers }, wish: { ...anything, ...wish } },
    );
    return 'withTitles' in scope && scope.withTitles;
  };
  expect([asks({}), asks({ in: 'title' }), asks({ status: 'closed' }), asks({ caseNumber: '26/1' })]).toEqual(
    Array(4).fill(true),
  );
  expect([
    ...[asks({ in: 'decisions' }), asks({ unit: 'CFE' }), asks({ status: 'postponed' })],
    asks({ caseNumber: '26/1' }, true),
  ]).toEqual(Array(4).fill(false));
});

test('nothing that a reader may see whole is outside the scope that the database looks at', () => {
  fc.assert(
    fc.property(reader, hit, (who, one) => {
      if (sightOf(who, one.guarded, one.isPublished) !== 'full') return;
      expect(isWithin(one, who)).toBe(true);
    }),
  );
});

test('the best comes first, and of equals the latest', () => {
  const of = (itemId: string, rank: number, day: string): Hit => ({
    ...{
      meetingId: asId<MeetingId>('m'),
      itemId: asId<ItemId>(itemId),
      start: `${day}T08:00:00.000Z` as Instant,
    },
    ...{ isPublished: true, rank, has: { all: true, title: false }, guarded: anItem() },
    ...{ title: itemId, caseNumber: null, outcome: null },
  });
  const hits = [of('old', 1, '2025-01-01'), of('best', 2, '2024-01-01'), of('new', 1, '2026-01-01')];
  expect(hitsFor({ kind: 'channel' }, hits).map(({ itemId }) => itemId)).toEqual(['best', 'new', 'old']);
});

/** As the store narrows. */
function isWithin({ guarded, isPublished }: Hit, who: Reader): boolean {
  const scope = scopeFor(who);
  const { closed, disqualified, guests, units } = guarded;
  if (scope.kind === 'open') return isPublished && closed === null;
  if (disqualified.includes(scope.personId)) return false;
  if (scope.kind === 'all') return true;
  if (scope.kind === 'published') return isPublished;
  const isNamed = guests.includes(scope.personId) || closed?.audience.includes(scope.personId) === true;
  return isPublished && (isNamed || units.some((one) => scope.units.includes(one)));
}
