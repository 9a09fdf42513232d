import { expect, test } from '@jest/globals';
import { lockWithAgendas } from '../../src/actions/lock-with-agendas.ts';
import type { Tx } from '../../src/actions/outside.ts';
import { addItem, removeItem } from '../../src/domain/agenda.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';

const itemId = items.open.id;

async function leave(tx: Tx): Promise<void> {
  await tx.meetings.save(removeItem(await tx.meetings.lock(meetingIds.next), itemId));
}

async function enter(tx: Tx): Promise<void> {
  await tx.meetings.save(addItem(await tx.meetings.lock(meetingIds.later), items.open));
}

/** What is found where somebody else was just before us: `meddle` is done when the lock is first asked for. */
async function found(tx: Tx, on: 'meetings' | 'items', meddle: () => Promise<void>) {
  let isDone = false;
  const first = async () => {
    if (!isDone) await meddle();
    isDone = true;
  };
  const meetings: Tx['meetings'] = {
    ...tx.meetings,
    lock: (id) => first().then(() => tx.meetings.lock(id)),
  };
  const own: Tx['items'] = { ...tx.items, lock: (id) => first().then(() => tx.items.lock(id)) };
  const { meetings: held } = await lockWithAgendas(
    { ...tx, ...(on === 'meetings' ? { meetings } : { items: own }) },
    { boardId, itemId },
  );
  return held.map((meeting) => [meeting.id, meeting.places.at(-1)?.itemId]);
}

test('an item that was moved to another agenda while we waited for its own is followed there', async () => {
  const world = await aScene();
  const move = async (tx: Tx) => {
    await leave(tx);
    await enter(tx);
  };
  expect(await arrange(world, (tx) => found(tx, 'meetings', () => move(tx)))).toEqual([
    [meetingIds.later, itemId],
  ]);
});

test('an item that waited and was put onto an agenda while we waited for the item is found there', async () => {
  const world = await aScene();
  await arrange(world, leave);
  expect(await arrange(world, (tx) => found(tx, 'items', () => enter(tx)))).toEqual([
    [meetingIds.later, itemId],
  ]);
});
