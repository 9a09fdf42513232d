import { describe, expect, test } from '@jest/globals';
import {
  chiefsOf,
  findUnit,
  membersOn,
  nameOf,
  peopleWith,
  rolesOf,
  type Unit,
  unitsOn,
} from '../../src/domain/board.ts';
import type { Day } from '../../src/domain/day.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { aBoard, aMember, people } from '../support/builders.ts';

const day = (text: string) => text as Day;
const person = (id: string) => asId<PersonId>(id);
const idsOf = (list: readonly { personId: PersonId }[]) => list.map(({ personId }) => personId as string);

describe('a role', () => {
  const board = aBoard({
    members: [aMember('director', { from: day('2026-11-02'), to: day('2026-11-20') })],
  });

  test.each([
    ['the day before it begins', '2026-11-01', 0],
    ['its first day', '2026-11-02', 1],
    ['its last day', '2026-11-20', 1],
    ['the day after', '2026-11-21', 0],
  ])('is held on %s: %s', (_, on, count) => {
    expect(membersOn(board, day(on))).toHaveLength(count);
  });

  test('without an end is held for ever', () => {
    expect(membersOn(aBoard({ members: [aMember('chair')] }), day('2199-12-31'))).toHaveLength(1);
  });

  test('of a deputy is held on the days named, beside the one they stand in for', () => {
    const deputy = aMember('secretary', {
      personId: person('deputy'),
      from: day('2026-12-01'),
      to: day('2026-12-05'),
      deputyFor: people.secretary,
    });
    const both = aBoard({ members: [aMember('secretary'), deputy] });

    expect(idsOf(peopleWith(both, 'secretary', day('2026-12-03')))).toEqual(['secretary', 'deputy']);
    expect(idsOf(peopleWith(both, 'secretary', day('2026-12-06')))).toEqual(['secretary']);
  });

  test('may be one of two that the same person has', () => {
    const chiefToo = aMember('chief', { personId: people.director, unit: 'CTM' });
    const two = aBoard({ members: [aMember('director'), chiefToo] });

    expect(rolesOf(two, people.director, day('2026-11-24')).map(({ role }) => role)).toEqual([
      'director',
      'chief',
    ]);
  });
});

describe('the chiefs of units', () => {
  const on = day('2026-11-24');

  test('are those who head one of them', () => {
    expect(idsOf(chiefsOf(aBoard(), ['CTM'], on))).toEqual(['chief-ctm']);
    expect(idsOf(chiefsOf(aBoard(), ['CTM', 'CFE'], on))).toEqual(['chief-cfe', 'chief-ctm']);
    expect(chiefsOf(aBoard(), [], on)).toEqual([]);
  });

  test('are each named once, also who heads two', () => {
    const members = [aMember('chief'), aMember('chief', { unit: 'CTM' })];

    expect(idsOf(chiefsOf(aBoard({ members }), ['CFE', 'CTM'], on))).toEqual(['chief-cfe']);
  });

  test('are found by whichever unit they head', () => {
    const members = [aMember('chief'), aMember('chief', { unit: 'CTM' })];

    expect(idsOf(chiefsOf(aBoard({ members }), ['CTM'], on))).toEqual(['chief-cfe']);
  });

  test('are not those who belong to a unit in another role', () => {
    const members = [
      aMember('chief', { personId: people.director }),
      aMember('director', { unit: 'CTM' }),
      aMember('guest', { unit: 'CTM' }),
    ];

    expect(chiefsOf(aBoard({ members }), ['CTM'], on)).toEqual([]);
  });

  test('are those of the day, where one takes over from another', () => {
    const members = [
      aMember('chief', { to: day('2026-11-30') }),
      aMember('chief', { personId: person('new chief'), from: day('2026-12-01') }),
    ];

    expect(idsOf(chiefsOf(aBoard({ members }), ['CFE'], on))).toEqual(['chief-cfe']);
    expect(idsOf(chiefsOf(aBoard({ members }), ['CFE'], day('2026-12-01')))).toEqual(['new chief']);
  });
});

describe('a unit', () => {
  const units: Unit[] = [
    { code: 'CBU', name: 'Center for Børn', validFrom: null, validTo: day('2025-12-31') },
    { code: 'CBU', name: 'Center for Byudvikling', validFrom: day('2026-01-01'), validTo: null },
    { code: 'KUL', name: 'Kultur', validFrom: null, validTo: day('2024-12-31') },
  ];
  const board = aBoard({ units });

  test('is in force from its first day to its last', () => {
    expect(unitsOn(board, day('2025-12-31')).map(({ name }) => name)).toEqual(['Center for Børn']);
    expect(unitsOn(board, day('2026-01-01')).map(({ name }) => name)).toEqual(['Center for Byudvikling']);
  });

  test.each(['cbu', ' CBU ', 'center for byudvikling'])('is found by %j', (text) => {
    expect(findUnit(board, text, day('2026-11-24'))?.name).toBe('Center for Byudvikling');
  });

  test('is the one that the code meant on the day', () => {
    expect(findUnit(board, 'CBU', day('2025-03-01'))?.name).toBe('Center for Børn');
  });

  test('that is no longer is found all the same, and an unknown one is not', () => {
    expect(findUnit(board, 'kul', day('2026-11-24'))?.name).toBe('Kultur');
    expect(findUnit(board, 'XYZ', day('2026-11-24'))).toBeUndefined();
  });
});

test('whoever was never a member goes by their id', () => {
  expect(nameOf(aBoard(), people.chair)).toBe('Frans Dahl');
  expect(nameOf(aBoard(), people.stranger)).toBe('stranger');
});
