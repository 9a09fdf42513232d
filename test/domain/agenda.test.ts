import { describe, expect, test } from '@jest/globals';
import {
  addItem,
  demandOpen,
  mostItems,
  placeAt,
  publish,
  refreshPlace,
  removeItem,
  reorder,
  startTimes,
} from '../../src/domain/agenda.ts';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting, MeetingStatus } from '../../src/domain/meeting.ts';
import type { RefusalCode } from '../../src/errors.ts';
import { aMeeting, aMorning, anItem, people, published } from '../support/builders.ts';

const refused = (code: RefusalCode, about: object = {}) => expect.objectContaining({ code, about });

function items(count: number): Item[] {
  return Array.from({ length: count }, (_, at) =>
    anItem({ id: asId<ItemId>(`item-${at + 1}`), text: { title: `Punkt ${at + 1}` } }),
  );
}

function order(meeting: Meeting): string[] {
  return meeting.places.map((place) => place.itemId);
}

describe('adding an item', () => {
  test('puts it last, with its text, case and minutes as they are now', () => {
    const [first, second] = items(2);
    const agenda = addItem(aMeeting({ items: first ? [first] : [] }), second ?? anItem());

    expect(order(agenda)).toEqual(['item-1', 'item-2']);
    expect(agenda.places[1]).toEqual({
      itemId: 'item-2',
      text: second?.text,
      caseNumber: '26/1001',
      minutes: 15,
      record: null,
    });
  });

  test('is refused where the item stands already', () => {
    const meeting = aMeeting({ items: items(2) });

    expect(() => addItem(meeting, anItem({ id: asId<ItemId>('item-2') }))).toThrow(
      refused('item-already-there'),
    );
  });

  test('takes another item with the same title', () => {
    const twin = anItem({ id: asId<ItemId>('twin'), text: { title: 'Punkt 1' } });

    expect(order(addItem(aMeeting({ items: items(1) }), twin))).toEqual(['item-1', 'twin']);
  });

  test('is refused on an agenda that is full', () => {
    const almost = aMeeting({ items: items(mostItems - 1) });
    const full = addItem(almost, anItem({ id: asId<ItemId>('last') }));

    expect(() => addItem(full, anItem({ id: asId<ItemId>('one too many') }))).toThrow(
      refused('agenda-full', { most: mostItems }),
    );
  });
});

describe('an agenda that can no longer change', () => {
  const shut: [MeetingStatus, RefusalCode][] = [
    ['concluded', 'agenda-over'],
    ['minutesSent', 'agenda-over'],
    ['approved', 'agenda-over'],
    ['cancelled', 'meeting-cancelled'],
  ];

  test.each(shut)('(%s) refuses adding, removing, reordering and publishing', (status, code) => {
    const meeting = aMeeting({ items: items(2), status });

    expect(() => addItem(meeting, anItem({ id: asId<ItemId>('new') }))).toThrow(refused(code));
    expect(() => removeItem(meeting, asId<ItemId>('item-1'))).toThrow(refused(code));
    expect(() => reorder(meeting, 1, 2)).toThrow(refused(code));
    expect(() => publish(meeting, people.secretary, aMorning)).toThrow(refused(code));
  });

  test.each(['planned', 'published', 'inSession'] as const)('is not one that is %s', (status) => {
    expect(() => demandOpen(aMeeting({ status }))).not.toThrow();
  });
});

describe('removing an item', () => {
  test('moves the numbers after it up', () => {
    expect(order(removeItem(aMeeting({ items: items(3) }), asId<ItemId>('item-2')))).toEqual([
      'item-1',
      'item-3',
    ]);
  });

  test('changes nothing where it does not stand', () => {
    const meeting = aMeeting({ items: items(1) });

    expect(removeItem(meeting, asId<ItemId>('other'))).toEqual(meeting);
  });
});

