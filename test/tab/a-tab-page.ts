import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { Frame } from 'playwright-core';
import type { TabConfig } from '../../src/api/v1/tab-config.ts';
import { tabFileRoutes } from '../../src/web/tab-files.ts';
import { browse } from '../playground/a-browser.ts';
import { type ATab, aTab, tokenOf } from '../support/a-tab.ts';
import { builtTab } from '../support/built-tab.ts';
import {
  type InTeams,
  serveTeams,
  shownInTeams,
  type TeamsContext,
  teamsAddress,
} from '../support/fake-teams-host.ts';
import type { World } from '../support/world.ts';

export { isThere } from '../playground/a-browser.ts';

/** The built page over a world, its server closed after the test. */
export async function aTabServer(world: World): Promise<ATab> {
  await builtTab();
  const config: TabConfig = { signIn: { kind: 'none' }, appId: null };
  return aTab(world, [
    { method: 'GET', path: '/tab/config.json', answer: () => ({ status: 200, body: config }) },
    ...tabFileRoutes(),
  ]);
}

type As = {
  who: string;
  path?: string;
  context?: TeamsContext;
  width?: number;
  height?: number;
  /** Whether it is told what others change; else it goes on showing what it read. */
  hears?: boolean;
  /** What the browser objects to, that belongs to what is tried. */
  but?: RegExp;
};

type Resizing = {
  resize(width: number): Promise<void>;
  /** As wide as a telephone, once all of the page fits in there. */
  narrow(): Promise<void>;
};

/** Somebody opens it in Teams; the browser must have had nothing to object to. */
export async function openInTeams(
  { server, world }: { server: ATab; world: World },
  { who, path = '', context = {}, hears = true, ...more }: As,
): Promise<InTeams & Resizing> {
  const token = () => tokenOf(who, Date.parse(world.now()));
  const page = await browse(teamsAddress, {
    ...more,
    async before(page) {
      const silence = { contentType: 'text/event-stream', body: ': nothing\n\n' };
      if (!hears) await page.route('**/api/v1/events', (route) => route.fulfill(silence));
      await serveTeams(page, { url: `${server.url}/tab/${path}`, token, context });
    },
  });
  const resize = (width: number) => page.setViewportSize({ width, height: 800 });
  const shown = await shownInTeams(page);
  return {
    ...shown,
    resize,
    async narrow() {
      await resize(320);
      expect(await fits(shown.frame, 320)).toBe(true);
    },
  };
}

export function fits(frame: Frame, width: number): Promise<boolean> {
  return comesTrue(frame, `innerWidth === ${width} && document.documentElement.scrollWidth <= ${width}`);
}

/** Whether it is so within as many drawings of the page as take some seconds; the page forbids to be asked by text. */
export function comesTrue(frame: Frame, what: string): Promise<boolean> {
  return frame.evaluate<boolean>(`new Promise((done) => {
    const look = (left) => (${what}) || left === 0 ? done(left > 0) : requestAnimationFrame(() => look(left - 1));
    look(400);
  })`);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a screen reader, or somebody who sees little, would trip over. */
export async function findingsOn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  // Fluent's own sentinels at both ends of a page with a drawer: whoever comes to one is led on at once.
  const all = "{ exclude: [['[data-tabster-dummy]']] }";
  return frame.evaluate<string[]>(`axe.run(${all}, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target + ': ' + failureSummary)))`);
}

/** The same in each theme, once its colours stand; what is folded away never comes to an end of changing its own. */
export async function findingsIn(
  themes: readonly string[],
  { frame, setTheme }: Pick<InTeams, 'frame' | 'setTheme'>,
): Promise<string[]> {
  const findings: string[] = [];
  for (const theme of themes) {
    await setTheme(theme);
    await frame.locator(`.fui-FluentProvider[data-theme="${theme}"]`).waitFor();
    await frame.evaluate(
      'Promise.allSettled(document.getAnimations().filter(({ effect }) => effect.target.checkVisibility()).map(({ finished }) => finished))',
    );
    findings.push(...(await findingsOn(frame)).map((finding) => `${theme}: ${finding}`));
  }
  return findings;
}

export const allThemes = ['default', 'dark', 'contrast', 'glass'];
