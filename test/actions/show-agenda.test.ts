import { describe, expect, test } from '@jest/globals';
import { addAgendaItem } from '../../src/actions/add-agenda-item.ts';
import { closeItem } from '../../src/actions/close-item.ts';
import { editItem } from '../../src/actions/edit-item.ts';
import { moveItem } from '../../src/actions/move-item.ts';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { reactToItem } from '../../src/actions/react-to-item.ts';
import { showAgenda } from '../../src/actions/show-agenda.ts';
import { withdrawItem } from '../../src/actions/withdraw-item.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { OutsideFailure } from '../../src/errors.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { channelId } from '../support/chat.ts';
import { arrange, aScene, boardId, canaries, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const { next } = meetingIds;
const secretary = by(people.secretary);
const onNext = { boardId, meeting: { id: next } };
const job = { tenantId: tenant, meetingId: next, why: 'change' } as const;
/** A guest of the scene hears of a publication, too. */
const inChannel = (world: World) => world.sent.filter(({ where }) => !where.startsWith('chat-'));
const how = (world: World) => inChannel(world).map((sent) => sent.how);
const postOf = (world: World) => world.store.everything(tenant).posts.get(next);

/** The scene with its agenda posted. */
async function posted(world?: World): Promise<World> {
  const made = await aScene(undefined, world);
  await showAgenda(made, job);
  return made;
}

describe('showing an agenda', () => {
  test('posts it once in the channel and updates that post from then on', async () => {
    const world = await posted();
    await editItem(world, secretary, {
      ...{ boardId, itemId: items.open.id, version: 1 },
      item: itemTitled('Cykelsti langs åen'),
    });
    await world.runJobs();
    expect(world.sent).toMatchObject([
      { how: 'post', where: channelId },
      { how: 'update', activityId: postOf(world)?.message.activityId },
    ]);
    expect(textIn(world.sent[0]?.message)).toContain('Ny cykelsti');
    expect(textIn(world.sent[1]?.message)).toContain('Cykelsti langs åen');
  });

  test('of a closed item shows that it is closed, and its case number', async () => {
    const world = await posted();
    const text = textIn(world.sent[0]?.message);
    expect(text).toContain('Lukket');
    expect(text).toContain('26/2002');
    expect(canaries.filter((word) => text.includes(word))).toEqual([]);
  });

  test('of a board that hides them not even the case number', async () => {
    const world = await aScene(aBoard({ hideClosedCaseNumbers: true }));
    await showAgenda(world, job);
    expect(textIn(world.sent[0]?.message)).not.toContain('26/2002');
  });

  test('names those who get a view of their own by the ids Teams gave them', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const person = { id: people.director, name: 'Dorte', chat: null, chosenBoard: null };
      await tx.people.save({ ...person, teamsId: '29:dorte' });
      await tx.people.save({ ...person, id: people.stranger, teamsId: '29:stranger' });
    });
    await showAgenda(world, job);
    expect(textIn(world.sent[0]?.message)).toContain('"userIds":["29:dorte"]');
  });

  test('does nothing for an agenda that is not out, for a board without a channel, and for no meeting', async () => {
    const world = await aScene();
    await showAgenda(world, { ...job, meetingId: meetingIds.later });
    await showAgenda(world, { ...job, meetingId: 'nowhere' as typeof next });
    const silent = await aScene(aBoard({ channel: null }));
    await showAgenda(silent, job);
    expect([...world.sent, ...silent.sent]).toEqual([]);
  });

  test('shows how things stand when it runs, however late: it never goes back', async () => {
    const world = await posted();
    const close = { ...onNext, item: { number: 2 }, reason: null };
    await moveItem(world, secretary, { ...onNext, item: { number: 2 }, to: 4 });
    await closeItem(world, secretary, { ...close, item: { number: 4 } });
    await showAgenda(world, job);
    await showAgenda(world, job);
    for (const { message } of world.sent.slice(1)) expect(textIn(message)).not.toContain('Ny cykelsti');
  });

  test('makes a post anew that somebody deleted in Teams', async () => {
    const world = await posted();
    const gone = postOf(world)?.message;
    world.failures.set(gone?.activityId ?? '', new OutsideFailure('teams', 'gone', { reason: 'not-found' }));
    await showAgenda(world, job);
    expect(how(world)).toEqual(['post', 'post']);
    await showAgenda(world, job);
    expect(world.sent.at(-1)).toMatchObject({ how: 'update', activityId: postOf(world)?.message.activityId });
    expect(postOf(world)?.message.activityId).not.toBe(gone?.activityId);
  });

  test('leaves a passing failure to the queue, which shows it later', async () => {
    const world = await aScene();
    world.failures.set(channelId, new OutsideFailure('teams', 'busy', { reason: 'busy', retryAfter: 30 }));
    await expect(showAgenda(world, job)).rejects.toMatchObject({ reason: 'busy' });
    expect(postOf(world)).toBeUndefined();
    world.failures.clear();
    await showAgenda(world, job);
    expect(how(world)).toEqual(['post']);
  });
});

