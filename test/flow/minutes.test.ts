import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { readMinutesFile } from '../../src/minutes/read-file.ts';
import { openTownHall, type TownHall } from '../support/a-town-hall.ts';
import type { Said } from '../support/fake-chats.ts';
import { onOneDatabase } from '../support/on-databases.ts';
import { type OneDrive, openOneDrive } from '../support/one-drive.ts';

const sample = 'test/minutes/samples/2026-03-10-direktionen.txt';
const name = 'Referat Direktionen 2026-03-10.pdf';

/** What is compared of the items: titles, case numbers and decisions, in order. */
async function itemsIn(file: string, content: Uint8Array) {
  const read = await readMinutesFile({ name: file, content });
  if (read.kind !== 'minutes') throw new Error(read.why);
  return read.minutes.items.map(({ number, title, caseNumber, closed, decisions }) => ({
    ...{ number, title, caseNumber, closed },
    decisions: decisions.map(({ date, text }) => `${date} ${text.split(/\s+/).join(' ')}`),
  }));
}

/** Asks for minutes, and takes the PDF. */
async function fetchMinutes({ sara, ...hall }: TownHall, oneDrive: OneDrive): Promise<Uint8Array> {
  const said = await sara.types('/referat 10. marts 2026');
  const offer = said.find(({ body }) => body.attachments?.[0]?.name === name);
  if (!offer)
    throw new Error(`${name} was not offered: ${JSON.stringify(said.map(({ body }) => body.text))}`);
  const { status } = await hall.post(hall.wire.taken(sara.person, takenFrom(offer, oneDrive)));
  const laid = oneDrive.laid.get(name);
  if (status !== 200 || !laid) throw new Error(`nothing was laid into the OneDrive (${status})`);
  return new Uint8Array(laid);
}

function takenFrom({ id: replyToId, body }: Said, oneDrive: OneDrive) {
  const content = body.attachments?.[0]?.content as { acceptContext: unknown };
  return { replyToId, context: content.acceptContext, uploadInfo: oneDrive.uploadInfo(name) };
}

onOneDatabase((makeDatabase) => {
  test('imported minutes are fetched in the chat as a PDF that reads back the same', async () => {
    const own = await makeDatabase();
    const [hall, oneDrive] = [await openTownHall(own.settings), await openOneDrive()];
    try {
      await hall.addBoard();
      const imported = await hall.command('import', sample, '--board', 'Direktionen');
      expect([imported.status, imported.err]).toEqual([0, '']);
      await hall.post(hall.wire.installedForPerson(hall.sara.person));

      const pdf = await fetchMinutes(hall, oneDrive);

      expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
      expect(await itemsIn(name, pdf)).toEqual(await itemsIn(sample, await readFile(sample)));
      const there = hall.connector.said.flatMap(({ body }) => body.attachments ?? []);
      expect(there.filter((one) => one.name === name).map(({ contentType }) => contentType)).toEqual([
        'application/vnd.microsoft.teams.card.file.info',
      ]);
    } finally {
      await oneDrive.close();
      await hall.close();
      await own.drop();
    }
  });
});
