import { describe, expect, test } from '@jest/globals';
import { acceptProposal, returnProposal } from '../../src/actions/judge-proposal.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { withdrawProposal } from '../../src/actions/withdraw-proposal.ts';
import { by, people, tenant } from '../support/builders.ts';
import { anAcceptedProposal } from '../support/held.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, items } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const itemId = items.proposed.id;
const withdraw = (world: World, who = people.chief, version?: number) =>
  withdrawProposal(world, by(who), { boardId, itemId, version });
const stateIn = (world: World) => world.store.everything(tenant).items.get(itemId)?.state;

describe('withdrawing one’s own proposal', () => {
  test('is done while it waits, and can be taken back', async () => {
    const world = await aScene();
    expect((await withdraw(world)).state).toBe('withdrawn');
    expect(await world.store.read(tenant, (db) => db.items.proposed(boardId))).toEqual([]);
    await undoChange(world, by(people.chief), boardId);
    expect(stateIn(world)).toBe('proposed');
  });

  test('is done after it was returned', async () => {
    const world = await aScene();
    await returnProposal(world, by(people.secretary), { boardId, itemId, comment: 'Hvad koster det?' });
    expect((await withdraw(world)).state).toBe('withdrawn');
  });

  test('is refused once it is accepted, and twice', async () => {
    const accepted = await anAcceptedProposal();
    expect(await refusalOf(accepted, () => withdraw(accepted))).toBe('proposal-accepted');
    const world = await aScene();
    await withdraw(world);
    expect(await refusalOf(world, () => withdraw(world))).toBe('item-withdrawn');
  });

  test('leaves nothing for the secretary to accept', async () => {
    const world = await aScene();
    await withdraw(world);
    const accept = () => acceptProposal(world, by(people.secretary), { boardId, itemId, to: null });
    expect(await refusalOf(world, accept)).toBe('item-not-proposed');
  });

  test('is refused from an older card', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => withdraw(world, people.chief, 0))).toBe('outdated');
  });

  test.each([people.secretary, people.director, people.chief2, people.guest])(
    'is refused to %s, who did not make it',
    async (who) => {
      const world = await aScene();
      expect(await refusalOf(world, () => withdraw(world, who))).toBe('proposal-not-yours');
    },
  );
});
