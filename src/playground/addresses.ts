import { createHash } from 'node:crypto';

const threadMark = ';messageid=';

/** The id by which Teams knows the person for this bot (`29:…`), the same at every start. */
export function teamsIdOf(person: string): string {
  return `29:1${digest(`user ${person}`)}`;
}

/** The id of the person's chat with the bot, the same at every start. */
export function chatIdOf(person: string): string {
  return `a:1${digest(`chat ${person}`)}`;
}

/** Where a message goes: a chat, and in a channel perhaps a thread. */
export type Address = { chat: string; thread: string | null };

/** Reads a conversation id of Teams, URL-encoded or not. */
export function readAddress(conversationId: string): Address {
  const [chat = '', thread] = decoded(conversationId).split(threadMark);
  return { chat, thread: thread ?? null };
}

export function conversationIdOf({ chat, thread }: Address): string {
  return thread === null ? chat : `${chat}${threadMark}${thread}`;
}

/** Undoes URL-encoding that the server left in place. Our own ids contain no percent sign. */
export function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 40);
}
