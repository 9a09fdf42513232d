import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../support/builders.ts';
import { aScene, items, meetingIds } from '../support/scene.ts';
import { allThemes, aTabServer, findingsIn, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

const path = `meetings/${meetingIds.next}`;

(isThere ? describe : describe.skip)('the meeting in the tab', () => {
  test('is led beside the call: begun, from item to item, who is there, ended', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const beside = {
      path: 'boards/board-1',
      context: { frameContext: 'sidePanel', chatId: '19:x' },
      width: 320,
    };
    const panel = await openInTeams(at, { who: people.secretary, ...beside, but: /409|412/ });
    const { frame } = panel;
    const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();
    const isAt = (name: string) => frame.getByRole('heading', { level: 2, name, exact: true }).waitFor();

    await press('Start mødet');
    await press('Start alligevel');
    await isAt('Øvrige sager');
    const reader = await openInTeams(at, { who: people.director2, path: `${path}/session` });
    await reader.frame.getByRole('heading', { level: 2, name: 'Øvrige sager' }).waitFor();

    await press('Bekræft fremmøde');
    await press('Dorte Bro går nu');
    await frame.getByText(/^gik kl\./).waitFor();
    await press('Dorte Bro kommer nu');
    await frame.getByText('Notér et andet tidspunkt').click();
    await frame.getByLabel('Hvem').selectOption('Dorte Bro');
    await press('Notér');
    await frame.getByText('ikke til stede').waitFor();
    await press('Næste punkt');
    await isAt(items.open.text.title);
    at.server.look();
    await reader.frame.getByRole('heading', { level: 2, name: items.open.text.title }).waitFor();
    await reader.frame.getByRole('button', { name: 'Enig', pressed: false }).click();
    await reader.frame.getByRole('button', { name: 'Enig', pressed: true }).waitFor();
    expect(await reader.frame.getByRole('button', { name: 'Næste punkt' }).count()).toBe(0);

    const decision = () => frame.getByRole('textbox', { name: 'Beslutning' });
    await decision().fill('Direktionen godkender indstillingen. CFE vender tilbage inden 1. maj 2027.');
    await frame.getByRole('button', { name: /^Gå til punkt 1 Øvrige sager/ }).click();
    await isAt('Øvrige sager');
    expect(await decision().count()).toBe(0);
    await frame.getByRole('textbox', { name: 'Referat' }).waitFor();
    await press('Næste punkt');
    expect(await decision().inputValue()).toContain('godkender');
    await press('Se igennem');
    await frame.getByText('Er det rigtigt forstået?').waitFor();
    await frame.getByText('læst af teksten').first().waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    await press('Bekræft og send');
    await frame.getByRole('button', { name: 'Bekræft og send' }).waitFor({ state: 'detached' });
    await frame.getByText('Godkendt', { exact: true }).first().waitFor();
    expect(
      await frame.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("moedeklar"))'),
    ).toEqual([]);

    await frame.getByRole('button', { name: /^Gå til punkt 4 Ny bro over åen/ }).click();
    await isAt('Ny bro over åen');
    at.server.look();
    await reader.frame.getByRole('heading', { level: 2, name: 'Du er inhabil' }).waitFor();
    expect(await reader.frame.content()).not.toContain('Ny bro');
    expect(await findingsIn(allThemes, panel)).toEqual([]);
    expect(await frame.evaluate('document.documentElement.scrollWidth')).toBe(320);

    // What nobody has got is kept beyond the meeting; of a closed item it is asked first.
    await decision().fill('Broen bygges.');
    await frame.getByRole('button', { name: /^Gå til punkt 3 / }).click();
    await isAt('hemmeligtitel');
    await decision().fill('Hemmeligt.');
    await press('Slut mødet');
    await frame.getByText('Slutter mødet nu, går det tabt.').waitFor();
    await press('Slut alligevel');
    const asked = frame.getByText(/Mangler en beslutning: 3\. hemmeligtitel/);
    await asked.waitFor();
    expect((await asked.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await press('Slut alligevel');
    await frame.getByText('Mødet er afsluttet.').waitFor();
    await frame.getByRole('link', { name: '4. Ny bro over åen', exact: true }).click();
    await decision().waitFor();
    expect(await decision().inputValue()).toBe('Broen bygges.');
  });

  test('goes through a break of the connection: shown as done, sent once, asked about where others were first', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const session = `/meetings/${meetingIds.next}/session`;
    const lead = async (who: string, path: string, body: object) => {
      const headers = { 'if-match': (await at.server.get(who, session)).etag };
      return at.server.send(who, session + path, { method: 'POST', body, headers });
    };
    await lead(people.secretary, '/start', { anyway: true });
    const { frame } = await openInTeams(at, {
      ...{ who: people.secretary, path: `${path}/session`, width: 320 },
      but: /409|412|Failed to load|ERR_/,
    });
    const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();
    const isAt = (name: string) => frame.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    const offline = (is: boolean) => frame.page().context().setOffline(is);
    const went = async () =>
      (await world.store.read(tenant, (db) => db.sessions.get(meetingIds.next)))?.spells;

    await frame.page().route(
      '**/session/go',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await press('Næste punkt');
    await frame.getByText('sendes når forbindelsen er tilbage (1)').waitFor();
    await isAt(items.open.text.title);
    await frame.evaluate('dispatchEvent(new Event("online"))');
    await frame.getByText('sendes når').waitFor({ state: 'detached' });
    expect(await went()).toHaveLength(2);

    await offline(true);
    await press('Næste punkt');
    await isAt('hemmeligtitel');
    await press('Bekræft fremmøde');
    await frame.getByText('Ingen forbindelse').waitFor();
    await frame.getByText('sendes når forbindelsen er tilbage (2)').waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    expect(await went()).toHaveLength(2);
    await offline(false);
    await frame.getByText('Forbindelsen er tilbage.').waitFor();
    await frame.getByText('sendes når').waitFor({ state: 'detached' });
    await isAt('hemmeligtitel');
    expect((await went())?.map(({ itemId }) => itemId)).toEqual([
      ...[items.standing.id, items.open.id, items.closed.id],
    ]);

    await offline(true);
    await press('Næste punkt');
    await frame.getByText('sendes når forbindelsen er tilbage (1)').waitFor();
    await lead(people.chair, '/go', { to: { number: 2 } });
    await offline(false);
    await frame.getByText('Du ville gå til punkt 4. Mødet er nu ved punkt 2.').waitFor();
    await isAt(items.open.text.title);
    expect(await findingsOn(frame)).toEqual([]);
    await press('Lad det være');
    await frame.getByText('Du ville').waitFor({ state: 'detached' });
    expect((await went())?.at(-1)?.itemId).toBe(items.open.id);
  });

  test('goes on once where two lead it on at the same time', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const open = (who: string) =>
      openInTeams(at, { who, path: `${path}/session`, hears: false, but: /409|412/ });
    const first = (await open(people.secretary)).frame;
    await first.getByRole('button', { name: 'Start mødet' }).click();
    await first.getByRole('button', { name: 'Start alligevel' }).click();
    await first.getByRole('heading', { name: 'Øvrige sager' }).waitFor();
    const second = (await open(people.chair)).frame;
    await second.getByRole('heading', { name: 'Øvrige sager' }).waitFor();

    await first.getByRole('button', { name: 'Næste punkt' }).click();
    await first.getByRole('heading', { name: items.open.text.title }).waitFor();
    await second.getByRole('button', { name: 'Næste punkt' }).click();
    await second.getByText('En anden førte mødet videre imens').waitFor();
    await second.getByRole('heading', { name: items.open.text.title }).waitFor();
  });
});
