import { describe, expect, test } from '@jest/globals';
import { editItem, type ItemEdit } from '../../src/actions/edit-item.ts';
import { returnProposal } from '../../src/actions/judge-proposal.ts';
import { asId, type ItemId, type MeetingId } from '../../src/domain/ids.ts';
import { type ItemInput, itemTitled } from '../../src/domain/new-item.ts';
import { aDecision, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { addOtherBoard, arrange, aScene, boardId, items, meetingIds, other } from '../support/scene.ts';

function edit(itemId: ItemId, title: string, more: Partial<ItemEdit> & { input?: Partial<ItemInput> } = {}) {
  const { input, ...rest } = more;
  return { boardId, itemId, version: 1, item: { ...itemTitled(title), ...input }, ...rest };
}

describe('editing an item', () => {
  test('changes it on the agenda too, which is shown anew', async () => {
    const world = await aScene();
    const item = await editItem(world, by(people.secretary), edit(items.open.id, 'Cykelsti langs åen'));
    expect(item.version).toBe(2);
    const meeting = world.store.everything(tenant).meetings.get(meetingIds.next);
    expect(meeting?.places[1]?.text.title).toBe('Cykelsti langs åen');
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda', data: { why: 'change' } }]);
  });

  test('leaves what was put to a meeting that has decided as it was, and keeps a record that was written', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const later = await tx.meetings.lock(meetingIds.later);
      const place = (await tx.meetings.lock(meetingIds.next)).places[1];
      if (place) await tx.meetings.save({ ...later, places: [{ ...place, record: 'Drøftet.' }] });
      await tx.decisions.save(aDecision({ itemId: items.open.id, outcome: 'postponed' }));
    });
    await editItem(world, by(people.secretary), edit(items.open.id, 'Cykelsti langs åen'));
    const { meetings } = world.store.everything(tenant);
    expect(meetings.get(meetingIds.next)?.places[1]?.text.title).toBe('Ny cykelsti');
    expect(meetings.get(meetingIds.later)?.places[0]).toMatchObject({
      text: { title: 'Cykelsti langs åen' },
      record: 'Drøftet.',
    });
  });

  test('lets the first of two editors through and tells the second that the form was outdated', async () => {
    const world = await aScene();
    const save = (title: string) => editItem(world, by(people.chair), edit(items.open.id, title));
    await save('Først');
    expect(await refusalOf(world, () => save('Bagefter'))).toBe('outdated');
    expect(world.store.everything(tenant).items.get(items.open.id)?.text.title).toBe('Først');
  });

  test('saves one of two edits that come at once', async () => {
    const world = await aScene();
    const save = (title: string) => editItem(world, by(people.chair), edit(items.open.id, title));
    const done = await Promise.allSettled([save('Den ene'), save('Den anden')]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test('opens an item to nobody new while it is closed', async () => {
    const world = await aScene();
    const input = { closed: true, closedReason: 'personale', audience: [people.chief] };
    const item = await editItem(world, by(people.secretary), edit(items.closed.id, 'Lukket sag', { input }));
    expect(item.closed).toEqual({ reason: 'personale', audience: [people.chief] });
  });

  test.each([people.director, people.chief, people.guest, people.stranger])(
    'is refused to %s',
    async (who) => {
      const world = await aScene();
      const act = () => editItem(world, by(who), edit(items.open.id, 'Nyt'));
      expect(await refusalOf(world, act)).toBe('not-allowed');
    },
  );

  test('is refused to a secretary who is disqualified', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.open.id);
      await tx.items.save({ ...item, disqualified: [people.secretary] });
    });
    const act = () => editItem(world, by(people.secretary), edit(items.open.id, 'Nyt', { version: 2 }));
    expect(await refusalOf(world, act)).toBe('disqualified');
  });

  test('is refused once the item is withdrawn', async () => {
    const world = await aScene();
    await arrange(world, async (tx) =>
      tx.items.save({ ...(await tx.items.lock(items.waiting.id)), state: 'withdrawn' }),
    );
    const act = () => editItem(world, by(people.secretary), edit(items.waiting.id, 'Nyt', { version: 2 }));
    expect(await refusalOf(world, act)).toBe('item-withdrawn');
  });

  test.each([other.item.id, asId<ItemId>('nowhere')])(
    'is refused for %s, which is none of the board',
    async (id) => {
      const world = await aScene();
      await addOtherBoard(world, []);
      expect(await refusalOf(world, () => editItem(world, by(people.secretary), edit(id, 'Nyt')))).toBe(
        'outdated',
      );
    },
  );
});

