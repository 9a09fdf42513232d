import type { Role } from '../domain/board.ts';

/** Somebody of the made-up municipality. `id` is the object id in Entra. */
export type TrialPerson = { id: string; name: string; email: string; role: Role; unit: string | null };

export type TrialChannel = {
  tenantId: string;
  teamId: string;
  teamName: string;
  /** The team's id in Entra. */
  groupId: string;
  channelId: string;
  channelName: string;
};

/** Something attached to a message; cards have their JSON in `content`, files lie at `contentUrl`. */
export type Attached = {
  contentType: string;
  content: unknown;
  name: string | null;
  contentUrl: string | null;
};

/** What somebody says to a file that is offered to them. */
export type FileAnswer = 'accept' | 'decline';

/** What a message says. `plain` is text as a person typed it, `markdown` the bot's. */
export type Said = {
  text: string;
  format: 'plain' | 'markdown';
  summary: string | null;
  attached: readonly Attached[];
};

export type Post = Said & {
  id: string;
  chat: string;
  /** The post that began the thread, its own id for that post itself; null in a personal chat. */
  thread: string | null;
  /** A person's id, or null for the bot. */
  from: string | null;
  /** The one person who sees it, in the channel too; null where everybody there does. */
  to: string | null;
  at: string;
  /** 1 as first sent; each change counts up. */
  edition: number;
  isRemoved: boolean;
  /** Who reacted, by the kind of reaction. */
  reactions: Readonly<Record<string, readonly string[]>>;
  /** What was said to the file that it offers; null where it offers none, or nothing was said yet. */
  fileAnswer: FileAnswer | null;
};

/** A card as only one person sees it in place of the shared one. */
export type View = { chat: string; post: string; viewer: string; card: unknown };

/** A command to try, for the box of one pane. */
export type Suggestion = { pane: 'secretary' | 'channel' | 'chief'; text: string };

/** All that the page shows. */
export type Snapshot = {
  bot: string;
  people: readonly (TrialPerson & { chat: string })[];
  channel: TrialChannel;
  posts: readonly Post[];
  views: readonly View[];
  unreachable: readonly string[];
  suggestions: readonly Suggestion[];
};

/** `post` tells a new post and a changed one alike; with the change the post's views are gone. */
export type TrialEvent =
  | ({ kind: 'snapshot' } & Snapshot)
  | { kind: 'post'; post: Post }
  | { kind: 'view'; view: View }
  | { kind: 'typing'; chat: string }
  | { kind: 'reach'; person: string; isReachable: boolean }
  | { kind: 'forgotten' };

export type Dialog = {
  title: string;
  card: unknown;
  /** In pixels, or one of Teams' words; null where the bot left it to Teams. */
  width: number | string | null;
};

/** A card that may be put into a chat, and the lines by which it is chosen. */
export type Choice = { title: string; text: string; card: Record<string, unknown> };

/** What came of it when somebody pressed, submitted or said something. */
export type Outcome =
  | { kind: 'done' }
  | { kind: 'view'; card: unknown }
  | { kind: 'message'; text: string }
  | { kind: 'dialog'; dialog: Dialog }
  | { kind: 'found'; choices: readonly Choice[] }
  | { kind: 'refused'; text: string }
  | { kind: 'failed'; why: 'late' | 'unreached' | 'status' | 'unreadable'; status: number | null };
