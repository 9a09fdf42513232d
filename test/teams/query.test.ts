import { describe, expect, test } from '@jest/globals';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import { aBoard, aMeeting, anItem, people, published } from '../support/builders.ts';
import { actionsIn, textsIn } from '../support/card-nodes.ts';
import { type Answer, aChat } from '../support/chat.ts';
import { decide } from '../support/decide.ts';
import { addOtherBoard, arrange, aScene, canaries, items } from '../support/scene.ts';

type Chosen = { content: object; preview: { content: { title: string; text: string } } };

/** What may be chosen from, and the kind message where there is nothing. */
function offered({ body }: Answer): { cards: Chosen[]; titles: string[]; message: string | null } {
  const { composeExtension } = body as {
    composeExtension: { type: string; text?: string; attachments?: Chosen[] };
  };
  const cards = composeExtension.attachments ?? [];
  const titles = cards.map(({ preview }) => preview.content.title);
  return { cards, titles, message: composeExtension.text ?? null };
}

describe('the compose box', () => {
  test('offers an item by its words, as a card with what was decided and without buttons', async () => {
    const world = await aScene();
    await decide(world, { id: items.open.id });
    const answer = await aChat(world).queries(people.director, 'cykelsti');

    const { cards, titles } = offered(answer);
    expect(titles[0]).toBe('Ny cykelsti');
    const [{ content, preview } = { content: {}, preview: null }] = cards;
    expect(preview?.content.text).toBe('Direktionen · 24. november 2026 · Godkendt');
    expect(textsIn(content)).toEqual(
      expect.arrayContaining(['Direktionen', 'Ny cykelsti', expect.stringContaining('godkender')]),
    );
    expect(textsIn(content).join('\n')).toContain('26/1001');
    expect(actionsIn(content)).toEqual([]);
    expect(answer.heard).toEqual([]);
  });

  test('offers the latest before a word is written, and never what is closed or not out, to nobody', async () => {
    const chat = aChat(await aScene());
    for (const person of [people.secretary, people.chair, people.director, people.chief, people.guest]) {
      const { titles } = offered(await chat.queries(person, ''));
      expect(titles).toContain('Ny cykelsti');
      for (const canary of canaries) {
        expect((await chat.queries(person, '')).text).not.toContain(canary);
        const { cards, message } = offered(await chat.queries(person, `${canary}titel`));
        expect([cards, message]).toEqual([[], expect.stringContaining('Jeg finder intet')]);
      }
    }
  });

  test('offers a chief what concerns their unit, and nobody what they are disqualified from', async () => {
    const chat = aChat(await aScene());
    expect(offered(await chat.queries(people.chief, '')).titles).not.toContain('Ny bro over åen');
    expect(offered(await chat.queries(people.director2, '')).titles).not.toContain('Ny bro over åen');
    expect(offered(await chat.queries(people.director, '')).titles).toContain('Ny bro over åen');
  });

  test('offers what was decided alone, where that is asked for', async () => {
    const world = await aScene();
    await decide(world, { id: items.bridge.id });
    const chat = aChat(world);
    const decided = await chat.queries(people.director, '', { command: 'findDecisions' });
    expect(offered(decided).titles).toEqual(['Ny bro over åen']);
  });

  test('offers ten at a time, as far as somebody reads on', async () => {
    const world = await aScene();
    const many = Array.from({ length: 12 }, (_, at) =>
      anItem({ id: asId<ItemId>(`bus-${at}`), text: { title: `Buslinje ${at}` } }),
    );
    await arrange(world, async (tx) => {
      for (const one of many) await tx.items.add(one);
      await tx.meetings.add(
        published(aMeeting({ id: asId('buses'), start: '2025-11-25T08:00:00.000Z' as never, items: many })),
      );
    });
    const chat = aChat(world);
    expect(offered(await chat.queries(people.director, 'buslinje')).cards).toHaveLength(10);
    expect(offered(await chat.queries(people.director, 'buslinje', { skip: 10 })).cards).toHaveLength(2);
    const beyond = offered(await chat.queries(people.director, 'buslinje', { skip: 999 }));
    expect(beyond).toEqual({ cards: [], titles: [], message: null });
  });

  test('looks on all of the person’s boards, each named on what was found there', async () => {
    const world = await aScene();
    await addOtherBoard(
      world,
      aBoard().members.filter(({ personId }) => personId === people.secretary),
    );
    const chat = aChat(world);
    const texts = async (person: string) =>
      offered(await chat.queries(person, '')).cards.map(({ preview }) => preview.content.text);
    const [first] = await texts(people.secretary);
    expect(first).toBe('Chefgruppen · 25. november 2026');
    const here = await chat.queries(people.secretary, '', { in: 'channel' });
    expect(offered(here).cards[0]?.preview.content.text).toMatch(/^Direktionen/);
    expect((await texts(people.director)).filter((text) => text.includes('Chefgruppen'))).toEqual([]);
  });

  test('says kindly what it cannot do', async () => {
    const chat = aChat(await aScene());
    const message = async (...asked: Parameters<typeof chat.queries>) => {
      const answer = await chat.queries(...asked);
      expect(answer.status).toBe(200);
      return offered(answer).message;
    };
    expect(await message(people.stranger, 'cykelsti')).toContain('Du hører ikke til nogen direktion');
    expect(await message(people.director, 'cykel by:nord')).toContain('»by:nord«');
    expect(await message(people.director, 'x'.repeat(201))).toContain('200');
    expect(await message(people.director, 'cykel', { command: 'other' })).toContain('Prøv at søge igen');
    const broken = { commandId: 7, parameters: 'x', queryOptions: { skip: -1.5 } };
    expect(await message(people.director, '', { value: broken })).toContain('Prøv at søge igen');
    expect(chat.logged).toEqual([]);
  });

  test('of two people’s own chat is not taken for the person’s chat with the bot', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.types(people.director, 'hjælp');
    const before = await world.store.read(aBoard().tenantId, (db) => db.people.get(people.director));
    await chat.delivers({
      ...chat.last(),
      ...{ type: 'invoke', id: 'elsewhere', name: 'composeExtension/query', text: undefined },
      conversation: { id: '19:two-people@unq.gbl.spaces', conversationType: 'personal' },
      value: { commandId: 'findItems', parameters: [] },
    });
    const after = await world.store.read(aBoard().tenantId, (db) => db.people.get(people.director));
    expect([before?.chat?.conversationId, after]).toEqual([`chat-${people.director}`, before]);
  });
});
