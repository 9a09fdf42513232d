import { describe, expect, test } from '@jest/globals';
import { asId, type ItemId } from '../../../src/domain/ids.ts';
import { aMeeting, anItem, people, published, tenant } from '../../support/builders.ts';
import { aBusyScene } from '../../support/busy-scene.ts';
import { aChat } from '../../support/chat.ts';
import { traceOf } from '../../support/refused.ts';
import { aScene, canaries, items, meetingIds } from '../../support/scene.ts';
import { aWorldWith } from '../../support/world.ts';

const onAgenda = { meetingId: meetingIds.next, version: 1 };
const inChannel = { in: 'channel' } as const;
const open = (item: { id: ItemId } | null) => ({ ...onAgenda, itemId: item?.id ?? null });

describe('what a client asks by itself', () => {
  test('is answered with the agenda as the person may see it', async () => {
    const chat = aChat(await aScene());
    expect((await chat.refreshes(people.director, 'agenda.refresh', onAgenda)).text).toContain(
      'hemmeligtitel',
    );
    const toChief = await chat.refreshes(people.chief, 'agenda.refresh', onAgenda);
    expect(toChief.text).toContain('Ny cykelsti');
    expect(canaries.filter((word) => toChief.text.includes(word))).toEqual([]);
  });

  test('goes on showing the item somebody has open, as it is now, and to nobody else', async () => {
    const chat = aChat(await aScene());
    await chat.presses(people.director, 'item.open', open(items.open), inChannel);
    await chat.presses(people.director2, 'item.react', { ...open(items.open), reaction: 'agree' }, inChannel);
    const { text } = await chat.refreshes(people.director, 'agenda.refresh', onAgenda);
    expect(text).toMatch(/Punkt 2[\s\S]*Enige: Dan Krog/);
    expect((await chat.refreshes(people.chair, 'agenda.refresh', onAgenda)).text).toContain(
      'Dagsorden tirsdag',
    );
  });

  test('shows the agenda again once they have gone back to it', async () => {
    const chat = aChat(await aScene());
    await chat.presses(people.director, 'item.open', open(items.open), inChannel);
    await chat.presses(people.director, 'item.open', open(null), inChannel);
    const { text } = await chat.refreshes(people.director, 'agenda.refresh', onAgenda);
    expect(text).toContain('Dagsorden tirsdag');
  });

  test('shows that the open item is closed, once it is', async () => {
    const chat = aChat(await aScene());
    await chat.presses(people.chief, 'item.open', open(items.open), inChannel);
    await chat.types(people.secretary, '/luk 2');
    const { text } = await chat.refreshes(people.chief, 'agenda.refresh', onAgenda);
    expect(text).toContain('Punkt 2: Lukket');
    expect(text).not.toContain('cykelsti');
  });

  test('keeps the page of a long agenda', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      anItem({ id: asId<ItemId>(`item-${at}`), text: { title: `Sag nummer ${at + 1}.` } }),
    );
    const chat = aChat(await aWorldWith({ items: many, meetings: [published(aMeeting({ items: many }))] }));
    const second = await chat.presses(people.director, 'agenda.refresh', { ...onAgenda, page: 2 }, inChannel);
    const [, first = ''] = /Sag nummer (\d+)\./.exec(second.text) ?? [];
    expect(Number(first)).toBeGreaterThan(1);
    const { text } = await chat.refreshes(people.director, 'agenda.refresh', onAgenda);
    expect(text).toContain(`Sag nummer ${first}.`);
    expect(text).not.toContain('Sag nummer 1.');
  });

  test('is answered as often as it is asked, and leaves nothing behind', async () => {
    const { world } = await aBusyScene();
    const chat = aChat(world);
    const before = traceOf(world);
    await chat.refreshes(people.director, 'agenda.refresh', onAgenda);
    const again = await chat.delivers(chat.last());
    expect(again.text).toContain('Dagsorden tirsdag');
    expect(traceOf(world)).toEqual(before);
    expect(world.store.everything(tenant).screens.size).toBe(0);
  });

  test('of an agenda that was taken back shows that it is not out', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.types(people.secretary, '/udsend møde 8. december');
    await chat.types(people.secretary, '/fortryd');
    const later = { meetingId: meetingIds.later, version: 2 };
    const { text } = await chat.refreshes(people.director, 'agenda.refresh', later);
    expect(text).toContain('er ikke udsendt endnu');
    expect(canaries.filter((word) => text.includes(word))).toEqual([]);
  });
});

test('a page that there is not is the last one, and one before the first is refused', async () => {
  const chat = aChat(await aScene());
  const far = await chat.presses(people.director, 'agenda.refresh', { ...onAgenda, page: 99 }, inChannel);
  expect(far.text).toContain('Ny cykelsti');
  const none = await chat.presses(people.director, 'agenda.refresh', { ...onAgenda, page: 0 }, inChannel);
  expect(none.text).toContain('Kortet var forældet');
});
