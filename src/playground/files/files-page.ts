import { z } from 'zod';
import type { Outside } from '../../actions/outside.ts';
import { putOffPreReads } from '../../actions/put-off-pre-reads.ts';
import type { Route, RouteAnswer } from '../../api/route.ts';
import { clockIn, dayIn, type Instant } from '../../domain/day.ts';
import { da } from '../../words/words.ts';
import { demoDrives, preReadsIn } from '../demo/files.ts';
import { demoBoard, demoChannel } from '../demo-board.ts';
import { endingOf } from '../file-names.ts';
import type { DriveItem, Drives } from '../graph/drives.ts';
import { localOnly } from '../local-only.ts';
import { NotThere } from '../not-there.ts';
import { headersFor } from '../onedrive.ts';
import { pageRoute } from '../page-files.ts';
import { postRoute } from '../post-route.ts';
import type { Lying, Place } from './wire.ts';

type Needs = { outside: Pick<Outside, 'store' | 'now'>; drives: Drives };

const path = '/trial/files';

/** The page at `/filer`, where what lies in SharePoint is seen, and a pre-read is changed as somebody else would. */
export function filesPage({ outside, drives }: Needs): Route[] {
  return localOnly([
    pageRoute('/filer', 'drives.html'),
    { method: 'GET', path, answer: async () => ({ status: 200, body: placesIn(drives) }) },
    { method: 'GET', path: `${path}/:id/:name`, answer: async ({ params }) => give(drives, params.id) },
    postRoute(`${path}/change`, z.object({ id: z.string() }), async ({ id }) => {
      change(drives, id, outside.now());
      await putOffPreReads(outside);
    }),
  ]);
}

/** As links to the files are written on items; the trial's Graph knows where they lead. */
export function linkTo({ id, name }: DriveItem, address: string): string {
  return `${address}${path}/${id}/${encodeURIComponent(name)}`;
}

export function isLinkHere({ hostname, pathname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname) && pathname.startsWith(`${path}/`);
}

function placesIn(drives: Drives): Place[] {
  const bilag = preReadsIn(drives);
  const channel = drives.folder(drives.root(demoDrives.team), demoChannel.channelName);
  const own = drives.folder(drives.root(demoDrives.board), demoBoard.files.internalDrive.folder);
  const filesIn = (folder: DriveItem, mayChange = false) =>
    drives.children(folder).map((item) => lyingAs(item, mayChange));
  return [
    {
      name: 'Bilag',
      about:
        'Filer, som punkternes bilag fører til. Ret én, og se punktet, som den ser det, der har trykket “Læst”.',
      files: filesIn(bilag, true),
    },
    {
      name: `Kanalens filer: ${demoChannel.channelName}`,
      about: 'Her lægges dagsordenen, når den udsendes, og det offentlige referat, når det er godkendt.',
      files: filesIn(channel),
    },
    {
      name: 'Direktionens eget drev',
      about:
        'Her lægges det interne referat, når det er godkendt. Kun sekretær, formand og direktører har adgang.',
      files: filesIn(own),
    },
  ];
}

function lyingAs(item: DriveItem, mayChange: boolean): Lying {
  const { timeZone } = demoBoard;
  const at = item.changedAt as Instant;
  const size = item.content?.length ?? 0;
  const about = da.files.about(endingOf(item.name), size, dayIn(timeZone, at), clockIn(timeZone, at));
  return { id: item.id, name: item.name, about, href: linkTo(item, ''), mayChange };
}

function change(drives: Drives, id: string, now: Instant): void {
  const item = drives.byId(id);
  const folder = preReadsIn(drives);
  if (item?.parentId !== folder.id || !item.content) throw new NotThere();
  const line = `Rettet ${clockIn(demoBoard.timeZone, now)}.\n`;
  drives.lay(folder, item.name, Buffer.concat([item.content, Buffer.from(line)]));
}

function give(drives: Drives, id = ''): RouteAnswer {
  const item = drives.byId(id);
  if (!item?.content) return { status: 404 };
  return { status: 200, headers: headersFor(item.name), body: item.content };
}
