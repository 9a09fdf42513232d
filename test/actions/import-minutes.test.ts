import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importMinutes } from '../../src/actions/import-minutes.ts';
import type { PrintedMinutes } from '../../src/domain/printed-minutes.ts';
import { readMinutes } from '../../src/minutes/read-minutes.ts';
import { tenant } from '../support/builders.ts';
import { printedDecision, printedMinutes } from '../support/printed.ts';
import { boardId } from '../support/scene.ts';
import { aWorldWith, type World } from '../support/world.ts';

const put = printedDecision('2025-03-11', 'Udskydes til næste møde.');
const approved = printedDecision('2025-03-25', 'Direktionen godkender.');
/** An item that was postponed, and came back with its first decision reprinted. */
const first = printedMinutes('2025-03-11', [{ decisions: [put], outcomeOfLastDecision: 'postponed' }]);
const second = printedMinutes('2025-03-25', [
  { decisions: [put, approved], outcomeOfLastDecision: 'approved' },
  { title: null, closed: true, caseNumber: '25/60' },
]);

const bringIn = (world: World, minutes: PrintedMinutes) =>
  importMinutes(world, { tenantId: tenant, boardId, minutes, from: 'cli' });

/** What the board's history says, whatever the ids are. */
function history(world: World) {
  const { meetings, items, decisions } = world.store.everything(tenant);
  const dayOf = (id: string | null) => (id === null ? null : meetings.get(id)?.start.slice(0, 10));
  return {
    agendas: [...meetings.values()]
      .map(({ start, places }) => [start, ...places.map((place) => place.text.title)])
      .toSorted(),
    items: [...items.values()]
      .map((item) => [item.text.title, item.caseNumber, item.closed !== null])
      .toSorted(),
    decisions: [...decisions.values()]
      .map((one) => [one.day, dayOf(one.meetingId), one.text, one.outcome, items.get(one.itemId)?.text.title])
      .toSorted(),
  };
}

describe('importing minutes', () => {
  test('makes them an approved meeting of the history, with its guesses marked', async () => {
    const world = await aWorldWith({});
    expect(await bringIn(world, second)).toMatchObject({ kind: 'imported', linked: 0 });
    const { meetings, decisions } = world.store.everything(tenant);
    expect([...meetings.values()]).toMatchObject([
      { status: 'approved', origin: 'imported', start: '2025-03-25T08:30:00.000Z', attendees: [{}, {}] },
    ]);
    expect([...decisions.values()].every((one) => one.outcomeIsGuess && one.recordedBy === null)).toBe(true);
    expect(world.store.jobs).toEqual([]);
  });

  test('has those who sent their apologies as absent, where the minutes name them', async () => {
    const world = await aWorldWith({});
    await bringIn(world, { ...second, absent: ['Dan Krog'] });
    const [meeting] = world.store.everything(tenant).meetings.values();
    expect(meeting?.attendees.map(({ name, response }) => [name, response])).toEqual([
      ['Frans Dahl', 'none'],
      ['Dorte Bro', 'none'],
      ['Dan Krog', 'declined'],
    ]);
  });

  test('again is harmless', async () => {
    const world = await aWorldWith({});
    await bringIn(world, second);
    const before = world.store.everything(tenant);
    expect((await bringIn(world, second)).kind).toBe('unchanged');
    expect(world.store.everything(tenant)).toEqual(before);
  });

  test('twice at once imports once', async () => {
    const world = await aWorldWith({});
    const done = await Promise.all([bringIn(world, second), bringIn(world, second)]);
    expect(done.map(({ kind }) => kind)).toEqual(['imported', 'unchanged']);
  });

  test('lets other minutes of the same meeting differ, and keeps the first', async () => {
    const world = await aWorldWith({});
    await bringIn(world, second);
    const before = world.store.everything(tenant);
    const changed = printedMinutes('2025-03-25', [{ title: 'En anden havn' }]);
    expect((await bringIn(world, changed)).kind).toBe('differs');
    expect(world.store.everything(tenant)).toEqual(before);
  });

  test('leaves a meeting alone that the board holds itself', async () => {
    const world = await aWorldWith({});
    await bringIn(world, first);
    const [meeting] = [...world.store.everything(tenant).meetings.values()];
    await world.store.transaction(
      { tenantId: tenant, by: 'operator', what: 'arrange', from: 'test' },
      async (tx) => {
        if (meeting) await tx.meetings.save({ ...meeting, origin: 'typed' });
      },
    );
    expect((await bringIn(world, first)).kind).toBe('taken');
  });

  test('joins an item that came back with itself', async () => {
    const world = await aWorldWith({});
    await bringIn(world, first);
    expect(await bringIn(world, second)).toMatchObject({ kind: 'imported', linked: 1 });
    const { items, decisions } = world.store.everything(tenant);
    expect([items.size, decisions.size]).toEqual([2, 2]);
    expect(new Set([...decisions.values()].map((one) => one.itemId)).size).toBe(1);
  });

  test('in whatever order makes the same history', async () => {
    const [oneWay, other] = [await aWorldWith({}), await aWorldWith({})];
    for (const minutes of [first, second]) await bringIn(oneWay, minutes);
    for (const minutes of [second, first]) await bringIn(other, minutes);
    expect(history(other)).toEqual(history(oneWay));
  });

  test('does not join two items of one case that no decision joins', async () => {
    const world = await aWorldWith({});
    await bringIn(world, printedMinutes('2025-03-11', [{ title: 'Årsregnskab', decisions: [put] }]));
    await bringIn(world, printedMinutes('2026-03-10', [{ title: 'Årsregnskab', decisions: [] }]));
    expect(world.store.everything(tenant).items.size).toBe(2);
  });

  test('makes nothing wait for a meeting that old minutes postponed', async () => {
    const world = await aWorldWith({});
    await bringIn(world, first);
    expect(await world.store.read(tenant, (db) => db.items.waiting(boardId))).toEqual([]);
  });
});

describe('importing the published minutes', () => {
  const folder = '../shared/minutes';
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const testIf = files.length > 0 ? test : test.skip;
  const minutes = files.map((name) => {
    const read = readMinutes(readFileSync(`${folder}/${name}`, 'utf8'));
    if (read.kind !== 'minutes') throw new Error(`${name} cannot be read`);
    return read.minutes;
  });

  testIf(
    `in any order makes the same history, and again changes nothing (skipped where ${folder} is absent)`,
    async () => {
      const orders = [minutes, minutes.toReversed(), [...minutes.slice(1), ...minutes.slice(0, 1)]];
      const histories = [];
      for (const order of orders) {
        const world = await aWorldWith({});
        for (const one of order) expect((await bringIn(world, one)).kind).toBe('imported');
        for (const one of order) expect((await bringIn(world, one)).kind).toBe('unchanged');
        histories.push(history(world));
      }
      expect(histories[1]).toEqual(histories[0]);
      expect(histories[2]).toEqual(histories[0]);
      expect(histories[0]?.agendas).toHaveLength(files.length);
    },
  );
});
