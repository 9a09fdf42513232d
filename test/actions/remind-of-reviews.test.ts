import { describe, expect, test } from '@jest/globals';
import { endClosing } from '../../src/actions/change-closing.ts';
import { remindOfReviews } from '../../src/actions/remind-of-reviews.ts';
import type { Day } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { anItem, by, people } from '../support/builders.ts';
import { boardId } from '../support/scene.ts';
import { aWorldWith, textIn } from '../support/world.ts';

const hour = 3_600_000;

/** Tuesday at nine, the item to be looked at again on Wednesday. */
async function aTuesday(disqualified: PersonId[] = []) {
  const closed = { reason: 'Udbud', audience: [], review: '2026-11-18' as Day };
  const world = await aWorldWith({ items: [anItem({ closed, disqualified })] });
  const remind = async () => {
    await remindOfReviews(world);
    await world.runJobs();
    return world.sent.splice(0).map(({ where, message }) => [where, textIn(message)]);
  };
  return { world, remind };
}

describe('when a closed item is to be looked at again', () => {
  test('the secretary is asked in the morning of the day, once', async () => {
    const { world, remind } = await aTuesday();
    expect(await remind()).toEqual([]);
    world.pass(22 * hour);
    expect(await remind()).toEqual([]);
    world.pass(2 * hour);
    const [[where, text] = [], ...others] = await remind();
    expect([where, others]).toEqual([`chat-${people.secretary}`, []]);
    expect(text).toMatch(/Skal punktet stadig være lukket\?[\s\S]*closed\.keep[\s\S]*closed\.reopen/);
    expect(await remind()).toEqual([]);
    world.pass(24 * hour);
    expect(await remind()).toEqual([]);
  });

  test('the chair is asked where the secretary is disqualified', async () => {
    const { world, remind } = await aTuesday([people.secretary]);
    world.pass(24 * hour);
    expect((await remind()).map(([where]) => where)).toEqual([`chat-${people.chair}`]);
  });

  test('nobody is asked about what was opened meanwhile', async () => {
    const { world, remind } = await aTuesday();
    const item = anItem();
    await endClosing(world, by(people.secretary), { boardId, itemId: item.id, version: 1 });
    world.pass(24 * hour);
    await world.runJobs();
    expect(await remind()).toEqual([]);
  });
});
