import type { ActivityKey } from '../actions/outside.ts';
import { asId, type PersonId, type TenantId } from '../domain/ids.ts';
import type { WrittenMessage } from '../domain/item-from-message.ts';
import { plainText } from '../domain/typed/typed-text.ts';
import { type Activity, recordOf } from './activity.ts';
import { inSomeChat, isFromCompose, readCompose } from './read-compose.ts';

/** One thing that somebody did in Teams: who, where, what. */
export type Turn = {
  who: Who;
  where: Where;
  what: What;
  /** Null for what Teams gives no id and does not deliver twice. */
  key: ActivityKey | null;
};

export type Who = { tenantId: TenantId; personId: PersonId; name: string; teamsId: string };

export type Where = {
  /** `chat` is a group or meeting chat: like a channel, others read along. */
  kind: 'personal' | 'channel' | 'chat';
  serviceUrl: string;
  conversationId: string;
  /** Of a channel, also where the compose box stands in it. */
  channelId: string | null;
  teamId: string | null;
  /** The team's id in Entra, where Teams tells it. */
  groupId: string | null;
  /** The message that was pressed or answered. */
  replyToId: string | null;
  /** Said so that nobody else in the conversation sees it; it is answered likewise. */
  isTargeted: boolean;
};

export type ButtonData = Readonly<Record<string, unknown>>;

/** A file that came with a message in the personal chat, and where it lies. */
export type SentFile = { name: string; url: string };

export type What =
  | { kind: 'text'; text: string; files: readonly SentFile[] }
  /** `Action.Execute`: answered in the HTTP response. `isRefresh` where the client asked by itself. */
  | { kind: 'press'; verb: string; data: ButtonData; isRefresh: boolean }
  /** `Action.Submit` on a card: answered by a message. */
  | { kind: 'submit'; verb: string; data: ButtonData }
  /** A dialog is to be opened, or was sent. */
  | { kind: 'fetch'; verb: string; data: ButtonData }
  | { kind: 'form'; verb: string; data: ButtonData }
  /** Something is looked for in the compose box, to be put into the chat; `skip` were offered before. */
  | { kind: 'query'; command: string; text: string; skip: number }
  /** The form of a new item is to be opened there, or on a message. */
  | { kind: 'compose'; command: string; message: WrittenMessage | null }
  /** An offered file was taken, or not; `context` is what the offer carried. */
  | { kind: 'file'; isAccepted: boolean; context: ButtonData; upload: unknown }
  | { kind: 'emoji'; set: readonly string[]; removed: readonly string[] }
  | { kind: 'installed' }
  | { kind: 'other'; isInvoke: boolean };

/** The tenant an activity claims to come from; undefined where it names none. */
export function tenantOf({ channelData, conversation }: Activity): string | undefined {
  return channelData?.tenant?.id ?? conversation.tenantId ?? undefined;
}

/** What was done, of an activity that was checked and authenticated. */
export function readTurn(activity: Activity): Turn {
  const { from, conversation, id } = activity;
  return {
    who: {
      tenantId: asId<TenantId>(tenantOf(activity) ?? ''),
      personId: asId<PersonId>(from.aadObjectId ?? from.id),
      name: from.name ?? '',
      teamsId: from.id,
    },
    where: isFromCompose(activity) ? inSomeChat(readWhere(activity)) : readWhere(activity),
    what: readWhat(activity),
    key: id ? { conversationId: conversation.id, type: activity.type, activityId: id } : null,
  };
}

function readWhere({ serviceUrl, conversation, channelData, replyToId, recipient }: Activity): Where {
  const channelId = channelData?.channel?.id ?? null;
  const type =
    conversation.conversationType ??
    (channelId ? 'channel' : conversation.isGroup ? 'groupChat' : 'personal');
  return {
    kind: type === 'personal' || type === 'channel' ? type : 'chat',
    serviceUrl,
    conversationId: conversation.id,
    channelId: type === 'channel' ? (channelId ?? conversation.id.split(';', 1)[0] ?? null) : null,
    teamId: channelData?.team?.id ?? null,
    groupId: channelData?.team?.aadGroupId ?? null,
    replyToId: replyToId ?? null,
    isTargeted: recipient?.isTargeted === true,
  };
}

function readWhat(activity: Activity): What {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'invoke':
      return isFromCompose(activity) ? readCompose(activity) : readInvoke(activity);
    case 'messageReaction':
      return {
        kind: 'emoji',
        set: typesOf(activity.reactionsAdded),
        removed: typesOf(activity.reactionsRemoved),
      };
    case 'installationUpdate':
      return activity.action === 'add' ? { kind: 'installed' } : { kind: 'other', isInvoke: false };
    case 'conversationUpdate':
      return isBotAdded(activity) ? { kind: 'installed' } : { kind: 'other', isInvoke: false };
    default:
      return { kind: 'other', isInvoke: false };
  }
}

function readMessage(activity: Activity): What {
  const data = recordOf(activity.value);
  if (data && typeof data.verb === 'string') return { kind: 'submit', verb: data.verb, data };
  const text = plainText(activity.text ?? '', ownMentions(activity));
  // What was chosen in the compose box is put there to be read, and asks nothing of us.
  if (text === '' && hasCard(activity)) return { kind: 'other', isInvoke: false };
  return { kind: 'text', text, files: filesIn(activity) };
}

function hasCard({ attachments }: Activity): boolean {
  return (attachments ?? []).some(
    ({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive',
  );
}

/** Teams sends the text of a message as an attachment, too; only files have an address to fetch them from. */
function filesIn({ attachments }: Activity): SentFile[] {
  return (attachments ?? []).flatMap(({ contentType, name, content }) => {
    const url = recordOf(content)?.downloadUrl;
    const isFile = contentType === 'application/vnd.microsoft.teams.file.download.info';
    return isFile && typeof url === 'string' && name ? [{ name, url }] : [];
  });
}

function readInvoke({ name, value }: Activity): What {
  const given = recordOf(value);
  if (name === 'adaptiveCard/action') {
    const action = recordOf(given?.action);
    const data = recordOf(action?.data) ?? {};
    const verb = typeof action?.verb === 'string' ? action.verb : '';
    return { kind: 'press', verb, data, isRefresh: given?.trigger === 'automatic' };
  }
  if (name === 'fileConsent/invoke') {
    const isAccepted = given?.action === 'accept';
    return { kind: 'file', isAccepted, context: recordOf(given?.context) ?? {}, upload: given?.uploadInfo };
  }
  const data = recordOf(given?.data) ?? {};
  const verb = typeof data.verb === 'string' ? data.verb : '';
  if (name === 'task/fetch') return { kind: 'fetch', verb, data };
  if (name === 'task/submit') return { kind: 'form', verb, data };
  return { kind: 'other', isInvoke: true };
}

/** How the bot itself is mentioned in the text. Other people's names stay. */
function ownMentions({ entities, recipient }: Activity): string[] {
  return (entities ?? []).flatMap((entity) => {
    const mentioned = recordOf(entity.mentioned);
    const isOwn = entity.type === 'mention' && mentioned?.id === recipient?.id;
    return isOwn && typeof entity.text === 'string' ? [entity.text] : [];
  });
}

function typesOf(reactions: Activity['reactionsAdded']): string[] {
  return (reactions ?? []).map((reaction) => reaction.type);
}

function isBotAdded({ membersAdded, recipient }: Activity): boolean {
  return (membersAdded ?? []).some((member) => member.id === recipient?.id);
}
