import { describe, expect, test } from '@jest/globals';
import { people, tenant } from '../support/builders.ts';
import { aScene, meetingIds } from '../support/scene.ts';
import { allThemes, aTabServer, findingsIn, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

const path = `meetings/${meetingIds.next}`;

(isThere ? describe : describe.skip)('putting the agenda together in the tab', () => {
  test('adds an item while the minutes add up, keeps what was refused, and lets a director propose', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const { frame } = await openInTeams(at, { who: people.secretary, path, but: /409/ });
    const fill = (name: string, text: string) => frame.getByLabel(new RegExp(`^${name}`)).fill(text);
    const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();

    await press('Nyt punkt');
    await fill('Titel', 'Nye cykler til hjemmeplejen');
    await fill('Minutter', '200');
    await frame.getByText(/min\. for meget/).waitFor();
    await fill('Sagsnummer', 'ikke et nummer');
    await press('Tilføj punktet');
    await frame.getByRole('textbox', { name: 'Sagsnummer', description: /ikke et nummer/ }).waitFor();
    expect(await frame.getByLabel('Titel').inputValue()).toBe('Nye cykler til hjemmeplejen');
    expect(await findingsOn(frame)).toEqual([]);
    await fill('Sagsnummer', '26/3131');
    await fill('Minutter', '20');
    await press('Tilføj punktet');
    await frame.getByText('»Nye cykler til hjemmeplejen« er sat på dagsordenen.').waitFor();
    await frame.getByRole('link', { name: /Nye cykler til hjemmeplejen/ }).waitFor();
    await frame.getByRole('link', { name: /Ny cykelsti/ }).click();
    await frame.getByRole('button', { name: /^Redig/ }).click();
    await fill('Minutter', '90');
    await frame.getByText(/min\. for meget/).waitFor();

    const director = (await openInTeams(at, { who: people.director, path })).frame;
    await director.getByRole('button', { name: 'Foreslå et punkt' }).click();
    await director.getByLabel('Titel').fill('Fælles vagtplan');
    await director.getByRole('button', { name: 'Send forslaget' }).click();
    await director.getByText('»Fælles vagtplan« er sendt til sekretæren som forslag.').waitFor();
    expect(await director.getByRole('link', { name: /Fælles vagtplan/ }).count()).toBe(0);
  });

  test('publishes once it was seen as each kind of reader will see it', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const page = await openInTeams(at, { who: people.secretary, path });
    const { frame } = page;
    const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();
    const card = () => frame.getByRole('figure').innerText();

    await press('Genudsend');
    await frame.getByRole('figure', { name: /Kanalen/ }).waitFor();
    expect(await card()).toMatch(/Ny cykelsti[\s\S]*Lukket/);
    expect(await card()).not.toContain('hemmelig');
    await frame.getByRole('tab', { name: 'En direktør' }).click();
    await frame.getByRole('figure', { name: /En direktør/ }).waitFor();
    expect(await card()).toContain('hemmeligtitel');
    await frame.getByText(/Gæster, der får besked om deres punkt/).waitFor();
    expect(await findingsIn(allThemes, page)).toEqual([]);
    await page.narrow();
    await frame.getByRole('dialog').getByRole('button', { name: 'Genudsend' }).click();
    await frame.getByText('Dagsordenen er genudsendt, og kortet i kanalen opdateret.').waitFor();
    expect(await world.store.read(tenant, (db) => db.meetings.get(meetingIds.next))).toMatchObject({
      publication: { edition: 2 },
    });
  });

  test('takes in what waits and what is proposed, and moves, postpones and withdraws items', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const page = await openInTeams(at, { who: people.secretary, path });
    const { frame } = page;
    const press = (name: string | RegExp) => frame.getByRole('button', { name }).click();
    const dialog = frame.getByRole('dialog');
    const isOnAgenda = (name: RegExp) => frame.getByRole('link', { name }).first();
    const does = async (item: RegExp, what: string) => {
      await isOnAgenda(item).click();
      await press('Flyt, luk eller træk');
      await frame.getByRole('menuitem', { name: what }).click();
    };

    await press('Venteliste');
    await dialog.getByRole('button', { name: 'Sæt på dette møde: ventendetitel' }).click();
    await dialog.getByText('»ventendetitel« er sat på dagsordenen.').waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'Fortryd' }).click();
    await dialog.getByText('Det er fortrudt.').waitFor();
    await dialog.getByRole('button', { name: 'Send retur …' }).click();
    await dialog.getByRole('textbox').fill('Skriv, hvad det koster');
    await dialog.getByRole('button', { name: 'Send retur', exact: true }).click();
    await dialog.getByText('»foreslaaettitel« er sendt retur.').waitFor();
    await dialog.getByRole('button', { name: 'Luk' }).last().click();

    await does(/Ny bro/, 'Træk punktet …');
    expect(await findingsOn(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'Træk punktet' }).click();
    await frame.getByText('»Ny bro over åen« er trukket.').waitFor();
    await press('Fortryd');
    await isOnAgenda(/Ny bro/).waitFor();

    await does(/Ny bro/, 'Til et andet møde …');
    await dialog.getByLabel('Møde').selectOption(meetingIds.later);
    await dialog.getByRole('button', { name: 'Flyt punktet' }).click();
    await frame.getByText(/»Ny bro over åen« er flyttet til mødet 8\. december 2026/).waitFor();

    await does(/Ny cykelsti/, 'Udskyd …');
    await dialog.getByLabel('Hvorfor udskydes punktet?').fill('Tallene mangler');
    await dialog.getByRole('button', { name: 'Se igennem' }).click();
    await dialog.getByText('Punktet kommer på ventelisten').waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'Bekræft og send' }).click();
    await frame.getByText('»Ny cykelsti« er udskudt.').waitFor();
    expect(await frame.evaluate('document.getElementById("tab").getAttribute("aria-hidden")')).toBeNull();
  });
});
