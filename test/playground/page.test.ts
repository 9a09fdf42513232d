import { describe, expect, test } from '@jest/globals';
import { isThere, noteCard, openPage } from './a-page.ts';
import { aCard, aCardMessage, aRefreshingCard, bo, cardType, channel, chatOf, ida, per } from './a-trial.ts';

(isThere ? describe : describe.skip)('on the page', () => {
  test('the secretary writes, and the bot’s card appears in the channel', async () => {
    const { trial, page } = await openPage();
    trial.bot.follows(async () => {
      await trial.send(channel.channelId, aCardMessage(noteCard));
      return {};
    });

    const box = page.locator('#pane-secretary textarea');
    await box.fill('/udsend');
    await box.press('Enter');

    await page.locator('#pane-channel .card input').waitFor();
    expect(trial.bot.heard[0]).toMatchObject({ text: '/udsend', from: { aadObjectId: 'ida' } });
    expect(await page.locator('#pane-secretary .own').textContent()).toContain('/udsend');
    expect(await box.inputValue()).toBe('');
  });

  test('what is asked in private in the channel, and its answer, are seen by whoever asked alone', async () => {
    const { trial, page } = await openPage();
    const pane = page.locator('#pane-channel');
    await page.getByLabel('Set som').selectOption('per');
    await pane.getByLabel('Privat', { exact: true }).check();
    await pane.locator('textarea').fill('/punkt 3');
    await pane.locator('textarea').press('Enter');

    await pane.getByText('Kun synlig for dig').waitFor();
    expect(trial.bot.heard[0]).toMatchObject({ recipient: { isTargeted: true } });
    expect(await pane.getByLabel('Privat', { exact: true }).isChecked()).toBe(false);
    await page.getByLabel('Set som').selectOption('eva');
    await pane.getByText('Her er tomt endnu').waitFor();
    expect(await pane.getByText('/punkt 3').count()).toBe(0);
  });

  test('Shift and Enter begins a line, and a suggestion fills the box', async () => {
    const { trial, page } = await openPage();

    await page.getByRole('button', { name: '/nyt punkt Budget' }).click();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('15 min');
    await page.keyboard.press('Enter');

    const heard = await trial.bot.hears(({ type }) => type === 'message');
    expect(heard.text).toBe('/nyt punkt Budget\n15 min');
  });

  test('each sees their own card, and a change of the shared one brings a new one to each', async () => {
    const { trial, page } = await openPage();
    let edition = 1;
    trial.bot.follows(({ from }) => {
      const text = `${edition}. udgave for ${from.name}`;
      return {
        body: {
          type: cardType,
          value: aCard({ body: [{ type: 'TextBlock', text: text.replace('.', '\\.') }] }),
        },
      };
    });
    const id = await trial.send(channel.channelId, aCardMessage(aRefreshingCard([per, ida])));

    await page.getByText('1. udgave for Per Fjord').waitFor();
    await page.getByLabel('Set som').selectOption('eva');
    await page.locator('#pane-channel').getByText('Dagsorden', { exact: true }).waitFor();
    await page.getByLabel('Set som').selectOption('ida');
    await page.getByText('1. udgave for Ida Strand').waitFor();
    edition = 2;
    const path = `v3/conversations/${channel.channelId}/activities/${id}`;
    await trial.bot.call('PUT', path, aCardMessage(aRefreshingCard([per, ida])));

    await page.getByText('2. udgave for Ida Strand').waitFor();
    await page.getByText('Redigeret').waitFor();
    expect(await page.getByText('1. udgave').count()).toBe(0);
  });

  test('a reaction is counted and taken back again', async () => {
    const { trial, page } = await openPage();
    await trial.send(channel.channelId, { text: 'Dagsordenen er klar' });

    const post = page.locator('#pane-channel .message');
    await post.getByRole('button', { name: 'Reager', exact: true }).click();
    await post.getByRole('button', { name: 'Reager med 👍' }).click();
    const given = post.getByRole('button', { name: '👍 fra Per Fjord' });
    await given.waitFor();
    expect(await given.textContent()).toBe('👍 1');
    expect(await given.getAttribute('aria-pressed')).toBe('true');
    await given.click();
    await given.waitFor({ state: 'detached' });

    const told = trial.bot.heard.map(
      ({ reactionsAdded, reactionsRemoved }) => reactionsAdded ?? reactionsRemoved,
    );
    expect(told).toEqual([[{ type: 'like' }], [{ type: 'like' }]]);
  });

  test('what the bot changes elsewhere leaves a half-written note alone', async () => {
    const { trial, page } = await openPage();
    await trial.send(channel.channelId, aCardMessage(noteCard));
    const other = await trial.send(channel.channelId, { text: 'Før' });

    await page.getByLabel('Bemærkning').fill('Halvt skrev');
    await trial.bot.call('PUT', `v3/conversations/${channel.channelId}/activities/${other}`, {
      type: 'message',
      text: 'Efter',
    });
    await page.getByText('Efter').waitFor();

    expect(await page.getByLabel('Bemærkning').inputValue()).toBe('Halvt skrev');
  });

  test('an answer goes into its thread', async () => {
    const { trial, page } = await openPage();
    const root = await trial.send(channel.channelId, { text: 'Dagsordenen er klar' });

    await page.getByRole('button', { name: 'Svar', exact: true }).click();
    await page.keyboard.type('/enig 2');
    await page.keyboard.press('Enter');

    const heard = await trial.bot.hears(({ type }) => type === 'message');
    expect(heard.conversation.id).toBe(`${channel.channelId};messageid=${root}`);
    await page.locator('.thread .replies').getByText('/enig 2').waitFor();
  });

  test('a bot that breaks down is told of', async () => {
    const { trial, page } = await openPage();
    trial.bot.follows(() => ({ status: 500 }));

    await page.locator('#pane-secretary textarea').fill('/hjælp');
    await page.keyboard.press('Enter');

    await page.getByRole('alert').getByText('Noget gik galt hos Mødeklar (500)').waitFor();
  });

  test('the chief can be made unreachable, and the trial begun anew', async () => {
    const { trial, page } = await openPage();
    await trial.send(channel.channelId, { text: 'Dagsordenen er klar' });

    const switched = page.waitForResponse('**/trial/reach');
    await page.getByRole('switch', { name: 'Bo kan ikke nås' }).click();
    await switched;
    const { status } = await trial.bot.call('POST', `v3/conversations/${chatOf(bo)}/activities`, {
      type: 'typing',
    });
    await page.getByRole('button', { name: 'Nulstil prøven' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nulstil prøven' }).click();

    await page.getByText('Prøven er begyndt forfra.').waitFor();
    expect(await page.locator('#pane-channel .message').count()).toBe(0);
    expect(status).toBe(403);
    expect(trial.resets).toHaveLength(1);
    expect(await page.getByRole('switch', { name: 'Bo kan ikke nås' }).isChecked()).toBe(false);
  });

  test('what was said during a break is there when the page comes back, once', async () => {
    const { trial, page } = await openPage();
    await trial.send(channel.channelId, { text: 'Før' });
    await page.getByText('Før').waitFor();

    trial.page.close();
    await trial.send(channel.channelId, { text: 'Imens' });

    await page.getByText('Imens').waitFor();
    expect(await page.locator('#pane-channel .message').count()).toBe(2);
  });

  test('on a narrow screen the panes are tabs, and one with something new says so', async () => {
    const { trial, page } = await openPage({ width: 360, height: 740 });
    const chief = page.getByRole('tab', { name: 'Chef' });

    await trial.send(chatOf(bo), { text: 'En beslutning til dig' });
    await chief.getByLabel('ulæst').waitFor();
    await page.getByRole('tab', { name: 'Kanal' }).press('ArrowRight');

    await page.getByText('En beslutning til dig').waitFor();
    await chief.getByLabel('ulæst').waitFor({ state: 'hidden' });
    expect(await page.locator('#pane-channel').isVisible()).toBe(false);
  });
});
