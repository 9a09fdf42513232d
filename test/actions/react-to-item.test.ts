import { describe, expect, test } from '@jest/globals';
import { type Mark, markPost } from '../../src/actions/mark-post.ts';
import { type OnItem, reactToItem } from '../../src/actions/react-to-item.ts';
import { showAgenda } from '../../src/actions/show-agenda.ts';
import { writeNote } from '../../src/actions/write-note.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import type { ReactionKind } from '../../src/domain/reaction.ts';
import { by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const { next, later } = meetingIds;
const on = (item: OnItem['item'] = { number: 2 }, id = next): OnItem => ({ boardId, meeting: { id }, item });
const react = (world: World, kind: ReactionKind | null, who = people.director, item?: OnItem['item']) =>
  reactToItem(world, by(who), { ...on(item), kind });
const kinds = (world: World) =>
  [...world.store.everything(tenant).reactions.values()].map((one) => `${one.personId} ${one.kind}`);

describe('reacting to an item', () => {
  test('keeps one reaction per person, the latest', async () => {
    const world = await aScene();
    await react(world, 'agree');
    await react(world, 'discuss', people.chair);
    await react(world, 'discuss');
    expect(kinds(world)).toEqual(['director discuss', 'chair discuss']);
    await react(world, null);
    expect(kinds(world)).toEqual(['chair discuss']);
  });

  test('the same again changes nothing and puts nothing off', async () => {
    const world = await aScene();
    await showAgenda(world, { tenantId: tenant, meetingId: next, why: 'change' });
    world.store.jobs.length = 0;
    await react(world, 'agree');
    const [records, jobs] = [world.store.records(tenant).length, world.store.jobs.length];
    world.store.jobs.length = 0;
    await react(world, 'agree');
    expect([world.store.records(tenant).length, jobs, world.store.jobs.length]).toEqual([records, 1, 0]);
  });

  test('loses none of many that come at once', async () => {
    const world = await aScene();
    const everybody = [people.chair, people.director, people.director2];
    await Promise.all([
      ...everybody.map((who) => react(world, 'agree', who)),
      ...everybody.map((who) => react(world, 'discuss', who, { id: items.closed.id })),
    ]);
    expect(kinds(world).toSorted()).toEqual(
      everybody.flatMap((who) => [`${who} agree`, `${who} discuss`]).toSorted(),
    );
  });

  test.each([people.secretary, people.chief, people.guest, people.stranger])(
    'is refused to %s',
    async (who) => {
      const world = await aScene();
      expect(await refusalOf(world, () => react(world, 'agree', who))).toBe('not-allowed');
    },
  );

  test('is refused to a director who is disqualified', async () => {
    const world = await aScene();
    const act = () => react(world, 'agree', people.director2, { number: 4 });
    expect(await refusalOf(world, act)).toBe('disqualified');
  });

  test('is refused on an agenda that is not out, and for an item that has left it', async () => {
    const world = await aScene();
    const early = () => reactToItem(world, by(people.chair), { ...on({ number: 1 }, later), kind: 'agree' });
    expect(await refusalOf(world, early)).toBe('not-published');
    const gone = () => react(world, 'agree', people.chair, { id: 'gone' as ItemId });
    expect(await refusalOf(world, gone)).toBe('outdated');
  });

  test('is refused once the meeting is over', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(next)), status: 'concluded' }),
    );
    expect(await refusalOf(world, () => react(world, 'agree'))).toBe('agenda-over');
  });
});

describe('writing a note', () => {
  test('keeps each note, for its writer or for the board', async () => {
    const world = await aScene();
    const write = (text: string, shared: boolean) =>
      writeNote(world, by(people.director), { ...on(), text, shared });
    await write('  Husk tallene ', false);
    await write('Spørg om prisen', true);
    const notes = [...world.store.everything(tenant).notes.values()];
    expect(notes.map(({ text, shared }) => [text, shared])).toEqual([
      ['Husk tallene', false],
      ['Spørg om prisen', true],
    ]);
    expect(world.store.jobs).toEqual([]);
  });

  test.each([
    ['  ', 'text-missing'],
    ['x'.repeat(2_001), 'text-too-long'],
  ])('refuses one that says nothing or too much', async (text, code) => {
    const world = await aScene();
    const act = () => writeNote(world, by(people.director), { ...on(), text, shared: false });
    expect(await refusalOf(world, act)).toBe(code);
  });

  test.each([people.secretary, people.chief, people.guest])('is refused to %s', async (who) => {
    const world = await aScene();
    const act = () => writeNote(world, by(who), { ...on(), text: 'Husk', shared: false });
    expect(await refusalOf(world, act)).toBe('not-allowed');
  });
});

describe('an emoji on the posted agenda', () => {
  async function posted() {
    const world = await aScene();
    await showAgenda(world, { tenantId: tenant, meetingId: next, why: 'change' });
    world.store.jobs.length = 0;
    world.pass(60_000);
    const message = world.store.everything(tenant).posts.get(next)?.message;
    const cause = { tenantId: tenant, by: people.director, what: 'mark-post', from: 'test' };
    const mark = (more: Partial<Mark> = {}) =>
      markPost(world, cause, {
        ...{ conversationId: message?.conversationId ?? '', activityId: message?.activityId ?? '' },
        ...{ person: people.director, emoji: 'like', isSet: true, ...more },
      });
    return { world, mark };
  }

  test('counts its person once, whatever and however many they set', async () => {
    const { world, mark } = await posted();
    await mark();
    await mark();
    await mark({ emoji: '1f440_eyes' });
    await mark({ person: people.chief });
    await world.runJobs();
    expect(textIn(world.sent.at(-1)?.message)).toContain('Set af 2');
  });

  test('counts them no more when the last one is taken away', async () => {
    const { world, mark } = await posted();
    await mark();
    await mark({ emoji: 'heart' });
    await mark({ isSet: false });
    await world.runJobs();
    expect(textIn(world.sent.at(-1)?.message)).toContain('Set af 1');
    world.pass(60_000);
    await mark({ emoji: 'heart', isSet: false });
    await world.runJobs();
    expect(textIn(world.sent.at(-1)?.message)).not.toContain('Set af');
  });

  test('means nothing on any other message', async () => {
    const { world, mark } = await posted();
    await mark({ activityId: 'another' });
    expect(world.store.jobs).toEqual([]);
    expect(world.store.everything(tenant).marks.size).toBe(0);
  });
});
