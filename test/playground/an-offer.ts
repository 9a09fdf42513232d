import { dirname, join } from 'node:path';
import type { UploadInfo } from '../../src/playground/onedrive.ts';
import type { Heard, ScriptAnswer } from '../support/scripted-bot.ts';
import { type ATrial, chatOf, ida } from './a-trial.ts';

const teams = 'application/vnd.microsoft.teams.card';

export const fileName = 'Referat 17-11-2026 (Åløse).pdf';
export const bytes = Buffer.from('%PDF-1.7\n\xe2\xe3\xcf\xd3', 'latin1');

/** A message that offers a file, as the bot sends it. */
export function anOffer(more: { name?: string; size?: number } = {}) {
  const { name = fileName, size = 84_480 } = more;
  const content = {
    description: 'Referatet af mødet 17. november',
    sizeInBytes: size,
    acceptContext: { meetingId: 'm1', format: 'pdf' },
    declineContext: { meetingId: 'm1' },
  };
  return { attachments: [{ contentType: `${teams}.file.consent`, name, content }] };
}

/** A file that lies in a OneDrive, as the bot shows it. */
export function aSavedFile({ name, contentUrl, uniqueId, fileType }: UploadInfo) {
  const content = { uniqueId, fileType };
  return { attachments: [{ contentType: `${teams}.file.info`, name, contentUrl, content }] };
}

/** Offers a file in Ida's chat; whoever is before it, and what the bot hears of it. */
export async function isOffered(made: ATrial, offer: object = anOffer()) {
  return { person: ida.id, chat: chatOf(ida), post: await made.send(chatOf(ida), offer) };
}

/** Where everybody's OneDrive lies. */
export function driveOf(made: ATrial): string {
  return join(dirname(made.keptIn), 'onedrive');
}

/** Ida takes an offered file; the bot has not laid it yet. */
export async function anOpenUpload(made: ATrial, name = fileName) {
  const where = await isOffered(made, anOffer({ name }));
  await made.teams.answerFile(where, 'accept');
  const heard = made.bot.heard.at(-1);
  if (!heard) throw new Error('the bot heard nothing');
  return { where, ...uploadOf(heard) };
}

export function uploadOf({ value }: Heard): UploadInfo {
  const { uploadInfo } = value as { uploadInfo?: UploadInfo };
  if (!uploadInfo) throw new Error('no upload is asked for');
  return uploadInfo;
}

export function lay(url: string, body: Buffer, headers: Record<string, string> = wholeOf(body)) {
  return fetch(url, { method: 'PUT', headers, body: new Uint8Array(body) });
}

export function wholeOf({ length }: Buffer): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'content-range': `bytes 0-${length - 1}/${length}`,
  };
}

/** The bot's side of the handshake: lays the file, shows it and takes the offer away. */
export function handsOverFiles(made: ATrial, content = bytes): void {
  made.bot.follows(async (heard): Promise<ScriptAnswer | undefined> => {
    if (heard.name !== 'fileConsent/invoke') return undefined;
    const chat = heard.conversation.id;
    if ((heard.value as { action?: string }).action === 'accept') {
      const upload = uploadOf(heard);
      await lay(upload.uploadUrl, content);
      await made.send(chat, aSavedFile(upload));
    }
    await made.bot.call('DELETE', `v3/conversations/${chat}/activities/${heard.replyToId}`);
    return undefined;
  });
}
