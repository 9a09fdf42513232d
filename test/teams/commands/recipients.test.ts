import { describe, expect, test } from '@jest/globals';
import { closeItem } from '../../../src/actions/close-item.ts';
import { by, people, tenant } from '../../support/builders.ts';
import { aBusyScene } from '../../support/busy-scene.ts';
import { aChat } from '../../support/chat.ts';
import { draft } from '../../support/decide.ts';
import { aHeldMeeting } from '../../support/held.ts';
import { aScene, boardId, meetingIds } from '../../support/scene.ts';
import type { World } from '../../support/world.ts';

const decisions = (world: World) => [...world.store.everything(tenant).decisions.values()];
const told = (world: World) =>
  [...world.store.everything(tenant).notices.values()].flatMap(({ about, to }) =>
    about.kind === 'decision' ? [to] : [],
  );
const text = '/beslutning 2 Direktionen godkender indstillingen.';

describe('who is told of a decision', () => {
  test('is changed by typing while it is read back, and confirmed by typing', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.types(people.secretary, text);
    const changed = await chat.types(people.secretary, '/modtagere 2 også Dorte, ikke Gerda Ørn');
    expect(changed.text).toContain('Får besked: Carl Fisk og Dorte Bro');
    expect(decisions(world)).toEqual([]);
    const done = await chat.types(people.secretary, '/bekræft 2');
    expect(done.text).toContain('Beslutningen på punkt 2 er gemt (godkendt). 2 får besked.');
    expect(told(world)).toEqual([people.chief, people.director]);
    expect((await chat.types(people.secretary, '/bekræft 2')).text).toContain('ingen beslutning på punkt 2');
  });

  test('is chosen in the read-back, of everybody who may see the item', async () => {
    const world = await aScene();
    const { id: draftId, itemId, meetingId } = await draft(world, { number: 2 });
    const recipients = [people.chief2, people.stranger].join(',');
    const data = { draftId, itemId, meetingId, recipients };
    const { text: said } = await aChat(world).presses(people.secretary, 'decision.confirm', data);
    expect(said).toContain('Én får besked.');
    expect(told(world)).toEqual([people.chief2]);
  });

  test('is nobody who may no longer see the item when it is confirmed', async () => {
    const world = await aScene();
    const chat = aChat(world);
    await chat.types(people.secretary, text);
    await closeItem(world, by(people.secretary), {
      ...{ boardId, meeting: { id: meetingIds.next }, item: { number: 2 }, reason: null },
    });
    await chat.types(people.secretary, text);
    expect((await chat.types(people.secretary, '/modtagere 2 også Tina Mark')).text).toContain(
      'Tina Mark må ikke se punktet',
    );
  });

  test('is somebody’s own draft alone', async () => {
    const { world } = await aBusyScene();
    expect((await aChat(world).types(people.chair, '/bekræft 4')).text).toContain(
      'ingen beslutning på punkt 4',
    );
  });
});

describe('a decision that has been told', () => {
  test('is told to more people, once each, and nobody is taken off the list', async () => {
    const world = await aHeldMeeting();
    const chat = aChat(world);
    const before = told(world).length;
    await chat.types(people.secretary, '/modtagere 2 også Dorte Bro');
    expect(told(world).slice(before)).toEqual([people.director]);
    const again = await chat.types(people.secretary, '/modtagere 2 også Dorte Bro');
    expect(again.text).toMatch(/hvem har svaret\?[\s\S]*Dorte Bro/);
    expect(told(world)).toHaveLength(before + 1);
    const refused = await chat.types(people.secretary, '/modtagere 2 ikke Carl Fisk');
    expect(refused.text).toContain('Beslutningen er sendt, så ingen kan tages af listen.');
  });
});
