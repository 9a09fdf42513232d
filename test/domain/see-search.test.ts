import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId, type PersonId } from '../../src/domain/ids.ts';
import { type PersonReader, type Reader, sightOf } from '../../src/domain/reader.ts';
import type { Hit } from '../../src/domain/search.ts';
import { hitsFor, scopeFor, seeSearch } from '../../src/domain/see-search.ts';
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

test('what a reader may not see whole leaves no trace: neither in the count nor in the order of the rest', () => {
  fc.assert(
    fc.property(reader, fc.array(hit, { maxLength: 12 }), (who, hits) => {
      const visible = hits.filter((one) => sightOf(who, one.guarded, one.isPublished) === 'full');
      expect(hitsFor(who, hits)).toEqual(hitsFor(who, visible));
      expect(hitsFor(who, hits)).toHaveLength(visible.length);
      const found = { board: aBoard(), hits: hitsFor(who, hits), listed: hits, excerpts: [] };
      const view = seeSearch(found, who);
      expect(view.count).toBe(visible.length);
      expect(view.rows).toHaveLength(visible.length);
    }),
  );
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
    ...{ isPublished: true, rank, guarded: anItem(), title: itemId, caseNumber: null, outcome: null },
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
