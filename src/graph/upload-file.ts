import { z } from 'zod';
import type { DriveItem, Paper } from '../actions/outside.ts';
import type { DriveFolder } from '../domain/board.ts';
import { OutsideFailure } from '../errors.ts';
import { type GraphAnswer, readAs } from './answer.ts';
import type { GraphClient } from './client.ts';
import { pathOf } from './drive-items.ts';

/** In bytes: what is larger goes in pieces. */
const largestInOne = 4 * 1024 * 1024;

/** In bytes: Graph wants every piece but the last to be a multiple of 320 KiB. */
const piece = 10 * 320 * 1024;

/** How often one upload goes on after it stopped. */
const mostStops = 5;

type File = Pick<Paper<'public' | 'board'>, 'name' | 'bytes'>;

const item = z.looseObject({ id: z.string() });
const begun = z.looseObject({ uploadUrl: z.string() });
const ranges = z.looseObject({ nextExpectedRanges: z.array(z.string().regex(/^\d+-/)).min(1) });

/** Lays a file into the folder, in place of the one of that name. */
export async function uploadFile(client: GraphClient, folder: DriveFolder, file: File): Promise<DriveItem> {
  const place = `${pathOf(folder)}:/${encodeURIComponent(file.name)}:`;
  const laid =
    file.bytes.length <= largestInOne
      ? await uploadAtOnce(client, place, file)
      : await uploadInPieces(client, place, file);
  return { driveId: folder.driveId, itemId: readAs(item, laid).id };
}

async function uploadAtOnce(client: GraphClient, place: string, { bytes }: File): Promise<GraphAnswer> {
  return client.ask({
    ...{ mailbox: null, method: 'PUT', body: bytes, mayRepeat: true },
    path: `${place}/content?@microsoft.graph.conflictBehavior=replace`,
    headers: { 'content-type': 'application/octet-stream' },
  });
}

/** Where Graph forgot the upload, which it does when the last piece came and our answer was lost, it begins once more. */
async function uploadInPieces(
  client: GraphClient,
  place: string,
  { name, bytes }: File,
): Promise<GraphAnswer> {
  for (const _ of ['first', 'again']) {
    const answer = await client.ask({
      ...{ mailbox: null, method: 'POST', path: `${place}/createUploadSession`, mayRepeat: true },
      body: { item: { '@microsoft.graph.conflictBehavior': 'replace', name } },
    });
    const laid = await sendPieces(client, readAs(begun, answer).uploadUrl, bytes);
    if (laid) return laid;
  }
  throw new OutsideFailure('graph', 'Graph forgot an upload, twice', { reason: 'busy' });
}

/** What Graph says of the whole file; null where it has forgotten the upload. */
async function sendPieces(client: GraphClient, url: string, bytes: Uint8Array): Promise<GraphAnswer | null> {
  let from = 0;
  for (let stops = 0; stops <= mostStops; ) {
    const answer = await sendPiece(client, url, { bytes, from });
    if (answer?.status === 200 || answer?.status === 201) return answer;
    if (answer?.status === 404) return null;
    const isStopped = answer === null || answer.status === 416;
    const state = isStopped ? await client.askSigned({ url, method: 'GET' }) : answer;
    if (state.status === 404) return null;
    const [first = ''] = readAs(ranges, state).nextExpectedRanges;
    const next = Number.parseInt(first, 10);
    if (next <= from) stops += 1;
    from = next;
  }
  throw new OutsideFailure('graph', 'an upload stopped again and again', { reason: 'cut' });
}

/** Null where nobody knows whether the piece arrived. */
async function sendPiece(
  client: GraphClient,
  url: string,
  { bytes, from }: { bytes: Uint8Array; from: number },
): Promise<GraphAnswer | null> {
  const body = bytes.subarray(from, from + piece);
  const headers = { 'content-range': `bytes ${from}-${from + body.length - 1}/${bytes.length}` };
  try {
    return await client.askSigned({ url, method: 'PUT', headers, body });
  } catch (error) {
    const isPassing = error instanceof OutsideFailure && ['busy', 'cut'].includes(error.reason);
    if (!isPassing || error.retryAfter !== undefined) throw error;
    return null;
  }
}
