import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../src/domain/decision.ts';
import { asId, type DecisionId } from '../../src/domain/ids.ts';
import { aDecision, people } from '../support/builders.ts';
import { draft } from '../support/decide.ts';
import { arrange, aScene, items, meetingIds } from '../support/scene.ts';
import { aTabServer, findingsIn, findingsOn, isThere, openInTeams } from './a-tab-page.ts';

/** Twice, at meetings that are not held here any more. */
const putOffBefore = {
  ...{ itemId: items.bridge.id, meetingId: null, day: '2026-10-06' as Decision['day'] },
  ...{ outcome: 'postponed' as const, postponement: { to: null, day: null, reason: null } },
};

const path = `meetings/${meetingIds.next}/session`;

(isThere ? describe : describe.skip)('deciding in the tab', () => {
  test('writes decisions of every kind while people talk, reads them back, and confirms them', async () => {
    const world = await aScene();
    await arrange(world, async (tx) => {
      for (const id of ['before-1', 'before-2'].map((one) => asId<DecisionId>(one)))
        await tx.decisions.save(aDecision({ id, ...putOffBefore, recipients: [] }));
    });
    const at = { server: await aTabServer(world), world };
    const page = await openInTeams(at, { who: people.secretary, path, width: 320, but: /409|412|ERR_/ });
    const { frame } = page;
    const press = (name: string | RegExp) => frame.getByRole('button', { name, exact: true }).click();
    const goTo = async (number: number, name: string) => {
      await frame.getByRole('button', { name: new RegExp(`^Gå til punkt ${number} `) }).click();
      await frame.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    };
    const text = frame.getByRole('textbox', { name: 'Beslutning' });
    const chip = (name: string | RegExp) => frame.getByRole('button', { name });
    const isRight = () => frame.getByRole('heading', { name: 'Er det rigtigt forstået?' }).waitFor();
    const confirmed = async () => {
      await press('Bekræft og send');
      await press('Ret beslutningen');
    };

    await press('Start mødet');
    await press('Start alligevel');

    // The record of a standing item, and what it orders.
    await frame
      .getByRole('textbox', { name: 'Referat' })
      .fill('Direktionen beder CFE om en plan inden 1. marts 2027.');
    await press('Gem referatet');
    await press('Fortryd');
    await press('Gem referatet');
    await frame.getByText('Referatet bestiller noget').waitFor();
    await press('Gem bestillingerne');
    await frame.getByText('Referatet bestiller noget').waitFor({ state: 'detached' });

    // With an order, a condition and a body, as they are typed; one of them is taken away.
    await goTo(2, items.open.text.title);
    await text.fill(
      'Direktionen godkender indstillingen. Direktionen beder CFE om et notat. Sagen forelægges Økonomiudvalget.',
    );
    await chip(/^Ret: Godkendt/).waitFor();
    await chip(/^Fjern: Går videre til Økonomiudvalget/).click();
    await chip(/^Fjern: Går videre til Økonomiudvalget/).waitFor({ state: 'detached' });
    await chip(/^Ret: .*notat/).click();
    await frame.getByRole('textbox', { name: 'Hvad skal der gøres?' }).fill('Notat om cykelstien');
    expect(await findingsOn(frame)).toEqual([]);
    await press('Se igennem');
    await isRight();
    await frame.getByText('Hvornår skal bestilling 1 være løst?').waitFor();
    await frame.getByLabel('Senest').fill('2027-02-01');
    expect(await frame.getByRole('checkbox', { name: /Økonomiudvalget/ }).isChecked()).toBe(false);
    expect(await findingsOn(frame)).toEqual([]);
    await confirmed();
    await text.waitFor();
    expect(await text.inputValue()).toContain('godkender');
    expect(await frame.getByRole('textbox', { name: 'Hvad skal der gøres?' }).inputValue()).toBe(
      'Notat om cykelstien',
    );

    // A closed item: nothing of it stays on the device.
    await goTo(3, items.closed.text.title);
    await text.fill('Direktionen tager hemmelig orientering til efterretning.');
    await frame.getByText('Teksten bliver ikke gemt på din enhed').waitFor();
    await press('Se igennem');
    await isRight();
    await frame.page().context().setOffline(true);
    await press('Bekræft og send');
    await frame.getByText('Det bliver sendt af sig selv').waitFor();
    expect(await frame.evaluate('JSON.stringify(localStorage)')).not.toContain('hemmelig');
    await frame.page().context().setOffline(false);
    await frame.getByRole('button', { name: 'Ret beslutningen' }).waitFor();

    // Put off to the next meeting, from a draft that was begun in Teams.
    await draft(world, items.bridge, { text: 'Direktionen udsætter punktet.' });
    await goTo(4, items.bridge.text.title);
    await frame.getByText(/Du har et udkast fra/).waitFor();
    await press('Se udkastet');
    await isRight();
    await press('Træk punktet …');
    await frame.getByRole('textbox', { name: 'Hvorfor trækkes punktet?' }).fill('Broen er bygget');
    await press('Videre');
    await frame.getByText('Begrundelse: Broen er bygget').waitFor();
    await press('Ret');
    await text.fill('Direktionen udsætter punktet.');
    await frame.getByRole('combobox', { name: 'Udfald' }).selectOption('postponed');
    await press('Se igennem');
    await frame.getByText('Udskudt 2 gange før').waitFor();
    await frame.getByRole('combobox', { name: 'Udskydes til' }).selectOption('2026-12-08');
    await frame.getByRole('textbox', { name: 'Hvorfor udskydes punktet?' }).fill('Tallene mangler');
    expect(await findingsIn(['dark', 'contrast'], page)).toEqual([]);
    expect(await frame.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const reader = await openInTeams(at, { who: people.director, path });
    await press('Udskyd alligevel');
    await frame.getByText(/Beslutningen er gemt/).waitFor();
    at.server.look();
    await reader.frame.getByText('Tallene mangler').waitFor();
    expect(await reader.frame.getByRole('button', { name: /Ret|Skriv/ }).count()).toBe(0);

    // Where the item is read, too, it is corrected from what it was.
    await frame.getByRole('link', { name: 'Læs punktet' }).click();
    await frame.getByRole('heading', { level: 1, name: items.bridge.text.title }).waitFor();
    await press('Ret beslutningen');
    expect(await text.inputValue()).toBe('Direktionen udsætter punktet.');
    await text.fill('Direktionen udsætter punktet til efter jul.');
    await press('Se igennem');
    await isRight();
    await press('Udskyd alligevel');
    await frame.getByText(/Beslutningen er gemt/).waitFor();
    expect(await findingsOn(frame)).toEqual([]);
    at.server.look();
    await reader.frame.getByText('Direktionen udsætter punktet til efter jul.').waitFor();
  });
});