describe('reordering', () => {
  const meeting = aMeeting({ items: items(4) });

  test.each([
    [4, 1, ['item-4', 'item-1', 'item-2', 'item-3']],
    [1, 4, ['item-2', 'item-3', 'item-4', 'item-1']],
    [2, 3, ['item-1', 'item-3', 'item-2', 'item-4']],
  ])('moves number %d to number %d', (from, to, expected) => {
    expect(order(reorder(meeting, from, to))).toEqual(expected);
  });

  test('is refused for a number that no item has', () => {
    expect(() => reorder(meeting, 5, 1)).toThrow(refused('no-item-numbered', { number: 5, last: 4 }));
    expect(() => reorder(meeting, 0, 1)).toThrow(refused('no-item-numbered', { number: 0, last: 4 }));
  });

  test.each([0, 5])('is refused to number %d, which is no place', (to) => {
    expect(() => reorder(meeting, 1, to)).toThrow(refused('place-out-of-range', { last: 4 }));
  });

  test('is refused to the place where the item stands', () => {
    expect(() => reorder(meeting, 2, 2)).toThrow(refused('already-in-place', { number: 2 }));
  });
});

describe('the place of an item', () => {
  const [item = anItem()] = items(1);
  const edited: Item = { ...item, text: { ...item.text, title: 'Ny titel' }, minutes: 30 };

  test('keeps the text as put to its meeting until it is refreshed', () => {
    const meeting = aMeeting({ items: [item] });

    expect(meeting.places[0]?.text.title).toBe('Punkt 1');
    expect(refreshPlace(meeting, edited).places[0]).toMatchObject({
      text: { title: 'Ny titel' },
      minutes: 30,
    });
  });

  test('keeps its record when it is refreshed', () => {
    const meeting = aMeeting({ items: [item] });
    const recorded = {
      ...meeting,
      places: meeting.places.map((place) => ({ ...place, record: 'Drøftet.' })),
    };

    expect(refreshPlace(recorded, edited).places[0]?.record).toBe('Drøftet.');
  });

  test('leaves the others alone when it is refreshed', () => {
    const meeting = aMeeting({ items: items(3) });

    expect(refreshPlace(meeting, edited).places.slice(1)).toEqual(meeting.places.slice(1));
  });

  test('is found by its number', () => {
    const meeting = aMeeting({ items: items(2) });

    expect(placeAt(meeting, 2).itemId).toBe('item-2');
    expect(() => placeAt(meeting, 3)).toThrow(refused('no-item-numbered', { number: 3, last: 2 }));
  });
});

describe('publishing', () => {
  test('puts a planned meeting out, by whom and when', () => {
    const meeting = publish(aMeeting({ items: items(1) }), people.secretary, aMorning);

    expect(meeting.status).toBe('published');
    expect(meeting.publication).toMatchObject({
      edition: 1,
      by: 'secretary',
      at: aMorning,
      previous: null,
    });
  });

  test('counts editions and remembers what stood there before', () => {
    const first = publish(aMeeting({ items: items(1) }), people.secretary, aMorning);
    const second = publish(first, people.chair, aMorning);

    expect(second.publication).toMatchObject({ edition: 2, by: 'chair', previous: first.publication?.shown });
  });

  test('of a meeting in session leaves it in session', () => {
    const meeting = { ...published(aMeeting({ items: items(1) })), status: 'inSession' as const };

    expect(publish(meeting, people.secretary, aMorning).status).toBe('inSession');
  });

  test('is refused while there is nothing on the agenda', () => {
    expect(() => publish(aMeeting(), people.secretary, aMorning)).toThrow(refused('agenda-empty'));
  });
});

describe('the times at which items begin', () => {
  const start = '2026-11-24T08:00:00.000Z' as Instant;

  test('follow from the minutes planned', () => {
    expect(startTimes(aMeeting({ start, items: items(3) }))).toEqual([
      { at: '2026-11-24T08:00:00.000Z', about: false },
      { at: '2026-11-24T08:15:00.000Z', about: false },
      { at: '2026-11-24T08:30:00.000Z', about: false },
    ]);
  });

  test('are approximate after an item without any, which is reckoned at ten', () => {
    const [first, second, third] = items(3);
    const list = [first, { ...second, minutes: null }, third] as Item[];

    expect(startTimes(aMeeting({ start, items: list }))).toEqual([
      { at: '2026-11-24T08:00:00.000Z', about: false },
      { at: '2026-11-24T08:15:00.000Z', about: false },
      { at: '2026-11-24T08:25:00.000Z', about: true },
    ]);
  });

  test('are none on an empty agenda', () => {
    expect(startTimes(aMeeting())).toEqual([]);
  });
});
