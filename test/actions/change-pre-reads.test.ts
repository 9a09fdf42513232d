import { describe, expect, test } from '@jest/globals';
import { changePreReads } from '../../src/actions/change-pre-reads.ts';
import { editItem } from '../../src/actions/edit-item.ts';
import { getPreRead } from '../../src/actions/get-pre-read.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { writeMinutes } from '../../src/actions/write-minutes.ts';
import type { PreReadChange } from '../../src/domain/change-pre-reads.ts';
import { itemTitled } from '../../src/domain/new-item.ts';
import { by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';

const bytes = new TextEncoder().encode('Notatets indhold');
const notat = { name: 'Notat.docx', bytes };
const addFile: PreReadChange = { kind: 'add', link: null, title: 'Notat' };

function change(
  world: World,
  what: PreReadChange,
  { who = people.secretary, number = 2, files = [notat] } = {},
) {
  const on = { boardId, meeting: { id: meetingIds.next }, item: { number } };
  return changePreReads(world, by(who), { ...on, change: what, files });
}

const attachments = (world: World, id = items.open.id) =>
  world.store.everything(tenant).items.get(id)?.text.attachments ?? [];

describe('a file that is sent as a pre-read', () => {
  test('is kept, stands on the item and its agenda, and the card is shown anew', async () => {
    const world = await aScene();
    expect(await change(world, addFile)).toMatchObject({ number: 2, attachments: [{}, { title: 'Notat' }] });
    const { meetings, keptPreReads } = world.store.everything(tenant);
    expect(meetings.get(meetingIds.next)?.places[1]?.text.attachments).toEqual(attachments(world));
    expect([...keptPreReads.values()]).toEqual([bytes]);
    expect(world.store.jobs).toMatchObject([{ name: 'show-agenda', data: { why: 'change' } }]);
  });

  test('is given to whoever may read the item now, and to nobody else', async () => {
    const world = await aScene();
    const { attachments: list } = await change(world, addFile, { number: 3 });
    const fileId = list.at(-1)?.kept?.id;
    if (!fileId) throw new Error('no file');
    const get = (who: typeof people.chair) =>
      getPreRead(world, by(who), { boardId, meeting: { id: meetingIds.next }, item: { number: 3 }, fileId });
    expect(await get(people.director)).toEqual({ name: 'Notat.docx', bytes });
    for (const who of [people.chief2, people.guest, people.stranger])
      await expect(get(who)).rejects.toMatchObject({ name: 'Refusal' });
  });

  test('is in the meeting pack', async () => {
    const world = await aScene();
    const parts: unknown[] = [];
    const documents = {
      ...world.documents,
      bundle: async (front: Uint8Array, given: readonly unknown[]) => {
        parts.push(...given);
        return front;
      },
    };
    await change(world, addFile);
    const wish = { what: 'pack', format: 'pdf', audience: 'mine' } as const;
    await writeMinutes({ ...world, documents }, by(people.director), {
      ...{ boardId, meeting: { id: meetingIds.next }, ...wish },
    });
    expect(parts).toContainEqual({ title: expect.stringContaining('Notat'), bytes });
  });

  test('outlives an edit of the item by its form', async () => {
    const world = await aScene();
    await change(world, addFile);
    const [, kept] = attachments(world);
    const lines = [{ title: 'Notat igen', url: null, keeps: 2 }];
    const item = { ...itemTitled('Ny cykelsti'), attachments: lines };
    await editItem(world, by(people.secretary), { boardId, itemId: items.open.id, version: 2, item });
    expect(attachments(world)).toEqual([{ ...kept, title: 'Notat igen' }]);
  });

  test('can be taken back, and sent again', async () => {
    const world = await aScene();
    await change(world, addFile);
    const next = { name: 'Notat.docx', bytes: new Uint8Array([1]) };
    const replace = () =>
      change(world, { kind: 'replace', of: 2, link: null }, { files: [next], who: people.secretary });
    await replace();
    await undoChange(world, by(people.secretary), boardId);
    expect(attachments(world)[1]?.kept?.version).toBe(1);
    await replace();
    expect(attachments(world)[1]?.kept?.version).toBe(2);
    expect(world.store.everything(tenant).keptPreReads.size).toBe(2);
  });

  test('stays kept when it is removed', async () => {
    const world = await aScene();
    await change(world, addFile);
    await change(world, { kind: 'remove', of: 2 }, { files: [] });
    expect(attachments(world)).toHaveLength(1);
    expect(world.store.everything(tenant).keptPreReads.size).toBe(1);
  });
});

describe('changing pre-reads is refused', () => {
  const link: PreReadChange = { kind: 'add', link: 'https://aaloese.example/nyt.pdf', title: null };
  test.each([
    ['to a chief of another unit', people.chief2, 2, 'item-not-yours'],
    ['to a guest', people.guest, 2, 'not-allowed'],
    ['on a closed item to a chief who is not named', people.chief2, 3, 'item-not-yours'],
  ])('%s', async (_, who, number, code) => {
    const world = await aScene();
    expect(await refusalOf(world, () => change(world, link, { who, number, files: [] }))).toBe(code);
  });

  test('for an empty file, and where nothing came', async () => {
    const world = await aScene();
    const empty = [{ name: 'Tom.pdf', bytes: new Uint8Array() }];
    expect(await refusalOf(world, () => change(world, addFile, { files: empty }))).toBe('file-empty');
    expect(await refusalOf(world, () => change(world, addFile, { files: [] }))).toBe('file-missing');
  });

  test('but not to the chief of the item’s own unit, nor to a director', async () => {
    const world = await aScene();
    await change(world, link, { who: people.chief, files: [] });
    await change(world, { ...link, link: 'https://aaloese.example/2' }, { who: people.director, files: [] });
    expect(attachments(world)).toHaveLength(3);
  });
});
