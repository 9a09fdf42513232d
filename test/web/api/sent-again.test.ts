import { describe, expect, test } from '@jest/globals';
import { type Asked, aTab } from '../../support/a-tab.ts';
import { people, tenant } from '../../support/builders.ts';
import { aScene } from '../../support/scene.ts';
import { make, on } from './make-change.ts';

const { secretary, chair, director } = people;

describe('a change through the tab that bears a key', () => {
  test('sent again with the same key is done once, and answered with what it is now', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const key = { 'idempotency-key': '3b8f1a52-0000-4000-8000-000000000001' };

    const first = await make(tab, director, 'writeNote', { headers: key });
    const again = await make(tab, director, 'writeNote', { headers: key });
    const another = await make(tab, chair, 'writeNote', { headers: key });

    expect([first, again, another].map(({ status, body }) => [status, notesIn(body)])).toEqual([
      [200, 1],
      [200, 1],
      [200, 2],
    ]);
  });

  test('is refused with a key that was sent with something else, or for something else, and nothing is done', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const headers = { 'idempotency-key': 'a-key-sent-twice' };
    await make(tab, director, 'writeNote', { headers });
    const refused = { status: 422, body: { code: 'key-taken' } };
    const written = world.store.records(tenant).length;

    const text = { headers, body: { text: 'Noget andet', shared: true } };
    expect(await make(tab, director, 'writeNote', text)).toMatchObject(refused);
    expect(await make(tab, director, 'react', { headers })).toMatchObject(refused);
    const elsewhere = await tab.send(director, `${on('closed')}/notes`, {
      ...{ method: 'POST', body: { text: 'Husk', shared: true }, headers: { ...headers, 'if-match': '*' } },
    });
    expect(elsewhere).toMatchObject(refused);
    expect(world.store.records(tenant)).toHaveLength(written);
  });

  test('leaves its key free where it was refused or changed nothing', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const send = (name: string, more: Partial<Asked>) =>
      make(tab, secretary, name, {
        ...more,
        headers: { 'idempotency-key': `key-of-${name}`, ...more.headers },
      });

    const outdated = { headers: { 'if-match': '"another.one"' } };
    for (let time = 0; time < 2; time++) {
      expect(await send('editItem', outdated)).toMatchObject({ status: 412 });
      expect(await send('undo', {})).toMatchObject({ status: 409, body: { code: 'nothing-to-undo' } });
      expect(
        await send('editItem', { body: { title: '' }, headers: { 'idempotency-key': 'another-key' } }),
      ).toMatchObject({
        body: { code: 'title-missing' },
      });
    }
    expect(await send('editItem', {})).toMatchObject({ status: 200, body: { title: 'Ny sti' } });
  });

  test('that is still being made is asked to be sent again, with when', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const { transaction } = world.store;
    const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    world.store.transaction = async (cause, work) => {
      begun.resolve();
      await go.promise;
      return transaction(cause, work);
    };
    const headers = { 'idempotency-key': 'a-slow-change' };
    const slow = make(tab, director, 'writeNote', { headers });
    await begun.promise;
    const busy = await make(tab, director, 'writeNote', { headers });
    go.resolve();

    expect(busy).toMatchObject({ status: 409, body: { code: 'in-hand' }, headers: { 'retry-after': '2' } });
    expect(notesIn((await slow).body)).toBe(1);
    expect(notesIn((await make(tab, director, 'writeNote', { headers })).body)).toBe(1);
  });

  test('is refused with a key that is none', async () => {
    const tab = await aTab(await aScene());
    const none = await make(tab, director, 'writeNote', { headers: { 'idempotency-key': 'a b' } });

    expect(none).toMatchObject({ status: 400, body: { fields: [{ field: 'idempotency-key' }] } });
  });
});

function notesIn(body: unknown): number {
  return (body as { notes: unknown[] }).notes.length;
}
