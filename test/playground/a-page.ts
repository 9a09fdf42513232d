import type { Page } from 'playwright-core';
import { browse } from './a-browser.ts';
import { type ATrial, aCard, aTrialHere } from './a-trial.ts';

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

/** A card with one field that must be filled in. */
export const noteCard = aCard({
  body: [
    { type: 'Input.Text', id: 'note', label: 'Bemærkning', isRequired: true, errorMessage: 'Skriv noget.' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Gem', verb: 'item.note', data: { itemId: 'i1' } }],
});
