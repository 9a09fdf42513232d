import { describe, expect, test } from '@jest/globals';
import { type MeetingPlan, planMeeting } from '../../src/actions/plan-meeting.ts';
import type { Day } from '../../src/domain/day.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, meetingIds } from '../support/scene.ts';

const secretary = by(people.secretary);
const plan = (more: Partial<MeetingPlan> = {}): MeetingPlan => ({
  ...{ boardId, day: '2026-12-15' as Day, from: '09:00', to: null, place: ' Mødelokale 2 ' },
  ...more,
});

describe('planning a meeting', () => {
  test('makes it as long as the board’s meetings are, with the standing items first', async () => {
    const world = await aScene(
      aBoard({ standingItems: ['Godkendelse', 'Øvrige sager'], meetingMinutes: 90 }),
    );
    const meeting = await planMeeting(world, secretary, plan());
    expect(meeting).toMatchObject({
      ...{ start: '2026-12-15T08:00:00.000Z', end: '2026-12-15T09:30:00.000Z', place: 'Mødelokale 2' },
      ...{ status: 'planned', origin: 'typed', publication: null },
      places: [{ text: { title: 'Godkendelse' } }, { text: { title: 'Øvrige sager' } }],
    });
    const { items } = world.store.everything(tenant);
    expect(meeting.places.map((place) => items.get(place.itemId)?.standing)).toEqual([true, true]);
    expect(world.store.jobs).toEqual([]);
  });

  test('expects the board itself: chair, directors and secretary', async () => {
    const world = await aScene();
    const meeting = await planMeeting(world, secretary, plan());
    const names = meeting.attendees.map((attendee) => attendee.name);
    expect(names).toEqual(['Sara Lind', 'Frans Dahl', 'Dorte Bro', 'Dan Krog']);
  });

  test('takes the summer’s clock where it is summer, and goes past midnight', async () => {
    const world = await aScene();
    const day = '2027-06-08' as Day;
    expect((await planMeeting(world, secretary, plan({ day }))).start).toBe('2027-06-08T07:00:00.000Z');
    const late = await planMeeting(world, secretary, plan({ day, from: '22:00', to: '01:00' }));
    expect(late.end).toBe('2027-06-08T23:00:00.000Z');
  });

  test.each([
    ['the past', { day: '2026-11-16' as Day }, 'day-is-past'],
    ['the time that is now', { day: '2026-11-17' as Day }, 'day-is-past'],
    ['an hour that the clocks skip', { day: '2027-03-28' as Day, from: '02:30' }, 'no-such-time'],
    ['more than a working day', { from: '08:00', to: '20:01' }, 'meeting-too-long'],
    ['the time of another meeting', { day: '2026-12-08' as Day }, 'meeting-exists'],
  ])('refuses %s', async (_, more, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => planMeeting(world, secretary, plan(more)))).toBe(code);
  });

  test('takes the time of a meeting that was cancelled', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.later)), status: 'cancelled' }),
    );
    const meeting = await planMeeting(world, secretary, plan({ day: '2026-12-08' as Day }));
    expect(meeting.status).toBe('planned');
  });

  test('of two who plan the same at once makes one', async () => {
    const world = await aScene();
    const done = await Promise.allSettled([
      planMeeting(world, secretary, plan()),
      planMeeting(world, by(people.chair), plan()),
    ]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test.each([people.director, people.chief, people.stranger])('is refused to %s', async (who) => {
    const world = await aScene();
    expect(await refusalOf(world, () => planMeeting(world, by(who), plan()))).toBe('not-allowed');
  });
});
