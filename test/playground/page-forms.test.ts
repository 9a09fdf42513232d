import { describe, expect, test } from '@jest/globals';
import { isThere, noteCard, openPage } from './a-page.ts';
import { aCard, aCardMessage, bo, cardType, channel, chatOf } from './a-trial.ts';

const dialogCard = aCard({
  actions: [
    {
      type: 'Action.Submit',
      title: 'Rediger',
      data: { verb: 'item.save', itemId: 'i1', msteams: { type: 'task/fetch' } },
    },
  ],
});
const form = aCard({
  body: [{ type: 'Input.Text', id: 'title', label: 'Titel' }],
  actions: [{ type: 'Action.Submit', title: 'Gem', data: { verb: 'item.save', itemId: 'i1' } }],
});

(isThere ? describe : describe.skip)('forms on the page', () => {
  test('a button is held back until what is required is filled in, and then sends it along', async () => {
    const { trial, page } = await openPage();
    trial.bot.follows(() => ({
      body: { type: 'application/vnd.microsoft.activity.message', value: 'Noteret.' },
    }));
    await trial.send(channel.channelId, aCardMessage(noteCard));

    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Skriv noget.').waitFor();
    expect(trial.bot.heard).toEqual([]);
    await page.getByLabel('Bemærkning').fill('Husk salt');
    await page.getByRole('button', { name: 'Gem' }).click();

    await page.getByText('Noteret.').waitFor();
    expect(trial.bot.heard[0]?.value).toEqual({
      action: { type: 'Action.Execute', verb: 'item.note', data: { itemId: 'i1', note: 'Husk salt' } },
      trigger: 'manual',
    });
  });

  test('a dialog opens, is filled in and closes', async () => {
    const { trial, page } = await openPage();
    trial.bot.follows(({ name }) => ({
      body: {
        task:
          name === 'task/fetch'
            ? {
                type: 'continue',
                value: { title: 'Rediger punkt', card: { contentType: cardType, content: form } },
              }
            : { type: 'message', value: 'Punktet er gemt.' },
      },
    }));
    await trial.send(chatOf(bo), aCardMessage(dialogCard));

    await page.getByRole('button', { name: 'Rediger' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rediger punkt' });
    await dialog.getByLabel('Titel').fill('Budget');
    await dialog.getByRole('button', { name: 'Gem' }).click();

    await page.getByText('Punktet er gemt.').waitFor();
    await dialog.waitFor({ state: 'hidden' });
    expect(trial.bot.heard.map(({ name, value }) => [name, value?.data])).toEqual([
      ['task/fetch', { verb: 'item.save', itemId: 'i1', type: 'task/fetch' }],
      ['task/submit', { verb: 'item.save', itemId: 'i1', title: 'Budget' }],
    ]);
  });

  test('the box finds what is put into the chat, and opens the form of an item, as does a message', async () => {
    const { trial, page } = await openPage();
    const attachments = (skip = 0) =>
      Array.from({ length: skip === 0 ? 10 : 1 }, (_, at) => {
        const title = `Punkt ${skip + at + 1}`;
        const content = aCard({ body: [{ type: 'TextBlock', text: `${title} på kort` }] });
        return { contentType: cardType, content, preview: { content: { title, text: 'Direktionen' } } };
      });
    const continued = { title: 'Nyt punkt', card: { contentType: cardType, content: form } };
    trial.bot.follows(({ name, value }) => {
      const { parameters, queryOptions } = (value ?? {}) as Record<string, never[] & { skip?: number }>;
      if (name === 'composeExtension/query') {
        const { value: text } = (parameters?.[0] ?? {}) as { value?: string };
        return text === 'xyz'
          ? { body: { composeExtension: { type: 'message', text: 'Jeg finder intet.' } } }
          : { body: { composeExtension: { type: 'result', attachments: attachments(queryOptions?.skip) } } };
      }
      if (name === 'composeExtension/fetchTask')
        return { body: { task: { type: 'continue', value: continued } } };
      if (name === 'composeExtension/submitAction')
        return { body: { task: { type: 'message', value: 'Punktet er gemt.' } } };
      return undefined;
    });
    const channelPane = page.locator('#pane-channel');
    const opener = channelPane.getByRole('button', { name: 'Mødeklar: find et punkt' });
    const dialog = page.getByRole('dialog');

    await opener.click();
    await dialog.getByRole('button', { name: 'Punkt 10' }).waitFor();
    await dialog.getByRole('button', { name: 'Vis flere' }).click();
    await dialog.getByRole('button', { name: 'Punkt 11' }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Vis flere' }).isVisible()).toBe(false);
    await dialog.getByRole('searchbox').fill('xyz');
    await dialog.getByText('Jeg finder intet.').waitFor();
    await dialog.getByRole('searchbox').fill('');
    await dialog.getByRole('button', { name: 'Find beslutning' }).click();
    await dialog.getByRole('button', { name: 'Punkt 2' }).click();
    const inserted = channelPane.locator('.message', { hasText: 'Punkt 2 på kort' });
    await inserted.getByText('Per Fjord').waitFor();

    await opener.click();
    await dialog.getByRole('button', { name: 'Nyt punkt' }).click();
    await dialog.getByLabel('Titel').fill('Cykler');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Punktet er gemt.').waitFor();
    await channelPane.locator('textarea').fill('Vi mangler cykler');
    await page.keyboard.press('Enter');
    const said = channelPane.locator('.message', { hasText: 'Vi mangler cykler' });
    await said.getByRole('button', { name: 'Flere handlinger' }).click();
    await said.getByRole('button', { name: 'Gør til punkt' }).click();
    await dialog.getByLabel('Titel').waitFor();

    const commands = trial.bot.heard.map(({ value }) => (value as { commandId?: string })?.commandId);
    expect(commands).toContain('findDecisions');
    expect(commands.slice(-4)).toEqual(['newItem', 'newItem', undefined, 'makeItem']);
    expect(await inserted.getByRole('button', { name: 'Flere handlinger' }).count()).toBe(0);
  });
});
