import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../support/builders.ts';
import { aChat } from '../support/chat.ts';
import { aHeldMeeting } from '../support/held.ts';
import { aRoutedScene, layRoute, threeSteps, withRoutes } from '../support/routed.ts';
import { arrange, aScene, canaries, items } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const { secretary, chief, chief2 } = people;
const tenMinutes = 10 * 60_000;
const routeOf = (world: World) => world.store.everything(tenant).routes.get(items.open.id);
const saidOf = (world: World) =>
  routeOf(world)?.steps.map(({ body, day, state }) => `${body} ${day} ${state}`);
const toldTo = (world: World, person: string) =>
  world.sent
    .filter(({ where }) => where === `chat-${person}`)
    .map(({ how, message }) => `${how} ${textIn(message)}`);

describe('where an item goes on to', () => {
  test('is typed in one line, by name or letters, read back, and taken back', async () => {
    const world = await aScene();
    const chat = aChat(world);
    const { text } = await chat.types(
      secretary,
      '/videre 2 Direktionen 24/11 → ØU 2. december, byrådet 16/12',
    );
    expect(text).toMatch(/Økonomiudvalget onsdag 2\. december.*planlagt[\s\S]*Byrådet onsdag 16\. december/);
    expect(saidOf(world)).toEqual(['Økonomiudvalget 2026-12-02 planned', 'Byrådet 2026-12-16 planned']);
    expect(routeOf(world)?.laidFor).toBe('2026-11-24');
    expect((await chat.types(secretary, '/fortryd')).text).toContain('som den var før');
    expect(routeOf(world)).toBeUndefined();
  });

  test('is listed with the next day first, for the chief only what is theirs', async () => {
    const world = await aRoutedScene();
    await layRoute(world, items.bridge.id, { steps: threeSteps.slice(2) });
    const chat = aChat(world);
    const all = (await chat.types(secretary, '/videre')).text;
    expect(all).toMatch(
      /3 punkter går videre[\s\S]*cykelsti[\s\S]*og ét sted mere[\s\S]*hemmelig[\s\S]*Ny bro/,
    );
    const own = (await chat.types(chief, '/videre')).text;
    expect(own).toMatch(/Ét punkt går videre[\s\S]*cykelsti/);
    expect(own).not.toMatch(/hemmelig|Ny bro/);
  });

  test('is asked for by the case, and refused where the case has several items that go on', async () => {
    const world = await aRoutedScene();
    const chat = aChat(world);
    expect((await chat.types(secretary, '/videre 26/1001')).text).toContain('Byrådet onsdag 16. december');
    await arrange(world, async (tx) => {
      const bridge = await tx.items.lock(items.bridge.id);
      await tx.items.save({ ...bridge, caseNumber: '26/1001' });
    });
    expect((await chat.types(secretary, '/videre 26/1001')).text).toContain('Byrådet onsdag 16. december');
    await layRoute(world, items.bridge.id, { steps: threeSteps });
    expect((await chat.types(secretary, '/videre 26/1001 sendt')).text).toContain(
      'flere punkter, der går videre',
    );
  });

  test('is not told in the channel of a closed item, nor in a refusal there', async () => {
    const chat = aChat(await aRoutedScene());
    for (const typed of ['/videre 3', '/videre 3 Byrådet sendt', '/videre 3 Chefforum 1/12', '/videre']) {
      const { inChannel } = await chat.types(secretary, typed, { in: 'channel' });
      expect(inChannel).not.toBe('');
      expect(canaries.filter((word) => inChannel.includes(word))).toEqual([]);
    }
  });

  test('keeps what was typed in the form where it was refused, and an outdated form overwrites nothing', async () => {
    const world = await aRoutedScene();
    const chat = aChat(world);
    const form = { itemId: items.open.id, steps: 'step-Økonomiudvalget,step-Byrådet' };
    const rows = { 'step.1.body': 'x'.repeat(200), 'step.2.body': 'Byrådet', 'step.2.day': '2027-01-20' };
    const before = routeOf(world);
    const long = await chat.sends(secretary, 'route.save', { ...form, version: 1, ...rows });
    expect(long.text).toMatch(/Der er plads til 100 tegn[\s\S]*2027-01-20/);
    const old = await chat.sends(secretary, 'route.save', {
      ...form,
      version: 0,
      ...rows,
      'step.1.body': '',
    });
    expect(old.text).toContain('forældet');
    expect(routeOf(world)).toEqual(before);
  });
});

describe('an answer that came back', () => {
  test('is told to the chief of the item once it cannot be taken back, and corrected in its place', async () => {
    const world = await aRoutedScene();
    const chat = aChat(world);
    await chat.types(secretary, '/videre 26/1001 Økonomiudvalget svar Godkendt 14. april');
    await world.runJobs();
    expect(toldTo(world, chief)).toEqual([]);
    world.pass(tenMinutes);
    await world.runJobs();
    expect(toldTo(world, chief)).toEqual([
      expect.stringMatching(/^say .*Svar fra Økonomiudvalget[\s\S]*Godkendt 14/),
    ]);
    expect(toldTo(world, chief2)).toEqual([]);
    await chat.types(secretary, '/videre 26/1001 Økonomiudvalget svar Godkendt med bemærkning');
    world.pass(tenMinutes);
    await world.runJobs();
    expect(toldTo(world, chief)).toHaveLength(2);
    expect(toldTo(world, chief)[1]).toMatch(/^update .*Godkendt med bemærkning/);
  });

  test('is told to nobody where it was taken back, nor of a closed item to a chief who may not see it', async () => {
    const world = await aRoutedScene();
    const chat = aChat(world);
    await chat.types(secretary, '/videre 2 Økonomiudvalget svar Godkendt');
    expect((await chat.types(secretary, '/fortryd')).text).toContain('Det er taget tilbage');
    await chat.types(secretary, '/videre 3 svar hemmeligt svar');
    world.pass(tenMinutes);
    await world.runJobs();
    expect([...toldTo(world, chief), ...toldTo(world, chief2)]).toEqual([]);
  });

  test('puts a decided item that was sent back onto the waiting list, and from there onto a meeting', async () => {
    const world = await withRoutes(await aHeldMeeting());
    world.pass(1000);
    const chat = aChat(world);
    expect((await chat.types(secretary, '/videre 26/1001')).text).toContain('"route.wait"');
    expect((await chat.types(secretary, '/videre 26/1001 ventelisten')).text).toContain(
      'på ventelisten igen',
    );
    expect((await chat.types(secretary, '/venteliste')).text).toContain('Ny cykelsti');
    await chat.types(secretary, '/venteliste 1 til 8. december');
    const { text } = await chat.types(secretary, '/videre 26/1001');
    expect(text).not.toMatch(/route\.wait|på ventelisten igen/);
    expect(text).toContain('8. december');
  });

  test('is not put up again while a meeting is still to treat it', async () => {
    const world = await aRoutedScene();
    const { text } = await aChat(world).types(secretary, '/videre 2 ventelisten');
    expect(text).toMatch(/står allerede/);
    expect(routeOf(world)?.waitsSince).toBeNull();
  });
});
