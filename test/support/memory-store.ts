import type {
  Change,
  JobName,
  Jobs,
  Later,
  Person,
  Post,
  Reading,
  Screen,
  Store,
  Touched,
  Tx,
} from '../../src/actions/outside.ts';
import type { Board } from '../../src/domain/board.ts';
import type { Instant } from '../../src/domain/day.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { DecisionDraft } from '../../src/domain/draft.ts';
import type { ItemId, MeetingId, PersonId, TenantId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Note, Question, Reaction } from '../../src/domain/reaction.ts';
import { Refusal } from '../../src/errors.ts';
import { type Entry, openJournal } from '../../src/store/journal.ts';

/** One tenant's data. */
type State = {
  boards: Map<string, Board>;
  people: Map<string, Person>;
  meetings: Map<string, Meeting>;
  items: Map<string, Item>;
  decisions: Map<string, Decision>;
  reactions: Map<string, Reaction>;
  notes: Map<string, Note>;
  questions: Map<string, Question>;
  notices: Map<string, Notice>;
  drafts: Map<string, DecisionDraft>;
  posts: Map<string, Post>;
  marks: Map<string, { meetingId: MeetingId; personId: PersonId; emoji: string }>;
  screens: Map<string, Screen>;
  changes: (Change & { takenBack: boolean })[];
  records: (Entry & { what: string; by: string })[];
};

export type SentJob = { [Name in JobName]: { name: Name; data: Jobs[Name]; when: Later } }[JobName];

/** The store in memory, with rollback: a transaction that throws leaves no trace and no job. */
export type MemoryStore = Store & {
  jobs: SentJob[];
  records(tenantId: TenantId): readonly { kind: string; subject: string; what: string; by: string }[];
};

