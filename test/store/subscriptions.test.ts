import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarState } from '../../src/actions/outside.ts';
import { asId, type TenantId } from '../../src/domain/ids.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { orNull, someDay, someInstant, someText } from '../support/arbitraries.ts';
import { someUrl } from '../support/arbitrary-strings.ts';
import { aBoard, aMorning } from '../support/builders.ts';
import { aCause, onEveryStore } from '../support/stores.ts';

const mailbox = 'direktionen@aaloese.example';
const live = { id: 'a', secretHash: 'f', since: aMorning, expiresAt: aMorning, mustRenew: false };
const subscription: Subscription = { mailbox, url: 'https://x.example/', live, trouble: null };

const someSubscription: fc.Arbitrary<Subscription> = fc.record({
  mailbox: fc.emailAddress(),
  url: someUrl,
  live: orNull(
    fc.record({
      ...{ id: someText, secretHash: someText, since: someInstant, expiresAt: someInstant },
      mustRenew: fc.boolean(),
    }),
  ),
  trouble: orNull(
    fc.record({
      why: fc.constantFrom('forbidden', 'no-mailbox', 'unreachable', 'taken'),
      ...{ since: someInstant, triedAt: someInstant },
    }),
  ),
});

const someState: fc.Arbitrary<CalendarState> = fc.record(
  {
    ...{ mailbox: fc.emailAddress(), token: orNull(someText), from: someDay, readAt: orNull(someInstant) },
    paused: fc.record({
      why: fc.constantFrom('forbidden', 'no-mailbox'),
      ...{ since: someInstant, triedAt: someInstant },
    }),
  },
  { requiredKeys: ['mailbox', 'token', 'from', 'readAt'] },
);

describe('a subscription', () => {
  onEveryStore((aStore) => {
    test('comes back as it was saved, the latest one of its mailbox', async () => {
      const { change, read } = await aStore();
      const same = fc
        .tuple(someSubscription, someSubscription)
        .map(([one, other]) => [one, { ...other, mailbox: one.mailbox }]);
      await fc.assert(
        fc.asyncProperty(same, async (versions) => {
          for (const version of versions) {
            await change((tx) => tx.subscriptions.save(version));
            expect(await read((db) => db.subscriptions.get(version.mailbox))).toEqual(version);
          }
        }),
        { numRuns: 30 },
      );
    });

    test('is found among those of all tenants, and read and removed in its own alone', async () => {
      const { store, tenantId: ours, change, read } = await aStore();
      const theirs = asId<TenantId>(`${ours}-theirs`);
      const mine = async () =>
        (await store.subscriptions()).filter(({ tenantId }) => tenantId.startsWith(ours));
      await change((tx) => tx.subscriptions.save(subscription));
      await store.transaction(aCause(theirs), async (tx) => {
        expect(await tx.subscriptions.lock(mailbox)).toBeUndefined();
        await tx.subscriptions.save({ ...subscription, live: null });
      });
      expect(await read((db) => db.subscriptions.get(mailbox))).toEqual(subscription);
      expect(await mine()).toEqual([
        { tenantId: ours, ...subscription },
        { tenantId: theirs, ...subscription, live: null },
      ]);
      await change((tx) => tx.subscriptions.remove(mailbox));
      expect((await mine()).map(({ tenantId }) => tenantId)).toEqual([theirs]);
    });

    test('is changed by one at a time, whoever comes', async () => {
      const { change, read } = await aStore();
      await change((tx) => tx.subscriptions.save(subscription));
      const add = () =>
        change(async (tx) => {
          const current = await tx.subscriptions.lock(mailbox);
          if (!current?.live) throw new Error('it is gone');
          await tx.subscriptions.save({ ...current, live: { ...live, id: `${current.live.id}x` } });
        });
      await Promise.all([add(), add(), add()]);
      expect(await read((db) => db.subscriptions.get(mailbox))).toMatchObject({ live: { id: 'axxx' } });
    });

    test('leaves no trace where its transaction fails', async () => {
      const { change, read } = await aStore();
      const failing = change(async (tx) => {
        await tx.subscriptions.save(subscription);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await read((db) => db.subscriptions.get(mailbox))).toBeUndefined();
    });
  });
});

describe('how far a calendar was read', () => {
  onEveryStore((aStore) => {
    test('comes back as it was, a pause included', async () => {
      const { change, read } = await aStore();
      const board = aBoard();
      await change((tx) => tx.boards.save(board));
      await fc.assert(
        fc.asyncProperty(someState, async (state) => {
          await change((tx) => tx.calendars.save(board.id, state));
          expect(await read((db) => db.calendars.get(board.id))).toEqual(state);
        }),
        { numRuns: 30 },
      );
    });
  });
});
