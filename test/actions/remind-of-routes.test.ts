import { describe, expect, test } from '@jest/globals';
import { remindOfRoutes } from '../../src/actions/remind-of-routes.ts';
import { people, tenant } from '../support/builders.ts';
import { aChat } from '../support/chat.ts';
import { aStep, layRoute } from '../support/routed.ts';
import { aScene, items } from '../support/scene.ts';
import { textIn } from '../support/world.ts';

const day = 24 * 3_600_000;

/** Tuesday morning, with two steps that were to be treated the day after. */
async function aTuesday() {
  const world = await aScene();
  for (const [item, body] of [
    [items.open, 'Byrådet'],
    [items.bridge, 'Økonomiudvalget'],
  ] as const)
    await layRoute(world, item.id, { steps: [aStep(body, '2026-11-18', { state: 'sent' })] });
  const remind = async () => {
    await remindOfRoutes(world);
    await world.runJobs();
    return world.sent.splice(0).map(({ where, message }) => `${where} ${textIn(message)}`);
  };
  return { world, remind };
}

describe('in the morning after the day of a step', () => {
  test('the secretary is asked what the answer was, of all at once and each once', async () => {
    const { world, remind } = await aTuesday();
    world.pass(day);
    expect(await remind()).toEqual([]);
    world.pass(day);
    const asked = await remind();
    expect(asked).toEqual([
      expect.stringMatching(
        /^chat-secretary .*2 svar mangler[\s\S]*cykelsti[\s\S]*Byrådet onsdag 18\. november[\s\S]*Ny bro/,
      ),
    ]);
    world.pass(day);
    expect(await remind()).toEqual([]);
  });

  test('nobody is asked twice by two who ask at once, nor of what was answered before the message went', async () => {
    const { world, remind } = await aTuesday();
    world.pass(2 * day);
    await Promise.all([remindOfRoutes(world), remindOfRoutes(world)]);
    await aChat(world).types(people.secretary, '/videre 4 Økonomiudvalget svar Godkendt');
    world.sent.length = 0;
    const asked = (await remind()).filter((said) => said.startsWith('chat-secretary'));
    expect(asked).toEqual([expect.stringContaining('Ét svar mangler')]);
    const due = [...world.store.everything(tenant).notices.values()].filter(
      ({ about }) => about.kind === 'routes-due',
    );
    expect(due).toHaveLength(1);
  });

  test('nobody is asked at the weekend', async () => {
    const { world, remind } = await aTuesday();
    world.pass(4 * day);
    expect(await remind()).toEqual([]);
    world.pass(2 * day);
    expect(await remind()).toHaveLength(1);
  });
});
