import type { Tx } from '../../src/actions/outside.ts';
import type { Digest } from '../../src/domain/digest.ts';
import type { ItemId, WheelId } from '../../src/domain/ids.ts';
import { nameOfLink } from '../../src/domain/item-link.ts';
import type { BoardOrder } from '../../src/domain/order.ts';
import type { Route } from '../../src/domain/route.ts';
import type { WheelEntry } from '../../src/domain/wheel.ts';
import { Refusal } from '../../src/errors.ts';
import { entryOf } from '../../src/store/digests.ts';
import type { Journal } from '../../src/store/journal.ts';
import { nameOfLaid } from '../../src/store/laid.ts';
import { nameOfRoute } from '../../src/store/routes.ts';
import { demand, kept } from './memory-keys.ts';
import { readingOn } from './memory-reading.ts';
import type { State } from './memory-state.ts';

/** What is kept about meetings and boards beside their agendas. */
export function stateOfThings(
  state: State,
  journal: Journal,
): Pick<
  Tx,
  | ('itemDrafts' | 'drafts' | 'calendars' | 'subscriptions' | 'laid' | 'preReads' | 'keptPreReads')
  | ('digests' | 'reminders' | 'routes' | 'rounds' | 'files' | 'wheel' | 'links' | 'orders')
> {
  const reading = readingOn(state);
  const turn = (id: WheelId, after: WheelEntry | null) => {
    const before = state.wheel.get(id) ?? null;
    journal.changed(
      { kind: 'wheel', subject: id, before, after, about: [id] },
      { kind: 'wheel', id, before },
    );
    if (after) state.wheel.set(id, kept(after));
    else state.wheel.delete(id);
  };
  return {
    wheel: {
      ...reading.wheel,
      lock: reading.wheel.get,
      add: async (entry) => {
        demand(state.boards, entry.boardId);
        if (state.wheel.has(entry.id)) throw new Refusal('outdated');
        turn(entry.id, entry);
      },
      save: async (entry) => {
        if (state.wheel.get(entry.id)?.version !== entry.version) throw new Refusal('outdated');
        const after = { ...entry, version: entry.version + 1 };
        turn(entry.id, after);
        return after;
      },
      remove: async (id) => {
        if (state.wheel.has(id)) turn(id, null);
      },
    },
    orders: { ...reading.orders, ...ordersOn(state, journal) },
    itemDrafts: {
      ...reading.itemDrafts,
      save: async (draft) => void state.itemDrafts.set(`${draft.itemId} ${draft.personId}`, kept(draft)),
      remove: async (item, person) => void state.itemDrafts.delete(`${item} ${person}`),
    },
    drafts: {
      ...reading.drafts,
      save: async (draft) => void state.drafts.set(draft.id, kept(draft)),
      remove: async (id) => void state.drafts.delete(id),
    },
    calendars: {
      ...reading.calendars,
      save: async (board, calendar) => {
        demand(state.boards, board);
        state.calendars.set(board, kept(calendar));
      },
    },
    subscriptions: {
      ...reading.subscriptions,
      lock: reading.subscriptions.get,
      save: async (one) => void state.subscriptions.set(one.mailbox, kept(one)),
      remove: async (mailbox) => void state.subscriptions.delete(mailbox),
    },
    laid: {
      ...reading.laid,
      save: async (laid) => {
        demand(state.meetings, laid.meetingId);
        const subject = nameOfLaid(laid);
        const before = state.laid.get(subject) ?? null;
        journal.changed({ kind: 'laid-files', subject, before, after: laid, about: [] });
        state.laid.set(subject, kept(laid));
      },
    },
    preReads: {
      ...reading.preReads,
      save: async (boardId, preRead) => {
        demand(state.boards, boardId);
        state.preReads.set(`${boardId} ${preRead.url}`, kept({ boardId, preRead }));
      },
    },
    keptPreReads: {
      ...reading.keptPreReads,
      keep: async ({ boardId, kept: { id, sha256 }, bytes }) => {
        const subject = `${id}/${sha256}`;
        demand(state.boards, boardId);
        if (state.keptPreReads.has(subject)) return;
        journal.changed({ kind: 'pre-read', subject, before: null, after: sha256, about: [] });
        state.keptPreReads.set(subject, bytes);
      },
    },
    reminders: {
      ...reading.reminders,
      note: async (name, at) => {
        if (state.reminders.has(name)) return false;
        state.reminders.set(name, at);
        return true;
      },
    },
    digests: digestsOf(state, journal),
    routes: routesOf(state, journal),
    links: {
      ...reading.links,
      save: async (link) => {
        for (const id of [link.a, link.b]) demand(state.items, id);
        const subject = nameOfLink(link);
        if (state.links.has(subject)) return;
        const entry = { kind: 'item-link', subject, before: null, after: link, about: [subject] };
        journal.changed(entry, { kind: 'item-link', link, wasThere: false });
        state.links.set(subject, kept(link));
      },
      remove: async (link) => {
        const subject = nameOfLink(link);
        if (!state.links.delete(subject)) return;
        const entry = { kind: 'item-link', subject, before: link, after: null, about: [subject] };
        journal.changed(entry, { kind: 'item-link', link, wasThere: true });
      },
    },
    rounds: {
      ...reading.rounds,
      save: async (round) => {
        const { meetingId } = round;
        demand(state.meetings, meetingId);
        const before = state.rounds.get(meetingId) ?? null;
        journal.changed({
          kind: 'minutes-round',
          subject: meetingId,
          before,
          after: round,
          about: [meetingId],
        });
        state.rounds.set(meetingId, kept(round));
      },
    },
    files: {
      ...reading.files,
      keep: async (file) => {
        const subject = `${file.meetingId}/${file.name}`;
        demand(state.meetings, file.meetingId);
        if (state.files.has(subject)) return;
        journal.changed({ kind: 'file', subject, before: null, after: file.sha256, about: [file.meetingId] });
        state.files.set(subject, file);
      },
    },
  };
}

