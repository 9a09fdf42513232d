import { createFileLook } from '../../src/graph/drive-items.ts';
import { createDrives, type DriveItem, type Drives } from '../../src/playground/graph/drives.ts';
import { drivesRoom } from '../../src/playground/graph/drives-room.ts';
import type { GraphRequest, Room } from '../../src/playground/graph/rooms.ts';
import { serveGraph } from '../../src/playground/graph/serve-graph.ts';
import { createUploads, type Uploads } from '../../src/playground/graph/uploads.ts';
import { type AGraph, aGraph } from './a-graph.ts';
import { aCertificate } from './certificates.ts';
import { closedAfter } from './closed-after.ts';

/** Our side of Graph against drives; what comes in pieces goes to a host of its own, as in the world. */
export type ADrive = AGraph & {
  drives: Drives;
  uploads: Uploads;
  /** What the other host was asked, in order. */
  pieces: GraphRequest[];
  /** What the other host does with its next requests instead of answering: null is to answer. */
  befalls: (Room | null)[];
  look: ReturnType<typeof createFileLook>;
  /** A file with this content in the library, and a link to it. */
  shared(name: string, content: string): { url: string; item: DriveItem };
};

export async function aDrive(): Promise<ADrive> {
  const certificate = aCertificate();
  let at = Date.parse('2026-11-16T08:00:00.000Z');
  let count = 0;
  const drives = createDrives({ now: () => new Date(at).toISOString() });
  let address = '';
  const uploads = createUploads({ drives, address: () => address, newId: () => `secret-${++count}` });
  const pieces: GraphRequest[] = [];
  const befalls: (Room | null)[] = [];
  const listening = (request: GraphRequest) => {
    pieces.push(request);
    return befalls.shift()?.(request) ?? null;
  };
  address = (await closedAfter(serveGraph(certificate, [listening, uploads.room]))).url;
  const around = await aGraph({ certificate, rooms: () => [drivesRoom({ drives, uploads })] });
  return {
    ...{ ...around, drives, uploads, pieces, befalls },
    look: createFileLook(around.client),
    pass(seconds) {
      around.pass(seconds);
      at += seconds * 1000;
    },
    shared(name, content) {
      const item = drives.lay(drives.root('b!library'), name, Buffer.from(content));
      const url = `https://aaloese.sharepoint.com/:b:/s/direktionen/${encodeURIComponent(name)}?e=Ab/c+d`;
      drives.links.set(url, item);
      return { url, item };
    },
  };
}
