import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { trialStory } from '../support/trial-story.ts';

const executablePath = '/usr/bin/chromium';
const isThere = existsSync(executablePath) || Boolean(process.env.CI);
if (!isThere)
  console.warn(`Skipped: the trial is not played in a browser, since there is no ${executablePath}.`);

const folder = mkdtempSync(join(tmpdir(), 'moedeklar-trial-'));
const running: { service?: ChildProcess; browser?: Browser; page?: Page } = {};
const complaints: string[] = [];

beforeAll(async () => {
  if (!isThere) return;
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', HOST: '', MicrosoftAppId: '', DATABASE_URL: '' };
  running.service = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env,
  });
  const address = await addressOf(running.service);
  running.browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  running.page = await running.browser.newPage({ viewport: { width: 1500, height: 1000 } });
  running.page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
  });
  await running.page.goto(address);
});

afterAll(async () => {
  await running.browser?.close();
  if (running.service) {
    const gone = new Promise((done) => running.service?.once('exit', done));
    running.service.kill('SIGTERM');
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
});

(isThere ? describe : describe.skip)('the trial, played in a browser', () => {
  test('goes from /nyt punkt over two directors’ reactions and a decision to the chief’s Modtaget', async () => {
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
    expect(complaints).toEqual([]);
  });
});

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const piece of stdout ?? []) {
    text += piece;
    const address = /http:\/\/\S+\/(?=\s)/.exec(text)?.[0];
    if (address) return address;
  }
  throw new Error(`the service did not start: ${text}`);
}
