import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { aMeetingInSession } from '../../support/held.ts';
import { aScene, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';

const titlesOf = (world: World) =>
  world.store
    .everything(tenant)
    .meetings.get(meetingIds.next)
    ?.places.map(({ text }) => text.title);

describe('during a meeting', () => {
  test('commands without a number are about the item that the meeting is at', async () => {
    const world = await aMeetingInSession();
    const chat = aChat(world);
    await chat.types(people.secretary, '/næste');
    expect((await chat.types(people.secretary, '/punkt')).text).toContain('Ny cykelsti');
    const decided = await chat.types(people.secretary, '/beslutning Direktionen godkender indstillingen.');
    expect(decided.text).toMatch(/decision\.confirm[\s\S]*item-open|item-open[\s\S]*decision\.confirm/);
    expect((await chat.types(people.secretary, '/bekræft')).text).toContain(
      'Beslutningen på punkt 2 er gemt',
    );
    await chat.types(people.secretary, '/næste 4');
    const postponed = await chat.types(people.secretary, '/udskyd til 8. december fordi tallene mangler');
    expect(postponed.text).toContain('item-bridge');
    const other = await chat.types(people.secretary, '/beslutning Godkendt møde 8. december');
    expect(other.text).toContain('Jeg mangler nummeret på punktet');
  });

  test('and where none is in session they ask for the number', async () => {
    const chat = aChat(await aScene());
    const answers = ['/punkt', '/beslutning Godkendt', '/udskyd fordi tallene mangler'];
    for (const typed of answers)
      expect((await chat.types(people.secretary, typed)).text).toContain('Jeg mangler nummeret på punktet');
  });

  test('an item is added on the spot, last or right after the present one, and marked so', async () => {
    const world = await aMeetingInSession();
    const chat = aChat(world);
    await chat.types(people.secretary, '/næste');
    const { text } = await chat.types(people.secretary, '/nyt punkt Stormflod 5 min nu');
    expect(text).toContain('Gemt som punkt 3');
    await chat.types(people.chair, '/nyt punkt Julegaver');
    const [, , third, , , last] = titlesOf(world) ?? [];
    expect([third, last]).toEqual(['Stormflod', 'Julegaver']);
    expect((await chat.types(people.director, '/dagsorden')).text).toContain('✚ Tilføjet på mødet');
  });

  test('“nu” belongs to the title where no meeting is in session', async () => {
    const world = await aScene();
    await aChat(world).types(people.secretary, '/nyt punkt Hvad gør vi nu');
    expect(titlesOf(world)?.at(-1)).toBe('Hvad gør vi nu');
  });

  test('the title of a closed item is not said in the channel', async () => {
    const world = await aMeetingInSession();
    const { inChannel } = await aChat(world).types(people.secretary, '/næste 3', { in: 'channel' });
    expect(inChannel).toBe('Punkt 3 af 4');
  });

  test('who is there is confirmed, changed and read by typing', async () => {
    const world = await aMeetingInSession();
    const chat = aChat(world);
    const type = async (text: string) => (await chat.types(people.chair, text)).text;
    expect(await type('/fremmøde dorte gik')).toContain('Bekræft først, hvem der er mødt');
    expect(await type('/fremmøde bekræft')).toBe('Fremmødet er noteret.');
    expect(await type('/fremmøde dorte gik')).toBe('Noteret: Dorte Bro deltager ikke fra nu af.');
    expect(await type('/fremmøde dan afbud')).toBe('Noteret: Dan Krog deltager ikke i mødet.');
    expect(await type('/start')).toContain('Ikke til stede nu: Dorte Bro og Dan Krog');
  });

  test('a meeting is begun before its day where the day is said, and has its minutes when it is ended', async () => {
    const chat = aChat(await aScene());
    const type = async (text: string) => (await chat.types(people.secretary, text)).text;
    expect(await type('/start')).toContain('/start 24. november 2026');
    expect(await type('/start 24. november 2026')).toContain('er startet');
    expect(await type('/slut alligevel')).toContain('Mødet er afsluttet.');
    expect(await type('/referat')).toContain('Referat');
    expect(await type('/beslutning 2 Godkendt.')).toContain('Er det rigtigt forstået?');
  });

  test('a meeting left in session over midnight says so, and must be ended before another begins', async () => {
    const world = await aMeetingInSession();
    const chat = aChat(world);
    world.pass(24 * 3_600_000);
    expect((await chat.types(people.secretary, '/start')).text).toContain('er ikke afsluttet endnu');
    const other = await chat.types(people.secretary, '/start 8. december');
    expect(other.text).toContain('er stadig i gang');
    expect(other.text).toContain('session.end');
  });
});
