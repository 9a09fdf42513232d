import { describe, expect, test } from '@jest/globals';
import { addMinutes, type Day, type Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type PersonId } from '../../src/domain/ids.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { readerFor } from '../../src/domain/reader.ts';
import type { Matter } from '../../src/domain/see-agenda.ts';
import { seeCourse } from '../../src/domain/see-course.ts';
import { beginSession, goToItem } from '../../src/domain/session.ts';
import { aBoard, aMeeting, anItem, people, published } from '../support/builders.ts';

const items = ['item-1', 'item-2', 'item-3'].map((id, at) =>
  anItem({ id: asId<ItemId>(id), minutes: 40, units: at === 2 ? ['CFE'] : [] }),
);
const meeting: Meeting = { ...published(aMeeting({ items })), status: 'inSession' };
const begun = beginSession(meeting, meeting.start);
const session = goToItem(begun, asId<ItemId>('item-2'), addMinutes(meeting.start, 50));
const nothing = { decisions: [], reactions: [], questions: [], notes: [], sawPost: [] };
const matter: Matter = { board: aBoard(), meeting, items, session, ...nothing };
const as = (person: PersonId) => readerFor(aBoard(), person, '2026-11-24' as Day);
const seen = (person: PersonId, now: Instant, of: Matter = matter) => seeCourse(of, as(person), now);
const past = (minutes: number) => addMinutes(meeting.start, minutes);

describe('how a meeting goes', () => {
  test('tells what each item took, when the next is expected, and when it will end', () => {
    expect(seen(people.director, past(60))).toEqual({
      expectedEnd: past(130),
      rows: [
        { number: 1, used: 50, startsAt: null },
        { number: 2, used: 10, startsAt: null },
        { number: 3, used: null, startsAt: past(90) },
      ],
    });
    expect(seen(people.director, past(100))).toMatchObject({ expectedEnd: past(140) });
  });

  test('tells a chief of the items on their own agenda alone', () => {
    expect(seen(people.chief, past(60))?.rows).toEqual([{ number: 3, used: null, startsAt: past(90) }]);
  });

  test('tells no times of one left in session over midnight, and nothing of one that is not held', () => {
    expect(seen(people.director, past(26 * 60))).toMatchObject({
      ...{ expectedEnd: null, rows: [{}, {}, { startsAt: null }] },
    });
    expect(
      seen(people.director, past(60), { ...matter, meeting: { ...meeting, status: 'published' } }),
    ).toBeNull();
  });
});
