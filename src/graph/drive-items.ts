import { z } from 'zod';
import type { Drive, FileLook } from '../actions/outside.ts';
import { instantOf } from '../domain/day.ts';
import type { DriveFile, PreReadTrouble } from '../domain/pre-read.ts';
import { type GraphAnswer, readAs } from './answer.ts';
import type { GraphClient } from './client.ts';

/** In bytes; longer links are no links that a browser opens. */
const longestLink = 2_000;

/** What is read of a file; the rest, such as who changed it, is none of our business. */
const fields = 'id,name,size,eTag,cTag,lastModifiedDateTime,parentReference';

const driveItem = z.looseObject({
  id: z.string(),
  name: z.string(),
  size: z.number().nullish(),
  eTag: z.string(),
  /** Folders have none. */
  cTag: z.string().nullish(),
  lastModifiedDateTime: z.iso.datetime({ offset: true }),
  parentReference: z.looseObject({ driveId: z.string() }),
});

/** Looks at files by their links, and afterwards by their ids. */
export function createFileLook(
  client: GraphClient,
  isOurs: (url: URL) => boolean = isInSharePoint,
): Pick<Drive, 'holds' | 'look'> {
  return {
    holds: (url) =>
      URL.canParse(url) && new TextEncoder().encode(url).length <= longestLink && isOurs(new URL(url)),
    async look(url, known) {
      const byId = known && (await lookById(client, known));
      // In another library it is another item, and the link may lead there.
      return byId && !('trouble' in byId && byId.trouble === 'gone') ? byId : lookByLink(client, url);
    },
  };
}

/** Also OneDrive, whose files lie there: `aaloese-my.sharepoint.com`. */
function isInSharePoint({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && /\.sharepoint(-mil)?\.(com|us|cn|de)$/i.test(hostname);
}

async function lookById(client: GraphClient, known: DriveFile): Promise<FileLook> {
  const path = `${pathOf(known)}?$select=${fields}`;
  const answer = await client.ask({ mailbox: null, path, headers: { 'if-none-match': known.eTag } });
  return answer.status === 304 ? { file: known } : readLook(answer);
}

async function lookByLink(client: GraphClient, url: string): Promise<FileLook> {
  const path = `/shares/${tokenOf(url)}/driveItem?$select=${fields}`;
  return readLook(await client.ask({ mailbox: null, path }));
}

/** As Graph wants links: base64 of the UTF-8, in letters that stand in a path. */
function tokenOf(url: string): string {
  return `u!${Buffer.from(url, 'utf8').toString('base64url')}`;
}

export function pathOf({ driveId, itemId }: Pick<DriveFile, 'driveId' | 'itemId'>): string {
  return `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`;
}

/** 400 is what Graph says of a link that was never one to a file. */
const troubles: Readonly<Record<number, PreReadTrouble>> = {
  400: 'gone',
  403: 'forbidden',
  404: 'gone',
  410: 'gone',
  423: 'locked',
};

function readLook(answer: GraphAnswer): FileLook {
  const trouble = troubles[answer.status];
  return trouble ? { trouble } : { file: readDriveFile(answer) };
}

function readDriveFile(answer: GraphAnswer): DriveFile {
  const { id, name, size, eTag, cTag, lastModifiedDateTime, parentReference } = readAs(driveItem, answer);
  const changedAt = instantOf(new Date(lastModifiedDateTime));
  return {
    ...{ driveId: parentReference.driveId, itemId: id, name, size: size ?? null, eTag, changedAt },
    // The eTag changes with a column beside the file, too; so may the time, but nothing better is left.
    version: cTag ?? changedAt,
  };
}
