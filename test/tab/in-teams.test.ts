import { describe, expect, test } from '@jest/globals';
import { browse } from '../playground/a-browser.ts';
import { people } from '../support/builders.ts';
import { arrange, aScene, items, meetingIds } from '../support/scene.ts';
import { allThemes, aTabServer, findingsIn, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

const agendaPath = `meetings/${meetingIds.next}`;

(isThere ? describe : describe.skip)('the tab in Teams', () => {
  test('signs in by Teams, leads from the meetings to an item, and has nothing to trip over in any theme or width', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const tab = await openInTeams(at, { who: people.director });
    const { frame } = tab;

    expect(await frame.locator('html').getAttribute('lang')).toBe('da');
    await frame.getByRole('heading', { name: 'Mine møder' }).waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    await frame.getByRole('link', { name: /Næste møde/ }).click();
    await frame.getByRole('button', { name: 'Læs fra første punkt' }).click();
    await frame.locator('body').press('j');
    await frame.getByRole('heading', { level: 1, name: items.open.text.title }).waitFor();
    expect(await frame.evaluate('document.activeElement.tagName')).toBe('H1');

    expect(await findingsIn(allThemes, tab)).toEqual([]);
    await tab.narrow();
    await frame.getByRole('button', { name: 'Dagsorden' }).waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    expect(
      (await tab.heard()).filter((asked) => asked === 'authentication.getAuthToken').length,
    ).toBeGreaterThan(3);
  });

  test('opens at the item that a deep link names, and finds text in the whole agenda', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const context = { subEntityId: `${agendaPath}/items/${items.bridge.id}` };
    const { frame, heard } = await openInTeams(at, { who: people.chair, context });

    await frame.getByRole('heading', { level: 1, name: 'Ny bro over åen' }).waitFor();
    await frame.getByRole('button', { name: 'Del link' }).click();
    await frame.getByRole('button', { name: 'Del link' }).waitFor();
    expect(await heard()).toContain('shareDeepLink');
    await frame.locator('body').press('/');
    await frame.getByRole('searchbox', { name: 'Søg i dagsordenen' }).pressSequentially('hemmeligfinans');
    await frame.getByText('Fundet i 1 punkt').waitFor();
    await frame.getByRole('link', { name: /hemmeligtitel/ }).click();
    await frame.locator('mark', { hasText: 'hemmeligfinans' }).waitFor();
  });

  test('shows nobody more than the bot would', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const chief = await openInTeams(at, { who: people.chief, path: agendaPath });
    await chief.frame.getByRole('navigation', { name: 'Dagsorden' }).getByRole('link').first().waitFor();
    expect(await chief.frame.content()).not.toContain('hemmelig');

    const excluded = await openInTeams(at, { who: people.director2, path: agendaPath });
    await excluded.frame.getByText('Du er inhabil').waitFor();
    expect(await excluded.frame.content()).not.toContain('Ny bro');
  });

  test('shows within a moment what somebody else changed, and says so to a screen reader', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const { frame } = await openInTeams(at, { who: people.director, path: agendaPath });
    await frame.getByRole('heading', { name: /^Tirsdag/ }).waitFor();
    await arrange(world, async (tx) => {
      await tx.meetings.save({ ...(await tx.meetings.lock(meetingIds.next)), place: 'Byrådssalen' });
    });
    at.server.look();

    await frame.getByText('Byrådssalen').waitFor();
    await frame.getByRole('status').getByText('Siden er opdateret').waitFor({ state: 'attached' });
  });

  test('becomes the tab of the board that is chosen where a channel’s tab is set up', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const context = { frameContext: 'settings' };
    const { frame, save } = await openInTeams(at, { who: people.secretary, path: 'config', context });
    await frame.getByRole('radio', { name: 'Direktionen' }).check();
    const url = `${at.server.url}/tab/boards/board-1`;

    expect(JSON.parse(await save())).toEqual({
      ...{ entityId: 'board:board-1', suggestedDisplayName: 'Direktionen: møder' },
      ...{ contentUrl: url, websiteUrl: url },
    });
  });

  test('says in a browser what stands in the way: no way to sign in, in its language, or no server', async () => {
    const { url } = await aTabServer(await aScene());
    const page = await browse(`${url}/tab/`, { but: /ERR_FAILED|Failed to fetch/ });

    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    await page.getByText('The tab has no app at Microsoft').waitFor();
    await page.route('**/tab/config.json', (route) => route.abort());
    await page.reload();
    await page.getByText('Mødeklar svarer ikke lige nu.').waitFor();
    await page.unroute('**/tab/config.json');
    await page.getByRole('button', { name: 'Indlæs igen' }).click();
    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
  });

  test('leaves letters alone for whoever switched them off', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const { frame } = await openInTeams(at, { who: people.chair, path: agendaPath });
    await frame.getByText('Genveje på tastaturet').click();
    await frame.getByRole('switch').uncheck();
    await frame.getByRole('heading', { level: 1 }).press('j');
    await frame.getByRole('heading', { level: 1, name: /^Tirsdag/ }).waitFor();
    await frame.getByRole('switch').check();
    await frame.getByRole('heading', { level: 1 }).press('j');

    await frame.getByRole('heading', { level: 1, name: 'Øvrige sager' }).waitFor();
  });

  test('tells an outsider kindly that there is nothing for them', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const { frame } = await openInTeams(at, { who: 'person-from-elsewhere' });

    await frame.getByRole('heading', { name: 'Du er ikke med i et mødeorgan' }).waitFor();
    expect(await findingsOn(frame)).toEqual([]);
  });
});
