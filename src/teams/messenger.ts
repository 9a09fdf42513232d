import { z } from 'zod';
import { withTabLinks } from '../../cards/tab-links.ts';
import type { FileOffer, Message, Messenger, Outside, SavedFile, TeamMember } from '../actions/outside.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import type { MessageRef } from '../domain/notice.ts';
import { OutsideFailure } from '../errors.ts';
import type { Connector } from './connector.ts';

const created = z.looseObject({ id: z.string(), activityId: z.string().nullish() });
const team = z.looseObject({ aadGroupId: z.string().nullish() });
const sent = z.looseObject({ id: z.string() });
const page = z.looseObject({
  continuationToken: z.string().nullish(),
  members: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string().nullish(),
      aadObjectId: z.string().nullish(),
      objectId: z.string().nullish(),
      email: z.string().nullish(),
      userPrincipalName: z.string().nullish(),
    }),
  ),
});

/** Teams gives at most 500 members a page; a team of more than this many pages is no board's. */
const mostPages = 20;

/** What actions say in Teams, through the Bot Connector. */
export function createMessenger(
  connector: Connector,
  { tabLink, ...files }: Pick<Messenger, 'upload' | 'download'> & Pick<Outside, 'tabLink'>,
): Messenger {
  const say: Messenger['say'] = async ({ serviceUrl, conversationId }, message) => {
    const path = messagesIn(conversationId);
    const body = activityFor(message, tabLink);
    const answer = await connector.call({ method: 'POST', serviceUrl, path, body, thread: conversationId });
    return { serviceUrl, conversationId, activityId: readAs(sent, answer).id };
  };
  return {
    say,
    async post({ channelId, serviceUrl }, message) {
      if (!serviceUrl) throw new OutsideFailure('teams', 'the channel has no service address yet');
      const body = {
        isGroup: true,
        channelData: { channel: { id: channelId } },
        activity: activityFor(message, tabLink),
      };
      const answer = await connector.call({
        method: 'POST',
        serviceUrl,
        path: 'v3/conversations',
        body,
        thread: channelId,
      });
      return postRef(serviceUrl, readAs(created, answer));
    },
    async update({ serviceUrl, conversationId, activityId }, message) {
      const path = messagesIn(conversationId, activityId);
      const body = { ...activityFor(message, tabLink), id: activityId };
      await connector.call({ method: 'PUT', serviceUrl, path, body, thread: conversationId });
    },
    async openChat({ id, teamsId }, { serviceUrl, tenantId }) {
      const member = { id: teamsId ?? id, ...(teamsId ? {} : { aadObjectId: id }) };
      const body = { isGroup: false, members: [member], tenantId, channelData: { tenant: { id: tenantId } } };
      const answer = await connector.call({
        method: 'POST',
        serviceUrl,
        path: 'v3/conversations',
        body,
        thread: id,
      });
      return { serviceUrl, conversationId: readAs(created, answer).id };
    },
    async remove({ serviceUrl, conversationId, activityId }) {
      const path = messagesIn(conversationId, activityId);
      await connector.call({ method: 'DELETE', serviceUrl, path, thread: conversationId });
    },
    ...files,
    async groupOf({ serviceUrl, teamId }) {
      const path = `v3/teams/${encodeURIComponent(teamId)}`;
      return readAs(team, await connector.call({ method: 'GET', serviceUrl, path })).aadGroupId ?? null;
    },
    membersOf: ({ serviceUrl, conversationId }) => readMembers(connector, serviceUrl, conversationId),
  };
}

/** Where the connector takes messages to a conversation, or changes one of them. */
export function messagesIn(conversationId: string, activityId = ''): string {
  const all = `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return activityId === '' ? all : `${all}/${encodeURIComponent(activityId)}`;
}

/** A message as Teams takes it. Text is plain: what people wrote is never drawn as markup. */
export function activityFor(message: Message, tabLink: Outside['tabLink']) {
  if ('text' in message) return { type: 'message', textFormat: 'plain', text: message.text, attachments: [] };
  if ('offer' in message) return withAttachment(offerOf(message.offer));
  if ('saved' in message) return withAttachment(savedOf(message.saved));
  const content = withTabLinks(message.card, tabLink);
  return {
    type: 'message',
    summary: message.summary,
    ...(message.isQuiet ? { channelData: { notification: { alert: false } } } : {}),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

function withAttachment(attachment: object) {
  return { type: 'message', attachments: [attachment] };
}

function offerOf({ name, description, size, context }: FileOffer) {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: { description, sizeInBytes: size, acceptContext: context, declineContext: context },
  };
}

function savedOf({ name, contentUrl, uniqueId, fileType }: SavedFile) {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl,
    name,
    content: { uniqueId, fileType },
  };
}

/** The post's own id stands at the end of the thread's name where Teams does not give it. */
function postRef(serviceUrl: string, { id, activityId }: z.infer<typeof created>): MessageRef {
  return { serviceUrl, conversationId: id, activityId: activityId ?? id.split(';messageid=')[1] ?? id };
}

async function readMembers(
  connector: Connector,
  serviceUrl: string,
  conversationId: string,
): Promise<TeamMember[]> {
  const members: TeamMember[] = [];
  let token: string | null = null;
  for (let round = 0; round < mostPages; round += 1) {
    const query = new URLSearchParams({ pageSize: '500', ...(token ? { continuationToken: token } : {}) });
    const path = `v3/conversations/${encodeURIComponent(conversationId)}/pagedmembers?${query}`;
    const answer = readAs(page, await connector.call({ method: 'GET', serviceUrl, path }));
    for (const { id, name, aadObjectId, objectId, email, userPrincipalName } of answer.members) {
      const personId = aadObjectId ?? objectId;
      if (!personId) continue;
      members.push({
        personId: asId<PersonId>(personId),
        teamsId: id,
        name: name ?? personId,
        email: email ?? userPrincipalName ?? null,
      });
    }
    token = answer.continuationToken ?? null;
    if (!token) break;
  }
  return members;
}

function readAs<T>(shape: z.ZodType<T>, answer: unknown): T {
  const read = shape.safeParse(answer);
  if (!read.success)
    throw new OutsideFailure('teams', 'Teams answered in an unknown form', { cause: read.error });
  return read.data;
}
