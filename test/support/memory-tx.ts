import type { Tx } from '../../src/actions/outside.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { ReadMark } from '../../src/domain/pre-read.ts';
import type { Note, Reaction } from '../../src/domain/reaction.ts';
import { Refusal } from '../../src/errors.ts';
import { entryOf } from '../../src/store/conditions.ts';
import type { Journal } from '../../src/store/journal.ts';
import { nameOfMark } from '../../src/store/read-marks.ts';
import { demand, demandCurrent, demandNew, demandUnique, kept, put } from './memory-keys.ts';
import { readingOn } from './memory-reading.ts';
import { sessionsIn } from './memory-sessions.ts';
import { nameOfReaction, type SentJob, type State } from './memory-state.ts';
import { stateOfThings } from './memory-things.ts';

/** Changes the state as the database would, and refuses what its keys and columns refuse. */
export function txOn(state: State, journal: Journal, sent: SentJob[]): Tx {
  const reading = readingOn(state);
  return {
    ...reading,
    ...peopleAndPosts(state, journal),
    ...meetingsAndItems(state, journal),
    ...reactionsAndNotes(state, journal),
    ...stateOfThings(state, journal),
    sessions: sessionsIn(state, journal),
    boards: {
      ...reading.boards,
      lock: async (id) => demand(state.boards, id),
      save: async (board) => {
        const others = [...state.boards.values()].filter((other) => other.id !== board.id);
        demandUnique(others, board, (one) => one.name.toLowerCase());
        demandUnique(others, board, (one) => one.channel?.channelId);
        const before = state.boards.get(board.id);
        if (before && before.version !== board.version) throw new Refusal('outdated');
        const version = (before?.version ?? 0) + 1;
        put(state.boards, { ...board, version }, { kind: 'board', journal });
      },
    },
    decisions: {
      ...reading.decisions,
      save: async (one) => {
        const others = [...state.decisions.values()].filter((other) => other.id !== one.id);
        demandUnique(others, one, ({ itemId, meetingId }) => meetingId && `${itemId} ${meetingId}`);
        const { id, meetingId } = one;
        const before = state.decisions.get(id) ?? null;
        const undo = before || !meetingId ? undefined : ({ kind: 'decision', id, meetingId } as const);
        journal.changed({ ...aboutDecision(one), before, after: one }, undo);
        state.decisions.set(id, kept(one));
      },
      remove: async (id) => {
        const before = state.decisions.get(id);
        if (!before) return;
        journal.changed({ ...aboutDecision(before), before, after: null });
        state.decisions.delete(id);
        for (const one of state.conditions.values())
          if (one.decisionId === id) state.conditions.delete(one.id);
      },
    },
    conditions: {
      ...reading.conditions,
      lock: async (id) => demand(state.conditions, id),
      save: async (one) => {
        demand(state.decisions, one.decisionId);
        const before = state.conditions.get(one.id);
        const undo = before ? ({ kind: 'condition', before } as const) : undefined;
        journal.changed({ ...entryOf(one), before: before ?? null, after: one }, undo);
        state.conditions.set(one.id, kept(one));
      },
      remove: async (one) => {
        journal.changed({ ...entryOf(one), before: one, after: null });
        state.conditions.delete(one.id);
      },
    },
    questions: {
      ...reading.questions,
      save: async (one) => put(state.questions, one, { kind: 'question', journal, about: [one.itemId] }),
    },
    notices: {
      ...reading.notices,
      lock: async (id) => demand(state.notices, id),
      save: async (one) => {
        demand(state.boards, one.boardId);
        put(state.notices, one, { kind: 'notice', journal });
      },
    },
    changes: {
      ...reading.changes,
      takeBack: async ({ id }) => {
        state.changes = state.changes.map((one) => (one.id === id ? { ...one, takenBack: true } : one));
      },
    },
    later: async (name, data, when = {}) => void sent.push({ name, data, when } as SentJob),
  };
}

function peopleAndPosts(state: State, journal: Journal): Pick<Tx, 'people' | 'posts' | 'screens'> {
  const { people, posts, screens } = readingOn(state);
  return {
    people: { ...people, save: async (person) => void state.people.set(person.id, kept(person)) },
    posts: {
      ...posts,
      save: async (post) => {
        demand(state.meetings, post.meetingId);
        state.posts.set(post.meetingId, kept(post));
      },
      mark: async (meetingId, personId, emoji, isSet) => {
        const key = `${meetingId} ${personId} ${emoji}`;
        if (isSet) state.marks.set(key, { meetingId, personId, emoji });
        else state.marks.delete(key);
        const mark = { personId, emoji };
        const [before, after] = isSet ? [null, mark] : [mark, null];
        journal.changed({ kind: 'mark', subject: meetingId, before, after, about: [] });
      },
      note: async (meetingId, after) => {
        demand(state.posts, meetingId);
        const before = state.noted.get(meetingId) ?? null;
        state.noted.set(meetingId, kept(after));
        journal.changed({ kind: 'event-note', subject: meetingId, before, after, about: [] });
      },
    },
    screens: {
      ...screens,
      save: async (screen) => {
        demand(state.meetings, screen.meetingId);
        state.screens.set(`${screen.meetingId} ${screen.personId}`, kept(screen));
      },
    },
  };
}

