import type { DriveItem, Drives } from './drives.ts';
import { rawItem } from './raw-item.ts';
import { type GraphReply, type GraphRequest, partsOf, type Room, refusal } from './rooms.ts';

/** In bytes: every piece but the last is so many, or a multiple. */
const piece = 320 * 1024;

/** Files that come in pieces, each to an address of its own that needs no token. */
export type Uploads = {
  begin(parent: DriveItem, name: string): { uploadUrl: string; expirationDateTime: string };
  /** Where the pieces come; on a host of its own, as in the world. */
  room: Room;
  /** How many were begun and neither finished nor given up. */
  open(): number;
};

type Session = { parent: DriveItem; name: string; total: number | null; received: Buffer };

type Needs = { drives: Drives; address: () => string; newId: () => string };

export function createUploads({ drives, address, newId }: Needs): Uploads {
  const sessions = new Map<string, Session>();
  const expirationDateTime = '2099-01-01T00:00:00Z';
  const stateOf = ({ received }: Session, status: number): GraphReply => ({
    status,
    body: { expirationDateTime, nextExpectedRanges: [`${received.length}-`] },
  });
  const take = (key: string, session: Session, request: GraphRequest): GraphReply => {
    const range = rangeIn(request);
    if (!range || (session.total ?? range.total) !== range.total) return refusal(400, 'invalidRange');
    if (range.from !== session.received.length) return refusal(416, 'invalidRange');
    if (range.to + 1 < range.total && request.body.length % piece !== 0) return refusal(400, 'invalidRange');
    session.total = range.total;
    session.received = Buffer.concat([session.received, request.body]);
    if (session.received.length < range.total) return stateOf(session, 202);
    sessions.delete(key);
    return { status: 201, body: rawItem(drives.lay(session.parent, session.name, session.received)) };
  };
  return {
    begin(parent, name) {
      const key = newId();
      sessions.set(key, { parent, name, total: null, received: Buffer.alloc(0) });
      return { uploadUrl: `${address()}/upload/${key}`, expirationDateTime };
    },
    room(request) {
      const [first, key = ''] = partsOf(request);
      if (first !== 'upload') return null;
      // As Graph does it, with a token that is none of theirs.
      if (request.headers.authorization) return refusal(401, 'unauthenticated');
      const session = sessions.get(key);
      if (!session) return refusal(404, 'itemNotFound');
      if (request.method === 'PUT') return take(key, session, request);
      if (request.method === 'GET') return stateOf(session, 200);
      sessions.delete(key);
      return { status: 204 };
    },
    open: () => sessions.size,
  };
}

function rangeIn({ headers, body }: GraphRequest): { from: number; to: number; total: number } | null {
  const [, from = '', to = '', total = ''] =
    /^bytes (\d+)-(\d+)\/(\d+)$/.exec(String(headers['content-range'])) ?? [];
  const range = { from: Number(from), to: Number(to), total: Number(total) };
  return total !== '' && range.to - range.from + 1 === body.length && range.to < range.total ? range : null;
}
