import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { people, tenant } from '../support/builders.ts';
import { aScene, items, meetingIds } from '../support/scene.ts';
import type { World } from '../support/world.ts';
import { aTabServer, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

const { open } = items;
const path = `meetings/${meetingIds.next}/items/${open.id}`;

const fromWord = `<html><head><style>p.MsoNormal { color: red }</style></head><body lang=DA><!--StartFragment-->
<p class=MsoNormal style='margin:0cm'><b>Havnen</b> <span style='color:red'>sander til.</span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Den graves ud<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a.</span>til foråret</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>b.</span>til efteråret</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Den &aring;bnes</p>
<table class=MsoTableGrid><tr><td width=301 style='width:225.4pt'><p class=MsoNormal><b>Post</b></p></td><td><p>Bel&oslash;b</p></td></tr>
<tr><td><p>Drift</p></td><td><p>5.000 kr.</p></td></tr></table><!--EndFragment--></body></html>`;

(isThere ? describe : describe.skip)('writing an item in the tab', () => {
  test('keeps a draft over a reload, cleans what comes from Word, and saves what the minutes can show', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const { frame } = await openInTeams(at, { who: people.secretary, path, but: /409/ });
    frame.page().setDefaultTimeout(60_000);
    await frame.getByRole('button', { name: 'Redigér' }).waitFor();
    await frame.getByRole('heading', { level: 1 }).click();
    await frame.locator('body').press('e');
    const background = () => frame.getByRole('textbox', { name: 'Baggrund' });
    await background().click();
    await background().press('ControlOrMeta+a');
    await paste(frame, fromWord);
    await background().getByRole('cell', { name: '5.000 kr.' }).waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    await frame.getByRole('spinbutton', { name: 'Minutter' }).fill('0');
    await frame.getByText('Gemt som kladde').waitFor();

    await frame.goto(frame.url());
    await frame.getByRole('button', { name: 'Skriv videre' }).click();
    await background().getByText('til efteråret').waitFor();
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByText(/^Tiden skal være/).waitFor();
    await frame.getByRole('spinbutton', { name: 'Minutter' }).fill('25');
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByRole('button', { name: 'Redigér' }).waitFor();
    expect(await itemIn(world)).toMatchObject({
      minutes: 25,
      text: {
        background:
          'Havnen sander til.\n\n1. Den graves ud\n  a. til foråret\n  b. til efteråret\n2. Den åbnes\n\nPost\tBeløb\nDrift\t5.000 kr.',
        caseStatement: open.text.caseStatement,
      },
    });
  });

  test('goes on without a connection, and where two write the same both choose what is to stand', async () => {
    const world = await aScene();
    const at = { server: await aTabServer(world), world };
    const first = await openInTeams(at, {
      who: people.secretary,
      path,
      hears: false,
      but: /412|ERR_INTERNET|did not come/,
    });
    const { frame } = first;
    const page = frame.page();
    page.setDefaultTimeout(60_000);
    const background = (of: Frame) => of.getByRole('textbox', { name: 'Baggrund' });
    await frame.getByRole('button', { name: 'Redigér' }).waitFor();
    await page.context().setOffline(true);
    await frame.getByRole('button', { name: 'Redigér' }).click();
    await frame.getByText('Denne del af siden kunne ikke hentes.').waitFor();
    await page.context().setOffline(false);
    await background(frame).waitFor();
    await page.context().setOffline(true);
    await background(frame).fill(`Sekretærens tekst. ${'langtord'.repeat(75)}`);
    await frame.getByText('Ingen forbindelse. Det er gemt på din enhed').waitFor();
    await page.context().setOffline(false);
    await frame.getByText('Gemt som kladde').waitFor();

    const second = (await openInTeams(at, { who: people.chair, path })).frame;
    second.page().setDefaultTimeout(60_000);
    await second.getByRole('button', { name: 'Redigér' }).click();
    await background(second).fill('Formandens tekst.');
    await second.getByRole('button', { name: 'Gem', exact: true }).click();
    await second.getByRole('button', { name: 'Redigér' }).waitFor();

    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    const both = frame.getByRole('region', { name: 'En anden har ændret det samme imens' });
    await both.getByText('Sekretærens tekst.').waitFor();
    await both.getByText('Formandens tekst.').waitFor();
    await frame.getByText('Vælg først ovenfor').waitFor();
    await first.narrow();
    expect(await findingsOn(frame)).toEqual([]);
  });
});

async function paste(frame: Frame, html: string): Promise<void> {
  await frame.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

async function itemIn({ store }: World) {
  return store.read(tenant, (db) => db.items.get(open.id));
}
