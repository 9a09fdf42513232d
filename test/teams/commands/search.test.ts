import { expect, test } from '@jest/globals';
import { asId, type ItemId } from '../../../src/domain/ids.ts';
import { aMeeting, anItem, people, published } from '../../support/builders.ts';
import { actionsIn, textsIn } from '../../support/card-nodes.ts';
import { aChat } from '../../support/chat.ts';
import { arrange, aScene } from '../../support/scene.ts';

test('a director finds items over the years, opens one as it stood, and turns the page', async () => {
  const world = await aScene();
  const many = Array.from({ length: 12 }, (_, at) =>
    anItem({
      id: asId<ItemId>(`bus-${at}`),
      text: { title: `Buslinje ${at}`, background: 'Om *bussen* til havnen' },
    }),
  );
  await arrange(world, async (tx) => {
    for (const one of many) await tx.items.add(one);
    await tx.meetings.add(
      published(aMeeting({ id: asId('buses'), start: '2025-11-25T08:00:00.000Z' as never, items: many })),
    );
  });
  const chat = aChat(world);

  const answer = await chat.types(people.director, '/søg bus fra:2025');
  const card = answer.heard.at(-1)?.card ?? {};
  const texts = textsIn(card).join('\n');
  expect(texts).toContain('12 steder');
  expect(texts).toContain('Om \\***bussen**\\* til havnen');
  const actions = actionsIn(card);
  expect(actions.filter(({ verb }) => verb === 'item.open')).toHaveLength(10);
  expect(actions.filter(({ verb }) => verb === 'list.turn').map(({ data }) => data)).toEqual([
    expect.objectContaining({ list: 'search', page: 2, text: 'bus fra:2025' }),
  ]);
  const second = await chat.types(people.director, '/søg bus fra:2025 side 2');
  expect(actionsIn(second.heard.at(-1)?.card ?? {}).filter(({ verb }) => verb === 'item.open')).toHaveLength(
    2,
  );
});

test('what is closed leaves no trace in the channel, nor for whom it is closed to', async () => {
  const chat = aChat(await aScene());
  const inChannel = await chat.types(people.secretary, '/søg hemmeligtitel', { in: 'channel' });
  expect(inChannel.inChannel).toContain('Jeg finder intet');
  expect((await chat.types(people.chief, '/søg hemmeligtitel')).text).toContain('Jeg finder intet');
  expect((await chat.types(people.secretary, '/søg hemmeligtitel')).text).toContain('Ét sted');
});

test('a filter that there is none of is named, with those there are', async () => {
  const { text } = await aChat(await aScene()).types(people.director, '/søg cykel by:nord');
  expect(text).toMatch(/»by:nord«.*i:bilag.*status:udskudt/);
});
