import { describe, expect, test } from '@jest/globals';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import { returnProposal } from '../../src/actions/judge-proposal.ts';
import { markPreReads } from '../../src/actions/mark-pre-reads.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { agreeOn } from '../support/agree.ts';
import { by, people } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { aMinutesRound, approve } from '../support/held.ts';
import { arrange, aScene, boardId, canaries, items, meetingIds } from '../support/scene.ts';
import { aBusyBoard, waitsFor } from '../support/work.ts';
import type { World } from '../support/world.ts';

const inShort = async (world: World, who: PersonId) =>
  (await waitsFor(world, who)).map(({ kind, number, title, name, isLate }) =>
    [kind, number, title, name, ...(isLate ? ['late'] : [])].filter((part) => part !== null).join(' '),
  );

describe('what waits', () => {
  test('for a chief is what was decided, asked and ordered of them', async () => {
    const world = await aBusyBoard();
    expect(await inShort(world, people.chief)).toEqual([
      'decision 2 Ny cykelsti late',
      'order 2 Ny cykelsti CFE late',
      'condition 2 Ny cykelsti CFE',
    ]);
    expect(await inShort(world, people.chief2)).toEqual(['question 4 Ny bro over åen Dorte Bro']);
  });

  test('for the secretary is what is asked, and what others are late with', async () => {
    const world = await aBusyBoard();
    expect(await inShort(world, people.secretary)).toEqual([
      'question 3 hemmeligtitel Dorte Bro',
      'question 4 Ny bro over åen Dorte Bro',
      'proposal foreslaaettitel Carl Fisk',
      'receipt 2 Ny cykelsti Carl Fisk late',
      'settling 2 Ny cykelsti CFE late',
      'route 4 Ny bro over åen Byrådet late',
      'review 3 hemmeligtitel late',
    ]);
    world.pass(10 * 24 * 3_600_000);
    const due = (await waitsFor(world, people.secretary)).find(({ kind }) => kind === 'publication');
    expect(due).toMatchObject({
      on: '2026-12-08',
      day: '2026-12-03',
      isLate: false,
      ids: { meetingId: meetingIds.later },
    });
    const ordered = async () =>
      (await waitsFor(world, people.secretary)).find((one) => one.kind === 'settling');
    expect((await ordered())?.needsYear).toBe(false);
    world.pass(60 * 24 * 3_600_000);
    expect((await ordered())?.needsYear).toBe(true);
  });

  test('for a director is what is still to be read, until it is marked read', async () => {
    const world = await aBusyBoard();
    const [first, ...others] = [
      'reading 2 Ny cykelsti',
      'reading 3 hemmeligtitel',
      'reading 4 Ny bro over åen',
    ];
    expect(await inShort(world, people.director)).toEqual([first, ...others]);
    const wish = { boardId, meeting: { id: meetingIds.next }, item: { number: 2 } };
    await markPreReads(world, by(people.director), wish);
    expect(await inShort(world, people.director)).toEqual(others);
  });

  test('names the place on an agenda where it is, and none of what is on none', async () => {
    const world = await aBusyBoard();
    const at = async (who: PersonId) =>
      (await waitsFor(world, who)).map(({ kind, at }) => `${kind} ${at?.meetingId} ${at?.itemId}`);
    expect(await at(people.chief)).toEqual([
      `decision ${meetingIds.next} ${items.open.id}`,
      `order ${meetingIds.next} ${items.open.id}`,
      `condition ${meetingIds.next} ${items.open.id}`,
    ]);
    expect(await at(people.secretary)).toEqual([
      `question ${meetingIds.next} ${items.closed.id}`,
      `question ${meetingIds.next} ${items.bridge.id}`,
      'proposal undefined undefined',
      `receipt ${meetingIds.next} ${items.open.id}`,
      `settling ${meetingIds.next} ${items.open.id}`,
      `route ${meetingIds.next} ${items.bridge.id}`,
      `review ${meetingIds.next} ${items.closed.id}`,
    ]);
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.open.id);
      await tx.items.save({ ...item, closed: { reason: null, audience: [] } });
    });
    expect((await waitsFor(world, people.chief))[0]).toMatchObject({ title: null, at: null });
  });

  test('for the chair is never what the secretary looks after', async () => {
    const world = await aBusyBoard();
    expect((await waitsFor(world, people.chair)).map(({ kind }) => kind)).toEqual(Array(3).fill('reading'));
    expect(await inShort(world, people.stranger)).toEqual([]);
  });

  test('for chair and secretary is what can be decided jointly, from the reminder day until it is decided', async () => {
    const world = await agreeOn(await aScene(), 2, 3);
    const joint = async (who: PersonId) =>
      (await waitsFor(world, who)).flatMap(({ kind, number, on, at }) =>
        kind === 'joint' ? [`${number} ${on} ${at?.itemId}`] : [],
      );
    expect(await joint(people.chair)).toEqual([]);
    world.pass(6 * 24 * 3_600_000);
    const both = [`2 2026-11-24 ${items.open.id}`, `3 2026-11-24 ${items.closed.id}`];
    expect(await joint(people.chair)).toEqual(both);
    expect(await joint(people.secretary)).toEqual(both);
    expect(await joint(people.director)).toEqual([]);
    await decide(world, { number: 2 });
    expect(await joint(people.chair)).toEqual(both.slice(1));
  });

  test('is a proposal that was sent back, with the comment, for whoever made it', async () => {
    const world = await aBusyBoard();
    const wish = { boardId, itemId: items.proposed.id, comment: 'Mangler økonomi' };
    await returnProposal(world, by(people.secretary), wish);
    const [returned] = (await waitsFor(world, people.chief)).filter(({ kind }) => kind === 'returned');
    expect(returned).toMatchObject({ title: 'foreslaaettitel', text: 'Mangler økonomi', day: '2026-12-01' });
    expect(await inShort(world, people.secretary)).not.toContain('proposal foreslaaettitel Carl Fisk');
  });

  test('are minutes until one has answered them', async () => {
    const world = await aMinutesRound();
    expect(await inShort(world, people.chair)).toEqual(['minutes']);
    await approve(world, people.chair);
    expect(await inShort(world, people.chair)).toEqual([]);
  });

  test('says nothing of an item to whom it is closed, or who is disqualified from it', async () => {
    const world = await aBusyBoard();
    const all = async (who: PersonId) => JSON.stringify(await waitsFor(world, who));
    expect(await all(people.secretary)).toContain('hemmeligtitel');
    for (const who of [people.chief, people.chief2, people.guest, people.stranger])
      for (const canary of canaries.filter((word) => who !== people.chief || word !== 'foreslaaet'))
        expect(await all(who)).not.toContain(canary);
    await disqualifyPerson(world, by(people.chair), {
      ...{ boardId, meeting: { id: meetingIds.next }, item: { number: 3 } },
      person: people.secretary,
    });
    expect(await all(people.secretary)).not.toContain('hemmelig');
    expect(await inShort(world, people.chair)).toContain('review 3 hemmeligtitel late');
  });
});
