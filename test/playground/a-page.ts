import type { Page } from 'playwright-core';
import { browse } from './a-browser.ts';
import { type ATrial, aTrialHere } from './a-trial.ts';

export { isThere } from './a-browser.ts';

/** The trial's page, closed after the test. */
export async function openPage(
  size: { width?: number; height?: number } = {},
): Promise<{ trial: ATrial; page: Page }> {
  const trial = await aTrialHere({ suggestions: [{ pane: 'secretary', text: '/nyt punkt Budget' }] });
  const page = await browse(trial.url, size);
  await page.locator('.pane.channel').waitFor();
  return { trial, page };
}
