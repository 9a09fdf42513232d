import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../../support/builders.ts';
import { aChat, anActivity } from '../../support/chat.ts';
import { traceOf } from '../../support/refused.ts';
import { aScene, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';

const mention = { type: 'mention', text: '<at>Mødeklar</at>', mentioned: { id: '28:bot', name: 'Mødeklar' } };
let count = 1000;

/** A message in the channel as Teams sends it. */
function inChannel(text: string, entities: object[] = [mention]) {
  return { ...anActivity('message', people.director, { in: 'channel', count: ++count }), text, entities };
}

const agrees = (world: World) =>
  [...world.store.everything(tenant).reactions.values()].map((one) => `${one.itemId} ${one.kind}`);

describe('a typed line', () => {
  test.each([
    ['<at>Mødeklar</at> /enig 2'],
    ['<at>Mødeklar</at>&nbsp;/enig&nbsp;2'],
    ['/enig <at>Mødeklar</at> 2'],
    ['enig 2 <at>Mødeklar</at>'],
    ['<p><at>Mødeklar</at>  ENIG   nr. 2</p>'],
    ['<div><at id="0">Mødeklar</at>\u00a0/enig\u200b punkt 2.</div>'],
    ['<at>Mødeklar</at> /enig\n2'],
    ['<at>Mødeklar</at> /agree 2'],
  ])('“%s” is understood', async (text) => {
    const world = await aScene();
    const { inChannel: said } = await aChat(world).delivers(inChannel(text));
    expect(said).toBe('Noteret: Du er enig i punkt 2.');
    expect(agrees(world)).toEqual(['item-open agree']);
  });

  test('keeps the names of other people who are mentioned', async () => {
    const world = await aScene();
    const other = {
      type: 'mention',
      text: '<at>Carl Fisk</at>',
      mentioned: { id: '29:carl', name: 'Carl Fisk' },
    };
    const text = '<at>Mødeklar</at> /spørg 2 Hvad siger <at>Carl Fisk</at> til prisen &amp; tiden?';
    await aChat(world).delivers(inChannel(text, [mention, other]));
    const [question] = [...world.store.everything(tenant).questions.values()];
    expect(question?.text).toBe('Hvad siger Carl Fisk til prisen & tiden?');
  });

  test('names another meeting at its end', async () => {
    const world = await aScene();
    const { text } = await aChat(world).types(people.secretary, '/træk 1 møde 8. december');
    expect(text).toContain(`"meetingId":"${meetingIds.later}"`);
  });

  test('naming a day without a meeting is refused, with the nearest ones', async () => {
    const world = await aScene();
    const { text } = await aChat(world).types(people.secretary, '/dagsorden 1. december');
    expect(text).toBe(
      'Der er intet møde tirsdag den 1. december 2026. De nærmeste møder er tirsdag den 24. november 2026 og ' +
        'tirsdag den 8. december 2026. Intet er ændret.',
    );
  });

  test.each([
    ['/enigg 2', 'Mente du /enig?'],
    ['/enige 2', 'Mente du /enig?'],
    ['/udsned', 'Mente du /udsend?'],
    ['/nyt pukt Budget', 'Mente du /nyt punkt?'],
    ['/venteliset', 'Mente du /venteliste?'],
  ])('“%s”, a slip of the finger, does nothing but ask', async (typed, asked) => {
    const world = await aScene();
    const before = traceOf(world);
    const { text } = await aChat(world).types(people.secretary, typed);
    expect(text).toContain(asked);
    expect(traceOf(world)).toEqual(before);
  });

  test.each([
    ['/enig', 'Jeg mangler nummeret på punktet. Skriv det sådan: /enig 3'],
    ['/spørg 2', 'Jeg mangler teksten.'],
    ['/nyt møde 31. februar 9:00', 'Datoen “31. februar” findes ikke.'],
    ['/nyt møde 15. december', 'Jeg mangler klokkeslættet.'],
    ['/sag abc', '“abc” ligner ikke et sagsnummer.'],
    ['/roller tilføj Dan Krog', 'Jeg mangler rollen'],
    ['/inhabil 2', 'Jeg mangler navnet på personen.'],
  ])('“%s” is told what it lacks, and how to write it', async (typed, told) => {
    const world = await aScene();
    const before = traceOf(world);
    const { text } = await aChat(world).types(people.secretary, typed);
    expect(text).toContain(told);
    expect(text).toContain('Skriv det sådan: /');
    expect(traceOf(world)).toEqual(before);
  });

  test.each(['Kan du huske at ringe til kommunen?', '/frokost', 'x'.repeat(20_000), '💥', '<b>hm</b>'])(
    'that is no command is answered kindly',
    async (typed) => {
      const world = await aScene();
      const chat = aChat(world);
      const { text } = await chat.types(people.secretary, typed);
      expect(text).toBe('Det forstår jeg ikke. Skriv /hjælp, så viser jeg, hvad du kan gøre her.');
      expect(chat.logged).toEqual([]);
    },
  );

  test('reads back what it understood of a new item, a slip being seen at once', async () => {
    const world = await aScene();
    const { text } = await aChat(world).types(
      people.secretary,
      '/nyt punkt Forslag til 2. budgetopfølgning sag 26/77 center CFE 15 min til 8. december',
    );
    expect(text.split('\n')).toEqual([
      'Gemt som punkt 2 på mødet tirsdag den 8. december 2026.',
      'Titel: Forslag til 2. budgetopfølgning',
      'Sag: 26/77',
      'Center: CFE',
      'Tid: 15 minutter',
    ]);
  });

  test('says of a closed item typed in the channel that the message itself can be read there', async () => {
    const world = await aScene();
    const { inChannel: said } = await aChat(world).types(people.secretary, '/nyt punkt Fratrædelse lukket', {
      in: 'channel',
    });
    expect(said).toContain('selve din besked kan læses her i kanalen');
    expect(said).not.toContain('Fratrædelse');
    expect([...world.store.everything(tenant).items.values()].at(-1)?.closed).not.toBeNull();
  });
});
