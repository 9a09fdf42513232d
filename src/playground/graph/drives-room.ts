import type { DriveItem, Drives } from './drives.ts';
import { rawItem } from './raw-item.ts';
import { type GraphReply, type GraphRequest, partsOf, type Room, refusal, saidIn } from './rooms.ts';
import type { Uploads } from './uploads.ts';

/** In bytes: larger files go in pieces. */
const largestInOne = 4 * 1024 * 1024;

type Needs = { drives: Drives; uploads: Uploads };

/** Files by link, by id and by name, the files folders of channels, and laying files down. */
export function drivesRoom({ drives, uploads }: Needs): Room {
  return (request) => {
    const [first = '', id = '', ...rest] = partsOf(request);
    if (first === 'shares' && rest.join('/') === 'driveItem')
      return show(request, drives, behind(drives, id));
    if (first === 'teams' && rest[0] === 'channels' && rest[2] === 'filesFolder')
      return show(request, drives, drives.channels.get(`${id}/${rest[1]}`));
    if (first !== 'drives') return null;
    const at = placeIn(drives, id, rest);
    if (at === 'nowhere') return refusal(404, 'itemNotFound');
    const trouble = drives.troubles.get(at.item.id);
    if (trouble) return refusal(trouble, trouble === 423 ? 'resourceLocked' : 'accessDenied');
    if (at.name !== null) return layIn(request, { drives, uploads }, { ...at, name: at.name });
    return answerAbout(request, drives, at);
  };
}

type Place = { item: DriveItem; name: string | null; verb: string };

/** `root`, `root:/a/b`, `items/ID`, `items/ID:/name:`, each with a verb behind it or none. */
function placeIn(drives: Drives, driveId: string, rest: readonly string[]): Place | 'nowhere' {
  const [where = '', ...more] = rest;
  if (where === 'root') return { item: drives.root(driveId), name: null, verb: more[0] ?? '' };
  if (where === 'root:') {
    const item = more.reduce<DriveItem | undefined>(
      (at, name) => at && drives.child(at, name),
      drives.root(driveId),
    );
    return item ? { item, name: null, verb: '' } : 'nowhere';
  }
  const [id = '', ...then] = more;
  const item = where === 'items' ? drives.find(driveId, id.replace(/:$/, '')) : undefined;
  if (!item) return 'nowhere';
  if (!id.endsWith(':')) return { item, name: null, verb: then[0] ?? '' };
  return { item, name: then[0]?.replace(/:$/, '') ?? '', verb: then[1] ?? '' };
}

function answerAbout(request: GraphRequest, drives: Drives, { item, verb }: Place): GraphReply {
  const { method } = request;
  if (method === 'GET' && verb === '') return show(request, drives, item);
  if (method === 'GET' && verb === 'permissions')
    return { status: 200, body: { value: drives.permissions.get(item.id) ?? [] } };
  if (method === 'PATCH' && verb === '') {
    const said = saidIn(request) as { name?: string } | null;
    if (typeof said?.name === 'string') drives.touch(item, { name: said.name });
    return show(request, drives, item);
  }
  const isRemoval = (method === 'DELETE' && verb === '') || (method === 'POST' && verb === 'permanentDelete');
  if (!isRemoval) return refusal(405, 'methodNotAllowed');
  drives.remove(item);
  return { status: 204 };
}

function layIn(
  request: GraphRequest,
  { drives, uploads }: Needs,
  { item: parent, name, verb }: Place & { name: string },
): GraphReply {
  const there = drives.child(parent, name);
  if (there && drives.troubles.has(there.id)) return refusal(423, 'resourceLocked');
  if (request.method === 'GET' && verb === '') return show(request, drives, there);
  const said = saidIn(request) as { item?: { '@microsoft.graph.conflictBehavior'?: string } } | null;
  const isSession = request.method === 'POST' && verb === 'createUploadSession';
  const behaviour = isSession
    ? (said?.item?.['@microsoft.graph.conflictBehavior'] ?? 'fail')
    : (request.query.get('@microsoft.graph.conflictBehavior') ?? 'replace');
  if (there && behaviour !== 'replace') return refusal(409, 'nameAlreadyExists');
  if (isSession) return { status: 200, body: uploads.begin(parent, name) };
  if (request.method !== 'PUT' || verb !== 'content') return refusal(405, 'methodNotAllowed');
  if (request.body.length > largestInOne) return refusal(413, 'requestEntityTooLarge');
  return { status: there ? 200 : 201, body: rawItem(drives.lay(parent, name, request.body)) };
}

function behind(drives: Drives, token: string): DriveItem | undefined {
  return token.startsWith('u!')
    ? drives.behind(Buffer.from(token.slice(2), 'base64url').toString())
    : undefined;
}

function show(request: GraphRequest, drives: Drives, item: DriveItem | undefined): GraphReply {
  if (!item) return refusal(404, 'itemNotFound');
  const trouble = drives.troubles.get(item.id);
  if (trouble) return refusal(trouble, trouble === 423 ? 'resourceLocked' : 'accessDenied');
  const raw = rawItem(item);
  if (request.headers['if-none-match'] === raw.eTag) return { status: 304 };
  const fields = request.query.get('$select')?.split(',');
  const shown = Object.entries(raw).filter(([name]) => !fields || fields.includes(name));
  return { status: 200, body: Object.fromEntries(shown) };
}
