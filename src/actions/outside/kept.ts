import type { Instant } from '../../domain/day.ts';
import type { BoardId, ItemId, MeetingId, PersonId } from '../../domain/ids.ts';
import type { MessageRef } from '../../domain/notice.ts';
import type { FailureReason } from '../../errors.ts';

/** How a person is reached in Teams. */
export type Person = {
  id: PersonId;
  name: string;
  /** The id Teams gave the person for this bot (`29:…`). */
  teamsId: string | null;
  /** The personal chat, once there is one. */
  chat: { serviceUrl: string; conversationId: string } | null;
  /** The board meant in the personal chat, where the person has several. */
  chosenBoard: BoardId | null;
};

/** The agenda's post in the channel. */
export type Post = {
  meetingId: MeetingId;
  message: MessageRef;
  /** When it was last brought up to date. */
  shownAt: Instant;
  /** The latest edition that was announced below it. */
  edition: number;
};

/** The link to the post as it was written into an event, null where it was taken out; and why that failed. */
export type Noted = { eventId: string; link: string | null; failure: FailureReason | null };

/** What a person has open of an agenda: an item, or a page of the overview. */
export type Screen = { meetingId: MeetingId; personId: PersonId; itemId: ItemId | null; page: number };
