import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route, RouteAnswer, RouteRequest } from '../api/route.ts';
import { savedAs } from '../api/saved-as.ts';
import { endingOf, isOneName, safeName } from './file-names.ts';

const path = '/trial/onedrive';

/** Far more than a meeting pack has, and about what the real one takes in one piece. */
const largestFile = 50 * 1024 * 1024;

/** Where a file may be laid, and where it will be found, as Teams tells it. */
export type UploadInfo = {
  uploadUrl: string;
  contentUrl: string;
  name: string;
  uniqueId: string;
  fileType: string;
};

/** A file that lies there, and from where a bot fetches it. */
export type Found = Omit<UploadInfo, 'uploadUrl'>;

/** Stands in for everybody's OneDrive: a folder for each person. */
export type OneDrive = {
  /** Opens an address to which one file may be laid, once, and says when that was done. */
  open(file: { person: string; name: string }, laid: () => void): UploadInfo;
  /** The file that a person laid there themselves, as it is sent along with a message; null where there is none. */
  find(file: { person: string; id: string; name: string }): Promise<Found | null>;
  routes: Route[];
  /** Empties it and closes what is still open. */
  forget(): Promise<void>;
};

type Options = { folder: string; address: () => string };

type Place = { person: string; id: string; name: string; laid: () => void };

export function createOneDrive({ folder, address }: Options): OneDrive {
  const open = new Map<string, Place>();

  async function take({ params, headers, body }: RouteRequest): Promise<RouteAnswer> {
    const key = params.upload ?? '';
    const place = open.get(key);
    if (!place) return { status: 404 };
    if (!Buffer.isBuffer(body) || !isWhole(body, headers['content-range'])) return { status: 400 };
    // Before the first wait: of two who come at once, one is let in.
    open.delete(key);
    const { person, id, name, laid } = place;
    await mkdir(join(folder, person, id), { recursive: true });
    await writeFile(join(folder, person, id, name), body, { flag: 'wx' });
    laid();
    return { status: 201, body: { id, name, size: body.length } };
  }

  /** What somebody picks on the page to send along: first it is laid into their own folder. */
  async function lay({ params: { person = '', name = '' }, body }: RouteRequest): Promise<RouteAnswer> {
    if (!Buffer.isBuffer(body)) return { status: 400 };
    const file = { person: safeName(person), id: randomUUID(), name: safeName(name) };
    await mkdir(join(folder, file.person, file.id), { recursive: true });
    await writeFile(join(folder, file.person, file.id, file.name), body, { flag: 'wx' });
    return { status: 201, body: file };
  }

  function tellOf({ person, id, name }: { person: string; id: string; name: string }): Found {
    return {
      contentUrl: `${address()}${path}/${[person, id, name].map(encodeURIComponent).join('/')}`,
      ...{ name, uniqueId: id, fileType: endingOf(name) },
    };
  }

  async function give({ params: { person = '', id = '', name = '' } }: RouteRequest): Promise<RouteAnswer> {
    if (![person, id, name].every(isOneName)) return { status: 404 };
    const body = await readFile(join(folder, person, id, name)).catch(() => null);
    return body ? { status: 200, headers: headersFor(name), body } : { status: 404 };
  }

  return {
    open(file, laid) {
      const [key, id] = [randomUUID(), randomUUID()];
      const [person, name] = [safeName(file.person), safeName(file.name)];
      open.set(key, { person, id, name, laid });
      return { uploadUrl: `${address()}${path}/${key}`, ...tellOf({ person, id, name }) };
    },
    async find({ person, id, name }) {
      const own = safeName(person);
      if (![own, id, name].every(isOneName)) return null;
      const isThere = await stat(join(folder, own, id, name)).then(
        (one) => one.isFile(),
        () => false,
      );
      return isThere ? tellOf({ person: own, id, name }) : null;
    },
    routes: [
      { method: 'PUT', path: `${path}/:person/own/:name`, raw: { most: largestFile }, answer: lay },
      { method: 'PUT', path: `${path}/:upload`, raw: { most: largestFile }, answer: take },
      { method: 'GET', path: `${path}/:person/:id/:name`, answer: give },
    ],
    async forget() {
      open.clear();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The file comes in one piece, and something is in it. */
function isWhole({ length }: Buffer, range: unknown): boolean {
  return length > 0 && range === `bytes 0-${length - 1}/${length}`;
}

/** A PDF is shown by the browser, all else is saved; whatever stands in a file can do nothing on the page. */
export function headersFor(name: string): Record<string, string> {
  const ending = endingOf(name);
  const way = ending === 'pdf' ? 'inline' : 'attachment';
  return {
    'content-type': types[ending] ?? 'application/octet-stream',
    'content-disposition': savedAs(name, way),
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
