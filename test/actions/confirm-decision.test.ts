import { describe, expect, test } from '@jest/globals';
import { confirmDecision } from '../../src/actions/confirm-decision.ts';
import { editItem } from '../../src/actions/edit-item.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import type { Day } from '../../src/domain/day.ts';
import type { DraftId, MeetingId } from '../../src/domain/ids.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { decide, draft } from '../support/decide.ts';
import { refusalOf } from '../support/refused.ts';
import { addOtherBoard, arrange, aScene, boardId, items, meetingIds, other } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const secretary = by(people.secretary);
const confirm = (world: World, draftId: DraftId, who = secretary) =>
  confirmDecision(world, who, { boardId, draftId });
const postponed = (postponeTo: Day | null) => ({ outcome: 'postponed', postponeTo }) as const;
const toLater = postponed('2026-12-08' as Day);
const onLater = (world: World) =>
  world.store
    .everything(tenant)
    .meetings.get(meetingIds.later)
    ?.places.map((place) => place.itemId);

describe('confirming a decision', () => {
  test('keeps it, shows the agenda and puts off one telling per recipient, all in one', async () => {
    const world = await aScene();
    const orders = [{ text: 'Et notat om prisen', unit: 'CTM', byWhom: null, due: '2026-12-01' as Day }];
    const { decision } = await decide(world, { number: 2 }, { outcome: 'approved', orders });
    expect(decision).toMatchObject({
      ...{ itemId: items.open.id, meetingId: meetingIds.next, day: '2026-11-24', version: 1 },
      ...{ outcome: 'approved', outcomeIsGuess: false, recordedBy: people.secretary },
      ...{
        recipients: [people.chief, people.chief2, people.guest],
        orders: [{ text: 'Et notat om prisen' }],
      },
    });
    const { decisions, drafts, notices } = world.store.everything(tenant);
    expect([decisions.size, drafts.size]).toEqual([1, 0]);
    expect([...notices.values()].map((notice) => notice.to)).toEqual([
      people.chief,
      people.chief2,
      people.guest,
    ]);
    expect(world.store.jobs.map((job) => job.name).toSorted()).toEqual([
      'show-agenda',
      'tell-recipient',
      'tell-recipient',
      'tell-recipient',
    ]);
  });

  test('postponed to a meeting stands on that agenda, and on this one as postponed', async () => {
    const world = await aScene();
    await decide(world, { number: 2 }, { ...toLater, postponeReason: 'tallene mangler' });
    expect(onLater(world)).toEqual([items.coming.id, items.open.id]);
    const { meetings, decisions } = world.store.everything(tenant);
    expect(meetings.get(meetingIds.next)?.places).toHaveLength(4);
    expect([...decisions.values()][0]?.postponement).toEqual({
      ...{ to: meetingIds.later, day: '2026-12-08', reason: 'tallene mangler' },
    });
  });

  test('postponed without a day waits for a meeting', async () => {
    const world = await aScene();
    await decide(world, { number: 2 }, postponed(null));
    const waiting = await world.store.read(tenant, (db) => db.items.waiting(boardId));
    expect(waiting.map((item) => item.id)).toContain(items.open.id);
  });

  test('takes the reason as it stands when confirming, and does not lose one that was there', async () => {
    const world = await aScene();
    const first = await draft(world, { number: 2 }, postponed(null));
    const wish = { boardId, postponeReason: ' mangler tal ' };
    const { decision } = await confirmDecision(world, secretary, { ...wish, draftId: first.id });
    expect(decision.postponement?.reason).toBe('mangler tal');
    const input = { ...postponed(null), postponeReason: 'afventer' };
    const second = await draft(world, { number: 4 }, input);
    const kept = await confirmDecision(world, secretary, { boardId, draftId: second.id, postponeReason: '' });
    expect(kept.decision.postponement?.reason).toBe('afventer');
    const third = await draft(world, { number: 3 }, input);
    const corrected = await confirmDecision(world, secretary, { ...wish, draftId: third.id });
    expect(corrected.decision.postponement?.reason).toBe('mangler tal');
  });

  test('pressed by two at once is decided once', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 });
    const done = await Promise.allSettled([confirm(world, id), confirm(world, id, by(people.chair))]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, () => confirm(world, id))).toBe('draft-gone');
    expect(world.store.everything(tenant).notices.size).toBe(2);
  });

  test('refuses the second of two drafts, which did not know of the first', async () => {
    const world = await aScene();
    const [one, two] = [await draft(world, { number: 2 }), await draft(world, { number: 2 })];
    await confirm(world, one.id);
    expect(await refusalOf(world, () => confirm(world, two.id))).toBe('outdated');
  });

  test('refuses a draft of an item that was edited since', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 });
    await editItem(world, secretary, {
      ...{ boardId, itemId: items.open.id, version: 1 },
      item: itemTitled('Noget andet'),
    });
    expect(await refusalOf(world, () => confirm(world, id))).toBe('outdated');
  });

  test('refuses one whose outcome nobody could read', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 }, { text: 'Solen skinnede.' });
    expect(await refusalOf(world, () => confirm(world, id))).toBe('outcome-missing');
  });

  test.each([
    ['is cancelled', { status: 'cancelled' }, 'meeting-cancelled'],
    ['is over', { status: 'concluded' }, 'agenda-over'],
  ] as const)('refuses to postpone to a meeting that %s meanwhile', async (_, more, code) => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 }, toLater);
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.later)), ...more }),
    );
    expect(await refusalOf(world, () => confirm(world, id))).toBe(code);
  });

  test('refuses to postpone to a meeting that somebody has taken back meanwhile', async () => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 }, toLater);
    await arrange(world, (tx) => tx.meetings.remove(meetingIds.later));
    expect(await refusalOf(world, () => confirm(world, id))).toBe('outdated');
  });

  test.each([people.director, people.chief, people.stranger])('is refused to %s', async (who) => {
    const world = await aScene();
    const { id } = await draft(world, { number: 2 });
    expect(await refusalOf(world, () => confirm(world, id, by(who)))).toBe('not-allowed');
  });

  test('is refused to a chair who is disqualified', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(items.open.id)), disqualified: [people.chair] }),
    );
    const { id } = await draft(world, { number: 2 });
    expect(await refusalOf(world, () => confirm(world, id, by(people.chair)))).toBe('disqualified');
  });

  test('takes no draft of another board', async () => {
    const world = await aScene();
    await addOtherBoard(world, aBoard().members);
    const { id, ...made } = await draft(world, { number: 2 });
    const elsewhere = { meetingId: other.meetingId as MeetingId, itemId: other.item.id };
    await arrange(world, (tx) => tx.drafts.save({ ...made, ...elsewhere, id: 'draft-elsewhere' as DraftId }));
    expect(await refusalOf(world, () => confirm(world, 'draft-elsewhere' as DraftId))).toBe('outdated');
  });

  test('cannot be taken back: it has left the house', async () => {
    const world = await aScene();
    await decide(world, { number: 2 });
    expect(await refusalOf(world, () => undoChange(world, secretary, boardId))).toBe('undo-impossible');
  });
});
