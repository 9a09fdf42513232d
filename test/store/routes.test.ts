import { describe, expect, test } from '@jest/globals';
import type { Day, Instant } from '../../src/domain/day.ts';
import { asId, type ItemId, type StepId } from '../../src/domain/ids.ts';
import { emptyRoute, type Route, type Step } from '../../src/domain/route.ts';
import { aBoard, aDecision, aMeeting, anItem, people } from '../support/builders.ts';
import { type AStore, onEveryStore } from '../support/stores.ts';

const item = anItem();
const other = anItem({ id: asId<ItemId>('item-2') });
const step: Step = {
  ...{
    id: asId<StepId>('step-1'),
    body: 'Byrådet',
    day: '2027-04-01' as Day,
    state: 'planned',
    sentOn: null,
  },
  answer: null,
};
const route: Route = { ...emptyRoute(item), steps: [step], laidFor: '2027-03-03' as Day };
const asSecretary = { by: people.secretary, what: 'plan-route', boardId: aBoard().id, canUndo: true };

async function laidOut({ change }: AStore): Promise<void> {
  await change(async (tx) => {
    await tx.boards.save(aBoard());
    for (const one of [item, other]) await tx.items.add(one);
    const meeting = aMeeting({ items: [item], status: 'concluded' });
    await tx.meetings.add(meeting);
    await tx.decisions.save(aDecision({ recordedAt: '2026-11-24T09:00:00.000Z' as Instant }));
  });
}

describe('the routes of items', () => {
  onEveryStore((aStore) => {
    test('are kept as they are, counted up, and found as long as a body is waited for', async () => {
      const here = await aStore();
      await laidOut(here);
      const saved = await here.change((tx) => tx.routes.save(route), asSecretary);
      expect(saved).toEqual({ ...route, version: 1 });
      expect(await here.read((db) => db.routes.ofItems([other.id, item.id]))).toEqual([saved]);
      expect(await here.read((db) => db.routes.open(aBoard().id))).toEqual([saved]);
      const answer = { text: 'Godkendt', day: '2027-04-01' as Day, by: people.secretary };
      await here.change((tx) =>
        tx.routes.save({ ...saved, steps: [{ ...step, state: 'answered', answer }] }),
      );
      expect(await here.read((db) => db.routes.open(aBoard().id))).toEqual([]);
    });

    test('refuse what was made from an older version', async () => {
      const here = await aStore();
      await laidOut(here);
      const saved = await here.change((tx) => tx.routes.save(route));
      await here.change((tx) => tx.routes.save(saved));
      await expect(here.change((tx) => tx.routes.save(saved))).rejects.toMatchObject({ code: 'outdated' });
      await expect(here.change((tx) => tx.routes.save(route))).rejects.toMatchObject({ code: 'outdated' });
    });

    test('are remembered as they were before, and followed by a later change alone', async () => {
      const here = await aStore();
      await laidOut(here);
      const saved = await here.change((tx) => tx.routes.save(route), asSecretary);
      const last = await here.read((db) => db.changes.lastOf(people.secretary, aBoard().id));
      expect(last?.touched).toEqual([{ kind: 'route', itemId: item.id, before: null }]);
      if (!last) throw new Error('nothing is remembered');
      expect(await here.read((db) => db.changes.isFollowed(last))).toBe(false);
      await here.change((tx) => tx.routes.save(saved));
      expect(await here.read((db) => db.changes.isFollowed(last))).toBe(true);
      await here.change((tx) => tx.routes.remove(item.id));
      expect(await here.read((db) => db.routes.ofItems([item.id]))).toEqual([]);
    });

    test('make a decided item wait again from when it came back, until it is decided again', async () => {
      const here = await aStore();
      await laidOut(here);
      const waiting = async () =>
        (await here.read((db) => db.items.waiting(aBoard().id))).map(({ id }) => id);
      expect(await waiting()).toEqual([other.id]);
      await here.change((tx) =>
        tx.routes.save({ ...route, waitsSince: '2026-11-23T08:00:00.000Z' as Instant }),
      );
      expect(await waiting()).toEqual([other.id]);
      const waitsSince = '2026-12-01T08:00:00.000Z' as Instant;
      await here.change((tx) => tx.routes.save({ ...route, version: 1, waitsSince }));
      expect((await waiting()).toSorted()).toEqual([item.id, other.id].toSorted());
    });
  });
});
