import { describe, expect, test } from '@jest/globals';
import { addAgendaItem } from '../../src/actions/add-agenda-item.ts';
import { askQuestion } from '../../src/actions/ask-question.ts';
import { closeItem, reopenItem } from '../../src/actions/close-item.ts';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import { editItem } from '../../src/actions/edit-item.ts';
import { moveItem, moveItemToMeeting, placeItems } from '../../src/actions/move-item.ts';
import { planMeeting } from '../../src/actions/plan-meeting.ts';
import { reactToItem } from '../../src/actions/react-to-item.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { withdrawItem, withdrawWaiting } from '../../src/actions/withdraw-item.ts';
import { writeNote } from '../../src/actions/write-note.ts';
import { writeRecord } from '../../src/actions/write-record.ts';
import type { Day } from '../../src/domain/day.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { by, people, tenant } from '../support/builders.ts';
import { decide } from '../support/decide.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const secretary = by(people.secretary);
const chair = by(people.chair);
const on = (number: number) => ({ boardId, meeting: { id: meetingIds.next }, item: { number } });
const undo = (world: World, who = secretary) => undoChange(world, who, boardId);

/** Everything the chair can take back, as the chair does it. */
const undoable: Record<string, (world: World) => Promise<unknown>> = {
  'edit-item': (world) =>
    editItem(world, chair, { boardId, itemId: items.open.id, version: 1, item: itemTitled('Andet') }),
  'withdraw-item': (world) => withdrawItem(world, chair, on(2)),
  'withdraw-waiting': (world) => withdrawWaiting(world, chair, { boardId, itemId: items.waiting.id }),
  'move-item': (world) => moveItem(world, chair, { ...on(2), to: 4 }),
  'move-item-to-meeting': (world) =>
    moveItemToMeeting(world, chair, { ...on(2), to: { id: meetingIds.later } }),
  'place-item': (world) =>
    placeItems(world, chair, { boardId, itemIds: [items.waiting.id], to: { id: meetingIds.next } }),
  'close-item': (world) => closeItem(world, chair, { ...on(2), reason: 'personsag' }),
  'reopen-item': (world) => reopenItem(world, chair, on(3)),
  'disqualify-person': (world) => disqualifyPerson(world, chair, { ...on(2), person: 'Dorte Bro' }),
  'react-to-item': (world) => reactToItem(world, chair, { ...on(2), kind: 'agree' }),
  'write-note': (world) => writeNote(world, chair, { ...on(2), text: 'Husk', shared: true }),
  'write-record': (world) => writeRecord(world, chair, { ...on(1), text: 'Drøftet.' }),
};

/** What others may do with the item afterwards. */
const followers: Record<string, (world: World) => Promise<unknown>> = {
  'edited the item': (world) =>
    editItem(world, secretary, { boardId, itemId: items.open.id, version: 2, item: itemTitled('Andet') }),
  'reacted to it': (world) => reactToItem(world, by(people.director), { ...on(2), kind: 'agree' }),
  'written a note to it': (world) =>
    writeNote(world, by(people.director), { ...on(2), text: 'Husk', shared: false }),
  'asked about it': (world) => askQuestion(world, by(people.director), { ...on(2), text: 'Hvorfor?' }),
  'decided on it': (world) => decide(world, { number: 2 }),
};

/** What the board holds, without the versions, which only ever count up. */
function stateOf(world: World) {
  const { meetings, items: all, reactions, notes } = world.store.everything(tenant);
  const content = <T extends object>(map: Map<string, T>) =>
    [...map].map(([id, one]) => [id, { ...one, version: 0 }]);
  return [meetings, all, reactions, notes].map((map) => content<object>(map));
}

describe('taking a change back', () => {
  test.each(Object.entries(undoable))('%s: brings everything back as it was', async (what, act) => {
    const world = await aScene();
    const before = stateOf(world);
    await act(world);
    expect(stateOf(world)).not.toEqual(before);
    expect((await undo(world, chair)).what).toBe(what);
    expect(stateOf(world)).toEqual(before);
  });

  test('takes an added item off again, and it is withdrawn', async () => {
    const world = await aScene();
    const added = await addAgendaItem(world, chair, {
      ...{ boardId, meeting: { id: meetingIds.next }, item: itemTitled('For hurtigt') },
    });
    await undo(world, chair);
    const { meetings, items: all } = world.store.everything(tenant);
    expect(meetings.get(meetingIds.next)?.places).toHaveLength(4);
    expect(all.get(added.item.id)?.state).toBe('withdrawn');
  });

  test('removes a meeting that was made by mistake', async () => {
    const world = await aScene();
    const plan = { boardId, day: '2026-12-15' as Day, from: '09:00', to: null, place: null };
    const meeting = await planMeeting(world, chair, plan);
    await undo(world, chair);
    expect(world.store.everything(tenant).meetings.has(meeting.id)).toBe(false);
    expect(await world.runJobs()).toBe(0);
  });

  test('brings back the reaction there was before, not merely none', async () => {
    const world = await aScene();
    const react = (kind: 'agree' | 'discuss' | null) => reactToItem(world, chair, { ...on(2), kind });
    await react('agree');
    await react(null);
    await undo(world, chair);
    expect([...world.store.everything(tenant).reactions.values()]).toMatchObject([{ kind: 'agree' }]);
  });

  test.each(['edit-item', 'close-item', 'withdraw-item'])('%s: has the agenda shown anew', async (what) => {
    const world = await aScene();
    await undoable[what]?.(world);
    world.store.jobs.length = 0;
    await undo(world, chair);
    expect(world.store.jobs).toMatchObject([
      { name: 'show-agenda', data: { meetingId: meetingIds.next, why: 'change' } },
    ]);
  });

  test.each([
    [10 * 60_000, null],
    [10 * 60_000 + 1, 'undo-too-late'],
  ])('after %i milliseconds', async (milliseconds, code) => {
    const world = await aScene();
    await undoable['move-item']?.(world);
    world.pass(milliseconds);
    if (code) expect(await refusalOf(world, () => undo(world, chair))).toBe(code);
    else expect((await undo(world, chair)).what).toBe('move-item');
  });

  test('takes back one’s own last change alone, not another’s', async () => {
    const world = await aScene();
    await undoable['close-item']?.(world);
    expect(await refusalOf(world, () => undo(world))).toBe('nothing-to-undo');
    await moveItem(world, secretary, { ...on(1), to: 2 });
    expect((await undo(world, chair)).what).toBe('close-item');
    expect((await undo(world)).what).toBe('move-item');
  });

  test('does it once', async () => {
    const world = await aScene();
    await undoable['move-item']?.(world);
    await undo(world, chair);
    expect(await refusalOf(world, () => undo(world, chair))).toBe('nothing-to-undo');
  });

  test('of two who type it at once does it once', async () => {
    const world = await aScene();
    await undoable['move-item']?.(world);
    const done = await Promise.allSettled([undo(world, chair), undo(world, chair)]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test.each(Object.entries(followers))('is refused once somebody has %s', async (_, follow) => {
    const world = await aScene();
    await undoable['close-item']?.(world);
    await follow(world);
    expect(await refusalOf(world, () => undo(world, chair))).toBe('undo-followed');
  });

  test('is refused to whom has changed nothing', async () => {
    const world = await aScene();
    expect(await refusalOf(world, () => undo(world))).toBe('nothing-to-undo');
  });
});
