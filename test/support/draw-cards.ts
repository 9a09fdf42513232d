import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { pageFiles } from '../../src/playground/page-files.ts';

const origin = 'http://cards.example';
const html = new URL('drawing-page.html', import.meta.url);

export type Look = { width: number; theme: 'light' | 'dark' };

export type Drawing = {
  page: Page;
  /** Draws the card in place of the one before, and gives what does not fit, is cut off or cannot be read. */
  draw(card: unknown, look: Look): Promise<string[]>;
};

/** A page that draws cards as the trial's page does, with its scripts and its style, and without any service. */
export async function openDrawing(browser: Browser): Promise<Drawing> {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  await page.route(`${origin}/**`, async (route) => {
    await route.fulfill(await answerTo(new URL(route.request().url()).pathname));
  });
  await page.goto(origin);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return {
    page,
    draw: (card, look) => page.evaluate(drawAndLook, [card, look] as const),
  };
}

async function answerTo(path: string) {
  if (path === '/') return { contentType: 'text/html', body: readFileSync(html, 'utf8') };
  for (const route of pageFiles()) {
    const file = route.path.endsWith(':file') ? path.slice(route.path.length - ':file'.length) : '';
    if (route.path.replace(':file', file) !== path) continue;
    const request = { params: { file }, query: {}, headers: {}, remote: '', body: undefined };
    const { status, headers, body } = await route.answer(request);
    return { status, headers: { ...headers }, body: String(body) };
  }
  return { status: 404 };
}

/** Runs in the browser; the functions are those of the page. */
function drawAndLook([card, look]: readonly [unknown, Look]): string[] {
  const { drawOne, faultsOnPage } = globalThis as unknown as {
    drawOne: (card: unknown, look: Look) => void;
    faultsOnPage: () => string[];
  };
  drawOne(card, look);
  return faultsOnPage();
}
