import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { themeNames } from '../../src/tab/host/host.ts';
import { type Place, pathTo } from '../../src/tab/shell/place.ts';
import { people } from '../support/builders.ts';
import { boardId, items, meetingIds } from '../support/scene.ts';
import { aBusyBoard } from '../support/work.ts';
import { aTabServer, comesTrue, fits, isThere, openInTeams } from './a-tab-page.ts';

const meetingId = meetingIds.next;
const item = ({ id: itemId }: { id: string }): Place => ({ page: 'meeting', meetingId, itemId });

/** Every page there is, and those of an item as it may be kept from somebody. */
const places: readonly Place[] = [
  { page: 'home' },
  { page: 'board', boardId },
  { page: 'look-back', boardId, part: 'search', wish: 'Ny' },
  { page: 'look-back', boardId, part: 'orders', wish: null },
  { page: 'case', boardId, caseNumber: '26/3003' },
  { page: 'meeting', meetingId, itemId: null },
  item(items.open),
  item(items.closed),
  item(items.bridge),
  { page: 'session', meetingId },
  { page: 'config' },
];
const readers = {
  secretary: people.secretary,
  director: people.director,
  chief: people.chief,
  guest: people.guest,
  outsider: 'person-from-elsewhere',
};
/** In milliseconds: on a machine with much else to do. */
const patient = 300_000;
/** Upright on a phone, and a screen of 1280 at twice its size. */
const widths = [320, 640];

(isThere ? describe : describe.skip)('every page of the tab', () => {
  test.each(Object.entries(readers))(
    'is whole for the %s in every theme, on a phone and at twice its size',
    async (_role, who) => {
      const world = await aBusyBoard();
      const at = { server: await aTabServer(world), world };
      const tab = await openInTeams(at, { who, hears: false, width: 1280, but: /status of 40[34]/ });
      const { frame } = tab;
      await frame.evaluate(axe);
      const found: unknown[] = [];
      const withNewLooks: Place[] = [];
      for (const place of places) {
        await goTo(frame, pathTo(place));
        if (await hasNewLooks(frame)) withNewLooks.push(place);
        const seen = { ...place, shows: await frame.locator('h1').first().innerText() };
        found.push(...(await findings(frame, seen, allButColours)));
        for (const width of widths) {
          await tab.resize(width);
          if (!(await fits(frame, width))) found.push({ ...seen, width });
        }
        await tab.resize(1280);
      }
      for (const theme of themeNames) {
        await tab.setTheme(theme);
        await frame.locator(`.fui-FluentProvider[data-theme="${theme}"]`).waitFor();
        for (const place of withNewLooks) {
          await goTo(frame, pathTo(place));
          found.push(...(await findings(frame, { ...place, theme }, colours)));
        }
      }
      expect(found).toEqual([]);
    },
    patient,
  );
});

/** As Teams' back button leads to it. */
async function goTo(frame: Frame, path: string): Promise<void> {
  const to = JSON.stringify(path);
  await frame.evaluate(`history.pushState(null, '', ${to}); dispatchEvent(new PopStateEvent('popstate'))`);
  await frame.locator('h1').first().waitFor();
  expect({ path, isWhole: await comesTrue(frame, isWhole) }).toEqual({ path, isWhole: true });
}

/** What has been looked at in every theme: of each element with words its classes, and those of all that it lies in. */
const knownLooks = new Set<string>();

/** Whether something on the page looks as nothing did before, on any page and for any reader. */
async function hasNewLooks(frame: Frame): Promise<boolean> {
  const looks = await frame.evaluate<string[]>(`[...document.querySelectorAll('.fui-FluentProvider *')]
    .filter(({ childNodes }) => [...childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
    .map((one) => {
      const classes = [];
      for (let at = one; at && !at.matches('.fui-FluentProvider'); at = at.parentElement)
        classes.push(at.tagName + ' ' + (at.getAttribute('class') ?? ''));
      return classes.join(' < ');
    })`);
  const areNew = looks.filter((look) => !knownLooks.has(look));
  for (const look of areNew) knownLooks.add(look);
  return areNew.length > 0;
}

/** Nothing is on its way, and no colour goes over into another. */
const isWhole = `!document.querySelector('.fui-Skeleton') &&
  document.getAnimations().every(({ playState }) => playState !== 'running')`;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const colours = `{ runOnly: ['color-contrast'] }`;
const allButColours = `{ rules: { 'color-contrast': { enabled: false } } }`;

/** What a screen reader, or somebody who sees little, would trip over; but for what Fluent puts there to catch the focus. */
async function findings(frame: Frame, about: object, rules: string): Promise<object[]> {
  const violations = await frame.evaluate<string[]>(
    `axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'], preload: false, ...${rules} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' at ' + html + ': ' + failureSummary)))`,
  );
  return violations.map((violation) => ({ ...about, violation }));
}
