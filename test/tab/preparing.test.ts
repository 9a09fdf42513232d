import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { changePreReads } from '../../src/actions/change-pre-reads.ts';
import { editItem } from '../../src/actions/edit-item.ts';
import type { PreReadChange } from '../../src/domain/change-pre-reads.ts';
import { valuesOf } from '../../src/domain/see-form.ts';
import { react } from '../support/agree.ts';
import { by, people } from '../support/builders.ts';
import { aScene, boardId, items, meetingIds } from '../support/scene.ts';
import { allThemes, aTabServer, findingsIn, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

const open = `/meetings/${meetingIds.next}/items/${items.open.id}`;
const path = open.slice(1);
const background = items.open.text.background ?? '';
const addAt = (frame: Frame, words: string) =>
  frame.getByRole('button', { name: `Skriv en note ved afsnittet “${words}”` });

(isThere ? describe : describe.skip)('preparing by reading', () => {
  test('takes notes at a paragraph, for oneself and shared, which follow the text or say that it is another', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const but = /ERR_INTERNET_DISCONNECTED|412/;
    const tab = await openInTeams(at, { who: people.director, path, width: 1280, but });
    const { frame } = tab;
    const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();
    const box = frame.getByRole('textbox', { name: 'Din note' });

    await addAt(frame, background).press('Enter');
    await box.fill('Spørg om vintervejen');
    await frame.page().context().setOffline(true);
    await press('Gem');
    await frame.getByText('Ingen forbindelse. Det, du har skrevet').waitFor();
    await frame.page().context().setOffline(false);
    await frame.getByText('Ingen forbindelse. Det, du har skrevet').waitFor({ state: 'detached' });
    await frame.getByRole('link', { name: 'Øvrige sager' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Øvrige sager' }).waitFor();
    await frame.getByRole('link', { name: items.open.text.title }).click();
    expect(await box.inputValue()).toBe('Spørg om vintervejen');
    await press('Gem');
    await frame.getByText('Din note · Kun for dig').waitFor();

    await addAt(frame, 'Stien går langs åen.').click();
    await box.fill('Kan den gå langs banen?');
    await frame.getByRole('switch', { name: 'Del noten med direktionen' }).check();
    expect(await findingsOn(frame)).toEqual([]);
    await press('Gem');
    await frame.getByText('Din note · Delt med direktionen').waitFor();
    const other = (await openInTeams(at, { who: people.director2, path })).frame;
    await other.getByText('Kan den gå langs banen?').waitFor();
    await other.getByText('Dorte Bro · Delt med direktionen').waitFor();
    expect(await other.content()).not.toContain('vintervejen');

    const { etag } = await at.server.get(people.secretary, open);
    await at.server.send(people.secretary, open, {
      ...{ method: 'PATCH', headers: { 'if-match': etag } },
      body: {
        background: `Nyt først.\n\n${background}`,
        caseStatement: 'En helt anden sag er nu beskrevet.',
      },
    });
    at.server.look();
    await frame.getByText('Teksten er ændret, siden noten blev skrevet').waitFor();
    await frame.locator('blockquote', { hasText: 'Stien går langs åen.' }).waitFor();
    const [note, paragraph] = [frame.getByText('Spørg om vintervejen'), frame.getByText(background)];
    const [noted, read] = [await note.boundingBox(), await paragraph.boundingBox()];
    expect(noted && read && noted.x > read.x + read.width).toBe(true);
    expect(Math.abs((noted?.y ?? 0) - (read?.y ?? 0))).toBeLessThan(60);

    expect(await findingsIn(allThemes, tab)).toEqual([]);
    await tab.narrow();
    await frame.getByRole('button', { name: 'Dagsorden' }).waitFor();
    const [below, above] = [await note.boundingBox(), await paragraph.boundingBox()];
    expect(below && above && below.y >= above.y + above.height).toBe(true);
    expect(await findingsOn(frame)).toEqual([]);
    await tab.resize(1280);
    await frame.getByRole('button', { name: 'Dagsorden' }).waitFor({ state: 'detached' });

    await press('Del ikke mere');
    await frame.getByRole('button', { name: 'Del ikke mere' }).waitFor({ state: 'detached' });
    at.server.look();
    await other.getByText('Kan den gå langs banen?').waitFor({ state: 'detached' });
    const shown = frame.locator('li', { hasText: 'Kan den gå langs banen?' });
    await shown.getByRole('button', { name: 'Slet' }).click();
    await shown.getByRole('button', { name: 'Ja, slet noten' }).click();
    await shown.waitFor({ state: 'detached' });
    await press('Ret');
    await box.fill('Spørg om sommervejen');
    await press('Gem');
    await box.waitFor({ state: 'detached' });
    await frame.getByText('Spørg om sommervejen').waitFor();
    expect(await frame.evaluate('Object.keys(localStorage).filter((key) => key.includes("typed"))')).toEqual(
      [],
    );
  });

  test('opens pre-reads where they stand, and has read them once the last of them was opened', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const sent = (change: PreReadChange, text: string) =>
      changePreReads(world, by(people.secretary), {
        ...{ boardId, meeting: { id: meetingIds.next }, item: { id: items.open.id }, change },
        files: [{ name: 'notat.pdf', bytes: new TextEncoder().encode(`%PDF-1.4 ${text}`) }],
      });
    await sent({ kind: 'add', link: null, title: 'Notat' }, 'notatet');
    const tab = await openInTeams(at, { who: people.director, path, width: 1280 });
    const { frame } = tab;
    await frame
      .page()
      .context()
      .route('https://aaloese.example/**', (route) => route.fulfill({ body: '' }));
    const marked = frame.getByText('Du har læst bilagene, som de er nu.');
    // Most people's browser shows a PDF by itself, the one without a window does not.
    await frame.evaluate("Object.defineProperty(navigator, 'pdfViewerEnabled', { value: true })");

    await frame.getByRole('button', { name: 'Notat', exact: true }).click();
    const dialog = frame.getByRole('dialog', { name: 'Notat' });
    const shown = dialog.locator('iframe[title="Notat"]');
    await shown.waitFor();
    expect(await shown.getAttribute('src')).toMatch(/^blob:http/);
    await dialog.getByRole('button', { name: 'Luk bilaget' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await marked.count()).toBe(0);
    const popup = frame.page().waitForEvent('popup');
    await frame.getByRole('link', { name: 'Kort over stien' }).click();
    await (await popup).close();
    await marked.waitFor();

    const preparing = (await openInTeams(at, { who: people.secretary, path })).frame;
    await preparing.getByText('Læst af Dorte Bro').waitFor();
    await preparing.getByText('Mangler at læse: Frans Dahl og Dan Krog').waitFor();
    await sent({ kind: 'replace', of: 2, link: null }, 'notatet, skrevet om');
    at.server.look();
    await frame.getByText('Ændret siden du læste').waitFor();
    await preparing.getByText('Mangler at læse: Frans Dahl, Dorte Bro og Dan Krog').waitFor();
    expect(await findingsOn(frame)).toEqual([]);
  });

  test('says what a director thinks and asks, and what a chief answers to a question and a decision', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const director = (await openInTeams(at, { who: people.director, path })).frame;
    await director.getByRole('button', { name: 'Enig', pressed: false }).click();
    await director.getByRole('button', { name: 'Enig', pressed: true }).waitFor();
    await director.getByRole('button', { name: 'Stil et spørgsmål' }).click();
    await director.getByRole('textbox', { name: 'Dit spørgsmål' }).fill('Hvem rydder sneen?');
    expect(await findingsOn(director)).toEqual([]);
    await director.getByRole('button', { name: 'Send', exact: true }).click();
    await director.getByText('Ikke besvaret endnu').waitFor();

    const chief = (await openInTeams(at, { who: people.chief, path, but: /412/ })).frame;
    await chief.getByText('Hvem rydder sneen?').waitFor();
    expect(await chief.getByRole('button', { name: /Enig|Skriv en note|Stil et/ }).count()).toBe(0);
    await chief.getByRole('button', { name: 'Svar på spørgsmålet' }).click();
    await chief.getByRole('textbox', { name: 'Dit svar' }).fill('Det gør Vej og Park.');
    await chief.getByRole('button', { name: 'Send', exact: true }).click();
    await chief.getByText('Svar fra Carl Fisk').waitFor();
    at.server.look();
    await director.getByText('Det gør Vej og Park.').waitFor();

    await react(world, 2, people.director2);
    const agenda = `meetings/${meetingIds.next}`;
    const chair = await openInTeams(at, { who: people.chair, path: agenda, width: 320 });
    await chair.frame.getByRole('button', { name: 'Beslut samlet (1)' }).click();
    const offer = chair.frame.getByRole('dialog', { name: 'Samlet beslutning' });
    expect(await offer.getByRole('checkbox', { name: '2 · Ny cykelsti' }).isChecked()).toBe(true);
    expect(await findingsOn(chair.frame)).toEqual([]);
    await offer.getByRole('button', { name: 'Beslut samlet' }).click();
    await chair.frame.getByText('Besluttet: punkt 2.').waitFor();
    world.pass(11 * 60_000);
    await world.runJobs();
    at.server.look();
    await chief.getByText('venter på dit svar').waitFor();
    expect(await findingsOn(chief)).toEqual([]);
    await chief.getByRole('button', { name: 'Modtaget' }).click();
    await chief.getByText('Du har svaret: Modtaget').waitFor();
    const why = chief.getByRole('textbox', { name: 'Hvorfor kan det ikke nås?' });
    await chief.getByRole('button', { name: 'Kan ikke nås' }).click();
    await why.fill('Vi mangler folk.');
    await chief.getByRole('button', { name: 'Send', exact: true }).click();
    await chief.getByText('Du har svaret: Kan ikke nås').waitFor();
    await chief.getByRole('button', { name: 'Ret svaret' }).first().click();
    expect(await why.inputValue()).toBe('Vi mangler folk.');
    await chief.getByLabel('Kan nås (dato').fill('2027-03-01');
    expect(await findingsOn(chief)).toEqual([]);
    await chief.getByRole('button', { name: 'Send', exact: true }).click();
    await chief.getByText('Kan nås mandag den 1. marts 2027.').waitFor();
    await director.getByRole('button', { name: 'Enig' }).waitFor({ state: 'detached' });
    expect(await director.getByText('venter på dit svar').count()).toBe(0);

    // What the chief has proposed themselves, changed while the secretary writes in it, and taken back.
    const title = items.proposed.text.title;
    const press = (name: string) => chief.getByRole('button', { name }).click();
    await chief.getByRole('link', { name: 'Direktionen' }).click();
    await press(`Ret: ${title}`);
    const own = chief.getByRole('dialog', { name: `Ret forslaget »${title}«` });
    await own.getByRole('textbox', { name: 'Titel' }).fill('Ny havn');
    expect(await findingsOn(chief)).toEqual([]);
    const write = { title: 'Havnen', finances: '8 mio.' };
    await editItem(world, by(people.secretary), {
      ...{ boardId, itemId: items.proposed.id, version: 1 },
      item: { ...valuesOf(items.proposed), ...write },
    });
    await own.getByRole('button', { name: 'Gem forslaget' }).click();
    await own.getByText('Titel er rettet af en anden til: Havnen').waitFor();
    expect(await own.getByRole('textbox', { name: 'Økonomi' }).inputValue()).toBe('8 mio.');
    await own.getByRole('button', { name: 'Gem forslaget' }).click();
    await chief.getByText('»Ny havn« er gemt').waitFor();
    await press('Træk tilbage …: Ny havn');
    await press('Træk forslaget tilbage');
    await chief.getByText('»Ny havn« er trukket tilbage.').waitFor();
    await chief.getByText('Du har ingen forslag.').waitFor();
  });
});