export function memoryStore(now: () => Instant): MemoryStore {
  const tenants = new Map<TenantId, State>();
  const activities = new Map<string, { at: Instant; acted: boolean }>();
  const jobs: SentJob[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const stateOf = (tenantId: TenantId) => tenants.get(tenantId) ?? emptyState();
  const nameOf = (tenantId: TenantId, key: object) => `${tenantId} ${JSON.stringify(key)}`;
  return {
    jobs,
    records: (tenantId) => stateOf(tenantId).records,
    transaction(cause, work) {
      const done = turn.then(async () => {
        const state = structuredClone(stateOf(cause.tenantId));
        const journal = openJournal();
        const sent: SentJob[] = [];
        const result = await work(txOn(state, journal, sent));
        const entries = journal.entries().map((entry) => ({ ...entry, what: cause.what, by: cause.by }));
        state.records.push(...entries);
        if (entries.length > 0 && cause.boardId && cause.by !== 'operator' && cause.by !== 'moedeklar') {
          state.changes.push({
            ...{
              id: `change-${state.changes.length}`,
              personId: cause.by as PersonId,
              boardId: cause.boardId,
            },
            ...{ what: cause.what, at: now(), seq: state.records.length, takenBack: false },
            touched: cause.canUndo ? journal.touched() : null,
          });
        }
        tenants.set(cause.tenantId, structuredClone(state));
        if (cause.once) activities.set(nameOf(cause.tenantId, cause.once), { at: now(), acted: true });
        for (const job of sent) queueUp(jobs, job);
        return result;
      });
      turn = done.catch(() => {});
      return done;
    },
    read: (tenantId, work) => work(readingOn(structuredClone(stateOf(tenantId)))),
    tenants: async () => [...tenants.keys()].sort(),
    forget: async () => {},
    async claimActivity(tenantId, key, at) {
      const name = nameOf(tenantId, { ...key });
      const known = activities.get(name);
      if (known?.acted) return 'acted';
      if (known && Date.parse(at) - Date.parse(known.at) < 20_000) return 'in-hand';
      activities.set(name, { at, acted: false });
      return 'new';
    },
  };
}

/** Of one key one job waits; an urgent one brings it forward. */
function queueUp(jobs: SentJob[], job: SentJob): void {
  const waiting = jobs.find(
    (other) => job.when.key && other.name === job.name && other.when.key === job.when.key,
  );
  if (!waiting) jobs.push(job);
  else if (!job.when.at) Object.assign(waiting, job);
}

function emptyState(): State {
  return {
    ...{ boards: new Map(), people: new Map(), meetings: new Map(), items: new Map(), decisions: new Map() },
    ...{
      reactions: new Map(),
      notes: new Map(),
      questions: new Map(),
      notices: new Map(),
      drafts: new Map(),
    },
    ...{ posts: new Map(), marks: new Map(), screens: new Map(), changes: [], records: [] },
  };
}

function readingOn(state: State): Reading {
  const all = <T>(map: Map<string, T>) => [...map.values()];
  const placesOf = (items: readonly ItemId[]) =>
    byStart(all(state.meetings)).flatMap((meeting) =>
      meeting.places.flatMap((place, at) =>
        items.includes(place.itemId) ? [{ meeting, number: at + 1, place }] : [],
      ),
    );
  return {
    boards: {
      get: async (id) => state.boards.get(id),
      all: async () => all(state.boards),
      byChannel: async (id) => all(state.boards).find((board) => board.channel?.channelId === id),
      ofPerson: async (id) =>
        all(state.boards).filter((board) => board.members.some((one) => one.personId === id)),
    },
    people: {
      get: async (id) => state.people.get(id),
      many: async (ids) => all(state.people).filter((person) => ids.includes(person.id)),
    },
    meetings: {
      get: async (id) => state.meetings.get(id),
      ofBoard: async (id) => byStart(all(state.meetings).filter((meeting) => meeting.boardId === id)),
      standings: async (items) => placesOf(items),
    },
    items: {
      get: async (id) => state.items.get(id),
      many: async (ids) => all(state.items).filter((item) => ids.includes(item.id)),
      ofCase: async (board, number) =>
        all(state.items).filter((item) => item.boardId === board && item.caseNumber === number),
      proposed: async (board) =>
        all(state.items).filter((item) => item.boardId === board && item.state === 'proposed'),
      waiting: async (board) =>
        all(state.items).filter(
          (item) => item.boardId === board && isWaiting(item, placesOf([item.id]), state),
        ),
    },
    decisions: {
      get: async (id) => state.decisions.get(id),
      ofItems: async (ids) =>
        all(state.decisions)
          .filter((one) => ids.includes(one.itemId))
          .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    },
    reactions: { ofMeeting: async (id) => all(state.reactions).filter((one) => one.meetingId === id) },
    notes: { ofMeeting: async (id) => all(state.notes).filter((one) => one.meetingId === id) },
    questions: {
      get: async (id) => state.questions.get(id),
      ofItems: async (ids) => all(state.questions).filter((one) => ids.includes(one.itemId)),
    },
    notices: {
      get: async (id) => state.notices.get(id),
      ofDecisions: async (ids) =>
        all(state.notices).filter(({ about }) => about.kind === 'decision' && ids.includes(about.decisionId)),
    },
    drafts: { get: async (id) => state.drafts.get(id) },
    posts: {
      ofMeeting: async (id) => state.posts.get(id),
      byMessage: async (conversation, activity) =>
        all(state.posts).find(
          ({ message }) =>
            message.activityId === activity &&
            message.conversationId.split(';')[0] === conversation.split(';')[0],
        ),
      seenBy: async (id) => [
        ...new Set(all(state.marks).flatMap((mark) => (mark.meetingId === id ? [mark.personId] : []))),
      ],
    },
    screens: { get: async (meeting, person) => state.screens.get(`${meeting} ${person}`) },
    changes: {
      lastOf: async (person, board) =>
        state.changes.findLast((one) => one.personId === person && one.boardId === board && !one.takenBack),
      isFollowed: async ({ seq, touched }) =>
        state.records
          .slice(seq)
          .some(({ about }) => (touched ?? []).some((one) => about.includes(subjectOf(one)))),
    },
  };
}

function isWaiting(item: Item, standings: readonly { meeting: Meeting }[], state: State): boolean {
  if (item.state !== 'accepted' || item.standing) return false;
  const decisions = [...state.decisions.values()].filter((one) => one.itemId === item.id);
  const isBusy = standings.some(
    ({ meeting }) =>
      ['planned', 'published', 'inSession'].includes(meeting.status) &&
      !decisions.some((one) => one.meetingId === meeting.id),
  );
  const last = decisions.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  return !isBusy && (standings.length === 0 || (last?.outcome === 'postponed' && !last.outcomeIsGuess));
}

function subjectOf(touched: Touched): string {
  if (touched.kind === 'reaction')
    return `${touched.key.meetingId}/${touched.key.itemId}/${touched.key.personId}`;
  return touched.kind === 'note' ? touched.note.id : touched.id;
}

function byStart<M extends { start: Instant }>(meetings: M[]): M[] {
  return meetings.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function txOn(state: State, journal: ReturnType<typeof openJournal>, sent: SentJob[]): Tx {
  const reading = readingOn(state);
  const keyOf = (one: Pick<Reaction, 'meetingId' | 'itemId' | 'personId'>) =>
    `${one.meetingId}/${one.itemId}/${one.personId}`;
  /** As a database does it: only what JSON can carry comes back. */
  const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  const put = <T extends { id: string }>(
    kind: string,
    map: Map<string, T>,
    value: T,
    about: string[] = [],
  ) => {
    journal.changed({ kind, subject: value.id, before: map.get(value.id) ?? null, after: value, about });
    map.set(value.id, kept(value));
  };
  const demand = <T>(value: T | undefined): T => {
    if (!value) throw new Error('there is no such thing');
    return value;
  };
  return {
    ...reading,
    boards: {
      ...reading.boards,
      save: async (board) =>
        put('board', state.boards, { ...board, version: (state.boards.get(board.id)?.version ?? 0) + 1 }),
    },
    people: { ...reading.people, save: async (person) => void state.people.set(person.id, kept(person)) },
    meetings: {
      ...reading.meetings,
      lock: async (id) => demand(state.meetings.get(id)),
      add: async (meeting) => saveMeeting(meeting, null),
      save: async (meeting) => {
        const before = demand(state.meetings.get(meeting.id));
        if (before.version !== meeting.version) throw new Refusal('outdated');
        const after = { ...meeting, version: meeting.version + 1 };
        saveMeeting(after, before);
        return after;
      },
      remove: async (id) => {
        const before = state.meetings.get(id) ?? null;
        journal.changed(
          { kind: 'meeting', subject: id, before, after: null, about: [id] },
          { kind: 'meeting', id, before },
        );
        state.meetings.delete(id);
      },
    },
    items: {
      ...reading.items,
      lock: async (id) => demand(state.items.get(id)),
      add: async (item) => saveItem(item, null),
      save: async (item) => {
        const before = demand(state.items.get(item.id));
        if (before.version !== item.version) throw new Refusal('outdated');
        const after = { ...item, version: item.version + 1 };
        saveItem(after, before);
        return after;
      },
    },
    decisions: {
      ...reading.decisions,
      save: async (one) =>
        put('decision', state.decisions, one, [one.itemId, ...(one.meetingId ? [one.meetingId] : [])]),
    },
    reactions: {
      ...reading.reactions,
      save: async (reaction) => changeReaction(reaction, reaction),
      remove: async (key) => {
        if (state.reactions.has(keyOf(key))) changeReaction(key, null);
      },
    },
    notes: {
      ...reading.notes,
      save: async (note) => changeNote(note, null, note),
      remove: async (note) => changeNote(note, note, null),
    },
    questions: {
      ...reading.questions,
      save: async (one) => put('question', state.questions, one, [one.itemId]),
    },
    notices: { ...reading.notices, save: async (one) => put('notice', state.notices, one) },
    drafts: {
      ...reading.drafts,
      save: async (draft) => void state.drafts.set(draft.id, kept(draft)),
      remove: async (id) => void state.drafts.delete(id),
    },
    posts: {
      ...reading.posts,
      save: async (post) => void state.posts.set(post.meetingId, kept(post)),
      mark: async (meetingId, personId, emoji, isSet) => {
        const key = `${meetingId} ${personId} ${emoji}`;
        if (isSet) state.marks.set(key, { meetingId, personId, emoji });
        else state.marks.delete(key);
        journal.changed({
          kind: 'mark',
          subject: meetingId,
          before: null,
          after: { personId, emoji, isSet },
          about: [],
        });
      },
    },
    screens: {
      ...reading.screens,
      save: async (screen) => void state.screens.set(`${screen.meetingId} ${screen.personId}`, screen),
    },
    changes: {
      ...reading.changes,
      takeBack: async ({ id }) => {
        const change = state.changes.find((one) => one.id === id);
        if (change) change.takenBack = true;
      },
    },
    later: async (name, data, when = {}) => void sent.push({ name, data, when } as SentJob),
  };

  function saveMeeting(after: Meeting, before: Meeting | null): void {
    const { id } = after;
    journal.changed(
      { kind: 'meeting', subject: id, before, after, about: [id] },
      { kind: 'meeting', id, before },
    );
    state.meetings.set(id, kept(after));
  }

  function saveItem(after: Item, before: Item | null): void {
    const { id } = after;
    journal.changed({ kind: 'item', subject: id, before, after, about: [id] }, { kind: 'item', id, before });
    state.items.set(id, kept(after));
  }

  function changeReaction(
    key: Pick<Reaction, 'meetingId' | 'itemId' | 'personId'>,
    after: Reaction | null,
  ): void {
    const subject = keyOf(key);
    const before = state.reactions.get(subject) ?? null;
    const { meetingId, itemId, personId } = key;
    journal.changed(
      { kind: 'reaction', subject, before, after, about: [itemId, subject] },
      { kind: 'reaction', key: { meetingId, itemId, personId }, before },
    );
    if (after) state.reactions.set(subject, kept(after));
    else state.reactions.delete(subject);
  }

  function changeNote(note: Note, before: Note | null, after: Note | null): void {
    journal.changed(
      { kind: 'note', subject: note.id, before, after, about: [note.itemId, note.id] },
      { kind: 'note', note, before },
    );
    if (after) state.notes.set(note.id, kept(after));
    else state.notes.delete(note.id);
  }
}
