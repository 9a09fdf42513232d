import type { ConnectorCall } from './fake-connector.ts';
import { complaintsAbout, isTooLarge, type Windows } from './teams-limits.ts';
import { chatIdOf, groupIdOf, type TeamsPerson } from './wire.ts';

/** A message of the bot. */
export type Said = {
  id: string;
  /** The personal chat, or the channel. */
  chat: string;
  /** The conversation's whole name, with the thread in a channel. */
  conversationId: string;
  body: Message;
  /** How it was before, the oldest first. */
  before: Message[];
};

export type Message = {
  type?: string;
  id?: string;
  text?: string;
  textFormat?: string;
  summary?: string;
  recipient?: { id?: string };
  attachments?: { contentType: string; content: unknown; name?: string }[];
};

/** Refused by Teams, with its code. */
export class NotDone extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, headers: Record<string, string> = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export type Chats = {
  said: Said[];
  /** People for whom the bot is not installed. */
  notInstalled: Set<string>;
  /** Counts a message that a person wrote: the bot may not change it. */
  heard(conversationId: string, id: string): void;
  /** Does what a call asks, or throws a NotDone. */
  answer(call: Pick<ConnectorCall, 'method' | 'path' | 'body'>): unknown;
};

type Needs = {
  people: readonly TeamsPerson[];
  channelId: string;
  membersPerPage: number;
  windows: Windows;
};

export function createChats({ people, channelId, membersPerPage, windows }: Needs): Chats {
  const said: Said[] = [];
  const notInstalled = new Set<string>();
  const heard = new Set<string>();
  let count = 1_763_000_000_000;
  const pace = (thread: string) => {
    const wait = windows.take(thread);
    if (wait > 0) throw new NotDone(429, 'TooManyRequests', { 'retry-after': `${Math.ceil(wait)}` });
  };
  const demandReach = (chat: string) => {
    if (chat === channelId) return;
    const person = people.find((one) => chatIdOf(one) === chat);
    if (!person) throw new NotDone(404, 'ConversationNotFound');
    if (notInstalled.has(person.aadObjectId)) throw new NotDone(403, 'BotNotInConversationRoster');
  };
  const add = (body: Message, chat: string, thread: string | null) => {
    demandDrawable(body);
    const id = `${++count}`;
    const conversationId = chat === channelId ? `${chat};messageid=${thread ?? id}` : chat;
    said.push({ id, chat, conversationId, body, before: [] });
    return { id, conversationId };
  };

  function create(body: Conversation): unknown {
    if (body.channelData?.channel) {
      const { id } = body.channelData.channel;
      if (id !== channelId) throw new NotDone(404, 'ConversationNotFound');
      pace(channelId);
      const made = add(body.activity ?? {}, channelId, null);
      return { id: made.conversationId, activityId: made.id };
    }
    const wanted = body.members?.[0]?.id;
    const person = people.find((one) => one.teamsId === wanted || one.aadObjectId === wanted);
    if (!person || !body.tenantId) throw new NotDone(400, 'BadArgument');
    pace(person.aadObjectId);
    demandReach(chatIdOf(person));
    return { id: chatIdOf(person) };
  }

  function change(conversationId: string, id: string, body: Message): unknown {
    pace(conversationId);
    if (body.recipient) throw new NotDone(400, 'BadArgument');
    const chat = chatIn(conversationId);
    demandReach(chat);
    if (heard.has(`${chat} ${id}`)) throw new NotDone(403, 'NotEnoughPermissions');
    const message = said.find((one) => one.chat === chat && one.id === id);
    if (!message) throw new NotDone(404, 'ActivityNotFoundInConversation');
    demandDrawable(body);
    message.before.push(message.body);
    message.body = body;
    return { id };
  }

  function remove(conversationId: string, id: string): unknown {
    pace(conversationId);
    const at = said.findIndex((one) => one.chat === chatIn(conversationId) && one.id === id);
    if (at === -1) throw new NotDone(404, 'ActivityNotFoundInConversation');
    said.splice(at, 1);
    return {};
  }

  function members(query: URLSearchParams): unknown {
    const size = Math.min(Number(query.get('pageSize') ?? membersPerPage), membersPerPage);
    const from = Number(query.get('continuationToken') ?? 0);
    const next = from + size < people.length ? { continuationToken: `${from + size}` } : {};
    return { members: people.slice(from, from + size).map(memberOf), ...next };
  }

  return {
    said,
    notInstalled,
    heard: (conversationId, id) => heard.add(`${chatIn(conversationId)} ${id}`),
    answer({ method, path, body }) {
      const { pathname, searchParams } = new URL(path, 'http://here');
      const [version, kind, conversation = '', part, activity = ''] = pathname
        .split('/')
        .slice(1)
        .map(decodeURIComponent);
      if (version === 'v3' && kind === 'teams')
        return { id: conversation, name: 'Direktionen', aadGroupId: groupIdOf(conversation) };
      if (version !== 'v3' || kind !== 'conversations') throw new NotDone(404, 'NotFound');
      if (method === 'POST' && !conversation) return create(body as Conversation);
      if (method === 'GET' && part === 'pagedmembers') return members(searchParams);
      if (method === 'PUT' && part === 'activities') return change(conversation, activity, body as Message);
      if (method === 'DELETE' && part === 'activities') return remove(conversation, activity);
      if (method !== 'POST' || part !== 'activities') throw new NotDone(405, 'MethodNotAllowed');
      pace(conversation);
      demandReach(chatIn(conversation));
      const message = body as Message;
      const isTargeted = searchParams.get('isTargetedActivity') === 'true';
      if (isTargeted && !message.recipient?.id) throw new NotDone(400, 'BadArgument');
      return { id: add(message, chatIn(conversation), conversation.split(';messageid=')[1] ?? null).id };
    },
  };
}

type Conversation = {
  channelData?: { channel?: { id: string } };
  members?: { id?: string }[];
  tenantId?: string;
  activity?: Message;
};

function chatIn(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? '';
}

function demandDrawable(body: Message): void {
  if (isTooLarge(body)) throw new NotDone(413, 'MessageSizeTooBig');
  const attached = body.attachments ?? [];
  const cards = attached
    .filter((one) => /card\.adaptive$/.test(one.contentType))
    .map(({ content }) => content);
  if (body.type !== 'message' || (!body.text && attached.length === 0)) throw new NotDone(400, 'BadSyntax');
  if (cards.some((card) => complaintsAbout(card).length > 0)) throw new NotDone(400, 'BadArgument');
}

function memberOf({ teamsId, aadObjectId, name, email }: TeamsPerson) {
  return {
    ...{ id: teamsId, name, objectId: aadObjectId, aadObjectId, email, userPrincipalName: email },
    ...{ tenantId: 'tenant', userRole: 'user' },
  };
}
