import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aChromium, isThere } from '../support/a-chromium.ts';
import { startService } from '../support/service.ts';
import { trialStory } from '../support/trial-story.ts';

const running: { browser?: Browser; page?: Page } = {};
const complaints: string[] = [];

beforeAll(async () => {
  if (!isThere) return;
  const { url } = await startService({ until: 'ofFile' });
  running.browser = await aChromium();
  running.page = await running.browser.newPage({ viewport: { width: 1500, height: 1000 } });
  running.page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
  });
  await running.page.goto(url);
});

afterAll(() => running.browser?.close());

(isThere ? describe : describe.skip)('the trial, played in a browser', () => {
  test('goes from /nyt punkt over two directors’ reactions and a decision to the chief’s Modtaget, and on to what is composed', async () => {
    const { page } = running;
    if (!page) throw new Error('no page');
    const story = trialStory(page);
    await story.addsAnItem();
    await story.publishes();
    await story.reacts('Karen Holmsgaard, direktør', { title: '3. budgetopfølgning', press: 'Enig' });
    const item = await story.reacts('Jens Ravnkilde, direktør', {
      title: '3. budgetopfølgning',
      press: 'Drøftes',
    });
    expect(await item.textContent()).toContain('Ønsker drøftelse: Jens Ravnkilde');
    const review = await story.decides();
    expect(await review.textContent()).toContain('læst af teksten');
    const notice = await story.confirms(review);
    expect(await notice.textContent()).toContain('Bestilt af dig');
    await story.acknowledges(notice);
    await story.looksBack();
    await story.findsToShare('svømmehal');
    await story.puts('Fælles vagtplan for kommunens svømmehaller');
    const form = await story.makesAnItemOf('Hjemmeplejen mangler cykler. De gamle er slidt op.');
    expect(await form.getByRole('textbox').first().inputValue()).toBe('Hjemmeplejen mangler cykler');
    await form.getByRole('button', { name: 'Send forslag' }).click();
    await page.getByText('Forslaget er sendt').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
