import type { Locator, Page } from 'playwright-core';

/** One person at the trial's page, who is everybody in turn. Each step waits for what it leads to. */
export function trialStory(page: Page) {
  const secretary = page.locator('#pane-secretary');
  const channel = page.locator('#pane-channel');
  const chief = page.locator('#pane-chief');
  const say = async (pane: Locator, text: string) => {
    const box = pane.locator('textarea').first();
    await box.fill(text);
    await box.press('Enter');
  };
  const cardWith = (pane: Locator, text: string) => pane.locator('.card', { hasText: text }).last();
  const agenda = () => cardWith(channel, 'Øvrige sager');
  const see = (pane: Locator, text: string) => pane.getByText(text).last().waitFor();
  return {
    secretary,
    channel,
    chief,
    cardWith,
    /** The secretary types something that is answered by a card. */
    async asks(text: string, cardText: string) {
      await say(secretary, text);
      const card = cardWith(secretary, cardText);
      await card.waitFor();
      return card;
    },
    async addsAnItem() {
      await say(secretary, '/nyt punkt Fælles indkøb af cykler sag 26/2410 center CTM 15 min');
      await see(secretary, 'Gemt som punkt 8');
    },
    async publishes() {
      await say(secretary, '/udsend');
      await see(secretary, 'er udsendt i kanalen');
      await agenda().waitFor();
      return agenda();
    },
    /** As whoever is chosen: opens an item on the agenda in the channel and presses a button on it. */
    async reacts(person: string, { title, press }: { title: string; press: string }) {
      await channel.locator('select').first().selectOption({ label: person });
      await agenda().getByText(title).click();
      const item = cardWith(channel, 'Indstilling');
      await item.getByRole('button', { name: press }).click();
      await item.getByRole('button', { name: 'Fjern min markering' }).waitFor();
      return item;
    },
    /** Chair and directors all agree with the item. */
    async allAgree(title: string) {
      const people = channel.locator('select').first().locator('option');
      for (const person of await people.allTextContents()) {
        if (!/direktør|formand/.test(person)) continue;
        await channel.locator('select').first().selectOption({ label: person });
        const open = cardWith(channel, 'Indstilling').getByRole('button', { name: '← Dagsorden' });
        if (await open.isVisible()) await open.click();
        await this.reacts(person, { title, press: 'Enig' });
      }
    },
    async decides() {
      await say(
        secretary,
        '/beslutning 2 Direktionen godkender sagens indstillinger med bemærkning om, at overførslen følges tæt. Direktionen bestiller en oversigt over vejene fra CFE senest 1. februar.',
      );
      const review = cardWith(secretary, 'Er det rigtigt forstået?');
      await review.waitFor();
      return review;
    },
    async confirms(review: Locator) {
      await review.getByRole('button', { name: 'Bekræft og send' }).click();
      await see(secretary, 'Beslutningen på punkt 2 er gemt');
      const notice = cardWith(chief, 'Beslutning fra direktionen');
      await notice.waitFor();
      return notice;
    },
    async acknowledges(notice: Locator) {
      await notice.getByRole('button', { name: 'Modtaget' }).click();
      await see(chief, 'Du har svaret: Modtaget');
    },
    /** The chief opens the first of their own orders. */
    async opensAnOrder() {
      await say(chief, '/bestillinger 1');
      const card = cardWith(chief, 'Besvar med punkt');
      await card.waitFor();
      return card;
    },
    /** Begins the meeting ahead of its day, after having been asked, and goes on to the next item. */
    /** The secretary's, in a window of its own. */
    async opensTheTab() {
      const opened = page.waitForEvent('popup');
      await secretary.getByRole('link', { name: 'Åbn fanen' }).click();
      return opened;
    },
    async holdsTheMeeting() {
      await say(secretary, '/start');
      await secretary.getByRole('button', { name: 'Ja, start mødet' }).last().click();
      await see(secretary, 'Punkt 1 af 8');
      const card = cardWith(secretary, 'Punkt 1 af 8');
      await card.getByRole('button', { name: 'Næste →' }).click();
      await see(secretary, 'Punkt 2 af 8');
      return cardWith(secretary, 'Punkt 2 af 8');
    },
    async asksForMinutes() {
      await say(secretary, '/referat');
      const card = cardWith(secretary, 'Hent PDF');
      await card.waitFor();
      await secretary.getByRole('button', { name: 'Tillad' }).last().waitFor();
      return card;
    },
    /** In the channel: what the compose box finds, to choose one from. */
    async findsToShare(words: string) {
      await channel.getByRole('button', { name: 'Mødeklar: find et punkt' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('searchbox').fill(words);
      await dialog
        .getByRole('button', { name: new RegExp(words, 'i') })
        .first()
        .waitFor();
      return dialog;
    },
    async puts(title: string) {
      await page.getByRole('dialog').getByRole('button', { name: title }).first().click();
      await channel.locator('.message', { hasText: title }).last().waitFor();
    },
    /** Writes in the channel, and has the form of an item filled in from it. */
    async makesAnItemOf(text: string) {
      await say(channel, text);
      const said = channel.locator('.message', { hasText: text }).last();
      await said.getByRole('button', { name: 'Flere handlinger' }).click();
      await said.getByRole('button', { name: 'Gør til punkt' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Baggrund').waitFor();
      return dialog;
    },
    async looksBack() {
      await say(secretary, '/punkt 2');
      await see(secretary, 'Bodil Skovbakke: ✓ modtaget');
    },
  };
}
