import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addItem,
  changesInEdition,
  newSince,
  publish,
  refreshPlace,
  removeItem,
  reorder,
} from '../../src/domain/agenda.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aMeeting, aMorning, anItem, people } from '../support/builders.ts';

const [road, budget, other] = ['road', 'budget', 'other'].map((id) =>
  anItem({ id: asId<ItemId>(id), text: { title: id } }),
) as [Item, Item, Item];

function out(meeting: Meeting): Meeting {
  return publish(meeting, people.secretary, aMorning);
}

function renamed(item: Item): Item {
  return { ...item, text: { ...item.text, title: `${item.text.title}, rettet` } };
}

const firstEdition = out(aMeeting({ items: [road, budget, other] }));

describe('what a republication changed', () => {
  test('is nothing to speak of the first time', () => {
    expect(changesInEdition(aMeeting())).toBeNull();
    expect(changesInEdition(firstEdition)).toBeNull();
  });

  test('is nothing where all stands as it stood', () => {
    expect(changesInEdition(out(firstEdition))).toEqual({
      added: [],
      changed: [],
      removed: 0,
      reordered: false,
    });
  });

  test('names what was added and changed, and counts what was taken off', () => {
    const lift = anItem({ id: asId<ItemId>('lift') });
    const changed = addItem(refreshPlace(removeItem(firstEdition, other.id), renamed(budget)), lift);

    expect(changesInEdition(out(changed))).toEqual({
      added: ['lift'],
      changed: ['budget'],
      removed: 1,
      reordered: false,
    });
  });

  test('tells a new order of the items that stay', () => {
    expect(changesInEdition(out(reorder(firstEdition, 3, 1)))?.reordered).toBe(true);
  });

  test('is no new order where an item comes between or leaves', () => {
    const between = reorder(addItem(firstEdition, anItem({ id: asId<ItemId>('lift') })), 4, 1);

    expect(changesInEdition(out(between))?.reordered).toBe(false);
    expect(changesInEdition(out(removeItem(firstEdition, road.id)))?.reordered).toBe(false);
  });

  test.each([
    ['minutes', { ...road, minutes: 45 }],
    ['case number', { ...road, caseNumber: '26/9' }],
    ['finances', { ...road, text: { ...road.text, finances: '9 mio. kr.' } }],
    ['pre-reads', { ...road, text: { ...road.text, attachments: [] } }],
  ])("sees a change of the item's %s", (_, edited) => {
    expect(changesInEdition(out(refreshPlace(firstEdition, edited)))?.changed).toEqual(['road']);
  });

  test('does not see the record that is written at the meeting', () => {
    const places = firstEdition.places.map((place) => ({ ...place, record: 'Drøftet.' }));

    expect(changesInEdition(out({ ...firstEdition, places }))?.changed).toEqual([]);
  });
});

describe('what is new to the reader', () => {
  test('is nothing before the first publication, and nothing right after it', () => {
    const planned = aMeeting({ items: [road] });

    expect([...newSince(planned).added, ...newSince(firstEdition).added]).toEqual([]);
  });

  test('is what came after the latest publication', () => {
    const lift = anItem({ id: asId<ItemId>('lift') });
    const news = newSince(addItem(refreshPlace(firstEdition, renamed(road)), lift));

    expect([...news.added]).toEqual(['lift']);
    expect([...news.changed]).toEqual(['road']);
  });

  test('stays new once the agenda is republished, until it is republished again', () => {
    const second = out(refreshPlace(firstEdition, renamed(road)));

    expect([...newSince(second).changed]).toEqual(['road']);
    expect([...newSince(out(second)).changed]).toEqual([]);
  });

  test('is nothing once the meeting is over', () => {
    const over = { ...refreshPlace(firstEdition, renamed(road)), status: 'approved' as const };

    expect([...newSince(over).changed]).toEqual([]);
  });

  test('is not what was changed and changed back', () => {
    const back = refreshPlace(refreshPlace(firstEdition, renamed(road)), road);

    expect([...newSince(back).changed]).toEqual([]);
  });
});

test('whatever the order, an item is never both new and changed, and only items on the agenda are', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => anItem({ id: asId<ItemId>(id) }));
  const someItems = fc.subarray(all).chain((chosen) => fc.shuffledSubarray(chosen, { minLength: 0 }));
  const edited = (list: readonly Item[], marks: readonly boolean[]) =>
    list.map((item, at) => (marks[at] ? renamed(item) : item));
  const marks = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });

  fc.assert(
    fc.property(someItems, someItems, marks, (before, after, changed) => {
      fc.pre(before.length > 0 && after.length > 0);
      const first = out(aMeeting({ items: before }));
      const second = out({ ...first, places: aMeeting({ items: edited(after, changed) }).places });
      const news = newSince(second);
      const ids = second.places.map((place) => place.itemId);
      const had = new Set(first.places.map((place) => place.itemId));

      expect([...news.added]).toEqual(ids.filter((id) => !had.has(id)));
      expect([...news.changed]).toEqual(ids.filter((id, at) => had.has(id) && changed[at]));
      expect(changesInEdition(second)?.removed).toBe([...had].filter((id) => !ids.includes(id)).length);
    }),
  );
});
