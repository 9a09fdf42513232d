import { describe, expect, test } from '@jest/globals';
import { confirmDecision } from '../../src/actions/confirm-decision.ts';
import { decideTogether } from '../../src/actions/decide-together.ts';
import { sendMinutes } from '../../src/actions/send-minutes.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { agreeOn, react } from '../support/agree.ts';
import { by, people, tenant } from '../support/builders.ts';
import { draft } from '../support/decide.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const meeting = { id: meetingIds.next };
const chair = by(people.chair);
const undo = (world: World) => undoChange(world, chair, boardId);
const decisionsIn = (world: World) => world.store.everything(tenant).decisions.size;

async function decidedTogether(): Promise<World> {
  const world = await agreeOn(await aScene(), 2, 4);
  await world.runJobs();
  await decideTogether(world, chair, { boardId, meeting, choice: { numbers: null } });
  return world;
}

describe('a joint decision that is taken back', () => {
  test('is gone, and no chief ever hears of it', async () => {
    const world = await decidedTogether();
    expect((await undo(world)).what).toBe('decide-together');
    expect(decisionsIn(world)).toBe(0);
    world.pass(60 * 60_000);
    await world.runJobs();
    expect(world.sent.filter(({ where }) => where.startsWith('chat-'))).toEqual([]);
  });

  test('stands on record both times', async () => {
    const world = await decidedTogether();
    await undo(world);
    const entries = world.store.records(tenant).filter(({ kind }) => kind === 'decision');
    expect(entries.map(({ what }) => what)).toEqual([
      ...['decide-together', 'decide-together', 'undo-change', 'undo-change'],
    ]);
  });

  test('leaves the items to be decided again', async () => {
    const world = await decidedTogether();
    await undo(world);
    const { decided } = await decideTogether(world, chair, { boardId, meeting, choice: { numbers: null } });
    expect(decided).toHaveLength(2);
  });

  test('may be so although a director has come to another mind: that is what it is for', async () => {
    const world = await decidedTogether();
    await react(world, 2, people.director, 'discuss');
    expect((await undo(world)).what).toBe('decide-together');
  });

  test('is not once one of its items was decided otherwise', async () => {
    const world = await decidedTogether();
    const { id: draftId } = await draft(world, { number: 2 }, { text: 'Direktionen drøftede sagen.' });
    await confirmDecision(world, by(people.secretary), { boardId, draftId });
    expect(await refusalOf(world, () => undo(world))).toBe('undo-followed');
  });

  test('is not once the chiefs have been told, nor later', async () => {
    const world = await decidedTogether();
    world.pass(11 * 60_000);
    expect(await refusalOf(world, () => undo(world))).toBe('undo-too-late');
  });

  test('is not once the minutes are on their way round', async () => {
    const world = await agreeOn(await aScene(), 2);
    world.pass(7 * 24 * 3_600_000 + 3_600_000);
    await decideTogether(world, chair, { boardId, meeting, choice: { numbers: null } });
    await sendMinutes(world, by(people.secretary), { boardId, meeting });
    expect(await refusalOf(world, () => undo(world))).toBe('undo-followed');
    expect(decisionsIn(world)).toBe(1);
  });
});
