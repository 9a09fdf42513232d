import { describe, expect, test } from '@jest/globals';
import { type ATab, aTab } from '../../support/a-tab.ts';
import { aBoard, people } from '../../support/builders.ts';
import { addOtherBoard, arrange, aScene, items, meetingIds } from '../../support/scene.ts';

const { secretary, director, chief, stranger } = people;

const touch = (world: Awaited<ReturnType<typeof aScene>>, place: string) =>
  arrange(world, async (tx) => {
    await tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), place });
  });

async function next(told: AsyncGenerator<string>): Promise<string> {
  return (await told.next()).value ?? 'the end';
}

/** Past what is said when the ear is lent: when to come back, and from where. */
async function listening(tab: ATab, who: string, last?: string) {
  const told = await tab.listen(who, last);
  expect(await next(told)).toBe('retry: 1000');
  return { told, first: await next(told) };
}

describe('listening to changes by others', () => {
  test('tells which meeting changed, by ids alone, and goes on after a break where it left off', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const { told, first } = await listening(tab, director);
    await touch(world, 'hemmelig');
    tab.look();
    const one = await next(told);

    expect(one).toMatch(/^id: \d+\nevent: changed\ndata: \{"boardId":"board-1","meetingId":"meeting-1"\}$/);
    expect(Number(/\d+/.exec(one)?.[0])).toBeGreaterThan(Number(/\d+/.exec(first)?.[0]));
    await told.return(undefined);
    await touch(world, 'Byrådssalen');
    const again = await listening(tab, director, /\d+/.exec(one)?.[0]);
    tab.look();
    expect(await next(again.told)).toMatch(/event: changed\ndata: .*"meeting-1"/);
  });

  test('names every meeting on which an item stands, and the board alone for one that waits', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const { told } = await listening(tab, chief);
    await arrange(world, async (tx) => {
      await tx.items.save(await tx.items.lock(items.open.id));
    });
    tab.look();

    expect([await next(told), await next(told)].map((event) => /"meetingId":.*\}/.exec(event)?.[0])).toEqual([
      '"meetingId":null}',
      '"meetingId":"meeting-1"}',
    ]);
  });

  test('says nothing of a board on which one has no role', async () => {
    const world = await aScene();
    await addOtherBoard(
      world,
      aBoard().members.filter(({ role }) => role === 'secretary'),
    );
    const tab = await aTab(world);
    const [at, from] = [await listening(tab, stranger), await listening(tab, chief)];
    const both = await listening(tab, secretary);
    await arrange(world, async (tx) => {
      const [other] = await tx.boards.all().then((all) => all.filter(({ id }) => id === 'board-2'));
      if (other) await tx.boards.save({ ...other, meetingMinutes: 60 });
    });
    tab.look();
    expect(await next(both.told)).toContain('"board-2"');
    await touch(world, 'Mødelokale 2');
    tab.look();
    expect(await next(from.told)).toContain('"board-1"');
    tab.end();
    expect(await next(at.told)).toBe('the end');
  });

  test('asks to read everything anew where too much was missed, or the place is not known', async () => {
    const tab = await aTab(await aScene());

    for (const last of ['999999', 'one', '-600'])
      expect((await listening(tab, director, last)).first).toMatch(/^id: \d+\nevent: reload/);
  });

  test('gives a sign of life, and ends with the token and with the service', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const { told } = await listening(tab, director);
    for (let look = 0; look < 15; look += 1) tab.look();
    expect(await next(told)).toBe(':');
    world.pass(2 * 3600_000);
    tab.look();
    expect(await next(told)).toBe('the end');

    const later = await listening(tab, director);
    tab.end();
    expect(await next(later.told)).toBe('the end');
    expect((await tab.ask('/api/v1/events')).status).toBe(401);
  });

  test('of one person’s many pages the oldest is ended', async () => {
    const tab = await aTab(await aScene());
    const all = [];
    for (let page = 0; page < 9; page += 1) all.push(await listening(tab, director));

    expect(await next(all[0]?.told ?? (await tab.listen(director)))).toBe('the end');
  });
});
