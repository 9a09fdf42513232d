import { describe, expect, test } from '@jest/globals';
import { browse, isThere } from '../playground/a-browser.ts';
import { startService, type } from '../support/service.ts';
import { trialStory } from '../support/trial-story.ts';

/** For a machine with much else to do, in milliseconds. */
const patience = 60_000;

(isThere ? describe : describe.skip)('the trial’s calendar, seen in a browser', () => {
  test('moves a meeting on the channel’s card; a restart keeps it, and the trial can begin anew', async () => {
    const first = await startService();
    const trial = await browse(`${first.url}/`, { width: 1500, height: 1000 });
    trial.setDefaultTimeout(patience);
    const { publishes, channel } = trialStory(trial);
    const agenda = await publishes();
    const calendar = await browse(`${first.url}/kalender`);
    const [{ id, day }] = await followed(first);

    await calendar.locator('.event-head', { hasText: 'Ændret i serien' }).click();
    await calendar.locator('.event-body:visible').getByLabel('Sted').fill('Byrådssalen');
    await calendar.locator('.event-body:visible').getByLabel('Fra', { exact: true }).fill('09:45');
    await calendar.getByRole('button', { name: 'Gem' }).click();

    await agenda.getByText('kl. 09:45–11:00 · Byrådssalen').waitFor();
    await channel.getByText(/Det holdes nu .* kl\. 09:45–11:00 i Byrådssalen\./).waitFor();
    for (const page of [trial, calendar]) await page.goto('about:blank');
    first.process.kill('SIGTERM');
    expect((await first.process.ended).status).toBe(0);

    const second = await startService({ settings: first.settings });
    const [again] = await followed(second);
    expect(again).toMatchObject({ id, day, from: '09:45', place: 'Byrådssalen', held: 'same' });
    const synced = await type(['calendar', 'sync', '--board', 'Direktionen'], second.settings);
    expect(synced).toMatchObject({ status: 0, out: 'nothing changed\n' });
    expect((await fetch(`${second.url}/trial/reset`, { method: 'POST' })).status).toBe(200);
    expect((await followed(second))[0]).toMatchObject({
      from: '09:00',
      place: 'Mødelokale Fjorden',
      held: 'same',
    });
  }, 300_000);
});

type Entry = { id: string; day: string; from: string; place: string; held: string };

/** The meetings to come, the next one first, as the page shows them. */
async function followed({ url }: { url: string }): Promise<[Entry, ...Entry[]]> {
  const { entries } = (await (await fetch(`${url}/trial/calendar`)).json()) as { entries: Entry[] };
  const [next, ...more] = entries.filter(({ held }) => held === 'same' || held === 'waiting');
  if (!next) throw new Error('there is no meeting to come');
  return [next, ...more];
}
