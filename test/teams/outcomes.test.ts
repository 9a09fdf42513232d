import { describe, expect, test } from '@jest/globals';
import { people } from '../support/builders.ts';
import { aChat } from '../support/chat.ts';
import { aScene } from '../support/scene.ts';

describe('what became of a turn', () => {
  test('is ok where something was answered, and refused where it may not be', async () => {
    const chat = aChat(await aScene());

    await chat.types(people.secretary, '/dagsorden');
    await chat.types(people.director, '/luk 2');
    await chat.types(people.secretary, '/dagsorden');

    expect(chat.outcomes).toEqual(['ok', 'refused', 'ok']);
  });

  test('is refused where a button may not be pressed', async () => {
    const chat = aChat(await aScene());

    await chat.presses(people.stranger, 'agenda.publish', { meetingId: 'meeting-1' });

    expect(chat.outcomes).toEqual(['refused']);
  });

  test('is failed where we made a mistake', async () => {
    const world = await aScene();
    const chat = aChat(world);
    world.store.read = async () => {
      throw new Error('a mistake');
    };

    await chat.types(people.secretary, '/dagsorden');

    expect(chat.outcomes).toEqual(['failed']);
  });
});
