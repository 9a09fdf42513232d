import { describe, expect, test } from '@jest/globals';
import { people } from '../support/builders.ts';
import { aScene, meetingIds } from '../support/scene.ts';
import { aTabServer, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

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
    await frame.getByText(/ikke et nummer/).waitFor();
    expect(await frame.getByLabel('Titel').inputValue()).toBe('Nye cykler til hjemmeplejen');
    expect(await findingsOn(frame)).toEqual([]);
    await fill('Sagsnummer', '26/3131');
    await fill('Minutter', '20');
    await press('Tilføj punktet');
    await frame.getByText('»Nye cykler til hjemmeplejen« er sat på dagsordenen.').waitFor();
    await frame.getByRole('link', { name: /Nye cykler til hjemmeplejen/ }).waitFor();

    const director = (await openInTeams(at, { who: people.director, path })).frame;
    await director.getByRole('button', { name: 'Foreslå et punkt' }).click();
    await director.getByLabel('Titel').fill('Fælles vagtplan');
    await director.getByRole('button', { name: 'Send forslaget' }).click();
    await director.getByText('»Fælles vagtplan« er sendt til sekretæren som forslag.').waitFor();
    expect(await director.getByRole('link', { name: /Fælles vagtplan/ }).count()).toBe(0);
  });
});
