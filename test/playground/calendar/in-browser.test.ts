import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browse, isThere } from '../a-browser.ts';
import { type ADemoCalendar, aDemoCalendar } from './a-demo-calendar.ts';

const sizes = [
  { width: 1280, height: 900 },
  { width: 375, height: 800 },
];

async function openCalendar(size = sizes[0]): Promise<{ demo: ADemoCalendar; page: Page }> {
  const demo = await aDemoCalendar();
  const page = await browse(`${demo.url}/kalender`, size);
  await page.locator('.event').first().waitFor();
  return { demo, page };
}

/** The meeting on the day, `24. nov.` */
const meetingOn = (page: Page, day: string) =>
  page.locator('.event', { has: page.getByText(day, { exact: false }) }).first();

(isThere ? describe : describe.skip)('on the calendar’s page', () => {
  test.each(sizes)('a meeting is moved, at $width pixels', async (size) => {
    const { page } = await openCalendar(size);
    await meetingOn(page, '24. nov.')
      .getByRole('button', { name: /Direktionsmøde/ })
      .click();
    const meeting = page.locator('.event').nth(1);

    await meeting.getByLabel('Dato').fill('2026-12-02');
    await meeting.getByLabel('Fra', { exact: true }).fill('13:00');
    await meeting.getByLabel('Til', { exact: true }).fill('14:30');
    await meeting.getByLabel('Sted').fill('Byrådssalen');
    await meeting.getByRole('button', { name: 'Gem' }).click();

    await page.getByText('Gemt i kalenderen.').waitFor();
    const moved = meetingOn(page, '2. dec.');
    await moved.getByText('13:00–14:30').waitFor();
    await moved.getByText('Mødeklar er fulgt med').waitFor();
    expect(await moved.textContent()).toContain('Byrådssalen');
    expect(await moved.getByLabel('Dato').inputValue()).toBe('2026-12-02');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
  });

  test('a meeting is opened, renamed and closed by the keyboard alone', async () => {
    const { page } = await openCalendar();
    const head = meetingOn(page, '8. dec.').getByRole('button', { name: /Direktionsmøde/ });

    await head.focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-expanded')).toBe('true');
    for (const key of ['Tab', 'End']) await page.keyboard.press(key);
    await page.keyboard.type(' om budget');
    await page.keyboard.press('Enter');
    await page.getByText('Direktionsmøde om budget').waitFor();
    await head.focus();
    await page.keyboard.press('Space');

    expect(await head.getAttribute('aria-expanded')).toBe('false');
  });

  test('somebody answers, and the answers are counted anew', async () => {
    const { page, demo } = await openCalendar();
    const meeting = meetingOn(page, '24. nov.');
    await meeting.getByRole('button', { name: /Direktionsmøde/ }).click();

    await meeting.getByLabel('Svar fra Signe Bøgetorp').selectOption('Kommer');

    await meeting.getByText('4 kommer, 1 måske').waitFor();
    const [next] = (await demo.meetings()).filter(({ start }) => start.startsWith('2026-11-24'));
    expect(next?.attendees.find(({ name }) => name === 'Signe Bøgetorp')?.response).toBe('accepted');
  });

  test('a meeting is cancelled, brought back and deleted', async () => {
    const { page } = await openCalendar();
    const meeting = meetingOn(page, '8. dec.');
    await meeting.getByRole('button', { name: /Direktionsmøde/ }).click();

    await meeting.getByRole('button', { name: 'Aflys' }).click();
    await meeting.getByText('Aflyst', { exact: true }).waitFor();
    await meeting.getByRole('button', { name: 'Genopret' }).click();
    await meeting.getByText('Aflyst', { exact: true }).waitFor({ state: 'hidden' });
    await meeting.getByRole('button', { name: 'Slet forekomsten' }).click();

    await page.getByText('Mødet er slettet i kalenderen.').waitFor();
    await meetingOn(page, '8. dec.').getByText('Slettet', { exact: true }).waitFor();
  });

  test('a meeting is added; one that ends before it begins is refused', async () => {
    const { page } = await openCalendar();
    await page.getByRole('button', { name: 'Nyt møde' }).click();
    const form = page.locator('.adding');
    await form.locator('input:focus[type=date]').waitFor();

    await form.getByLabel('Dato').fill('2026-12-15');
    await form.getByLabel('Til', { exact: true }).fill('08:00');
    await form.getByRole('button', { name: 'Opret' }).click();
    await page.getByRole('alert').getByText('Mødet skal slutte efter, at det er begyndt.').waitFor();
    await form.getByLabel('Til', { exact: true }).fill('12:00');
    await form.getByRole('button', { name: 'Opret' }).click();

    await meetingOn(page, '15. dec.').getByText('09:00–12:00').waitFor();
    await form.waitFor({ state: 'hidden' });
  });

  test('what changes elsewhere leaves a half-written field alone', async () => {
    const { page, demo } = await openCalendar();
    const meeting = meetingOn(page, '8. dec.');
    await meeting.getByRole('button', { name: /Direktionsmøde/ }).click();
    await meeting.getByLabel('Sted').fill('Halvt skre');

    const { id } = await demo.entry('2026-12-08');
    await demo.edit('save', { ...aWish, id, from: '09:30' });
    await meeting.getByText('09:30–11:00').waitFor();

    expect(await meeting.getByLabel('Sted').inputValue()).toBe('Halvt skre');
    expect(await meeting.getByLabel('Fra', { exact: true }).inputValue()).toBe('09:30');
  });
});

const aWish = {
  ...{ subject: 'Direktionsmøde', place: 'Mødelokale Fjorden', day: '2026-12-08' },
  ...{ from: '09:00', to: '11:00' },
};
