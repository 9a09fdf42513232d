import { describe, expect, test } from '@jest/globals';
import { OutsideFailure } from '../../../src/errors.ts';
import { people, tenant } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { aScene, canaries } from '../../support/scene.ts';

const saw = (text: string) => canaries.filter((word) => text.includes(word));

describe('what the channel may not read', () => {
  test.each([
    '/rediger 3',
    '/beslutning 3',
    '/beslutning 3 Direktionen godkender.',
    '/forslag',
    '/venteliste',
  ])('%s is answered in the personal chat, with a word about it in the channel', async (typed) => {
    const world = await aScene();
    const { heard, inChannel } = await aChat(world).types(people.secretary, typed, { in: 'channel' });
    expect(inChannel).toContain('Det svarer jeg på i vores private chat.');
    const privately = heard.filter(({ where }) => where === 'chat-secretary');
    expect(privately).toHaveLength(1);
    expect(saw(privately[0]?.text ?? '')).not.toEqual([]);
  });

  test('/spørg and /svar on a closed item name nobody in the channel, and say what stands there already', async () => {
    const chat = aChat(await aScene());
    const asked = await chat.types(people.director, '/spørg 3 Hvorfor?', { in: 'channel' });
    const answered = await chat.types(people.secretary, '/svar 3 Fordi', { in: 'channel' });
    for (const { inChannel } of [asked, answered]) {
      expect(inChannel).toContain('selve din besked kan læses her i kanalen');
      expect(inChannel).not.toMatch(/Sara Lind|Dorte Bro|Hvorfor/);
    }
    expect(answered.text).toContain('er sendt til Dorte Bro, der spurgte: “Hvorfor?”');
  });

  test.each(['/dagsorden', '/punkt 3', '/sag 26/2002'])(
    '%s shows the channel that an item is closed',
    async (typed) => {
      const { inChannel } = await aChat(await aScene()).types(people.director, typed, { in: 'channel' });
      expect(inChannel).toContain('Lukket');
      expect(saw(inChannel)).toEqual([]);
    },
  );

  test('/punkt on a closed item says where it can be read', async () => {
    const { inChannel } = await aChat(await aScene()).types(people.director, '/punkt 3', { in: 'channel' });
    expect(inChannel).toContain('Lukkede punkter viser jeg kun i vores private chat.');
  });

  test('/dagsorden of an agenda that is not out says so, to the secretary too', async () => {
    const chat = aChat(await aScene());
    const { inChannel } = await chat.types(people.secretary, '/dagsorden 8. december', { in: 'channel' });
    expect(inChannel).toBe('Dagsordenen tirsdag den 8. december 2026 er ikke udsendt endnu.');
    const { text } = await chat.types(people.secretary, '/dagsorden 8. december');
    expect(text).toContain('usendttitel');
  });

  test('is not said in a meeting’s chat either, where others read along', async () => {
    const chat = aChat(await aScene());
    for (const typed of ['/dagsorden', '/punkt 3', '/dagsorden 8. december', '/rediger 3']) {
      const { inChannel } = await chat.types(people.chair, typed, { in: 'group' });
      expect(saw(inChannel)).toEqual([]);
    }
  });
});

