import { describe, expect, test } from '@jest/globals';
import { aTab, type Said } from '../../support/a-tab.ts';
import { aBoard, people, tenant } from '../../support/builders.ts';
import { complaintsAboutCard } from '../../support/parse-card.ts';
import { aScene, items, meetingIds } from '../../support/scene.ts';
import { agenda, make } from './make-change.ts';

const { secretary, director, guest } = people;
const path = `${agenda}/preview`;

type Preview = {
  edition: number;
  cards: { as: string; card: object }[];
  changes: { rows: { title: string }[] } | null;
  said: string | null;
  guests: string[];
};
const previewIn = ({ body }: Said) => body as Preview;

describe('looking at an agenda before it is published', () => {
  test('shows the card as each kind of reader will see it, and changes nothing', async () => {
    const world = await aScene();
    const tab = await aTab(world);
    const before = await tab.get(secretary, agenda);
    const recorded = world.store.records(tenant).length;
    const { cards, edition, guests } = previewIn(await tab.get(secretary, path));

    expect([edition, cards.map(({ as }) => as), guests]).toEqual([
      2,
      ['channel', 'director', 'outsider'],
      [aBoard().members.find(({ personId }) => personId === guest)?.name],
    ]);
    const textOf = (as: string) => JSON.stringify(cards.find((one) => one.as === as)?.card);
    for (const { card } of cards) expect(complaintsAboutCard(card)).toEqual([]);
    expect(textOf('director')).toContain('hemmeligtitel');
    expect(textOf('channel')).not.toContain('hemmelig');
    expect(textOf('outsider')).not.toContain('hemmelig');
    expect((await tab.get(secretary, agenda)).etag).toBe(before.etag);
    expect(world.store.records(tenant)).toHaveLength(recorded);
  });

  test('is what publishing then does', async () => {
    const tab = await aTab(await aScene());
    await make(tab, secretary, 'publish');
    await make(tab, secretary, 'addItem');
    const { changes, said, edition } = previewIn(await tab.get(secretary, path));

    expect([edition, changes?.rows]).toEqual([3, [{ number: 5, what: 'added', title: 'Nyt rådhus' }]]);
    expect(said).toContain('Nyt rådhus');
    expect(await make(tab, secretary, 'publish')).toMatchObject({ body: { edition: 3 } });
  });

  test('is refused as publishing would be, and to whoever may not publish', async () => {
    const world = await aScene(aBoard({ channel: null }));
    const tab = await aTab(world);

    expect(await tab.get(secretary, path)).toMatchObject({ status: 409, body: { code: 'no-channel' } });
    expect(await tab.get(director, path)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const draft = `/meetings/${meetingIds.later}/preview`;
    expect(JSON.stringify(await tab.get(director, draft))).not.toContain(items.coming.text.title);
  });
});
