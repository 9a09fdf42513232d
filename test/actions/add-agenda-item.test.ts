import { describe, expect, test } from '@jest/globals';
import { addAgendaItem, type NewItem } from '../../src/actions/add-agenda-item.ts';
import { asId, type ItemId } from '../../src/domain/ids.ts';
import type { ItemInput } from '../../src/domain/new-item.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { addOtherBoard, arrange, aScene, boardId, meetingIds, other } from '../support/scene.ts';

const itemId = asId<ItemId>('item-new');

function wish(more: Partial<ItemInput> = {}, rest: Partial<NewItem> = {}): NewItem {
  return {
    boardId,
    meeting: { id: meetingIds.next },
    item: { ...itemTitled('Ny svømmehal'), ...more },
    itemId,
    ...rest,
  };
}

const many = <T>(length: number, one: T): T[] => Array.from({ length }, () => one);

describe('adding an agenda item', () => {
  test('puts it last and has the posted agenda shown in the same transaction', async () => {
    const world = await aScene();
    const added = await addAgendaItem(world, by(people.secretary), wish({ units: ['ctm'], minutes: 20 }));
    expect(added.number).toBe(5);
    const { meetings, items: kept } = world.store.everything(tenant);
    expect(meetings.get(meetingIds.next)?.places.at(-1)).toMatchObject({ itemId, minutes: 20 });
    expect(kept.get(itemId)).toMatchObject({ state: 'accepted', units: ['CTM'], closed: null });
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda', data: { meetingId: meetingIds.next } }]);
  });

  test('puts nothing off for an agenda that is not out', async () => {
    const world = await aScene();
    await addAgendaItem(world, by(people.secretary), wish({}, { meeting: { id: meetingIds.later } }));
    expect(world.store.jobs).toEqual([]);
  });

  test('makes one item of the same form sent twice, also at once', async () => {
    const world = await aScene();
    const send = () => addAgendaItem(world, by(people.secretary), wish());
    const [first, second] = await Promise.all([send(), send()]);
    const third = await send();
    expect([second, third].map(({ item, number }) => [item.id, number])).toEqual([
      [first.item.id, 5],
      [first.item.id, 5],
    ]);
    expect(world.store.everything(tenant).meetings.get(meetingIds.next)?.places).toHaveLength(5);
  });

  test.each([people.chief, people.director])(
    'is a proposal from %s, of which each secretary is told',
    async (who) => {
      const world = await aScene();
      const added = await addAgendaItem(world, by(who), wish());
      expect(added.number).toBeNull();
      const { meetings, items: kept, notices } = world.store.everything(tenant);
      expect(kept.get(itemId)).toMatchObject({
        state: 'proposed',
        proposal: { by: who, wishedMeeting: meetingIds.next, comment: null },
      });
      expect(meetings.get(meetingIds.next)?.places).toHaveLength(4);
      expect([...notices.values()]).toMatchObject([
        { to: people.secretary, about: { kind: 'proposal', itemId } },
      ]);
      expect(world.store.jobs.map((job) => job.name)).toEqual(['tell-recipient']);
    },
  );

  test('lets whoever proposes something confidential go on seeing it', async () => {
    const world = await aScene();
    const added = await addAgendaItem(
      world,
      by(people.chief),
      wish({ closed: true, closedReason: 'personale' }),
    );
    expect(added.item.closed).toEqual({ reason: 'personale', audience: [people.chief] });
  });

  test.each([
    ['without a title', { title: ' ' }, 'title-missing'],
    ['with too long a title', { title: 'x'.repeat(251) }, 'text-too-long'],
    ['with no case number', { caseNumber: 'abc' }, 'case-number-wrong'],
    ['with a unit nobody knows', { units: ['XYZ'] }, 'unit-unknown'],
    ['of half a minute', { minutes: 0.5 }, 'minutes-wrong'],
    ['of a whole day', { minutes: 481 }, 'minutes-wrong'],
    ['with an endless section', { background: 'x'.repeat(20_001) }, 'text-too-long'],
  ] as const)('refuses one %s', async (_, more, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => addAgendaItem(world, by(people.secretary), wish(more)))).toBe(code);
  });

  test.each([
    ['more attachments than a form holds', many(51, { title: 'Bilag', url: null }), 'pre-reads-full'],
    ['an attachment with an endless title', many(1, { title: 'x'.repeat(251), url: null }), 'text-too-long'],
  ] as const)('refuses one with %s', async (_, attachments, code) => {
    const world = await aScene();
    const act = () => addAgendaItem(world, by(people.chief), wish({ attachments }));
    expect(await refusalOf(world, act)).toBe(code);
  });

  test.each([people.guest, people.stranger])('is refused to %s', async (who) => {
    const world = await aScene();
    expect(await refusalOf(world, () => addAgendaItem(world, by(who), wish()))).toBe('not-allowed');
  });

  test.each([
    ['concluded', 'agenda-over'],
    ['approved', 'agenda-over'],
    ['cancelled', 'meeting-cancelled'],
  ] as const)('is refused once the meeting is %s', async (status, code) => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status }),
    );
    expect(await refusalOf(world, () => addAgendaItem(world, by(people.secretary), wish()))).toBe(code);
  });

  test.each([
    ['cancelled', 'meeting-cancelled'],
    ['concluded', 'agenda-over'],
  ] as const)('refuses a proposal for a meeting that is %s', async (status, code) => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), status }),
    );
    expect(await refusalOf(world, () => addAgendaItem(world, by(people.chief), wish()))).toBe(code);
  });

  test('takes a proposal for no meeting in particular, and makes one of it though it is sent twice at once', async () => {
    const world = await aScene();
    const send = () => addAgendaItem(world, by(people.chief), wish({}, { meeting: null }));
    const done = await Promise.allSettled([send(), send()]);
    expect(done.map(({ status }) => status)).toContain('fulfilled');
    expect(await send()).toMatchObject({ meeting: null, number: null, item: { id: itemId } });
    expect(world.store.everything(tenant).items.get(itemId)?.proposal?.wishedMeeting).toBeNull();
    expect(world.store.everything(tenant).notices.size).toBe(1);
  });

  test('takes a proposal where no meeting is planned, but no item', async () => {
    const world = await aScene();
    world.pass(60 * 24 * 3_600_000);
    const unsaid = wish({}, { meeting: { phrase: null, purpose: 'prepare' } });
    expect(await addAgendaItem(world, by(people.director), unsaid)).toMatchObject({ meeting: null });
    const item = { ...unsaid, itemId: asId<ItemId>('item-other') };
    expect(await refusalOf(world, () => addAgendaItem(world, by(people.secretary), item))).toBe('no-meeting');
    const none = { ...item, meeting: null };
    expect(await refusalOf(world, () => addAgendaItem(world, by(people.secretary), none))).toBe('no-meeting');
  });

  test('takes a proposal after the meeting’s deadline: it is marked, not refused', async () => {
    const world = await aScene();
    world.pass(2 * 24 * 3_600_000);
    const { item } = await addAgendaItem(world, by(people.chief), wish());
    expect(item).toMatchObject({ state: 'proposed', proposal: { at: '2026-11-19' } });
  });

  test('takes no form for an item that another board holds', async () => {
    const world = await aScene();
    await addOtherBoard(world, []);
    const form = wish({}, { itemId: other.item.id });
    expect(await refusalOf(world, () => addAgendaItem(world, by(people.secretary), form))).toBe('outdated');
  });
});
