import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aChromium, isThere } from '../support/a-chromium.ts';

export { isThere };

const browsers: Browser[] = [];
const open: { page: Page; complaints: string[] }[] = [];

beforeAll(async () => {
  if (isThere) browsers.push(await aChromium());
});

afterAll(async () => {
  for (const browser of browsers) await browser.close();
});

afterEach(async () => {
  for (const { page, complaints } of open.splice(0)) {
    await page.close();
    expect(complaints).toEqual([]);
  }
});

/** Done to the page before it goes anywhere. */
type Prepare = (page: Page) => Promise<void>;

/** `but` are objections that belong to what is tried, such as a refusing answer. */
type Browsing = { width?: number; height?: number; before?: Prepare; but?: RegExp };

/** A page at the address, closed after the test; the browser must have had nothing to object to. */
export async function browse(
  url: string,
  { width = 1400, height = 900, before, but = /^$/ }: Browsing = {},
): Promise<Page> {
  const [browser] = browsers;
  if (!browser) throw new Error('no browser');
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  // Everything the browser objects to, breaches of the security policy among them.
  page.on('console', (said) => {
    const isOne = said.type() === 'error' || said.type() === 'warning';
    if (isOne && !but.test(said.text())) complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  open.push({ page, complaints });
  await before?.(page);
  await page.goto(url);
  return page;
}
