import type { Tx } from '../../src/actions/outside.ts';
import type { MeetingId } from '../../src/domain/ids.ts';
import type { Session } from '../../src/domain/session.ts';
import { Refusal } from '../../src/errors.ts';
import type { Journal } from '../../src/store/journal.ts';
import { nameOfSession } from '../../src/store/sessions.ts';
import { demand, kept } from './memory-keys.ts';
import { readingOn } from './memory-reading.ts';
import type { State } from './memory-state.ts';

/** How meetings are held, as the database keeps it. */
export function sessionsIn(state: State, journal: Journal): Tx['sessions'] {
  const note = (id: MeetingId, after: Session | null) => {
    const before = state.sessions.get(id) ?? null;
    const subject = nameOfSession(id);
    const entry = { kind: 'session', subject, before, after, about: [subject] };
    journal.changed(entry, { kind: 'session', id, before });
    if (after) state.sessions.set(id, kept(after));
    else state.sessions.delete(id);
  };
  return {
    ...readingOn(state).sessions,
    add: async (session) => {
      demand(state.meetings, session.meetingId);
      if (state.sessions.has(session.meetingId)) throw new Error('there is a session already');
      note(session.meetingId, session);
    },
    save: async (session) => {
      if (state.sessions.get(session.meetingId)?.version !== session.version) throw new Refusal('outdated');
      const after = { ...session, version: session.version + 1 };
      note(session.meetingId, after);
      return after;
    },
    remove: async (id) => {
      if (state.sessions.has(id)) note(id, null);
    },
  };
}