function meetingsAndItems(state: State, journal: Journal): Pick<Tx, 'meetings' | 'items'> {
  const { meetings, items } = readingOn(state);
  const saveMeeting = (after: Meeting, before: Meeting | null) => {
    const { id } = after;
    for (const place of after.places) demand(state.items, place.itemId);
    const entry = { kind: 'meeting', subject: id, before, after, about: [id] };
    journal.changed(entry, { kind: 'meeting', id, before });
    state.meetings.set(id, kept(after));
  };
  const saveItem = (after: Item, before: Item | null) => {
    const { id } = after;
    journal.changed({ kind: 'item', subject: id, before, after, about: [id] }, { kind: 'item', id, before });
    state.items.set(id, kept(after));
  };
  return {
    meetings: {
      ...meetings,
      lock: async (id) => demand(state.meetings, id),
      add: async (meeting) => saveMeeting(demandNew(state.meetings, meeting), null),
      save: async (meeting) => {
        const before = demandCurrent(state.meetings, meeting);
        const after = { ...meeting, version: meeting.version + 1 };
        saveMeeting(after, before);
        return after;
      },
      remove: async (id) => {
        const before = state.meetings.get(id) ?? null;
        const entry = { kind: 'meeting', subject: id, before, after: null, about: [id] };
        journal.changed(entry, { kind: 'meeting', id, before });
        state.meetings.delete(id);
        state.sessions.delete(id);
      },
    },
    items: {
      ...items,
      lock: async (id) => demand(state.items, id),
      add: async (item) => {
        if (state.items.has(item.id)) throw new Refusal('outdated');
        saveItem(item, null);
      },
      save: async (item) => {
        const before = demandCurrent(state.items, item);
        const after = { ...item, version: item.version + 1 };
        saveItem(after, before);
        return after;
      },
    },
  };
}

function reactionsAndNotes(state: State, journal: Journal): Pick<Tx, 'reactions' | 'notes' | 'readMarks'> {
  const { reactions, notes, readMarks } = readingOn(state);
  const react = (key: Pick<Reaction, 'meetingId' | 'itemId' | 'personId'>, after: Reaction | null) => {
    const subject = nameOfReaction(key);
    const { meetingId, itemId, personId } = key;
    const before = state.reactions.get(subject) ?? null;
    const entry = { kind: 'reaction', subject, before, after, about: [itemId, subject] };
    journal.changed(entry, { kind: 'reaction', key: { meetingId, itemId, personId }, before });
    if (after) state.reactions.set(subject, kept(after));
    else state.reactions.delete(subject);
  };
  const note = (one: Note, before: Note | null, after: Note | null) => {
    const entry = { kind: 'note', subject: one.id, before, after, about: [one.itemId, one.id] };
    journal.changed(entry, { kind: 'note', note: one, before });
    if (after) state.notes.set(one.id, kept(after));
    else state.notes.delete(one.id);
  };
  const mark = ({ itemId, personId }: Pick<ReadMark, 'itemId' | 'personId'>, after: ReadMark | null) => {
    const key = { itemId, personId };
    const subject = nameOfMark(key);
    const before = state.readMarks.get(subject) ?? null;
    const entry = { kind: 'read-mark', subject, before, after, about: [subject] };
    journal.changed(entry, { kind: 'read-mark', key, before });
    if (after) state.readMarks.set(subject, kept(after));
    else state.readMarks.delete(subject);
  };
  return {
    reactions: {
      ...reactions,
      save: async (reaction) => {
        demand(state.meetings, reaction.meetingId);
        react(reaction, reaction);
      },
      remove: async (key) => {
        if (state.reactions.has(nameOfReaction(key))) react(key, null);
      },
    },
    notes: {
      ...notes,
      save: async (one) => {
        demand(state.meetings, one.meetingId);
        note(one, state.notes.get(one.id) ?? null, one);
      },
      remove: async (one) => note(one, one, null),
    },
    readMarks: {
      ...readMarks,
      save: async (one) => {
        demand(state.items, one.itemId);
        mark(one, one);
      },
      remove: async (key) => {
        if (state.readMarks.has(nameOfMark(key))) mark(key, null);
      },
    },
  };
}

function aboutDecision({ id, itemId, meetingId }: Decision) {
  return { kind: 'decision', subject: id, about: [id, itemId, ...(meetingId ? [meetingId] : [])] };
}
