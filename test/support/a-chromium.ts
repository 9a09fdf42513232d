import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The one that has no window of its own needs half the time to start and to draw, and draws the same. */
const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) =>
  existsSync(path),
);

/** Whether there is a browser to try the pages in; CI must have one. */
export const isThere = executablePath !== undefined || Boolean(process.env.CI);
if (!isThere) console.warn('Skipped: nothing is tried in a browser, since there is no Chromium in /usr/bin.');

/** Without a language of letters Chromium gives up on names with æ, ø and å. */
const env = { ...process.env, LANG: 'C.UTF-8' };

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Ours lie on this machine, also where a page that stands for another's shows them in a frame.
  '--disable-features=LocalNetworkAccessChecks',
];

/** A browser of its own, which whoever asked for it closes. */
export function aChromium(): Promise<Browser> {
  if (!executablePath) throw new Error('no browser');
  return chromium.launch({ executablePath, args, env });
}
