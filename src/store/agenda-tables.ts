import type { ColumnType, GeneratedAlways } from 'kysely';
import type { Noted } from '../actions/outside.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Outcome } from '../domain/decision.ts';
import type { BoardId, ItemId, MeetingId, NoteId, PersonId, QuestionId } from '../domain/ids.ts';
import type { Arrival, Closed, ItemState, ItemText, Proposal } from '../domain/item.ts';
import type { Attendee, EventLink, Meeting, MeetingStatus, Publication } from '../domain/meeting.ts';
import type { ItemInput } from '../domain/new-item.ts';
import type { MessageRef } from '../domain/notice.ts';
import type { NoteAnchor, Question, ReactionKind } from '../domain/reaction.ts';
import type { Step } from '../domain/route.ts';
import type { Session } from '../domain/session.ts';
import type { Json, Tenant } from './columns.ts';

/** The meetings, what stands on their agendas and is said of it, and where they are shown. */
export type AgendaTables = {
  meetings: Tenant & {
    id: MeetingId;
    board_id: BoardId;
    subject: string;
    starts_at: Instant;
    ends_at: Instant;
    all_day: boolean;
    place: string | null;
    attendees: Json<readonly Attendee[]>;
    status: MeetingStatus;
    origin: Meeting['origin'];
    event: Json<EventLink | null>;
    publication: Json<Publication | null>;
    version: number;
  };
  places: Tenant & {
    meeting_id: MeetingId;
    position: number;
    item_id: ItemId;
    text: Json<ItemText>;
    case_number: string | null;
    minutes: number | null;
    record: string | null;
  };
  items: Tenant & {
    id: ItemId;
    board_id: BoardId;
    text: Json<ItemText>;
    case_number: string | null;
    units: Json<readonly string[]>;
    closed: Json<Closed | null>;
    disqualified: Json<readonly PersonId[]>;
    guests: Json<readonly PersonId[]>;
    arrivals: Json<readonly Arrival[]>;
    standing: boolean;
    minutes: number | null;
    state: ItemState;
    proposal: Json<Proposal | null>;
    version: number;
    text_from: Day | null;
    created_at: GeneratedAlways<Instant>;
  };
  search_rows: Tenant & {
    meeting_id: MeetingId;
    item_id: ItemId;
    board_id: BoardId;
    starts_at: Instant;
    title: string;
    case_number: string | null;
    outcome: Outcome | null;
    source: string;
    words: string;
  };
  reactions: Tenant & {
    meeting_id: MeetingId;
    item_id: ItemId;
    person_id: PersonId;
    kind: ReactionKind;
    at: Instant;
  };
  notes: Tenant & {
    id: NoteId;
    meeting_id: MeetingId;
    item_id: ItemId;
    person_id: PersonId;
    text: string;
    shared: boolean;
    at: Instant;
    version: number;
    anchor: Json<NoteAnchor> | null;
  };
  item_drafts: Tenant & {
    item_id: ItemId;
    person_id: PersonId;
    draft: Json<Partial<ItemInput>>;
    made_from: string;
    at: Instant;
  };
  questions: Tenant & {
    id: QuestionId;
    meeting_id: MeetingId;
    item_id: ItemId;
    about: Question['about'];
    asked_by: PersonId;
    text: string;
    asked_at: Instant;
    answer: Json<Question['answer']>;
  };
  sessions: Tenant & {
    meeting_id: MeetingId;
    session: Json<Omit<Session, 'meetingId' | 'version'>>;
    version: number;
  };
  item_links: Tenant & { a: ItemId; b: ItemId };
  routes: Tenant & {
    item_id: ItemId;
    board_id: BoardId;
    steps: Json<readonly Step[]>;
    laid_for: Day | null;
    waits_since: Instant | null;
    is_open: boolean;
    version: number;
  };
  posts: Tenant & {
    meeting_id: MeetingId;
    conversation_id: string;
    activity_id: string;
    message: Json<MessageRef>;
    shown_at: Instant;
    edition: number;
    noted: ColumnType<Noted | null, string | undefined, string>;
  };
  post_marks: Tenant & { meeting_id: MeetingId; person_id: PersonId; emoji: string };
  screens: Tenant & { meeting_id: MeetingId; person_id: PersonId; item_id: ItemId | null; page: number };
};
