import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { aChat, type Chat } from '../../support/chat.ts';
import { aScene, items, meetingIds } from '../../support/scene.ts';
import { textIn, type World } from '../../support/world.ts';

const { secretary, chief, chief2 } = people;
const kept = (world: World, id: string = items.closed.id) => world.store.everything(tenant).items.get(id);

/** The secretary types each in the personal chat; the last answer. */
async function says(chat: Chat, ...typed: string[]): Promise<string> {
  let text = '';
  for (const one of typed) text = (await chat.types(secretary, one)).text;
  expect(chat.logged).toEqual([]);
  return text;
}

describe('/luk', () => {
  test('closes at once, and offers to say the rest', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const text = await says(chat, '/luk 2 for tidligt at sige noget');
    expect(text).toMatch(/Punkt 2 er nu lukket[\s\S]*item\.closing/);
    expect(kept(world, items.open.id)?.closed).toEqual({ reason: 'for tidligt at sige noget', audience: [] });
  });

  test('of an item that is closed opens its form, with what was typed, and changes nothing', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const text = await says(chat, '/luk 3 en bedre grund');
    expect(text).toMatch(/Punkt 3 er allerede lukket\. Her kan du ændre det\.[\s\S]*en bedre grund/);
    expect(text).toContain('closing.save');
    expect(kept(world)).toEqual(items.closed);
  });

  test('says each part by itself, and reads back what holds', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const text = await says(
      chat,
      ...['/luk 3 hjemmel forvaltningsloven § 27', '/luk 3 for Carl Fisk', '/luk 3 gennemses 1. marts'],
      ...['/luk 3 for Gerda Ørn', '/luk 3 ikke for Gerda Ørn', '/luk 3 niveau titel'],
    );
    expect(text).toContain(
      'Punkt 3 er lukket. Årsag: aarsagen. Hjemmel: forvaltningsloven § 27. Må også ses af Carl Fisk. Ses igennem mandag den 1. marts 2027. Andre ser titlen.',
    );
    expect(kept(world)?.closed).toEqual({
      ...{ reason: 'aarsagen', basis: 'forvaltningsloven § 27', audience: [chief] },
      ...{ review: '2027-03-01', level: 'title' },
    });
  });

  test.each([
    ['/luk 3 for Dorte Bro', /Dorte Bro ser lukkede punkter i forvejen/],
    ['/luk 3 ikke for Carl Fisk', /Carl Fisk er ikke blandt dem/],
    ['/luk 3 gennemses 17. november', /allerede passeret/],
  ])('refuses %s kindly', async (typed, why) => {
    const world = await aScene();
    const chat = aChat(world);
    expect(await says(chat, typed)).toMatch(why);
    expect(kept(world)).toEqual(items.closed);
  });

  test('lets the channel and other chiefs see the title when it is opened, and nothing else', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await says(chat, '/luk 3 niveau titel');
    await world.runJobs();
    const posted = world.sent.map(({ message }) => textIn(message)).join('\n');
    const { text } = await chat.types(chief, '/punkt 3');
    for (const shown of [posted, text]) {
      expect(shown).toContain('hemmeligtitel');
      expect(shown).not.toMatch(/hemmelig(?!titel)|aarsag/);
    }
    expect(posted).toContain(items.closed.id);
  });
});

describe('/inhabil', () => {
  test('keeps every door shut for the person until it is taken back', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await says(chat, '/inhabil 4 Tina Mark');
    for (const typed of ['/punkt 4', '/bilag 4', '/sag 26/3003', '/dagsorden'])
      expect((await chat.types(chief2, typed)).text).not.toContain('Ny bro over åen');
    const opened = await chat.presses(chief2, 'item.open', {
      ...{ meetingId: meetingIds.next, itemId: items.bridge.id, version: 1 },
    });
    expect(opened.text).not.toContain('Ny bro over åen');
    expect(await says(chat, '/inhabil 4 ikke Tina Mark')).toContain('ikke længere inhabil i punkt 4');
    expect((await chat.types(chief2, '/punkt 4')).text).toContain('Ny bro over åen');
  });
});

describe('the form of an item’s confidentiality', () => {
  const data = { itemId: items.closed.id, meetingId: meetingIds.next, version: 1 };
  const sent = { ...data, closed: 'true', closedReason: 'udbud', basis: 'none', basisOther: '§ 9' };

  test('keeps what was typed when it is refused', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const form = { ...sent, level: 'title', review: '2020-01-01' };
    const { text } = await chat.sends(secretary, 'closing.save', form);
    expect(text).toMatch(/allerede passeret[\s\S]*udbud[\s\S]*§ 9[\s\S]*2020-01-01/);
    expect(kept(world)).toEqual(items.closed);
    await chat.sends(secretary, 'closing.save', { ...form, review: '2027-03-01', audience: chief });
    expect(kept(world)?.closed).toEqual({
      ...{ reason: 'udbud', basis: '§ 9', audience: [chief], review: '2027-03-01', level: 'title' },
    });
  });

  test('sent from an outdated card overwrites nothing', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await says(chat, '/luk 3 niveau titel');
    const { text } = await chat.sends(secretary, 'closing.save', { ...sent, level: 'all', review: '' });
    expect(text).toMatch(/forældet/);
    expect(kept(world)?.closed).toMatchObject({ reason: 'aarsagen', level: 'title' });
  });
});

describe('/lukkede', () => {
  test('lists what is closed, and the item is kept closed or opened from there', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const list = await says(chat, '/luk 3 gennemses 1. marts', '/lukkede');
    expect(list).toMatch(
      /Ét lukket punkt[\s\S]*ses igennem 1\. marts 2027[\s\S]*punkt 3 tirsdag 24\. november/,
    );
    const data = { itemId: items.closed.id, version: 2 };
    const { text } = await chat.presses(secretary, 'closed.reopen', data);
    expect(text).toMatch(/Vil du åbne “hemmeligtitel”\?/);
    expect(kept(world)?.closed).not.toBeNull();
    await chat.presses(secretary, 'closed.reopen', { ...data, isSure: true });
    expect(kept(world)?.closed).toBeNull();
    expect(await says(chat, '/lukkede')).toContain('Der er ingen lukkede punkter');
    expect(await says(chat, '/fortryd')).toContain('Punktet er lukket igen');
  });

  test('without a day says what is missing', async () => {
    const world = await aScene();
    const data = { itemId: items.closed.id, version: 1, review: '' };
    const { text } = await aChat(world).presses(secretary, 'closed.keep', data);
    expect(text).toMatch(/Udfyld datoen først/);
  });
});
