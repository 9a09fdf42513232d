import { describe, expect, test } from '@jest/globals';
import { isThere, openPage } from './a-page.ts';
import { ask, aTrialHere, channel, chatOf, ida } from './a-trial.ts';

const path = '/trial/onedrive/ida/own/';
const name = 'Notat om åen.docx';
const bytes = Buffer.from([1, 2, 3]);

/** A file that Ida laid into her own folder. */
async function aLaidFile() {
  const made = await aTrialHere();
  const answer = await fetch(`${made.url}${path}${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  const file = (await answer.json()) as { id: string; name: string };
  const say = (text: string, more: object = {}) =>
    ask(made, 'say', { person: 'ida', chat: chatOf(ida), thread: null, text, file, ...more });
  return { made, file, say };
}

describe('a file that somebody sends along', () => {
  test('comes to the bot as Teams sends it, with an address to fetch it from', async () => {
    const { made, say } = await aLaidFile();
    expect((await say('/bilag 3')).status).toBe(200);
    const [heard] = made.bot.heard;
    const [, sent] = (heard?.attachments ?? []) as { name: string; content: { downloadUrl: string } }[];
    if (!sent) throw new Error('no file went along');
    expect([heard?.text, sent.name]).toEqual(['/bilag 3', name]);
    expect(sent).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      content: { fileType: 'docx' },
    });
    const got = await fetch(sent.content.downloadUrl);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
  });

  test('needs no words, and stands on the message', async () => {
    const { made, say } = await aLaidFile();
    await say('');
    expect(made.teams.snapshot().posts[0]?.attached).toMatchObject([
      { contentType: 'application/vnd.microsoft.teams.card.file.info', name },
    ]);
  });

  test('is the sender’s own or none, and goes along in no channel', async () => {
    const { made, file, say } = await aLaidFile();
    expect((await say('', { file: { ...file, id: '..' } })).status).toBe(404);
    expect((await say('', { person: 'per', chat: 'a:per' })).status).toBe(404);
    await say('/bilag 3', { chat: channel.channelId });
    expect(made.bot.heard[0]?.attachments).toHaveLength(1);
  });

  test('is refused without words and without a file', async () => {
    const { made, say } = await aLaidFile();
    expect((await say('', { file: null })).status).toBe(400);
    expect(made.bot.heard).toEqual([]);
  });
});

(isThere ? describe : describe.skip)('on the page, a file to send', () => {
  test('is picked, can be put away, and goes along with the message', async () => {
    const { trial, page } = await openPage();
    const pane = page.locator('#pane-secretary');
    const picks = () =>
      pane
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    await picks();
    await pane.getByRole('button', { name: `Send ikke ${name} med` }).click();
    expect(await pane.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await picks();
    await pane.getByText(name).waitFor();
    await pane.getByRole('textbox').fill('/bilag 2');
    await pane.getByRole('button', { name: 'Send', exact: true }).click();
    await pane.getByRole('group', { name: `Filen ${name}` }).waitFor();
    expect(trial.bot.heard[0]?.attachments).toHaveLength(2);
    expect(await page.locator('#pane-channel').getByRole('button', { name: 'Vedhæft en fil' }).count()).toBe(
      0,
    );
  });
});
