import { addMinutes } from '../domain/day.ts';
import type { BoardId, MeetingId } from '../domain/ids.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import { followSession, refreshCards } from './follow-session.ts';
import type { Change, Outside, Touched, Tx } from './outside.ts';
import { showReactionsLater } from './react-to-item.ts';
import { refreshOrder } from './refresh-orders.ts';
import { refreshTold } from './show-everywhere.ts';
import { tellMoved } from './tell-affected.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** How long one's own change can be taken back. */
export const minutesToUndo = 10;

/** Takes back the person's last change on the board, where nothing has followed from it. Gives what it was. */
export async function undoChange(deps: Deps, by: Doer, boardId: BoardId): Promise<Change> {
  return takeBack(deps, by, { boardId, what: null });
}

/** The same where it was what is named: a page takes back what it shows, and nothing that was done elsewhere since. */
export async function undoOnly(
  deps: Deps,
  by: Doer,
  wish: { boardId: BoardId; what: string },
): Promise<Change> {
  return takeBack(deps, by, wish);
}

async function takeBack(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, what }: { boardId: BoardId; what: string | null },
): Promise<Change> {
  return store.transaction(causeOf(by, 'undo-change'), async (tx) => {
    const { board } = await enter(tx, { by, boardId, now: now() });
    const change = await tx.changes.lastOf(by.personId, boardId);
    if (!change || (what !== null && change.what !== what)) throw new Refusal('nothing-to-undo');
    if (addMinutes(change.at, minutesToUndo) < now())
      throw new Refusal('undo-too-late', { minutes: minutesToUndo });
    const { touched: all } = change;
    if (all === null) throw new Refusal('undo-impossible');
    if (await hasFollowed(tx, change, all)) throw new Refusal('undo-followed');
    // What was changed first is brought back last: an item leaves its agenda before it goes itself.
    for (const touched of [...all].reverse()) await bringBack(tx, touched);
    await tx.changes.takeBack(change);
    await showWhatChanged(tx, by, { all, now: now() });
    for (const one of all) {
      if (one.kind === 'session') await refreshCards(tx, board, one.id);
      if (one.kind === 'meeting' && change.what === 'move-meeting')
        await tellMoved(tx, newId, { board, meeting: await tx.meetings.lock(one.id), by: by.personId });
    }
    return change;
  });
}

/** A publication is followed by whatever anybody did on the agenda since, a decision by whoever was told of it. */
async function hasFollowed(tx: Tx, change: Change, all: readonly Touched[]): Promise<boolean> {
  if (await tx.changes.isFollowed(change)) return true;
  for (const touched of all) if (touched.kind === 'decision' && (await isOut(tx, touched))) return true;
  if (change.what !== 'publish-agenda') return false;
  const meetings = all.flatMap((touched) => (touched.kind === 'meeting' ? [touched.id] : []));
  for (const id of meetings) {
    const items = (await tx.meetings.get(id))?.places.map((place) => place.itemId) ?? [];
    const said = [...(await tx.notes.ofItems(items)), ...(await tx.reactions.ofMeeting(id))];
    const asked = await tx.questions.ofItems(items);
    const isHere = ({ meetingId }: { meetingId: MeetingId }) => meetingId === id;
    const since = [
      ...said.filter(isHere).map(({ at }) => at),
      ...asked.filter(isHere).map(({ askedAt }) => askedAt),
    ];
    if (since.some((at) => at > change.at)) return true;
  }
  return false;
}

/** Whether anybody has been sent the decision, alone or in minutes. */
async function isOut(tx: Tx, { id, meetingId }: Extract<Touched, { kind: 'decision' }>): Promise<boolean> {
  const notices = await tx.notices.ofDecisions([id]);
  const status = (await tx.meetings.get(meetingId))?.status;
  return (
    notices.some(({ delivery }) => delivery.state !== 'waiting') ||
    status === 'minutesSent' ||
    status === 'approved'
  );
}

async function bringBack(tx: Tx, touched: Touched): Promise<void> {
  switch (touched.kind) {
    case 'meeting': {
      if (touched.before === null) return tx.meetings.remove(touched.id);
      const { version } = await tx.meetings.lock(touched.id);
      await tx.meetings.save({ ...touched.before, version });
      return;
    }
    case 'item': {
      const item = await tx.items.lock(touched.id);
      const before = touched.before ?? { ...item, state: 'withdrawn' as const };
      await tx.items.save({ ...before, version: item.version });
      return;
    }
    case 'reaction':
      return touched.before === null ? tx.reactions.remove(touched.key) : tx.reactions.save(touched.before);
    case 'note':
      return touched.before === null ? tx.notes.remove(touched.note) : tx.notes.save(touched.before);
    case 'order':
      return tx.orders.restore(touched.order, touched.before);
    case 'read-mark':
      return touched.before === null ? tx.readMarks.remove(touched.key) : tx.readMarks.save(touched.before);
    case 'route': {
      if (touched.before === null) return tx.routes.remove(touched.itemId);
      const [now] = await tx.routes.ofItems([touched.itemId]);
      await tx.routes.save({ ...touched.before, version: now?.version ?? 0 });
      return;
    }
    case 'wheel':
      return bringBackEntry(tx, touched);
    case 'item-link':
      return touched.wasThere ? tx.links.save(touched.link) : tx.links.remove(touched.link);
    case 'condition':
      return tx.conditions.save(touched.before);
    case 'decision':
      return tx.decisions.remove(touched.id);
    case 'session': {
      if (touched.before === null) return tx.sessions.remove(touched.id);
      const version = (await tx.sessions.get(touched.id))?.version ?? touched.before.version;
      await tx.sessions.save({ ...touched.before, version });
      return;
    }
    default:
      return touched satisfies never;
  }
}

async function bringBackEntry(tx: Tx, { id, before }: Extract<Touched, { kind: 'wheel' }>): Promise<void> {
  const entry = await tx.wheel.lock(id);
  if (before === null) await tx.wheel.remove(id);
  else if (entry) await tx.wheel.save({ ...before, version: entry.version });
  else await tx.wheel.add(before);
}

async function showWhatChanged(
  tx: Tx,
  by: Doer,
  { all, now }: { all: readonly Touched[]; now: ReturnType<Deps['now']> },
): Promise<void> {
  const meetings = new Set<MeetingId>();
  for (const touched of all) {
    if (touched.kind === 'meeting' || touched.kind === 'session') meetings.add(touched.id);
    if (touched.kind === 'decision') meetings.add(touched.meetingId);
    if (touched.kind === 'order') {
      const { order, given } = touched.order;
      await refreshOrder(tx, { tenantId: by.tenantId, boardId: given.boardId }, order.id);
    }
    if (touched.kind === 'reaction')
      await showReactionsLater(tx, by, { meetingId: touched.key.meetingId, now });
    const itemId = touched.kind === 'item' ? touched.id : touched.kind === 'route' ? touched.itemId : null;
    if (itemId) {
      for (const { meeting } of await tx.meetings.standings([itemId])) meetings.add(meeting.id);
      await refreshTold(tx, by.tenantId, itemId);
    }
  }
  // Also where nothing is posted yet: a first post may be on its way out just now.
  for (const meetingId of meetings) {
    const meeting = await tx.meetings.get(meetingId);
    if (!meeting) continue;
    await tx.later('show-agenda', { tenantId: by.tenantId, meetingId, why: 'change' }, { key: meetingId });
    await followSession(tx, meeting);
  }
}
