import { describe, expect, test } from '@jest/globals';
import type { Instant } from '../../src/domain/day.ts';
import { asId, type DraftId } from '../../src/domain/ids.ts';
import { aBoard, aMorning, anItem, people } from '../support/builders.ts';
import { onEveryDatabase } from '../support/database.ts';
import { aCause, inDatabase, onEveryStoreAndDatabase } from '../support/stores.ts';

const day = 24 * 3_600_000;
const key = { conversationId: 'chat-1', type: 'message', activityId: '1' };

function later(milliseconds: number): Instant {
  return new Date(Date.parse(aMorning) + milliseconds).toISOString() as Instant;
}

describe('an activity', () => {
  onEveryStoreAndDatabase((aStore) => {
    test('is new once, then in hand until it has died of old age, and new again then', async () => {
      const { store, tenantId } = await aStore();

      expect(await store.claimActivity(tenantId, key, aMorning)).toBe('new');
      expect(await store.claimActivity(tenantId, key, later(19_999))).toBe('in-hand');
      expect(await store.claimActivity(tenantId, key, later(20_001))).toBe('new');
      expect(await store.claimActivity(tenantId, key, later(40_000))).toBe('in-hand');
      expect(await store.claimActivity(tenantId, key, later(40_002))).toBe('new');
    });

    test('is acted upon once its transaction is committed, for ever', async () => {
      const { store, tenantId, change } = await aStore();
      await store.claimActivity(tenantId, key, aMorning);
      await change(async () => {}, { once: key });

      expect(await store.claimActivity(tenantId, key, later(1))).toBe('acted');
      expect(await store.claimActivity(tenantId, key, later(3_600_000))).toBe('acted');
    });

    test('is another one in another conversation, of another type or with another id', async () => {
      const { store, tenantId } = await aStore();
      await store.claimActivity(tenantId, key, aMorning);

      for (const other of [{ conversationId: 'chat-2' }, { type: 'invoke' }, { activityId: '2' }]) {
        expect(await store.claimActivity(tenantId, { ...key, ...other }, aMorning)).toBe('new');
      }
    });

    test('that was given up is new at once, and one that is committed stays', async () => {
      const { store, tenantId, change } = await aStore();
      await store.claimActivity(tenantId, key, aMorning);
      await store.releaseActivity(tenantId, key, later(-1));
      expect(await store.claimActivity(tenantId, key, aMorning)).toBe('in-hand');

      await store.releaseActivity(tenantId, key, aMorning);
      expect(await store.claimActivity(tenantId, key, aMorning)).toBe('new');
      await change(async () => {}, { once: key });
      await store.releaseActivity(tenantId, key, aMorning);
      expect(await store.claimActivity(tenantId, key, aMorning)).toBe('acted');
    });

    test('that says something else under the same id is told so, until the id is free', async () => {
      const { store, tenantId } = await aStore();
      const [one, other] = [
        { ...key, content: 'one' },
        { ...key, content: 'other' },
      ];
      await store.claimActivity(tenantId, one, aMorning);

      expect(await store.claimActivity(tenantId, other, aMorning)).toBe('other');
      expect(await store.claimActivity(tenantId, one, aMorning)).toBe('in-hand');
      expect(await store.claimActivity(tenantId, other, later(20_001))).toBe('new');
      expect(await store.claimActivity(tenantId, one, later(20_002))).toBe('other');
    });

    test('that arrives many times at once is new to exactly one', async () => {
      const { store, tenantId } = await aStore();

      const claims = await Promise.all(
        Array.from({ length: 10 }, () => store.claimActivity(tenantId, key, aMorning)),
      );

      expect(claims.toSorted()).toEqual([...Array(9).fill('in-hand'), 'new']);
    });
  });
});

describe('what has served its time', () => {
  onEveryDatabase((open) => {
    test('is forgotten: activities after three days, but never that somebody was greeted', async () => {
      const { store, tenantId } = inDatabase(await open());
      const greeting = { ...key, type: 'greeting' };
      await store.claimActivity(tenantId, key, aMorning);
      await store.claimActivity(tenantId, greeting, aMorning);
      await store.transaction({ ...aCause(tenantId), once: key }, async () => {});
      await store.transaction({ ...aCause(tenantId), once: greeting }, async () => {});

      await store.forget(later(3 * day));
      expect(await store.claimActivity(tenantId, key, later(3 * day))).toBe('acted');

      await store.forget(later(3 * day + 1));
      expect(await store.claimActivity(tenantId, key, later(3 * day + 1))).toBe('new');
      expect(await store.claimActivity(tenantId, greeting, later(400 * day))).toBe('acted');
    });

    test('is forgotten: changes after three days, drafts after thirty', async () => {
      const here = inDatabase(await open());
      const id = asId<DraftId>('draft');
      await here.change(
        async (tx) => {
          await tx.boards.save(aBoard());
          await tx.items.add(anItem());
          await tx.drafts.save({ id, at: aMorning } as never);
        },
        { by: people.secretary, boardId: aBoard().id },
      );
      const left = () =>
        here.read(async (db) => [
          (await db.changes.lastOf(people.secretary, aBoard().id)) !== undefined,
          (await db.drafts.get(id)) !== undefined,
          (await db.items.get(anItem().id)) !== undefined,
        ]);

      await here.store.forget(later(3 * day));
      expect(await left()).toEqual([true, true, true]);
      await here.store.forget(later(3 * day + 1));
      expect(await left()).toEqual([false, true, true]);
      await here.store.forget(later(30 * day + 1));
      expect(await left()).toEqual([false, false, true]);
    });
  });
});
