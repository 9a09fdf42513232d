import { describe, expect, test } from '@jest/globals';
import { confirmDecision } from '../../src/actions/confirm-decision.ts';
import type { Day } from '../../src/domain/day.ts';
import { asId, type DraftId, type ItemId } from '../../src/domain/ids.ts';
import { aDecision, by, people, tenant } from '../support/builders.ts';
import { decide, draft } from '../support/decide.ts';
import { refusalOf } from '../support/refused.ts';
import { arrange, aScene, boardId, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const secretary = by(people.secretary);
const toLater = { text: '', outcome: 'postponed', postponeTo: '2026-12-08' as Day } as const;
const tick = (id: ItemId, version = 1) => ({ id, version });

function confirm(world: World, draftId: DraftId, more: Partial<Parameters<typeof confirmDecision>[2]> = {}) {
  return confirmDecision(world, secretary, { boardId, draftId, ...more });
}

const placesOf = (world: World, id = meetingIds.later) =>
  world.store
    .everything(tenant)
    .meetings.get(id)
    ?.places.map((place) => place.itemId);

describe('what is linked to an item that is put off', () => {
  test('goes along, each with a decision of its own for the same reason, and its chiefs are told', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 }, { ...toLater, postponeReason: 'Tallene mangler' });
    const { decided, leftOut } = await confirm(world, id, {
      along: [tick(items.closed.id), tick(items.bridge.id)],
    });

    expect(leftOut).toEqual([]);
    expect(decided.map(({ itemId, text, postponement }) => [itemId, text, postponement])).toEqual(
      [items.closed.id, items.bridge.id].map((itemId) => [
        itemId,
        'Udsættes til 8. december 2026.',
        { to: meetingIds.later, day: '2026-12-08', reason: 'Tallene mangler' },
      ]),
    );
    expect(placesOf(world)).toEqual([items.coming.id, items.open.id, items.closed.id, items.bridge.id]);
    const told = [...world.store.everything(tenant).notices.values()].map(({ to }) => to);
    expect(told).toEqual([people.chief, people.guest, people.chief2]);
  });

  test('stays and is named where it was changed, was decided or has left the agenda meanwhile', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 }, { ...toLater, postponeReason: 'Tallene mangler' });
    await decide(world, { number: 4 }, { outcome: 'approved' });
    const along = [
      tick(items.closed.id, 7),
      tick(items.bridge.id),
      tick(items.coming.id),
      tick(items.standing.id),
    ];
    const { decided, leftOut } = await confirm(world, id, { along });

    expect(decided).toEqual([]);
    expect(leftOut).toEqual([
      { number: 3, why: 'changed' },
      { number: 4, why: 'decided' },
      { number: null, why: 'gone' },
      { number: 1, why: 'gone' },
    ]);
    expect(placesOf(world)).toEqual([items.coming.id, items.open.id]);
  });

  test('is not taken along by whoever is disqualified from it, nor with a decision that puts nothing off', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(items.bridge.id)), disqualified: [people.secretary] }),
    );
    const along = [tick(items.bridge.id, 2)];
    const putOff = await draft(world, { number: 2 }, { ...toLater, postponeReason: 'Tallene mangler' });
    expect((await confirm(world, putOff.id, { along })).leftOut).toEqual([{ number: 4, why: 'gone' }]);
    const other = await draft(world, { number: 3 }, { outcome: 'approved' });
    expect((await confirm(world, other.id, { along: [tick(items.open.id)] })).decided).toEqual([]);
  });

  test('comes back with everything else where the target has no room for it all', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const meeting = await tx.meetings.lock(meetingIds.later);
      const [place] = meeting.places;
      if (place) await tx.meetings.save({ ...meeting, places: Array.from({ length: 99 }, () => place) });
    });
    const { id } = await draft(world, { number: 2 }, toLater);
    const act = () => confirm(world, id, { along: [tick(items.bridge.id)] });
    expect(await refusalOf(world, act)).toBe('agenda-full');
  });

  test('waits with it on the waiting list', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 }, { ...toLater, postponeTo: null });
    await confirm(world, id, { along: [tick(items.bridge.id)] });
    const waiting = await world.store.read(tenant, (db) => db.items.waiting(boardId));
    expect(waiting.map((one) => one.id)).toEqual(expect.arrayContaining([items.open.id, items.bridge.id]));
  });
});

describe('a postponement', () => {
  test('goes where it is sent while it is read back, and a text of ours says so', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 }, { ...toLater, postponeTo: null });
    const { decision } = await confirm(world, id, { postponeTo: '2026-12-08' as Day });
    expect(decision).toMatchObject({
      text: 'Udsættes til 8. december 2026.',
      postponement: { to: meetingIds.later, day: '2026-12-08' },
    });
    expect(placesOf(world)).toContain(items.open.id);
  });

  test('keeps the text that somebody wrote, and the day that was wished for where none was chosen', async () => {
    const world = await aScene();
    const text = 'Punktet udskydes til den 9. december.';
    const { id } = await draft(world, { number: 2 }, { text });
    const { decision } = await confirm(world, id, { postponeTo: null });
    expect(decision).toMatchObject({ text, postponement: { to: null, day: '2026-12-09' } });
  });

  test('is refused to a day without a meeting, and nothing is lost', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 }, toLater);
    const act = () => confirm(world, id, { postponeTo: '2026-12-09' as Day });
    expect(await refusalOf(world, act)).toBe('no-meeting-on');
    expect((await confirm(world, id)).decision.postponement?.day).toBe('2026-12-08');
  });

  test('takes no endless reason', async () => {
    const world = await aScene();
    const long = 'x'.repeat(501);
    const act = () => draft(world, { number: 2 }, { ...toLater, postponeReason: long });
    expect(await refusalOf(world, act)).toBe('text-too-long');
    const { id } = await draft(world, { number: 2 }, toLater);
    expect(await refusalOf(world, () => confirm(world, id, { postponeReason: long }))).toBe('text-too-long');
  });

  test('needs a reason the third time', async () => {
    const world = await aScene();
    const earlier = { itemId: items.open.id, outcome: 'postponed', meetingId: null } as const;
    await arrange(world, async (tx) => {
      await tx.decisions.save(aDecision({ ...earlier, id: asId('first'), day: '2026-10-27' as Day }));
      await tx.decisions.save(aDecision({ ...earlier, id: asId('second'), day: '2026-11-10' as Day }));
    });
    const { id } = await draft(world, { number: 2 }, toLater);
    expect(await refusalOf(world, () => confirm(world, id))).toBe('postpone-reason-missing');
    const { decision } = await confirm(world, id, { postponeReason: 'Tallene mangler' });
    expect(decision.postponement?.reason).toBe('Tallene mangler');
  });
});