describe('showing reactions', () => {
  const react = (world: World, person = people.director) =>
    reactToItem(world, by(person), { ...onNext, item: { number: 2 }, kind: 'agree' });

  test('waits until half a minute has passed since the post was brought up to date', async () => {
    const world = await posted();
    await react(world);
    world.pass(29_999);
    await world.runJobs();
    expect(how(world)).toEqual(['post']);
    world.pass(1);
    await world.runJobs();
    expect(how(world)).toEqual(['post', 'update']);
    expect(textIn(world.sent.at(-1)?.message)).toContain('1 enig');
  });

  test('a reaction after half a minute of quiet is shown at once', async () => {
    const world = await posted();
    world.pass(60_000);
    await react(world);
    await world.runJobs();
    expect(how(world)).toEqual(['post', 'update']);
  });

  test('another change takes waiting reactions along at once', async () => {
    const world = await posted();
    await react(world);
    await withdrawItem(world, secretary, { ...onNext, item: { number: 4 } });
    await world.runJobs();
    expect(textIn(world.sent.at(-1)?.message)).toContain('1 enig');
    world.pass(60_000);
    expect(await world.runJobs()).toBe(0);
  });

  test('a job that runs too early puts itself off again', async () => {
    const world = await posted();
    await react(world);
    await showAgenda(world, { ...job, why: 'reactions' });
    expect(how(world)).toEqual(['post']);
    world.pass(30_000);
    await world.runJobs();
    expect(how(world)).toEqual(['post', 'update']);
  });
});

describe('publishing again', () => {
  test('says below the post what changed, and of a closed item its number alone', async () => {
    const world = await aScene();
    await publishAgenda(world, secretary, onNext);
    await world.runJobs();
    const text = itemTitled('Ny havn');
    await addAgendaItem(world, secretary, { ...onNext, item: text });
    await addAgendaItem(world, secretary, { ...onNext, item: { ...itemTitled('Aftrædelse'), closed: true } });
    await editItem(world, secretary, {
      ...{ boardId, itemId: items.bridge.id, version: 1 },
      item: itemTitled('Ny bro'),
    });
    await withdrawItem(world, secretary, { ...onNext, item: { number: 2 } });
    await moveItem(world, secretary, { ...onNext, item: { number: 1 }, to: 2 });
    await publishAgenda(world, secretary, onNext);
    await world.runJobs();
    const said = inChannel(world).filter((sent) => sent.how === 'say');
    expect(said).toMatchObject([{ where: postOf(world)?.message.conversationId }]);
    expect(textIn(said[0]?.message)).toBe(
      'Dagsordenen er genudsendt: punkt 4 er nyt (Ny havn), punkt 5 er nyt, punkt 3 er ændret (Ny bro), ' +
        'et punkt er taget af og rækkefølgen er ændret.',
    );
  });

  test('says it once, however often the agenda is shown', async () => {
    const world = await posted();
    await publishAgenda(world, secretary, onNext);
    await world.runJobs();
    await showAgenda(world, job);
    expect(how(world)).toEqual(['post', 'update', 'say', 'update']);
  });

  test('says it later where it could not be said, without another post', async () => {
    const world = await posted();
    await publishAgenda(world, secretary, onNext);
    const thread = postOf(world)?.message.conversationId ?? '';
    const say = world.messenger.say;
    world.messenger = {
      ...world.messenger,
      say: async () => {
        throw new OutsideFailure('teams', 'cut', { reason: 'cut' });
      },
    };
    await expect(showAgenda(world, job)).rejects.toMatchObject({ reason: 'cut' });
    world.messenger = { ...world.messenger, say };
    await showAgenda(world, job);
    expect(world.sent.filter((sent) => sent.how === 'say')).toMatchObject([{ where: thread }]);
    expect(world.sent.filter((sent) => sent.how === 'post')).toHaveLength(1);
  });
});
