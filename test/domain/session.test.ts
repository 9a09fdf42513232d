import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMinutes, type Instant } from '../../src/domain/day.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import {
  beginSession,
  currentItem,
  endSession,
  goToItem,
  itemsTreated,
  neighbour,
  type Session,
  timetable,
  timeUsed,
} from '../../src/domain/session.ts';
import { aMeeting, anItem } from '../support/builders.ts';

const ids = ['item-1', 'item-2', 'item-3', 'item-4'].map((id) => asId<ItemId>(id));
const [first, second, third, fourth] = ids as [ItemId, ItemId, ItemId, ItemId];
const meeting = aMeeting({ items: ids.map((id) => anItem({ id, minutes: 15 })) });
const { start } = meeting;
const minute = (minutes: number) => addMinutes(start, minutes);
const begun = beginSession(meeting, start);
const minutes = (milliseconds: number) => milliseconds / 60_000;
const nothingDone = { isDone: () => false };

describe('a session', () => {
  test('begins with the first item, and with none on an empty agenda', () => {
    expect(currentItem(begun)).toBe(first);
    expect(currentItem(beginSession({ ...meeting, places: [] }, start))).toBeNull();
  });

  test('adds up the time of an item that the board comes back to', () => {
    const session = goToItem(goToItem(begun, second, minute(10)), first, minute(14));
    expect(minutes(timeUsed(session, minute(20), first))).toBe(16);
    expect(minutes(timeUsed(session, minute(20), second))).toBe(4);
    expect(itemsTreated(session)).toEqual([first, second]);
  });

  test('stays as it is when it goes to where it is', () => {
    expect(goToItem(begun, first, minute(5))).toBe(begun);
  });

  test('never ends a spell before it began, whatever the clock says', () => {
    const back = goToItem(begun, second, minute(-5));
    expect(back.spells.map(({ from, to }) => [from, to])).toEqual([
      [start, start],
      [start, null],
    ]);
  });

  test('has no current item once it has ended', () => {
    const ended = endSession(begun, minute(30));
    expect(currentItem(ended)).toBeNull();
    expect(ended.endedAt).toBe(minute(30));
  });

  test('knows the items around the current one', () => {
    const session = goToItem(begun, second, minute(5));
    expect(neighbour(meeting, session, 'next')).toBe(third);
    expect(neighbour(meeting, session, 'previous')).toBe(first);
    expect(neighbour(meeting, begun, 'previous')).toBeNull();
    expect(neighbour(meeting, goToItem(begun, fourth, minute(5)), 'next')).toBeNull();
  });

  test('goes on to what was not treated where the current item was taken off the agenda', () => {
    const session = goToItem(begun, second, minute(5));
    const without = { ...meeting, places: meeting.places.filter(({ itemId }) => itemId !== second) };
    expect(neighbour(without, session, 'next')).toBe(third);
  });
});

describe('the rest of a session', () => {
  test('takes the minutes planned, the current item what it has left', () => {
    const { starts, end } = timetable(meeting, begun, { now: minute(5), ...nothingDone });
    expect([...starts]).toEqual([
      [second, minute(15)],
      [third, minute(30)],
      [fourth, minute(45)],
    ]);
    expect(end).toBe(minute(60));
  });

  test('is put off for as long as the current item goes beyond its time', () => {
    expect(timetable(meeting, begun, { now: minute(27), ...nothingDone }).end).toBe(minute(72));
  });

  test('leaves out what is done and what the board has been at', () => {
    const session = goToItem(begun, third, minute(15));
    const { starts } = timetable(meeting, session, { now: minute(15), isDone: (id) => id === fourth });
    expect([...starts.keys()]).toEqual([second]);
  });

  test('takes ten minutes for an item without minutes', () => {
    const bare = aMeeting({ items: ids.map((id) => anItem({ id, minutes: null })) });
    expect(timetable(bare, beginSession(bare, start), { now: start, ...nothingDone }).end).toBe(minute(40));
  });
});

const aStep = fc.record({ to: fc.constantFrom(...ids), wait: fc.integer({ min: -3, max: 90 }) });

/** A session that went to and fro, and when. */
const aWalk = fc.array(aStep, { maxLength: 30 }).map((steps) => {
  let at: Instant = start;
  const walked: Session[] = [begun];
  for (const { to, wait } of steps) {
    at = addMinutes(at, wait);
    walked.push(goToItem(walked.at(-1) ?? begun, to, at));
  }
  return { session: walked.at(-1) ?? begun, end: addMinutes(at, 5) };
});

describe('wherever a session goes', () => {
  test('its spells follow each other without a gap and without an overlap, and only the last is open', () => {
    fc.assert(
      fc.property(aWalk, ({ session: { spells } }) => {
        for (const [at, spell] of spells.slice(1).entries()) expect(spell.from).toBe(spells[at]?.to);
        for (const { from, to } of spells.slice(0, -1)) expect(to && to >= from).toBe(true);
        expect(spells.at(-1)?.to).toBeNull();
      }),
    );
  });

  test('the time of its items is the time of the whole', () => {
    fc.assert(
      fc.property(aWalk, ({ session, end }) => {
        const ended = endSession(session, end);
        const sum = ids.reduce((all, id) => all + timeUsed(ended, end, id), 0);
        const whole = Date.parse(ended.endedAt ?? start) - Date.parse(ended.startedAt);
        expect(sum).toBe(whole);
        expect(timeUsed(ended, end)).toBe(whole);
      }),
    );
  });

  test('its end is no sooner than now', () => {
    fc.assert(
      fc.property(aWalk, ({ session, end }) => {
        expect(timetable(meeting, session, { now: end, ...nothingDone }).end >= end).toBe(true);
      }),
    );
  });
});