describe('editing one’s own proposal', () => {
  test('is for whoever made it, until it is accepted', async () => {
    const world = await aScene();
    const item = await editItem(world, by(people.chief), edit(items.proposed.id, 'Bedre forslag'));
    expect(item).toMatchObject({ state: 'proposed', text: { title: 'Bedre forslag' } });
    expect(world.store.jobs).toEqual([]);
    await arrange(world, async (tx) => tx.items.save({ ...item, state: 'accepted' }));
    const again = edit(items.proposed.id, 'Endnu bedre', { version: 3 });
    expect(await refusalOf(world, () => editItem(world, by(people.chief), again))).toBe('proposal-accepted');
  });

  test('sends a returned one again, and the secretary is told', async () => {
    const world = await aScene();
    const { secretary, chief } = people;
    await returnProposal(world, by(secretary), {
      boardId,
      itemId: items.proposed.id,
      comment: 'Hvad koster det?',
    });
    world.store.jobs.length = 0;
    const item = await editItem(world, by(chief), edit(items.proposed.id, 'Med pris', { version: 2 }));
    expect(item).toMatchObject({ state: 'proposed', proposal: { comment: 'Hvad koster det?' } });
    const told = [...world.store.everything(tenant).notices.values()].at(-1);
    expect(told).toMatchObject({ to: secretary, about: { kind: 'proposal', itemId: items.proposed.id } });
    expect(world.store.jobs).toMatchObject([{ name: 'tell-recipient', data: { noticeId: told?.id } }]);
  });

  test('wishes for another meeting, or none, and counts from the day on which a returned one came again', async () => {
    const world = await aScene();
    const { next } = meetingIds;
    const save = (version: number, wishedMeeting: typeof next | null) =>
      editItem(world, by(people.chief), edit(items.proposed.id, 'Nyt', { version, wishedMeeting }));
    expect((await save(1, next)).proposal).toMatchObject({ wishedMeeting: next, at: '2026-11-16' });
    await returnProposal(world, by(people.secretary), {
      ...{ boardId, itemId: items.proposed.id, comment: 'Hvad koster det?' },
    });
    expect((await save(3, null)).proposal).toMatchObject({ wishedMeeting: null, at: '2026-11-17' });
  });

  test('is refused a wish for a meeting that is cancelled or past, but keeps one it had', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const next = await tx.meetings.lock(meetingIds.next);
      await tx.meetings.save({ ...next, status: 'cancelled' });
      await tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.later)), status: 'cancelled' });
    });
    const save = (wishedMeeting: MeetingId) =>
      editItem(world, by(people.chief), edit(items.proposed.id, 'Nyt', { wishedMeeting }));
    expect(await refusalOf(world, () => save(meetingIds.next))).toBe('meeting-cancelled');
    expect((await save(meetingIds.later)).proposal?.wishedMeeting).toBe(meetingIds.later);
  });

  test('that becomes closed stays theirs to read', async () => {
    const world = await aScene();
    const input = { closed: true, closedReason: 'udbud', audience: [people.guest] };
    const item = await editItem(world, by(people.chief), edit(items.proposed.id, 'Nyt', { input }));
    expect(item.closed?.audience).toEqual([people.guest, people.chief]);
  });

  test('that was returned is sent again by whoever made it, though they have become the secretary', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      const item = await tx.items.lock(items.proposed.id);
      const proposal = item.proposal && { ...item.proposal, by: people.secretary };
      await tx.items.save({ ...item, state: 'returned', proposal });
    });
    const again = edit(items.proposed.id, 'Nyt', { version: 2 });
    expect((await editItem(world, by(people.secretary), again)).state).toBe('proposed');
  });

  test('is not for another chief', async () => {
    const world = await aScene();
    const act = () => editItem(world, by(people.chief2), edit(items.proposed.id, 'Mit nu'));
    expect(await refusalOf(world, act)).toBe('not-allowed');
  });
});
