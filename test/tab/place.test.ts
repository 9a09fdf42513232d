import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lookBackParts, type Place, pathTo, readPlace } from '../../src/tab/shell/place.ts';

const id = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text !== '.' && text !== '..');
const places: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ page: 'home' }, { page: 'config' }),
  fc.record({ page: fc.constant('board' as const), boardId: id }),
  fc.record({
    ...{ page: fc.constant('look-back' as const), boardId: id },
    ...{ part: fc.constantFrom(...lookBackParts), wish: fc.option(id) },
  }),
  fc.record({ page: fc.constant('case' as const), boardId: id, caseNumber: id }),
  fc.record({ page: fc.constant('meeting' as const), meetingId: id, itemId: fc.option(id) }),
  fc.record({ page: fc.constant('session' as const), meetingId: id }),
);

describe('a place in the tab', () => {
  test('is found again by its address, whatever its ids are', () => {
    fc.assert(
      fc.property(places, (place) => expect(readPlace(pathTo(place))).toEqual(place)),
      { numRuns: 60 },
    );
  });

  test.each([
    '/tab/meetings',
    '/tab/meetings/m1/items',
    '/tab/boards/b1/x',
    '/tab/boards/b1/cases',
    '/tab/boards/b1/look-back/x',
    '/tab/boards/b1/look-back/orders/x/y',
    '/tab/meetings/m1/items/i1/x',
    '/tab/%',
    '/',
    '/tabs/',
    '/tab/x',
  ])('is unknown where nothing of ours stands: %s', (path) =>
    expect(readPlace(path)).toEqual({ page: 'unknown' }),
  );

  test('is home with and without the slash at the end', () => {
    expect([readPlace('/tab'), readPlace('/tab/')]).toEqual([{ page: 'home' }, { page: 'home' }]);
  });
});
