import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aChromium, isThere } from '../support/a-chromium.ts';
import { type Drawing, type Look, openDrawing } from '../support/draw-cards.ts';
import { everyCard } from './every-card.ts';

const open: { browser: Browser; drawing: Drawing }[] = [];
const complaints: string[] = [];
const looks = [320, 800].flatMap((width): Look[] => [
  { width, theme: 'light' },
  { width, theme: 'dark' },
]);

beforeAll(async () => {
  if (!isThere) return;
  const browser = await aChromium();
  const drawing = await openDrawing(browser);
  drawing.page.on('pageerror', (error) => complaints.push(String(error)));
  drawing.page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
  });
  open.push({ browser, drawing });
});

afterAll(async () => {
  for (const { browser } of open) await browser.close();
});

function opened(): (typeof open)[number] {
  const [first] = open;
  if (!first) throw new Error('no browser');
  return first;
}
const theDrawing = () => opened().drawing;
const theBrowser = () => opened().browser;

(isThere ? describe : describe.skip)('drawn in a browser, every card', () => {
  test.each(looks)('is whole and can be read $width pixels wide in the $theme', async (look) => {
    const faults: Record<string, string[]> = {};
    for (const [name, card] of everyCard()) {
      const found = await theDrawing().draw(card, look);
      if (found.length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
    expect(complaints).toEqual([]);
  });

  const long = { type: 'TextBlock', text: 'Punkt på dagsordenen '.repeat(9) };
  test.each([
    ['in a column wider than the card', { type: 'ColumnSet', columns: [{ width: '900px', items: [long] }] }],
    ['cut off after a line', { ...long, wrap: true, maxLines: 1 }],
    ['ending in dots', { ...long, wrap: false }],
  ])('would be found wanting with a text %s', async (_fault, element) => {
    expect(await theDrawing().draw(cardOf(element), { width: 320, theme: 'light' })).not.toEqual([]);
  });

  test('would be found wanting with a text that is too faint', async () => {
    const { page, draw } = await openDrawing(theBrowser());
    await page.addStyleTag({ content: ':root { --text: #8a8a8a }' });
    const element = { type: 'TextBlock', text: 'Lukket', wrap: true };
    expect(await draw(cardOf(element), { width: 320, theme: 'light' })).toEqual([
      expect.stringMatching(/Lukket.*contrast of 3/),
    ]);
  });
});

function cardOf(element: object): object {
  return { type: 'AdaptiveCard', version: '1.5', body: [element] };
}