describe('what is asked so that nobody else sees it', () => {
  const targeted = { in: 'channel', isTargeted: true } as const;

  test('is answered likewise, as the person may see it', async () => {
    const { heard, inChannel } = await aChat(await aScene()).types(people.director, '/punkt 3', targeted);
    expect(heard).toMatchObject([{ isTargeted: true }]);
    expect(heard[0]?.text).toContain('hemmeligtitel');
    expect(inChannel).toBe('');
  });

  test('is warned of nothing that nobody else can read, and publishes to others all the same', async () => {
    const world = await aScene();
    const { heard, text } = await aChat(world).types(
      people.secretary,
      '/nyt punkt Opsigelse lukket',
      targeted,
    );
    expect(heard.map(({ isTargeted }) => isTargeted)).toEqual([true]);
    expect(text).not.toMatch(/kan læses/);
    await world.runJobs();
    const post = world.sent.find(({ how }) => how === 'post');
    expect(post?.where).toBe('19:channel@thread.tacv2');
    expect(JSON.stringify(post?.message)).not.toContain('Opsigelse');
  });

  test('is answered in the personal chat where Teams takes no such answer, and never in the open', async () => {
    const world = await aScene();
    const chat = aChat(world);
    world.failures.set('targeted', new OutsideFailure('teams', 'no', { reason: 'unknown' }));
    const { heard, inChannel } = await chat.types(people.director, '/punkt 3', targeted);
    expect(heard).toMatchObject([{ where: 'chat-director' }]);
    expect(heard[0]?.text).toContain('hemmeligtitel');
    expect([inChannel, chat.logged]).toEqual(['', []]);
  });

  test.each(['busy', 'cut'] as const)('is nowhere answered while Teams is %s', async (reason) => {
    const world = await aScene();
    const chat = aChat(world);
    world.failures.set('targeted', new OutsideFailure('teams', 'later', { reason }));
    expect((await chat.types(people.director, '/punkt 3', targeted)).heard).toEqual([]);
    expect(chat.logged).toHaveLength(2);
  });

  test('stays private when a card of it is pressed, which changes the card without saying whose it is', async () => {
    const world = await aScene();
    const changed: { path: string; body: object }[] = [];
    const chat = aChat(world, (call) => call.method === 'PUT' && changed.push(call as never));
    const onCard = { ...targeted, replyToId: 'answer-1' };
    const which = { meetingId: 'meeting-1', itemId: 'item-closed', version: 1 };
    const { heard, body } = await chat.presses(people.secretary, 'item.reopen', which, onCard);
    expect(JSON.stringify(body)).toContain('er nu åbent');
    expect(changed).toMatchObject([
      {
        path: expect.stringMatching(/activities\/answer-1\?isTargetedActivity=true$/),
        body: { id: 'answer-1' },
      },
    ]);
    expect(changed[0]?.body).not.toHaveProperty('recipient');
    expect(heard.every(({ isTargeted }) => isTargeted)).toBe(true);
  });

  test('is refused likewise', async () => {
    const { heard, inChannel } = await aChat(await aScene()).types(people.chief, '/udsend', targeted);
    expect(heard).toMatchObject([{ isTargeted: true }]);
    expect(inChannel).toBe('');
  });
});

describe('in the personal chat', () => {
  test.each([
    [people.secretary, ['hemmelig', 'aarsag']],
    [people.director, ['hemmelig', 'aarsag']],
    [people.chief2, []],
    [people.guest, []],
  ] as const)('%s sees of the closed item what they may', async (who, words) => {
    const { text } = await aChat(await aScene()).types(who, '/punkt 3');
    expect(saw(text)).toEqual(words);
  });

  test('a disqualified director is told that they are, and nothing of the item', async () => {
    const chat = aChat(await aScene());
    for (const typed of ['/punkt 4', '/dagsorden']) {
      const { text } = await chat.types(people.director2, typed);
      expect(text).toContain('inhabil');
      expect(text).not.toContain('Ny bro');
    }
  });

  test('a chief and a guest see the items that concern them, and how many more there are', async () => {
    const chat = aChat(await aScene());
    for (const who of [people.chief, people.guest]) {
      const { text } = await chat.types(who, '/dagsorden');
      expect(text).toContain('Ny cykelsti');
      expect(text).not.toMatch(/Ny bro|Øvrige sager/);
      expect(text).toContain('2 punkter mere er ikke åbne for dig.');
    }
  });
});

test('whoever cannot be written to in private is told so in the channel, and nothing is lost', async () => {
  const world = await aScene();
  const chat = aChat(world);
  world.failures.set(people.secretary, new OutsideFailure('teams', 'no', { reason: 'not-installed' }));
  const { inChannel } = await chat.types(people.secretary, '/rediger 3', { in: 'channel' });
  expect(inChannel).toMatch(/^Jeg kunne ikke give Sara Lind besked: Mødeklar er ikke installeret/);
  expect([saw(inChannel), chat.logged]).toEqual([[], []]);
  expect(world.store.everything(tenant).items.get('item-closed')?.version).toBe(1);
});
