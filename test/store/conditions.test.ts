import { describe, expect, test } from '@jest/globals';
import type { Condition } from '../../src/domain/condition.ts';
import type { Day, Instant } from '../../src/domain/day.ts';
import type { DecisionDraft } from '../../src/domain/draft.ts';
import { asId, type ConditionId, type DecisionId, type DraftId } from '../../src/domain/ids.ts';
import { aBoard, aDecision, aMeeting, aMorning, anItem, people } from '../support/builders.ts';
import { type AStore, onEveryStore } from '../support/stores.ts';

const board = aBoard();
const item = anItem();
const held = { ...aMeeting({ items: [item] }), status: 'concluded' as const };
const decision = aDecision();

const condition = (position: number, more: Partial<Condition> = {}): Condition => ({
  ...{ id: asId<ConditionId>(`condition-${position}`), boardId: board.id, decisionId: decision.id },
  ...{ itemId: item.id, position, text: 'Tilskuddet bevilges', unit: 'CFE', due: '2026-12-01' as Day },
  ...{ reports: [], ...more },
});
const lapsed = { state: 'lapsed', by: people.chief, at: aMorning, text: 'Puljen var tom' } as const;

async function aDecided(aStore: () => Promise<AStore>): Promise<AStore> {
  const here = await aStore();
  await here.change(async (tx) => {
    await tx.boards.save(board);
    await tx.items.add(item);
    await tx.meetings.add(held);
    await tx.decisions.save(decision);
  });
  return here;
}

describe('conditions', () => {
  onEveryStore((aStore) => {
    test('come back in their order, of a decision and of the board, and go with their decision', async () => {
      const { change, read } = await aDecided(aStore);
      const all = [condition(0), condition(1, { unit: null, due: null, reports: [lapsed] })];
      await change(async (tx) => {
        for (const one of all.toReversed()) await tx.conditions.save(one);
        await tx.conditions.save(condition(2));
        await tx.conditions.remove(condition(2));
      });
      expect(await read((db) => db.conditions.ofDecisions([decision.id]))).toEqual(all);
      expect(await read((db) => db.conditions.ofBoard(board.id))).toEqual(all);
      expect(await read((db) => db.conditions.get(condition(1).id))).toEqual(all[1]);
      expect(await read((db) => db.conditions.ofDecisions([]))).toEqual([]);
      await change((tx) => tx.decisions.remove(decision.id));
      expect(await read((db) => db.conditions.ofBoard(board.id))).toEqual([]);
    });

    test('let the item wait while one of its latest decision has lapsed', async () => {
      const { change, read } = await aDecided(aStore);
      const waiting = () => read(async (db) => (await db.items.waiting(board.id)).map(({ id }) => id));
      await change((tx) => tx.conditions.save(condition(0)));
      expect(await waiting()).toEqual([]);
      await change((tx) => tx.conditions.save(condition(0, { reports: [lapsed] })));
      expect(await waiting()).toEqual([item.id]);
      const later = { id: asId<DecisionId>('later'), meetingId: null, day: '2026-12-08' as Day };
      await change((tx) => tx.decisions.save({ ...decision, ...later }));
      expect(await waiting()).toEqual([]);
    });
  });
});

describe('the latest draft of a person', () => {
  onEveryStore((aStore) => {
    test('is that on the item at the meeting, whoever drafted what else', async () => {
      const { change, read } = await aStore();
      const on = { meetingId: held.id, itemId: item.id };
      const draft = (id: string, at: string, more: object = {}) =>
        ({ id: asId<DraftId>(id), at: at as Instant, by: people.secretary, ...on, ...more }) as DecisionDraft;
      const drafts = [
        draft('first', '2026-11-24T08:00:00.000Z'),
        draft('last', '2026-11-24T09:00:00.000Z'),
        draft('theirs', '2026-11-24T10:00:00.000Z', { by: people.chair }),
        draft('elsewhere', '2026-11-24T11:00:00.000Z', { itemId: 'other' }),
      ];
      await change(async (tx) => {
        for (const one of drafts) await tx.drafts.save(one);
      });
      expect(await read((db) => db.drafts.lastOf(people.secretary, on))).toEqual(drafts[1]);
      expect(await read((db) => db.drafts.lastOf(people.director, on))).toBeUndefined();
    });
  });
});

describe('the decisions since a day', () => {
  onEveryStore((aStore) => {
    test('are the board’s of that day and later', async () => {
      const { read } = await aDecided(aStore);
      const since = (day: string) => read((db) => db.decisions.since(board.id, day as Day));
      expect(await since(decision.day)).toEqual([decision]);
      expect(await since('2026-11-25')).toEqual([]);
      expect(await read((db) => db.decisions.since(asId('board-2'), decision.day))).toEqual([]);
    });
  });
});
