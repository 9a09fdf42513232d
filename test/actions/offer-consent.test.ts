import { describe, expect, test } from '@jest/globals';
import { decideTogether } from '../../src/actions/decide-together.ts';
import { moveMeeting } from '../../src/actions/move-meeting.ts';
import { showAgenda } from '../../src/actions/show-agenda.ts';
import type { Day } from '../../src/domain/day.ts';
import { agreeOn, react } from '../support/agree.ts';
import { by, people, tenant } from '../support/builders.ts';
import { arrange, aScene, boardId, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const meetingId = meetingIds.next;
const job = { tenantId: tenant, meetingId };
const editors = ['chat-chair', 'chat-secretary'];
/** From the scene's morning, a Tuesday at nine, to a minute before nine on the day before the meeting. */
const toReminder = 6 * 24 * 3_600_000 - 60_000;
const minute = 60_000;

const offersIn = (world: World) =>
  world.sent.filter(({ where, message }) => editors.includes(where) && textIn(message).includes('Samlet'));
const howIn = (world: World) => offersIn(world).map(({ how, where }) => `${how} ${where}`);

/** The scene with its agenda posted and two items agreed on. */
async function agreed(): Promise<World> {
  const world = await aScene();
  await showAgenda(world, { ...job, why: 'change' });
  await agreeOn(world, 2, 3);
  await world.runJobs();
  world.pass(minute);
  await world.runJobs();
  return world;
}

describe('the offer to decide together', () => {
  test('comes to secretary and chair at nine on the reminder day, once', async () => {
    const world = await agreed();
    world.pass(toReminder - minute);
    await world.runJobs();
    expect(offersIn(world)).toEqual([]);
    world.pass(minute);
    await world.runJobs();
    expect(howIn(world).toSorted()).toEqual(editors.map((where) => `say ${where}`));
    expect(textIn(offersIn(world)[0]?.message)).toContain('2 · Ny cykelsti');
    world.pass(60 * minute);
    await world.runJobs();
    expect(offersIn(world)).toHaveLength(2);
  });

  test('does not come where there is nothing to decide, and comes as soon as there is', async () => {
    const world = await aScene();
    await showAgenda(world, { ...job, why: 'change' });
    world.pass(toReminder + minute);
    await world.runJobs();
    expect(offersIn(world)).toEqual([]);
    await agreeOn(world, 2);
    world.pass(minute);
    await world.runJobs();
    expect(howIn(world)).toHaveLength(2);
  });

  test('is kept up to date in place, and nobody is disturbed again', async () => {
    const world = await agreed();
    world.pass(toReminder);
    await world.runJobs();
    world.sent.length = 0;
    await react(world, 2, people.director, 'discuss');
    world.pass(minute);
    await world.runJobs();
    expect(howIn(world).toSorted()).toEqual(editors.map((where) => `update ${where}`));
    expect(textIn(offersIn(world)[0]?.message)).not.toContain('2 · Ny cykelsti');
  });

  test('says what was decided once it was, and offers it no more', async () => {
    const world = await agreed();
    world.pass(toReminder);
    await world.runJobs();
    await decideTogether(world, by(people.chair), {
      ...{ boardId, meeting: { id: meetingId }, choice: { numbers: null } },
    });
    await world.runJobs();
    const last = textIn(offersIn(world).at(-1)?.message);
    expect(last).toContain('Besluttet: punkt 2 og 3');
    expect(last).not.toContain('consent.confirm');
  });

  test('holds nothing of an item from which its reader is disqualified', async () => {
    const world = await aScene();
    await showAgenda(world, { ...job, why: 'change' });
    await arrange(world, async (tx) => {
      const item = await tx.items.lock('item-closed' as never);
      await tx.items.save({ ...item, disqualified: [people.secretary] });
    });
    await agreeOn(world, 3);
    world.pass(toReminder + minute);
    await world.runJobs();
    expect(offersIn(world).every(({ where }) => where === 'chat-chair')).toBe(true);
    expect(howIn(world)[0]).toBe('say chat-chair');
  });

  test('moves with the meeting', async () => {
    const world = await agreed();
    await moveMeeting(world, by(people.secretary), {
      ...{ boardId, meeting: { id: meetingId }, day: '2026-12-01' as Day, clock: '09:00' },
    });
    world.pass(toReminder);
    await world.runJobs();
    expect(offersIn(world)).toEqual([]);
    world.pass(7 * 24 * 60 * minute);
    await world.runJobs();
    expect(howIn(world)).toHaveLength(2);
  });

  test.each(['cancelled', 'concluded'] as const)('does not come for a meeting that is %s', async (status) => {
    const world = await agreed();
    await arrange(world, async (tx) => tx.meetings.save({ ...(await tx.meetings.lock(meetingId)), status }));
    world.pass(toReminder);
    await world.runJobs();
    expect(offersIn(world)).toEqual([]);
  });
});
