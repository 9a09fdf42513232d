import { describe, expect, test } from '@jest/globals';
import { remindOfOrders } from '../../src/actions/remind-of-orders.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type OrderId } from '../../src/domain/ids.ts';
import { report } from '../../src/domain/order.ts';
import { anOrder } from '../support/an-order.ts';
import { aBoard, aDecision, aMeeting, aMember, aMorning, anItem, people } from '../support/builders.ts';
import { textsIn } from '../support/card-nodes.ts';
import { arrange } from '../support/scene.ts';
import { aWorldWith, type World } from '../support/world.ts';

const hour = 3_600_000;
const order = (id: string, text: string, due: string, unit: string | null = 'CFE') =>
  anOrder({ order: { id: asId<OrderId>(id), text, due: due as Day, unit } }).order;

/** Two orders to CFE, due on Tuesday 15 and Friday 18 December, and one to CTM, due on Monday 4 January. */
const orders = [
  order('first', 'Et notat', '2026-12-15'),
  order('second', 'En plan', '2026-12-18'),
  order('third', 'Et kort', '2027-01-04', 'CTM'),
];

async function aWorldAt(day: string, board = aBoard(), given = orders): Promise<World> {
  const world = await aWorldWith({ board, items: [anItem()], meetings: [aMeeting({ items: [anItem()] })] });
  await arrange(world, (tx) => tx.decisions.save(aDecision({ orders: given })));
  passTo(world, day);
  return world;
}

/** To eight in the morning of the day. */
function passTo(world: World, day: string): void {
  world.pass(Date.parse(`${day}T07:00:00.000Z`) - Date.parse(world.now()));
}

/** What was sent to whom, without their chats' prefix. */
async function remind(world: World): Promise<Record<string, string>> {
  await remindOfOrders(world);
  await world.runJobs();
  const sent = world.sent.splice(0).map(({ where, message }) => {
    const texts = 'card' in message ? textsIn(message.card).join('\n') : '';
    return [where.replace('chat-', ''), texts] as const;
  });
  expect(new Set(sent.map(([who]) => who)).size).toBe(sent.length);
  return Object.fromEntries(sent);
}

describe('in the morning', () => {
  test('an owner is reminded of an order three working days ahead, once, whoever reminds at the same time', async () => {
    const world = await aWorldAt('2026-12-10');
    world.pass(-hour);
    expect(await remind(world)).toEqual({});
    world.pass(hour);
    await Promise.all([remindOfOrders(world), remindOfOrders(world)]);
    const said = await remind(world);
    expect(Object.keys(said)).toEqual([people.chief]);
    expect(said[people.chief]).toMatch(/Husk din bestilling[\s\S]*Et notat[\s\S]*senest 15\. december 2026/);
    expect(await remind(world)).toEqual({});
  });

  test('one message names all of an owner’s orders that are near or overdue, and each can be reported done', async () => {
    const world = await aWorldAt('2026-12-16');
    const said = await remind(world);
    expect(said[people.chief]).toMatch(
      /Husk dine 2 bestillinger[\s\S]*Et notat[\s\S]*⚠ Overskredet[\s\S]*En plan/,
    );
  });

  test('secretaries are told once a week of all that is overdue', async () => {
    const world = await aWorldAt('2026-12-16');
    expect((await remind(world))[people.secretary]).toMatch(/Én bestilling er overskredet[\s\S]*Et notat/);
    passTo(world, '2026-12-17');
    expect(await remind(world)).toEqual({});
    passTo(world, '2026-12-21');
    expect((await remind(world))[people.secretary]).toMatch(/2 bestillinger er overskredet/);
  });

  test('secretaries are told of an order that is due where its unit has no chief', async () => {
    const members = [aMember('secretary'), aMember('chief', { unit: 'CTM' })];
    const world = await aWorldAt('2026-12-10', aBoard({ members }));
    expect((await remind(world))[people.secretary]).toMatch(/uden chef[\s\S]*CFE \(ingen chef\)/);
  });

  test('an order follows its unit: the chief of the day is reminded', async () => {
    const last = aMember('chief', { to: '2026-12-01' as Day });
    const heir = aMember('chief', { personId: people.chief2, from: '2026-12-02' as Day });
    const world = await aWorldAt('2026-12-10', aBoard({ members: [aMember('secretary'), last, heir] }));
    expect(Object.keys(await remind(world))).toEqual([people.chief2]);
  });

  test('nobody is reminded of what was reported done before the message went out', async () => {
    const world = await aWorldAt('2026-12-10');
    await remindOfOrders(world);
    await arrange(world, async (tx) => {
      const one = await tx.orders.get(asId<OrderId>('first'));
      if (one) await tx.orders.save(report(one, { by: people.chief, at: aMorning as Instant }));
    });
    await world.runJobs();
    expect(world.sent).toEqual([]);
  });

  test('nobody is reminded on a day off', async () => {
    const world = await aWorldAt('2026-12-19');
    expect(await remind(world)).toEqual({});
  });
});