function digestsOf(state: State, journal: Journal): Tx['digests'] {
  const reading = readingOn(state).digests;
  const before = ({ boardId, personId }: Pick<Digest, 'boardId' | 'personId'>) =>
    state.digests.get(`${boardId} ${personId}`) ?? null;
  return {
    ...reading,
    save: async (digest) => {
      demand(state.boards, digest.boardId);
      journal.changed(entryOf(digest, before(digest), digest));
      state.digests.set(`${digest.boardId} ${digest.personId}`, kept(digest));
    },
    remove: async (digest) => {
      const there = before(digest);
      if (!there) return;
      journal.changed(entryOf(there, there, null));
      state.digests.delete(`${digest.boardId} ${digest.personId}`);
    },
  };
}

function routesOf(state: State, journal: Journal): Tx['routes'] {
  const note = (itemId: ItemId, after: Route | null) => {
    const before = state.routes.get(itemId) ?? null;
    const subject = nameOfRoute(itemId);
    const entry = { kind: 'route', subject, before, after, about: [itemId, subject] };
    journal.changed(entry, { kind: 'route', itemId, before });
  };
  return {
    ...readingOn(state).routes,
    save: async (route) => {
      demand(state.items, route.itemId);
      if ((state.routes.get(route.itemId)?.version ?? route.version) !== route.version)
        throw new Refusal('outdated');
      const after = { ...route, version: route.version + 1 };
      note(route.itemId, after);
      state.routes.set(route.itemId, kept(after));
      return after;
    },
    remove: async (itemId) => {
      if (!state.routes.has(itemId)) return;
      note(itemId, null);
      state.routes.delete(itemId);
    },
  };
}

function ordersOn(state: State, journal: Journal): Pick<Tx['orders'], 'save' | 'restore'> {
  const entryOf = ({ order, given }: BoardOrder) => ({
    ...{ kind: 'order', subject: order.id },
    about: [order.id, given.itemId, ...(given.decisionId ? [given.decisionId] : [])],
  });
  const keptOf = ({ order: { id } }: BoardOrder) => state.orderFiles.get(id) ?? null;
  return {
    save: async (one) => {
      demand(state.boards, one.given.boardId);
      demand(state.items, one.given.itemId);
      const before = keptOf(one);
      state.orderFiles.set(one.order.id, kept(one));
      journal.changed({ ...entryOf(one), before, after: one }, { kind: 'order', order: one, before });
    },
    restore: async (one, before) => {
      const now = keptOf(one);
      if (before) state.orderFiles.set(one.order.id, kept(before));
      else state.orderFiles.delete(one.order.id);
      journal.changed({ ...entryOf(one), before: now, after: before });
    },
  };
}
