import type { Route, RouteAnswer, RouteRequest } from '../api/route.ts';
import { chatIdOf, conversationIdOf, decoded, readAddress } from './addresses.ts';
import { ConnectorError, readConversation, readMessage, readRecipient } from './connector-bodies.ts';
import { demandReachable, findMember, membersFor } from './connector-members.ts';
import type { Trial } from './trial.ts';
import type { Post } from './wire.ts';

type Asked = RouteRequest & { conversation: string; activity: string };

/** Where the Bot Connector's REST API stands in. */
export const connectorPath = '/trial/connector';

/** The part of the Bot Connector's REST API that a bot in Teams uses. */
export function connectorRoutes(trial: Trial): Route[] {
  const conversation = '/v3/conversations/:conversation';
  const activity = `${conversation}/activities/:activity`;
  const on = (method: Route['method'], path: string, work: (asked: Asked) => RouteAnswer): Route => ({
    method,
    path: `${connectorPath}${path}`,
    answer: (request) => answering(() => work(askedIn(request))),
  });

  return [
    on('POST', '/v3/conversations', (asked) => openConversation(trial, asked)),
    on('POST', `${conversation}/activities`, (asked) => send(trial, asked, null)),
    on('POST', activity, (asked) => send(trial, asked, asked.activity)),
    on('PUT', activity, (asked) => change(trial, asked)),
    on('DELETE', activity, (asked) => remove(trial, asked)),
    on('GET', `${conversation}/pagedmembers`, (asked) =>
      good({ members: membersFor(trial, asked.conversation) }),
    ),
    on('GET', `${conversation}/members`, (asked) => good(membersFor(trial, asked.conversation))),
    on('GET', `${conversation}/members/:member`, (asked) =>
      good(findMember(trial, asked.conversation, decoded(asked.params.member ?? ''))),
    ),
    on('GET', '/v3/teams/:team', () => good(teamOf(trial))),
    on('GET', '/v3/teams/:team/conversations', () => good({ conversations: channelsOf(trial) })),
  ];
}

/** Opens a person's chat with the bot, or begins a thread in the channel. */
function openConversation(trial: Trial, { body }: Asked): RouteAnswer {
  const { channel } = trial.options;
  const wanted = readConversation(body);
  if (wanted.channelData?.channel) {
    if (wanted.channelData.channel.id !== channel.channelId)
      throw new ConnectorError(404, 'ConversationNotFound');
    const said = readMessage(wanted.activity);
    const post = trial.chats.add(said, { chat: channel.channelId, thread: null, from: null });
    return good({ id: conversationIdOf(post), activityId: post.id }, 201);
  }
  const member = findMember(trial, channel.channelId, wanted.members?.[0]?.id ?? '');
  const chat = chatIdOf(member.aadObjectId);
  demandChat(trial, chat);
  if (wanted.activity === undefined) return good({ id: chat }, 201);
  const post = trial.chats.add(readMessage(wanted.activity), { chat, thread: null, from: null });
  return good({ id: chat, activityId: post.id }, 201);
}

/** Takes a message of the bot: a new thread in a channel, or below `replyTo` or the thread that the id names. */
function send(trial: Trial, asked: Asked, replyTo: string | null): RouteAnswer {
  const { chat, thread } = readAddress(asked.conversation);
  demandChat(trial, chat);
  if ((asked.body as { type?: unknown } | undefined)?.type === 'typing') {
    trial.feed.tell({ kind: 'typing', chat });
    return good({ id: trial.options.newId() }, 201);
  }
  const above = replyTo === null ? undefined : trial.chats.find(chat, replyTo);
  const place = { chat, thread: thread ?? above?.thread ?? null, from: null, to: addresseeIn(trial, asked) };
  const post = trial.chats.add(readMessage(asked.body), place);
  return good({ id: post.id }, 201);
}

/** Whom alone the message is for, where it is targeted: named when it is sent, and not in a personal chat. */
function addresseeIn(trial: Trial, { query, body, conversation }: Asked): string | null {
  if (query.isTargetedActivity !== 'true') return null;
  const { channelId } = trial.options.channel;
  const teamsId = readRecipient(body);
  if (!teamsId || readAddress(conversation).chat !== channelId) throw new ConnectorError(400, 'BadArgument');
  return findMember(trial, channelId, teamsId).aadObjectId;
}

function change(trial: Trial, asked: Asked): RouteAnswer {
  if (readRecipient(asked.body)) throw new ConnectorError(400, 'BadArgument');
  const post = demandOwnPost(trial, asked);
  trial.views.drop(post);
  trial.chats.change(post, readMessage(asked.body));
  return good({ id: post.id });
}

function remove(trial: Trial, asked: Asked): RouteAnswer {
  const post = demandOwnPost(trial, asked);
  trial.views.drop(post);
  trial.chats.remove(post);
  return { status: 200 };
}

function demandOwnPost(trial: Trial, asked: Asked): Post {
  const { chat } = readAddress(asked.conversation);
  demandChat(trial, chat);
  const post = trial.chats.find(chat, asked.activity);
  if (!post || post.isRemoved) throw new ConnectorError(404, 'ActivityNotFoundInConversation');
  if (post.from !== null) throw new ConnectorError(403, 'NotEnoughPermissions');
  return post;
}

function demandChat(trial: Trial, chat: string): void {
  if (chat !== trial.options.channel.channelId) demandReachable(trial, chat);
}

function teamOf({ options: { channel, people } }: Trial) {
  const { teamId: id, teamName: name, groupId: aadGroupId } = channel;
  return { id, name, aadGroupId, channelCount: 1, memberCount: people.length };
}

function channelsOf({ options: { channel } }: Trial) {
  return [{ id: channel.channelId, name: channel.channelName }];
}

function answering(work: () => RouteAnswer): RouteAnswer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return good({ error: { code: error.code, message: error.message } }, error.status);
  }
}

function askedIn(request: RouteRequest): Asked {
  const { conversation, activity } = request.params;
  return { ...request, conversation: decoded(conversation ?? ''), activity: decoded(activity ?? '') };
}

function good(body: unknown, status = 200): RouteAnswer {
  return { status, body };
}
