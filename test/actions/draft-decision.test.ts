import { describe, expect, test } from '@jest/globals';
import { draftDecision } from '../../src/actions/draft-decision.ts';
import { writeRecord } from '../../src/actions/write-record.ts';
import type { Day } from '../../src/domain/day.ts';
import { aBoard, aDecision, aMember, by, people, tenant } from '../support/builders.ts';
import { draft } from '../support/decide.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';

const secretary = by(people.secretary);

describe('drafting a decision', () => {
  test('decides nothing: no decision, nobody told, nothing on record', async () => {
    const world = await aScene();
    const records = world.store.records(tenant).length;
    const made = await draft(world, { number: 2 });
    const { decisions, drafts } = world.store.everything(tenant);
    expect([decisions.size, drafts.get(made.id), world.store.records(tenant).length]).toEqual([
      0,
      made,
      records,
    ]);
    expect(world.store.jobs).toEqual([]);
  });

  test('marks as guessed what it read out of the text, and not what was said', async () => {
    const world = await aScene();
    const text = 'Udskydes til den 8. december 2026. CTM udarbejder et notat om prisen.';
    const read = await draft(world, { number: 2 }, { text });
    expect(read.outcome).toEqual({ value: 'postponed', guessed: true });
    expect(read.postponement).toMatchObject({ guessed: true, value: { to: meetingIds.later } });
    const said = await draft(world, { number: 2 }, { text, outcome: 'noted', orders: [] });
    expect(said.outcome).toEqual({ value: 'noted', guessed: false });
    expect([said.postponement, said.orders]).toEqual([null, []]);
  });

  test('lets an item wait where the text names a day without a meeting, and names the nearest', async () => {
    const world = await aScene();
    const text = 'Punktet udskydes til den 1. december 2026.';
    const { postponement } = await draft(world, { number: 2 }, { text });
    expect(postponement).toEqual({
      guessed: true,
      value: { to: null, day: '2026-12-01', nearest: ['2026-12-08'] },
    });
  });

  test.each([
    ['2026-12-01', 'no-meeting-on'],
    ['2026-11-24', 'postpone-to-same'],
    ['2026-11-17', 'postpone-to-past'],
  ])('refuses to postpone to %s, where somebody said so', async (day, code) => {
    const world = await aScene();
    const act = () => draft(world, { number: 2 }, { outcome: 'postponed', postponeTo: day as Day });
    expect(await refusalOf(world, act)).toBe(code);
  });

  test('proposes the chiefs of the units and of those ordered and the guests, and names who may not be told', async () => {
    const world = await aScene();
    const orders = [{ text: 'Et notat', unit: 'CTM', byWhom: null, due: null }];
    const open = await draft(world, { number: 2 }, { orders });
    expect([open.recipients, open.notTold]).toEqual([[people.chief, people.chief2, people.guest], []]);
    const closed = await draft(world, { number: 3 });
    expect([closed.recipients, closed.notTold]).toEqual([[], ['Tina Mark']]);
  });

  test('tells nobody whose role has ended, also where the form still names them', async () => {
    const board = aBoard();
    const former = aMember('chief', { personId: people.stranger, to: '2026-11-01' as Day });
    const world = await aScene({ ...board, members: [...board.members, former] });
    const made = await draft(world, { number: 2 }, { recipients: [people.chief, people.stranger] });
    expect(made.recipients).toEqual([people.chief]);
  });

  test('counts how often the item was postponed at other meetings', async () => {
    const world = await aScene();
    await arrange(world, (tx) =>
      tx.decisions.save(
        aDecision({ itemId: items.open.id, meetingId: meetingIds.later, outcome: 'postponed' }),
      ),
    );
    expect((await draft(world, { number: 2 })).postponedBefore).toBe(1);
  });

  test.each([
    ['no text', { text: ' ' }, 'text-missing'],
    ['an endless text', { text: 'x'.repeat(8_001) }, 'text-too-long'],
  ])('is refused with %s', async (_, input, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => draft(world, { number: 2 }, input))).toBe(code);
  });

  test('is refused on a standing item, an unknown number, and an agenda that is not out', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => draft(world, { number: 1 }))).toBe('item-is-standing');
    expect(await refusalOf(world, () => draft(world, { number: 9 }))).toBe('no-item-numbered');
    const early = { boardId, meeting: { id: meetingIds.later }, item: { number: 1 }, input: { text: 'Ja' } };
    expect(await refusalOf(world, () => draftDecision(world, secretary, early))).toBe('not-published');
  });

  test.each([people.director, people.chief, people.guest, people.stranger])(
    'is refused to %s',
    async (who) => {
      const world = await aScene();
      expect(await refusalOf(world, () => draft(world, { number: 2 }, {}, who))).toBe('not-allowed');
    },
  );

  test('is refused to a chair who is disqualified', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(items.open.id)), disqualified: [people.chair] }),
    );
    expect(await refusalOf(world, () => draft(world, { number: 2 }, {}, people.chair))).toBe('disqualified');
  });
});

describe('writing the record of a standing item', () => {
  const write = (number: number, text: string) => ({
    ...{ boardId, meeting: { id: meetingIds.next }, item: { number }, text },
  });

  test('keeps it on the agenda, which is shown anew', async () => {
    const world = await aScene();
    await writeRecord(world, secretary, write(1, ' Næste møde flyttes. '));
    expect(world.store.everything(tenant).meetings.get(meetingIds.next)?.places[0]?.record).toBe(
      'Næste møde flyttes.',
    );
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda' }]);
  });

  test.each([
    [1, ' ', 'text-missing'],
    [1, 'x'.repeat(8_001), 'text-too-long'],
    [2, 'Drøftet.', 'outdated'],
  ])('is refused on item %i with a text like that', async (number, text, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => writeRecord(world, secretary, write(number, text)))).toBe(code);
  });

  test('is refused to a director', async () => {
    const world = await aScene();
    const act = () => writeRecord(world, by(people.director), write(1, 'Drøftet.'));
    expect(await refusalOf(world, act)).toBe('not-allowed');
  });
});
