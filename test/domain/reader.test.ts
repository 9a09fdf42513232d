import { describe, expect, test } from '@jest/globals';
import type { Board, Member, Role } from '../../src/domain/board.ts';
import type { Day } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import {
  channelReader,
  isEditor,
  isOnBoard,
  publicReader,
  type Reader,
  readerFor,
  type Sight,
  sightOf,
} from '../../src/domain/reader.ts';
import { aBoard, aMember, anItem, people } from '../support/builders.ts';

const today = '2026-11-24' as Day;

/** The item is of CFE; the chief of CTM and the guest have nothing to do with it unless it says so. */
const readers = {
  secretary: reader(people.secretary),
  chair: reader(people.chair),
  director: reader(people.director),
  'its chief': reader(people.chief),
  'another chief': reader(people.chief2),
  guest: reader(people.guest),
  stranger: reader(people.stranger),
  channel: channelReader,
  public: publicReader,
};

type Who = keyof typeof readers;
type Table = Record<Who, Sight>;

function reader(person: PersonId, board: Board = aBoard()): Reader {
  return readerFor(board, person, today);
}

function sights(item: Item, published: boolean): Table {
  const entries = Object.entries(readers).map(([who, one]) => [who, sightOf(one, item, published)]);
  return Object.fromEntries(entries) as Table;
}

const nobody: Table = {
  ...{ secretary: 'none', chair: 'none', director: 'none', 'its chief': 'none', 'another chief': 'none' },
  ...{ guest: 'none', stranger: 'none', channel: 'none', public: 'none' },
};

describe('an open item of a published agenda', () => {
  const table: Table = {
    ...{ secretary: 'full', chair: 'full', director: 'full', channel: 'full', public: 'full' },
    ...{ 'its chief': 'full', 'another chief': 'none', guest: 'none', stranger: 'none' },
  };

  test('is for the board and the channel, and for the chiefs of its units', () => {
    expect(sights(anItem(), true)).toEqual(table);
  });

  test('is for the guest it names', () => {
    expect(sights(anItem({ guests: [people.guest] }), true)).toEqual({ ...table, guest: 'full' });
  });

  test('is for a chief it names as guest, whatever their unit', () => {
    expect(sights(anItem({ guests: [people.chief2] }), true)).toEqual({ ...table, 'another chief': 'full' });
  });

  test('is for the chiefs of all its units', () => {
    expect(sights(anItem({ units: ['CFE', 'CTM'] }), true)).toEqual({ ...table, 'another chief': 'full' });
  });

  test('is not for somebody without a role, though it names them as guest', () => {
    expect(sights(anItem({ guests: [people.stranger] }), true)).toEqual(table);
  });
});

describe('a closed item of a published agenda', () => {
  const closed = (audience: readonly PersonId[] = []) => ({ reason: 'Personsag', audience });
  const table: Table = {
    ...{ secretary: 'full', chair: 'full', director: 'full', channel: 'lukket', public: 'lukket' },
    ...{ 'its chief': 'lukket', 'another chief': 'lukket', guest: 'lukket', stranger: 'none' },
  };

  test('is for the board alone; others see that it is closed', () => {
    expect(sights(anItem({ closed: closed() }), true)).toEqual(table);
  });

  test('is for the chiefs and guests it names', () => {
    const item = anItem({ closed: closed([people.chief2, people.guest]) });

    expect(sights(item, true)).toEqual({ ...table, 'another chief': 'full', guest: 'full' });
  });

  test('is for its guest', () => {
    const item = anItem({ closed: closed(), guests: [people.guest] });

    expect(sights(item, true)).toEqual({ ...table, guest: 'full' });
  });

  test('is not for somebody without a role, though it names them', () => {
    expect(sights(anItem({ closed: closed([people.stranger]) }), true)).toEqual(table);
  });
});

describe('an item of an agenda that is not out', () => {
  const table: Table = { ...nobody, secretary: 'full', chair: 'full' };

  test.each([
    ['open', anItem({ guests: [people.guest], units: ['CFE', 'CTM'] })],
    ['closed', anItem({ closed: { reason: null, audience: [people.chief, people.guest] } })],
  ])('is for secretary and chair alone (%s)', (_, item) => {
    expect(sights(item, false)).toEqual(table);
  });
});

describe('whoever is disqualified', () => {
  const roles: Role[] = ['secretary', 'chair', 'director', 'chief', 'guest'];
  const item = anItem({
    guests: [people.guest],
    disqualified: roles.map((role) => people[role]),
  });
  const closed = { ...item, closed: { reason: null, audience: [people.chief, people.guest] } };

  test.each(roles)('sees nothing of the item, open or closed, as %s', (role) => {
    const one = reader(people[role]);

    expect([sightOf(one, item, true), sightOf(one, closed, true)]).toEqual(['inhabil', 'inhabil']);
    expect([sightOf(one, item, false), sightOf(one, closed, false)]).toEqual(['none', 'none']);
  });

  test('does not learn of it without a role on the board', () => {
    const lost = anItem({ disqualified: [people.stranger] });

    expect(sightOf(reader(people.stranger), lost, true)).toBe('none');
  });

  test('takes nothing from the others', () => {
    expect(sightOf(reader(people.director2), item, true)).toBe('full');
    expect(sightOf(channelReader, item, true)).toBe('full');
  });
});

describe('a reader', () => {
  const on = (members: Member[], day = today) => readerFor(aBoard({ members }), people.director, day);
  const also = (role: Role, more: Partial<Member> = {}) =>
    aMember(role, { personId: people.director, ...more });

  test('has the sum of two roles', () => {
    const both = on([aMember('director'), also('chief', { unit: 'CTM' })]);

    expect(both).toMatchObject({ roles: ['director', 'chief'], units: ['CTM'] });
    expect(sightOf(both, anItem({ closed: { reason: null, audience: [] } }), true)).toBe('full');
  });

  test('sees what either role sees: here a closed item as chief, named on it, and no more as guest', () => {
    const both = on([also('guest'), also('chief', { unit: 'CTM' })]);
    const named = anItem({ closed: { reason: null, audience: [people.director] } });

    expect(sightOf(both, named, true)).toBe('full');
    expect(sightOf(both, anItem({ units: ['CTM'] }), true)).toBe('full');
    expect(sightOf(both, anItem({ units: ['CFE'] }), true)).toBe('none');
  });

  test('heads no unit in another role than that of chief', () => {
    expect(on([also('guest', { unit: 'CFE' })]).units).toEqual([]);
  });

  test('is a stranger before and after the days of the role', () => {
    const deputy = also('chair', { from: '2026-11-24' as Day, to: '2026-11-25' as Day });
    const sight = (day: string) => sightOf(on([deputy], day as Day), anItem(), false);

    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map(sight)).toEqual([
      ...['none', 'full', 'full', 'none'],
    ]);
  });
});

test('secretary and chair edit, and with the directors they are the board', () => {
  const names = (asks: (one: Reader) => boolean) =>
    Object.entries(readers).flatMap(([who, one]) => (asks(one) ? [who] : []));

  expect(names(isEditor)).toEqual(['secretary', 'chair']);
  expect(names(isOnBoard)).toEqual(['secretary', 'chair', 'director']);
});
