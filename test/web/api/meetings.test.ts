import { describe, expect, test } from '@jest/globals';
import { aTab } from '../../support/a-tab.ts';
import { aBoard, people } from '../../support/builders.ts';
import { addOtherBoard, arrange, aScene, meetingIds } from '../../support/scene.ts';

const { secretary, chief, stranger } = people;

describe('the list of meetings', () => {
  test('the meetings of all boards stand in one list, those that were from the latest back', async () => {
    const world = await aScene();
    await addOtherBoard(
      world,
      aBoard().members.filter(({ role }) => role === 'secretary'),
    );
    const tab = await aTab(world);
    const days = async (who: string, query = '') =>
      ((await tab.get(who, `/me/meetings${query}`)).body as { meetings: { day: string }[] }).meetings.map(
        ({ day }) => day,
      );

    expect(await days(secretary)).toEqual(['2026-11-24', '2026-11-25', '2026-12-08']);
    expect(await days(chief)).toEqual(['2026-11-24', '2026-12-08']);
    expect(await days(stranger)).toEqual([]);
    expect(await tab.get(chief, '/boards/board-2/meetings')).toMatchObject({ status: 404 });
    world.pass(7.5 * 24 * 3600_000);
    expect(await days(secretary, '?when=past')).toEqual(['2026-11-24']);
    expect(await days(secretary)).toEqual(['2026-11-25', '2026-12-08']);
  });

  test('of a chat in Teams those are told that are held in its calls, to whom they concern', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const join = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d';
    await arrange(world, async (tx) => {
      const meeting = await tx.meetings.lock(meetingIds.later);
      const event = { id: 'e', seriesId: null, originalStart: null, hasUnknownZone: false, joinUrl: join };
      await tx.meetings.save({ ...meeting, event });
    });
    const held = async (who: string, chat: string) => {
      const { body } = await tab.get(who, `/me/meetings?chat=${encodeURIComponent(chat)}`);
      return (body as { meetings: { meetingId: string }[] }).meetings.map(({ meetingId }) => meetingId);
    };
    expect(await held(chief, '19:meeting_x@thread.v2')).toEqual([meetingIds.later]);
    expect(await held(chief, '19:meeting_y@thread.v2')).toEqual([]);
    expect(await held(chief, 'meeting_x')).toEqual([]);
    expect(await held(stranger, '19:meeting_x@thread.v2')).toEqual([]);
  });
});
