import { describe, expect, test } from '@jest/globals';
import { addMinutes } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { move, type Seat } from '../../src/domain/present.ts';
import { fileReader, publicReader, type Reader } from '../../src/domain/reader.ts';
import { seeMinutes } from '../../src/domain/see-minutes.ts';
import { beginSession, endSession, goToItem, type Session } from '../../src/domain/session.ts';
import { aBoard, aMeeting, anItem, people, published } from '../support/builders.ts';

const items = ['item-1', 'item-2', 'item-3', 'item-4'].map((id) => anItem({ id: asId<ItemId>(id) }));
const [, second, third] = items as [unknown, Item, Item];
const answer = { email: null, type: 'required', response: 'declined' } as const;
const meeting = published(aMeeting({ items, attendees: [{ ...answer, name: 'Dorte Bro' }] }));
const minute = (minutes: number) => addMinutes(meeting.start, minutes);
const seat = (id: string) => asId<Seat>(id);

const walked = goToItem(
  goToItem(beginSession(meeting, minute(0)), second.id, minute(20)),
  third.id,
  minute(40),
);
const there = { present: ['chair', 'director', 'secretary'].map(seat), moves: [] };
const gone = move(there, { seat: seat('director'), what: 'left' }, minute(30));
const held: Session = { ...endSession(walked, minute(60)), attendance: gone };

const seenBy = (reader: Reader, session: Session | null, more = items) =>
  seeMinutes({ board: aBoard(), meeting, items: more, decisions: [], session }, reader);
const missed = (session: Session, more = items) =>
  seenBy(publicReader, session, more).items.map((item) => ('missed' in item ? item.missed : null));

describe('the minutes of a meeting held item by item', () => {
  test('name who was there as it was confirmed, whatever the calendar says', () => {
    const { attendees, absent } = seenBy(fileReader, held);
    expect(attendees).toEqual(['Dorte Bro', 'Sara Lind', 'Frans Dahl']);
    expect(absent).toEqual(['Dan Krog']);
  });

  test('go by the calendar until somebody has confirmed it', () => {
    const { attendees, absent } = seenBy(fileReader, { ...held, attendance: null });
    expect({ attendees, absent }).toEqual({ attendees: [], absent: ['Dorte Bro'] });
  });

  test('say of each item who had left before the board was through with it', () => {
    expect(missed(held)).toEqual([null, ['Dorte Bro'], ['Dorte Bro'], null]);
  });

  test('leave out who came back in time, and who is named as disqualified already', () => {
    const back = { ...held, attendance: move(gone, { seat: seat('director'), what: 'came' }, minute(45)) };
    expect(missed(back)).toEqual([null, ['Dorte Bro'], null, null]);
    const away = items.map((item) => (item === third ? { ...item, disqualified: [people.director] } : item));
    expect(missed(held, away)).toEqual([null, ['Dorte Bro'], null, null]);
  });

  test('say nothing of an item that the board never came to', () => {
    expect(seenBy(fileReader, held).items.at(-1)).not.toHaveProperty('missed');
  });
});
