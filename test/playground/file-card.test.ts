import { describe, expect, test } from '@jest/globals';
import type { Request } from 'playwright-core';
import { sizeOf } from '../../src/playground/page/size.ts';
import { isThere, openPage } from './a-page.ts';
import { bo, channel, chatOf, ida } from './a-trial.ts';
import { anOffer, bytes, fileName, handsOverFiles, lay, uploadOf } from './an-offer.ts';

describe('the size of a file', () => {
  test.each([
    [1, '1 KB'],
    [84_480, '83 KB'],
    [1_000_000, '977 KB'],
    [1_023_999, '1 MB'],
    [1_468_006, '1,4 MB'],
    [50 * 1024 * 1024, '50 MB'],
  ])('%d bytes is said as %s', (size, said) => {
    expect(sizeOf(size)).toBe(said);
  });
});

(isThere ? describe : describe.skip)('on the page, a file', () => {
  test('is offered with its name, what it is and its size, to whose chat it is alone', async () => {
    const { trial, page } = await openPage();
    await trial.send(chatOf(ida), anOffer());
    await trial.send(channel.channelId, anOffer());

    const card = page.locator('#pane-secretary').getByRole('group', { name: `Filen ${fileName}` });
    await card.waitFor();

    expect(await card.getByText('Referatet af mødet 17. november').isVisible()).toBe(true);
    expect(await card.getByText('83 KB').isVisible()).toBe(true);
    expect(await card.getByRole('button').allTextContents()).toEqual(['Tillad', 'Afvis']);
    const inChannel = page.locator('#pane-channel');
    await inChannel.getByText(`Vedhæftet, men vises ikke i prøven: ${fileName}`).waitFor();
    expect(await page.getByRole('button', { name: 'Tillad' }).count()).toBe(1);
  });

  test('is taken by the keyboard, and then opened', async () => {
    const { trial, page } = await openPage();
    handsOverFiles(trial);
    await trial.send(chatOf(ida), anOffer());

    await page.getByRole('button', { name: `Tillad ${fileName}` }).focus();
    await page.keyboard.press('Enter');

    const link = page.getByRole('link', { name: `Åbn ${fileName} i en ny fane` });
    await link.waitFor();
    await page.getByText('Meddelelsen er slettet').waitFor();
    expect(await page.locator('.message:focus').count()).toBe(1);
    expect(await link.getAttribute('target')).toBe('_blank');
    const address = new URL((await link.getAttribute('href')) ?? '', trial.url).href;
    expect(await (await page.request.get(address)).body()).toEqual(bytes);
    // Whether it is shown there or saved is the browser's own affair.
    const isOpened = (asked: Request) => asked.url() === address && asked.isNavigationRequest();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.context().waitForEvent('request', isOpened),
      link.press('Enter'),
    ]);
    await tab.close();
  });

  test('that is no PDF is saved under its own name', async () => {
    const { trial, page } = await openPage();
    handsOverFiles(trial);
    await trial.send(chatOf(ida), anOffer({ name: 'Referat Åløse.docx' }));

    await page.getByRole('button', { name: 'Tillad' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Åbn Referat Åløse.docx' }).click(),
    ]);

    expect(download.suggestedFilename()).toBe('Referat Åløse.docx');
  });

  test('is pressed once while the bot is busy, and shows then what was answered', async () => {
    const { trial, page } = await openPage();
    const gate = Promise.withResolvers<void>();
    trial.bot.follows(async (heard) => {
      await gate.promise;
      await lay(uploadOf(heard).uploadUrl, bytes);
      return undefined;
    });
    await trial.send(chatOf(bo), anOffer());

    const card = page.locator('#pane-chief .card.file');
    const allow = card.getByRole('button', { name: 'Tillad' });
    await allow.press('Enter');
    await page.locator('#pane-chief .card.file[aria-busy=true]').waitFor();
    await allow.press('Enter');
    expect(await card.getByRole('button').first().getAttribute('aria-disabled')).toBe('true');
    gate.resolve();

    await card.getByText('Tilladt: filen er gemt i din OneDrive.').waitFor();
    expect(await card.getByRole('button').count()).toBe(0);
    expect(trial.bot.heard).toHaveLength(1);
  });

  test('may be declined', async () => {
    const { trial, page } = await openPage();
    await trial.send(chatOf(ida), anOffer());

    await page.getByRole('button', { name: 'Afvis' }).click();

    await page.getByText('Afvist: filen gemmes ikke.').waitFor();
    expect(trial.bot.heard[0]?.value).toMatchObject({ action: 'decline' });
  });

  test('may be pressed again after the bot broke down', async () => {
    const { trial, page } = await openPage();
    trial.bot.follows(() => ({ status: 500 }));
    await trial.send(chatOf(ida), anOffer());

    await page.getByRole('button', { name: 'Tillad' }).click();
    await page.getByRole('alert').getByText('Noget gik galt hos Mødeklar (500)').waitFor();
    await page.locator('.card.file[aria-busy=false]').waitFor();
    handsOverFiles(trial);
    await page.getByRole('button', { name: 'Tillad' }).click();

    await page.locator('.card.file').getByRole('link', { name: 'Åbn' }).waitFor();
  });
});
