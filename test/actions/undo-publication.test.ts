import { describe, expect, test } from '@jest/globals';
import { askQuestion } from '../../src/actions/ask-question.ts';
import type { Messenger } from '../../src/actions/outside.ts';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { reactToItem } from '../../src/actions/react-to-item.ts';
import { showAgenda } from '../../src/actions/show-agenda.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { writeNote } from '../../src/actions/write-note.ts';
import { by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const secretary = by(people.secretary);
const director = by(people.director);
const { later } = meetingIds;
const job = { tenantId: tenant, meetingId: later, why: 'change' } as const;
const onLater = { boardId, meeting: { id: later }, item: { number: 1 } };
const publish = (world: World) => publishAgenda(world, secretary, onLater);
const undo = (world: World) => undoChange(world, secretary, boardId);
const line = 'Dagsordenen for Direktionen tirsdag den 8. december 2026 er trukket tilbage.';

describe('taking a publication back', () => {
  test('makes its post one line', async () => {
    const world = await aScene();
    await publish(world);
    await world.runJobs();
    await undo(world);
    await world.runJobs();
    expect(world.sent.map(({ how }) => how)).toEqual(['post', 'update']);
    expect(textIn(world.sent[1]?.message)).toBe(line);
    expect(world.store.everything(tenant).meetings.get(later)).toMatchObject({
      ...{ status: 'planned', publication: null },
    });
  });

  test('before it was posted posts nothing at all', async () => {
    const world = await aScene();
    await publish(world);
    await undo(world);
    await world.runJobs();
    expect(world.sent).toEqual([]);
  });

  test('while it is being posted makes the post one line as soon as it is there', async () => {
    const world = await aScene();
    await publish(world);
    world.store.jobs.length = 0;
    const { post } = world.messenger;
    const gate = Promise.withResolvers<void>();
    const slow: Messenger['post'] = async (...wish) => {
      const ref = await post(...wish);
      await gate.promise;
      return ref;
    };
    const posting = showAgenda({ ...world, messenger: { ...world.messenger, post: slow } }, job);
    await undo(world);
    gate.resolve();
    await posting;
    await world.runJobs();
    expect(textIn(world.sent.at(-1)?.message)).toBe(line);
  });

  test('of a republication brings the edition before back, and the next one is announced', async () => {
    const world = await aScene();
    await publish(world);
    await world.runJobs();
    await publish(world);
    await world.runJobs();
    await undo(world);
    await world.runJobs();
    expect(world.store.everything(tenant).meetings.get(later)?.publication?.edition).toBe(1);
    world.sent.length = 0;
    await publish(world);
    await world.runJobs();
    expect(world.sent.map(({ how }) => how)).toEqual(['update', 'say']);
  });

  test('and published after all stands in the same post, with a word below it', async () => {
    const world = await aScene();
    await publish(world);
    await world.runJobs();
    await undo(world);
    await world.runJobs();
    await publish(world);
    await world.runJobs();
    expect(world.sent.map(({ how }) => how)).toEqual(['post', 'update', 'update', 'say']);
    expect(textIn(world.sent[2]?.message)).toContain('usendttitel');
    expect(textIn(world.sent[3]?.message)).toBe(
      'Dagsordenen tirsdag den 8. december 2026 er udsendt i kanalen.',
    );
  });

  test.each([
    ['reacted', (world: World) => reactToItem(world, director, { ...onLater, kind: 'agree' })],
    ['asked', (world: World) => askQuestion(world, director, { ...onLater, text: 'Hvorfor?' })],
    ['noted', (world: World) => writeNote(world, director, { ...onLater, text: 'Husk', shared: false })],
  ] as const)('is refused once somebody has %s', async (_, follow) => {
    const world = await aScene();
    await publish(world);
    world.pass(1_000);
    await follow(world);
    expect(await refusalOf(world, () => undo(world))).toBe('undo-followed');
  });

  test('is too late after ten minutes', async () => {
    const world = await aScene();
    await publish(world);
    world.pass(10 * 60_000 + 1);
    expect(await refusalOf(world, () => undo(world))).toBe('undo-too-late');
  });
});
