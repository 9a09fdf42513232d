import { describe, expect, test } from '@jest/globals';
import { addMinutes, type Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type PersonId } from '../../src/domain/ids.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { readerFor } from '../../src/domain/reader.ts';
import type { Matter } from '../../src/domain/see-agenda.ts';
import { seeAttendance, seeSession, seeUndecided } from '../../src/domain/see-session.ts';
import { beginSession } from '../../src/domain/session.ts';
import { aBoard, aDecision, aMeeting, anItem, people, published } from '../support/builders.ts';

const items = ['item-1', 'item-2', 'item-3'].map((id) => anItem({ id: asId<ItemId>(id), minutes: 40 }));
const planned = published(aMeeting({ items }));
const meeting: Meeting = { ...planned, status: 'inSession' };
const board = aBoard();
const as = (person: PersonId) => readerFor(board, person, '2026-11-24' as never);

function matterAt(startedAt: Instant, more: Partial<Matter> = {}): Matter {
  const nothing = { decisions: [], reactions: [], questions: [], notes: [], sawPost: [] };
  return { board, meeting, items, ...nothing, session: beginSession(meeting, startedAt), ...more };
}

const seenAt = (startedAt: Instant, minutes: number) =>
  seeSession(matterAt(startedAt), as(people.secretary), addMinutes(startedAt, minutes));

describe('how far the meeting has come', () => {
  test('is behind by as much as it will end after its time, begun late or slow', () => {
    expect(seenAt(meeting.start, 30)?.behind).toBe(0);
    expect(seenAt(meeting.start, 52)?.behind).toBe(12);
    expect(seenAt(addMinutes(meeting.start, 12), 5)?.behind).toBe(12);
    expect(seenAt(addMinutes(meeting.start, -10), 5)?.behind).toBe(-10);
  });

  test('of a meeting held on another day is measured by how long it was to take', () => {
    expect(seenAt(addMinutes(meeting.start, -3 * 24 * 60), 52)?.behind).toBe(12);
  });

  test('is for those who lead it, and keeps back what they are disqualified from', () => {
    const matter = matterAt(meeting.start, {
      items: items.map((item, at) => (at === 0 ? { ...item, disqualified: [people.chair] } : item)),
    });
    expect(seeSession(matter, as(people.director), meeting.start)).toBeNull();
    expect(seeAttendance(matter, as(people.chief), meeting.start)).toBeNull();
    expect(seeUndecided(matter, as(people.director))).toEqual([]);
    expect(seeSession(matter, as(people.chair), meeting.start)?.current).toEqual({
      ...{ kind: 'inhabil', itemId: items[0]?.id, number: 1, minutes: 40, used: 0 },
    });
    expect(seeUndecided(matter, as(people.chair)).map(({ title }) => title)).toEqual([
      ...[null, 'Ny cykelsti', 'Ny cykelsti'],
    ]);
  });

  test('counts what this meeting decided as done, and nothing that another did', () => {
    const here = aDecision({ itemId: asId<ItemId>('item-2'), meetingId: meeting.id });
    const there = aDecision({ itemId: asId<ItemId>('item-3'), meetingId: null });
    const view = seeSession(
      matterAt(meeting.start, { decisions: [here, there] }),
      as(people.secretary),
      meeting.start,
    );
    expect(view).toMatchObject({ undecided: 2, expectedEnd: addMinutes(meeting.start, 80) });
  });
});
