import { describe, expect, test } from '@jest/globals';
import { changeNote, removeNote } from '../../src/actions/change-note.ts';
import { disqualifyPerson } from '../../src/actions/disqualify-person.ts';
import { findOwnNote } from '../../src/actions/find-note.ts';
import { loadMatter } from '../../src/actions/load-matter.ts';
import { moveItemToMeeting } from '../../src/actions/move-item.ts';
import { publishAgenda } from '../../src/actions/publish-agenda.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { writeNote } from '../../src/actions/write-note.ts';
import type { Day } from '../../src/domain/day.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import { aBoard, by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const meeting = { id: meetingIds.next };
const director = by(people.director);
const on = (number: number) => ({ boardId, meeting, item: { number } });
const write = async (world: World, text: string, shared = false, who = director) =>
  (await writeNote(world, who, { ...on(2), text, shared })).note;
const notesIn = (world: World) => [...world.store.everything(tenant).notes.values()];
type Change = { text?: string | null; shared?: boolean | null };

async function noted() {
  const world = await aScene();
  const note = await write(world, 'Husk tallene');
  const change = (more: Change, version = 1, who = director) =>
    changeNote(world, who, {
      ...{ boardId, note: { id: note.id, version } },
      ...{ text: null, shared: null, ...more },
    });
  const remove = (version = 1, who = director) =>
    removeNote(world, who, { boardId, note: { id: note.id, version } });
  return { world, note, change, remove };
}

describe('changing one’s own note', () => {
  test('gives it another text, and keeps for whom it is', async () => {
    const { world, note, change } = await noted();
    expect(await change({ text: ' Husk prisen ' })).toMatchObject({ number: 2 });
    expect(notesIn(world)).toEqual([{ ...note, text: 'Husk prisen', version: 2 }]);
  });

  test('shares it, or keeps it to oneself again, and leaves its text', async () => {
    const { world, note, change } = await noted();
    await change({ shared: true });
    expect(notesIn(world)).toEqual([{ ...note, shared: true, version: 2 }]);
    await change({ shared: false }, 2);
    expect(notesIn(world)).toMatchObject([{ text: 'Husk tallene', shared: false, version: 3 }]);
  });

  test('to what it was already leaves no trace', async () => {
    const { world, change } = await noted();
    const before = world.store.records(tenant).length;
    await change({ text: 'Husk tallene', shared: false });
    expect([world.store.records(tenant).length, notesIn(world)[0]?.version]).toEqual([before, 1]);
  });

  test.each([
    ['  ', 'text-missing'],
    ['x'.repeat(2_001), 'text-too-long'],
  ])('is refused where it says nothing or too much', async (text, code) => {
    const { world, change } = await noted();
    expect(await refusalOf(world, () => change({ text }))).toBe(code);
  });

  test('is refused from before the last change, the second of two at once too', async () => {
    const { world, change } = await noted();
    const done = await Promise.allSettled([change({ text: 'Første' }), change({ text: 'Anden' })]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, () => change({ text: 'Tredje' }))).toBe('outdated');
    expect(notesIn(world)).toMatchObject([{ text: 'Første' }]);
  });

  test.each([people.chair, people.director2])('is refused to %s: it is another’s', async (who) => {
    const { world, change, remove } = await noted();
    expect(await refusalOf(world, () => change({ text: 'Min' }, 1, by(who)))).toBe('outdated');
    expect(await refusalOf(world, () => remove(1, by(who)))).toBe('outdated');
  });

  test('is refused to whoever has become disqualified', async () => {
    const { world, change, remove } = await noted();
    const wish = { ...on(2), person: 'Dorte Bro' };
    await disqualifyPerson(world, by(people.secretary), wish);
    expect(await refusalOf(world, () => change({ text: 'Ny' }))).toBe('disqualified');
    expect(await refusalOf(world, () => remove())).toBe('disqualified');
  });

  test('can be taken back', async () => {
    const { world, note, change } = await noted();
    await change({ text: 'Husk prisen', shared: true });
    expect((await undoChange(world, director, boardId)).what).toBe('change-note');
    expect(notesIn(world)).toEqual([note]);
  });
});

describe('removing one’s own note', () => {
  test('leaves nothing of it, and can be taken back', async () => {
    const { world, note, remove } = await noted();
    expect((await remove()).note).toEqual(note);
    expect(notesIn(world)).toEqual([]);
    expect((await undoChange(world, director, boardId)).what).toBe('remove-note');
    expect(notesIn(world)).toEqual([note]);
  });

  test('is done once', async () => {
    const { world, remove } = await noted();
    const done = await Promise.allSettled([remove(), remove()]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await refusalOf(world, () => remove())).toBe('outdated');
  });
});

describe('which note is meant by an item’s number', () => {
  const own = (world: World, nth: number | null, who = director) =>
    world.store.read(tenant, (db) => findOwnNote(db, { by: who, wish: on(2), nth, now: world.now() }));

  test('is one’s own last, or the one with the number among one’s own', async () => {
    const world = await aScene();
    for (const text of ['En', 'To', 'Tre']) {
      await write(world, text);
      await write(world, `Andres ${text}`, true, by(people.chair));
      world.pass(1000);
    }
    expect((await own(world, null)).text).toBe('Tre');
    expect((await own(world, 2)).text).toBe('To');
    expect(await refusalOf(world, () => own(world, 4))).toBe('no-such-note');
    expect(await refusalOf(world, () => own(world, null, by(people.director2)))).toBe('no-such-note');
    expect(await refusalOf(world, () => own(world, null, by(people.secretary)))).toBe('not-allowed');
  });
});

describe('a note to an item that goes to another meeting', () => {
  test('comes along, with the day it was written', async () => {
    const { world, change } = await noted();
    await change({ shared: true });
    const secretary = by(people.secretary);
    await moveItemToMeeting(world, secretary, { ...on(2), to: { id: meetingIds.later } });
    await publishAgenda(world, secretary, { boardId, meeting: { id: meetingIds.later } });
    const view = await world.store.read(tenant, async (db) => {
      const later = await db.meetings.get(meetingIds.later);
      if (!later) throw new Error('no meeting');
      const matter = await loadMatter(db, aBoard(), later);
      return seeItem(matter, items.open.id, readerFor(aBoard(), people.chair, '2026-11-17' as Day));
    });
    expect(view?.kind === 'item' && view.notes).toMatchObject([
      { text: 'Husk tallene', name: 'Dorte Bro', earlier: '2026-11-17' },
    ]);
  });
});
