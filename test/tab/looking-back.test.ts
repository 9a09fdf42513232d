import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { addMinutes, type Day, type Instant } from '../../src/domain/day.ts';
import { asId, type DecisionId, type ItemId, type MeetingId, type OrderId } from '../../src/domain/ids.ts';
import { beginSession, endSession } from '../../src/domain/session.ts';
import { aDecision, aMeeting, anItem, people, published } from '../support/builders.ts';
import { arrange, aScene } from '../support/scene.ts';
import type { World } from '../support/world.ts';
import { allThemes, aTabServer, findingsIn, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

const lookBack = 'boards/board-1/look-back';

(isThere ? describe : describe.skip)('looking back in the tab', () => {
  test('is searched, read by case, by order and by decision, and looked at in pictures with their tables', async () => {
    const world = await aBoardWithAPast();
    const at = { server: await aTabServer(world), world };
    const page = await openInTeams(at, { who: people.director, path: `${lookBack}/search`, width: 320 });
    const { frame } = page;
    const heading = (level: number, name: string | RegExp) => frame.getByRole('heading', { level, name });

    await frame.getByRole('searchbox', { name: 'Ord at søge efter' }).fill('linjeføring');
    await frame.getByRole('searchbox').press('Enter');
    await frame.getByText(/^Fundet \d+ steder$/).waitFor();
    expect(await frame.locator('mark').first().textContent()).toMatch(/^linjeføring/i);
    await frame.getByRole('combobox', { name: 'Udfald' }).selectOption('Udskudt');
    await frame.getByText('Fundet ét sted').waitFor();
    await frame.getByRole('link', { name: 'Sag 26/1001' }).click();
    await heading(1, 'Sag 26/1001').waitFor();
    await frame.getByText('3. februar 2026, punkt 1').waitFor();
    await frame.getByText(/1\. gang udskudt/).waitFor();
    expect(await frame.getByRole('article').count()).toBe(2);

    await frame.getByRole('link', { name: 'Se tilbage' }).click();
    await heading(2, 'Tid brugt og planlagt').waitFor();
    const time = frame.getByRole('img', { name: /^Tid brugt og planlagt/ });
    expect(await time.locator('desc').textContent()).toBe('3. februar 2026: 45 af 30 minutter');
    const tables = frame.getByRole('button', { name: 'Vis som tabel' });
    for (let left = await tables.count(); left > 0; left--) await tables.first().click();
    await frame.getByRole('row', { name: '2026 2 1 0 0' }).waitFor();
    const download = frame.page().waitForEvent('download');
    await frame.getByRole('button', { name: 'Hent som CSV: Andel lukkede punkter' }).click();
    const [head, ...rows] = readFileSync(await (await download).path(), 'utf8').split('\r\n');
    expect([head, rows.at(-2)]).toEqual(['\uFEFFÅr;Punkter;Lukkede;Lukkede i procent', '2026;2;1;50']);
    expect(await findingsIn(allThemes, page)).toEqual([]);
    expect(await frame.evaluate('document.documentElement.scrollWidth')).toBe(320);

    await frame.getByRole('link', { name: 'Beslutninger', exact: true }).click();
    await frame.getByRole('combobox', { name: 'År' }).selectOption('2026');
    await frame.getByText('2 beslutninger').waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    await frame.getByRole('link', { name: 'Bestillinger' }).click();
    await frame.getByText('Et notat om stien').waitFor();
    await frame.getByText('Overskredet').first().waitFor();
    expect(await frame.getByRole('button', { name: /^(Meld|Bekræft) udført/ }).count()).toBe(0);
    expect(await findingsOn(frame)).toEqual([]);
    expect(await frame.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test('has an order acted on where it stands, as its owner may and as the secretary may', async () => {
    const world = await aBoardWithAPast();
    const at = { server: await aTabServer(world), world };
    const { frame } = await openInTeams(at, {
      who: people.chief,
      path: `${lookBack}/orders/note`,
      width: 320,
    });
    const dialog = frame.getByRole('dialog');

    await frame.getByRole('button', { name: 'Meld udført: Et notat om stien' }).click();
    await dialog.getByRole('textbox', { name: 'Hvad er gjort?' }).fill('Notatet er sendt');
    expect(await findingsOn(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'Meld udført' }).click();
    await frame.getByText('Meldt udført. Sekretæren har fået besked.').waitFor();
    await frame.getByRole('button', { name: /^Meld udført/ }).waitFor({ state: 'detached' });

    const secretary = await openInTeams(at, { who: people.secretary, path: 'boards/board-1' });
    await secretary.frame.getByRole('button', { name: 'Send tilbage: Et notat om stien' }).click();
    await secretary.frame.getByRole('dialog').getByText('Notatet er sendt').waitFor();
  });

  test('tells a chief of nothing but what is theirs, and says so where nothing is', async () => {
    const world = await aBoardWithAPast();
    const at = { server: await aTabServer(world), world };
    const { frame } = await openInTeams(at, { who: people.chief2, path: lookBack });

    await frame.getByRole('heading', { level: 2, name: 'Udsættelser gennem årene' }).waitFor();
    expect(await frame.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      ...['Udsættelser gennem årene', 'Beslutninger pr. center'],
    ]);
    await frame.getByText('Der er endnu ikke noget at vise her.').first().waitFor();
    expect(await frame.content()).not.toMatch(/hemmelig|[Ll]ukkede/);
  });
});

/** A meeting was held in February: an item of CFE put off, with an order, and a closed one of CTM decided. */
async function aBoardWithAPast(): Promise<World> {
  const world = await aScene();
  const [meetingId, start] = [asId<MeetingId>('held'), '2026-02-03T08:00:00.000Z' as Instant];
  const road = anItem({ id: asId<ItemId>('road') });
  const secret = anItem({
    ...{ id: asId<ItemId>('secret'), units: ['CTM'], text: { title: 'hemmelig plan' } },
    ...{ caseNumber: '26/9009', closed: { reason: null, audience: [] } },
  });
  const meeting = published(aMeeting({ id: meetingId, start, items: [road, secret] }));
  const order = { id: asId<OrderId>('note'), text: 'Et notat om stien', unit: 'CFE', byWhom: null };
  const on = { meetingId, day: '2026-02-03' as Day };
  await arrange(world, async (tx) => {
    for (const item of [road, secret]) await tx.items.add(item);
    await tx.meetings.add({ ...meeting, status: 'concluded' });
    const session = endSession(beginSession(meeting, start), addMinutes(start, 45));
    await tx.sessions.add({
      ...session,
      spells: [
        { itemId: road.id, from: start, to: addMinutes(start, 20) },
        { itemId: secret.id, from: addMinutes(start, 20), to: addMinutes(start, 45) },
      ],
    });
    await tx.decisions.save(
      aDecision({
        ...{ ...on, id: asId<DecisionId>('put off'), itemId: road.id, outcome: 'postponed' },
        ...{ text: 'Udskudt.', postponement: { to: null, day: null, reason: 'Linjeføringen mangler' } },
        orders: [{ ...order, due: '2026-03-03' as Day }],
      }),
    );
    await tx.decisions.save(aDecision({ ...on, id: asId<DecisionId>('decided'), itemId: secret.id }));
  });
  return world;
}
