import { describe, expect, test } from '@jest/globals';
import type { Board } from '../../../src/domain/board.ts';
import type { Day } from '../../../src/domain/day.ts';
import { aBoard, aMeeting, aMember, anItem, people, published, tenant } from '../../support/builders.ts';
import { aChat } from '../../support/chat.ts';
import { aScene } from '../../support/scene.ts';
import { aWorldWith, type World } from '../../support/world.ts';

const chiefs: Partial<Board> = {
  ...{ id: 'board-2' as Board['id'], name: 'Chefgruppen' },
  channel: {
    ...{ teamId: null, channelId: '19:chiefs@thread.tacv2', serviceUrl: 'https://smba.example/emea/' },
    ...{ groupId: null, folder: null },
  },
};

/** The scene beside a second board, of which the same people are members. */
async function twoBoards(more: Partial<Board> = {}): Promise<World> {
  const board = aBoard({ ...chiefs, ...more });
  const item = anItem({ id: 'item-theirs' as never, boardId: board.id, text: { title: 'Fælles kantine' } });
  const meeting = aMeeting({ id: 'meeting-theirs' as never, boardId: board.id, items: [item] });
  return aWorldWith({ board, items: [item], meetings: [published(meeting)] }, await aScene());
}

describe('in a personal chat', () => {
  test('the person’s only board is meant, and not named again', async () => {
    const { text } = await aChat(await aScene()).types(people.director, '/enig 2');
    expect(text).toBe('Noteret: Du er enig i punkt 2.');
  });

  test('the bot asks once which of several, remembers it, and names it in each answer', async () => {
    const world = await twoBoards();
    const chat = aChat(world);
    const asked = await chat.types(people.director, '/enig 1');
    expect(asked.text).toContain(
      'Du er med i flere: Chefgruppen og Direktionen. Skriv for eksempel “i Chefgruppen”',
    );
    expect((await chat.types(people.director, 'i chefgruppen')).text).toBe('Nu taler vi om Chefgruppen.');
    expect((await chat.types(people.director, '/enig 1')).text).toBe(
      'Chefgruppen: Noteret: Du er enig i punkt 1.',
    );
    expect((await chat.types(people.director, '/enig 9')).text).toBe(
      'Chefgruppen: Der er intet punkt 9. Dagsordenen har punkterne 1–1.',
    );
    await chat.types(people.director, '/i Direktionen');
    expect((await chat.types(people.director, '/enig 2')).text).toBe(
      'Direktionen: Noteret: Du er enig i punkt 2.',
    );
  });

  test.each(['/dagsorden', '/punkt 1', '/sag 26/1001', '/opsæt', '/nyt punkt', '/beslutning 1', '/træk 1'])(
    'the card that answers %s names it, once',
    async (typed) => {
      const chat = aChat(await twoBoards());
      await chat.types(people.secretary, 'i Chefgruppen');
      const { heard } = await chat.types(people.secretary, typed);
      const cards = heard.flatMap(({ card }) => (card ? [card as { body: { text?: string }[] }] : []));
      const names = cards.flatMap(({ body }) => body.filter(({ text }) => text === 'Chefgruppen'));
      expect([cards.length, names.length]).toEqual([1, 1]);
    },
  );

  test('a board that is not theirs cannot be chosen', async () => {
    const chat = aChat(await twoBoards({ members: [aMember('secretary')] }));
    expect((await chat.types(people.director, 'i Chefgruppen')).text).toBe(
      'Jeg kender ingen direktion, der hedder “Chefgruppen”. Du er med i Direktionen.',
    );
    expect((await chat.types(people.director, '/enig 2')).text).toContain('Noteret');
  });

  test('a role that has ended opens nothing', async () => {
    const past = aMember('director', { to: '2026-11-01' as Day });
    const chat = aChat(await twoBoards({ members: [aMember('secretary'), past] }));
    await chat.types(people.director, 'i Chefgruppen');
    const { text } = await chat.types(people.director, '/dagsorden');
    expect(text).toContain('Du har ingen rolle i Chefgruppen');
    expect(text).not.toContain('kantine');
  });

  test('a stranger is shown no board where there are several, nor told their names', async () => {
    const chat = aChat(await twoBoards());
    for (const typed of ['/dagsorden', '/hjælp', 'i Chefgruppen', '/møder']) {
      const { text } = await chat.types(people.stranger, typed);
      expect(text).not.toMatch(/Chefgruppen|Direktionen/);
      expect(text).not.toBe('');
    }
  });
});

describe('in a channel', () => {
  test('the channel’s board is meant, whatever was chosen in the personal chat', async () => {
    const world = await twoBoards();
    const chat = aChat(world);
    await chat.types(people.director, 'i Direktionen');
    const where = { in: 'channel', channelId: '19:chiefs@thread.tacv2' } as const;
    expect((await chat.types(people.director, '/enig 1', where)).text).toBe('Noteret: Du er enig i punkt 1.');
    const [reaction] = [...world.store.everything(tenant).reactions.values()];
    expect(reaction?.itemId).toBe('item-theirs');
  });

  test('without a board nothing is said of any', async () => {
    const chat = aChat(await twoBoards());
    const where = { in: 'channel', channelId: '19:elsewhere@thread.tacv2' } as const;
    const { text } = await chat.types(people.secretary, '/dagsorden', where);
    expect(text).toContain('Denne kanal hører ikke til en direktion endnu.');
  });
});

test('another tenant knows nothing of a board, not even for who has the same id there', async () => {
  const chat = aChat(await aScene());
  for (const typed of ['/dagsorden', '/punkt 2', '/roller']) {
    const { text } = await chat.types(people.secretary, typed, { tenant: 'tenant-2' });
    expect(text).toContain('Du hører ikke til nogen direktion her endnu.');
  }
});
