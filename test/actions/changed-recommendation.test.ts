import { describe, expect, test } from '@jest/globals';
import { editItem } from '../../src/actions/edit-item.ts';
import { reactToItem } from '../../src/actions/react-to-item.ts';
import { undoChange } from '../../src/actions/undo-change.ts';
import { type ItemInput, itemTitled } from '../../src/domain/new-item.ts';
import { agreeOn, react } from '../support/agree.ts';
import { by, people, tenant } from '../support/builders.ts';
import { refusalOf } from '../support/refused.ts';
import { aScene, boardId, items, meetingIds } from '../support/scene.ts';
import { textIn, type World } from '../support/world.ts';

const { text, ...open } = items.open;
const content: ItemInput = {
  ...itemTitled(text.title),
  ...text,
  units: open.units,
  caseNumber: open.caseNumber,
};
const other = 'Det indstilles, at direktionen godkender linjeføring B';

function edit(world: World, item: Partial<ItemInput>, who = people.secretary) {
  const version = world.store.everything(tenant).items.get(open.id)?.version ?? 0;
  return editItem(world, by(who), { boardId, itemId: open.id, version, item: { ...content, ...item } });
}

const kinds = (world: World) =>
  [...world.store.everything(tenant).reactions.values()].map((one) => `${one.personId} ${one.kind}`);
const toldIn = (world: World) =>
  world.sent.flatMap(({ where, message }) => (/Indstillingen/.test(textIn(message)) ? [where] : []));

describe('an edit that changes the recommendation', () => {
  test('takes the agreements away, leaves wishes to discuss, and tells whose agreement is gone', async () => {
    const world = await agreeOn(await aScene(), 2);
    await react(world, 2, people.chair, 'discuss');
    await edit(world, { recommendation: other });
    expect(kinds(world)).toEqual(['chair discuss']);
    await world.runJobs();
    expect(toldIn(world)).toEqual(['chat-director', 'chat-director-2']);
    expect(textIn(world.sent.find(({ where }) => where === 'chat-director')?.message)).toContain(
      'Indstillingen til punkt 2, “Ny cykelsti”, er ændret',
    );
  });

  test('tells nothing to whoever has agreed anew meanwhile, nor to the editor of their own', async () => {
    const world = await agreeOn(await aScene(), 2);
    await react(world, 2, people.chair);
    await edit(world, { recommendation: other }, people.chair);
    await react(world, 2, people.director);
    await world.runJobs();
    expect(toldIn(world)).toEqual(['chat-director-2']);
  });

  test('can be taken back, and the agreements are there again', async () => {
    const world = await agreeOn(await aScene(), 2);
    await edit(world, { recommendation: other });
    await undoChange(world, by(people.secretary), boardId);
    expect(kinds(world).toSorted()).toEqual(['director agree', 'director-2 agree'].toSorted());
    await world.runJobs();
    expect(toldIn(world)).toEqual([]);
  });

  test('of anything else leaves the agreements alone', async () => {
    const world = await agreeOn(await aScene(), 2);
    await edit(world, { title: 'Ny cykelsti langs åen', finances: '9 mio. kr.', minutes: 30 });
    expect(kinds(world)).toEqual(['director agree', 'director-2 agree']);
  });

  test('leaves agreements with other items alone', async () => {
    const world = await agreeOn(await aScene(), 4);
    await edit(world, { recommendation: other });
    expect(kinds(world)).toEqual(['director agree']);
  });
});

describe('agreeing from a card of before', () => {
  const press = (world: World, kind: 'agree' | 'discuss', version: number) =>
    reactToItem(world, by(people.director), {
      ...{ boardId, meeting: { id: meetingIds.next }, item: { id: open.id }, kind, version },
    });

  test('is refused as outdated: it would be with something else', async () => {
    const world = await aScene();
    await edit(world, { recommendation: other });
    expect(await refusalOf(world, () => press(world, 'agree', 1))).toBe('outdated');
    await press(world, 'agree', 2);
    expect(kinds(world)).toEqual(['director agree']);
  });

  test('is no matter where it is a wish to discuss', async () => {
    const world = await aScene();
    await edit(world, { recommendation: other });
    await press(world, 'discuss', 1);
    expect(kinds(world)).toEqual(['director discuss']);
  });
});
