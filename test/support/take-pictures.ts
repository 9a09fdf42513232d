import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { demoPeople } from '../../src/playground/demo-board.ts';
import { aChromium } from './a-chromium.ts';
import { builtTab } from './built-tab.ts';
import { runService } from './run-service.ts';
import { trialStory } from './trial-story.ts';

/** `node test/support/take-pictures.ts`: plays the trial and takes the pictures of the README and the guide anew. */
const folder = mkdtempSync(join(tmpdir(), 'moedeklar-pictures-'));
const pictures = 'docs/pictures';
const written = 'Hjemmeplejen mangler cykler til foråret. De gamle er slidt op, og værkstedet lukker i maj.';
const decided =
  'Direktionen godkender indstillingen. Direktionen bestiller et notat om skolevejene fra CFE senest 1. februar. Sagen forelægges Økonomiudvalget den 20. januar.';
const notes = [
  [demoPeople.jens, 'Jeg synes, vi skal se overførslen for sig.', true],
  [demoPeople.karen, 'Spørg Bodil om tallene for 2025.', false],
] as const;
await builtTab();
const service = await runService({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn' });
const browser = await aChromium();
try {
  mkdirSync(pictures, { recursive: true });
  const page = await browser.newPage({
    ...{ viewport: { width: 1560, height: 1150 }, deviceScaleFactor: 1.5 },
    locale: 'da-DK',
  });
  await page.goto(service.url);
  const story = trialStory(page);
  await story.addsAnItem();
  const writing = await story.opensTheTab();
  await writing.setViewportSize({ width: 1180, height: 720 });
  await writing.getByRole('link', { name: /Næste møde/ }).click();
  await writing.getByRole('link', { name: 'Principper for brug af kunstig' }).click();
  await writing.getByRole('button', { name: 'Redigér' }).click();
  await writing.getByRole('textbox', { name: 'Indstilling' }).click();
  await writing.screenshot({ path: join(pictures, 'write.png') });
  await writing.close();
  const agenda = await story.publishes();
  // As long as it is: the channel scrolls.
  await page.setViewportSize({ width: 1560, height: 1300 });
  await take(agenda, 'agenda');
  await page.setViewportSize({ width: 1560, height: 1150 });
  const reading = await story.opensTheTab();
  await reading.setViewportSize({ width: 1280, height: 720 });
  await reading.getByRole('link', { name: /Næste møde/ }).click();
  await reading.getByRole('link', { name: '3. budgetopfølgning' }).click();
  for (const [who, text, isShared] of notes) {
    await reading.goto(reading.url().replace(/as=[^&]*/, `as=${who}`));
    await reading
      .getByRole('button', { name: /^Skriv en note ved afsnittet/ })
      .first()
      .press('Enter');
    await reading.getByRole('textbox', { name: 'Din note' }).fill(text);
    if (isShared) await reading.getByRole('switch', { name: 'Del noten med direktionen' }).check();
    await reading.getByRole('button', { name: 'Gem', exact: true }).click();
    await reading.getByText('Din note ·').waitFor();
  }
  await reading.screenshot({ path: join(pictures, 'notes.png') });
  await reading.close();
  await take(await story.asks('/bilag 2', 'Bilag til punkt 2'), 'pre-reads');
  await take(await story.asks('/lukkede 1', 'Behold lukket'), 'closed');
  await take(await story.asks('/bestillinger', 'Åbne bestillinger'), 'orders');
  await take(await story.asks('/videre 4', 'Sagens vej videre'), 'route');
  await take(await story.asks('/kvitteringer', 'kvittering'), 'receipts');
  await take(await story.asks('/søg cykel', 'Søgning: cykel'), 'search');
  await take(await story.asks('/forslag 1', 'Forslag til dagsordenen'), 'proposal');
  await take(await story.asks('/årshjul', 'Årshjulet'), 'wheel');
  await take(
    await story.reacts('Karen Holmsgaard, direktør', { title: '3. budgetopfølgning', press: 'Enig' }),
    'item',
  );
  await story.reacts('Jens Ravnkilde, direktør', { title: '3. budgetopfølgning', press: 'Drøftes' });
  await story.allAgree('Cykelsti mellem Åløse Station');
  await take(await story.asks('/enige', 'Samlet beslutning'), 'consent');
  const review = await story.decides();
  await take(review, 'decision');
  await take(await story.opensAnOrder(), 'order');
  const notice = await story.confirms(review);
  await take(notice, 'notice');
  await story.acknowledges(notice);
  await page.screenshot({ path: join(pictures, 'trial.png') });
  await take(await story.asks('/udskyd 3 fordi tilskuddet ikke er på plads', 'Udskydes til'), 'postponing');
  await take(await story.asksForMinutes(), 'minutes');
  await take(await story.holdsTheMeeting(), 'session');
  await take(await story.findsToShare('svømmehal'), 'compose');
  await story.puts('Fælles vagtplan for kommunens svømmehaller');
  await page.setViewportSize({ width: 1560, height: 660 });
  await take(await story.makesAnItemOf(written), 'make-item');
  await page.keyboard.press('Escape');
  const tab = await story.opensTheTab();
  await tab.setViewportSize({ width: 1180, height: 720 });
  await tab.getByRole('link', { name: /Næste møde/ }).click();
  await tab.getByRole('link', { name: '3. budgetopfølgning' }).click();
  await tab.getByRole('heading', { level: 1, name: '3. budgetopfølgning' }).waitFor();
  await tab.screenshot({ path: join(pictures, 'tab.png') });
  await tab.getByRole('button', { name: 'Genudsend' }).click();
  await tab.getByRole('figure').waitFor();
  await tab.screenshot({ path: join(pictures, 'publish.png') });
  await tab.goto(tab.url().replace(/\/items\/[^/?]+/, '/session'));
  await tab.getByRole('button', { name: /^Gå til punkt 4 / }).click();
  await tab.getByRole('textbox', { name: 'Beslutning' }).fill(decided);
  await tab.getByRole('button', { name: /^Ret: Bestilling 1/ }).waitFor();
  await tab.screenshot({
    path: join(pictures, 'deciding.png'),
    clip: { x: 230, y: 70, width: 720, height: 890 },
    fullPage: true,
  });
  await tab.getByRole('textbox', { name: 'Beslutning' }).fill('');
  await tab.getByRole('button', { name: 'Bekræft fremmøde' }).click();
  await tab.getByText('Notér et andet tidspunkt').waitFor();
  await tab.setViewportSize({ width: 680, height: 1000 });
  await tab.screenshot({ path: join(pictures, 'session-tab.png'), fullPage: true });
  await tab.getByRole('link', { name: 'Mine møder' }).click();
  await tab.getByRole('link', { name: 'Se tilbage' }).click();
  await tab.getByRole('img', { name: /^Udsættelser/ }).waitFor();
  await tab.setViewportSize({ width: 1180, height: 1080 });
  await tab.screenshot({ path: join(pictures, 'looking-back.png') });
  await page.setViewportSize({ width: 1180, height: 640 });
  await tab.setViewportSize({ width: 1180, height: 680 });
  await tab.goto(`${service.url}/tab/?as=${demoPeople.bodil}`);
  await tab.getByRole('link', { name: /Næste møde/ }).waitFor();
  await tab.screenshot({ path: join(pictures, 'home.png') });
  await page.getByRole('link', { name: 'Kalender' }).click();
  await page.locator('.event').nth(3).waitFor();
  await page.screenshot({ path: join(pictures, 'calendar.png') });
} finally {
  await browser.close();
  await service.process.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

/** A card may be drawn anew while it is looked at: then once more. */
async function take(card: Locator, name: string, left = 5): Promise<void> {
  try {
    await card.screenshot({ path: join(pictures, `${name}.png`) });
  } catch (error) {
    if (left === 0) throw error;
    await take(card, name, left - 1);
  }
}
