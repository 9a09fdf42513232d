import { randomUUID } from 'node:crypto';

/** Somebody in Teams, by both ids they have there. */
export type TeamsPerson = { aadObjectId: string; teamsId: string; name: string; email: string };

/** Where a bot is at home. */
export type TeamsPlace = {
  serviceUrl: string;
  tenantId: string;
  appId: string;
  teamId: string;
  channelId: string;
};

export type Wire = Record<string, unknown> & { type: string; id: string };

/** Activities as Teams sends them; `id` as it would be delivered again. */
export type Activities = ReturnType<typeof activitiesAt>;

const botName = 'Mødeklar';
const mention = `<at>${botName}</at>`;

export function aTeamsPerson(name: string, aadObjectId: string = randomUUID()): TeamsPerson {
  const [first = ''] = name.toLowerCase().split(' ');
  return { aadObjectId, teamsId: `29:1${aadObjectId}`, name, email: `${first}@aaloese.example` };
}

export function chatIdOf({ aadObjectId }: TeamsPerson): string {
  return `a:1${aadObjectId}`;
}

/** The team's id in Entra. */
export function groupIdOf(teamId: string): string {
  return `group-of-${teamId}`;
}

export function activitiesAt(place: TeamsPlace) {
  const { tenantId, channelId, teamId } = place;
  const bot = { id: `28:${place.appId}`, name: botName };
  const begin = (by: TeamsPerson, type: string): Wire => ({
    type,
    id: `f:${randomUUID()}`,
    timestamp: '2026-11-21T08:00:00.123Z',
    localTimestamp: '2026-11-21T09:00:00.123+01:00',
    localTimezone: 'Europe/Copenhagen',
    channelId: 'msteams',
    serviceUrl: place.serviceUrl,
    from: { id: by.teamsId, name: by.name, aadObjectId: by.aadObjectId },
    recipient: bot,
    locale: 'da-DK',
  });
  const inChat = (by: TeamsPerson) => ({
    conversation: { conversationType: 'personal', tenantId, id: chatIdOf(by) },
    channelData: { tenant: { id: tenantId } },
  });
  const inChannel = (thread: string | null) => ({
    conversation: {
      ...{ isGroup: true, conversationType: 'channel', tenantId },
      id: thread ? `${channelId};messageid=${thread}` : channelId,
    },
    channelData: {
      ...{ teamsChannelId: channelId, teamsTeamId: teamId },
      ...{ channel: { id: channelId }, team: { id: teamId }, tenant: { id: tenantId } },
    },
  });
  const at = (by: TeamsPerson, where: Where) => (where === 'chat' ? inChat(by) : inChannel(where.thread));
  const client = {
    ...{ type: 'clientInfo', locale: 'da-DK', country: 'DK' },
    ...{ platform: 'Web', timezone: 'Europe/Copenhagen' },
  };
  const invoke = (by: TeamsPerson, where: Where, replyToId: string) => ({
    ...begin(by, 'invoke'),
    ...at(by, where),
    entities: [client],
    replyToId,
  });
  return {
    typed(by: TeamsPerson, text: string, where: Where): Wire {
      const said = where === 'chat' ? text : `${mention}&nbsp;${text}`;
      const entity = { type: 'mention', text: mention, mentioned: bot };
      return {
        ...begin(by, 'message'),
        ...at(by, where),
        text: said,
        textFormat: 'plain',
        attachments: [{ contentType: 'text/html', content: `<p>${said}</p>` }],
        entities: where === 'chat' ? [client] : [entity, client],
      };
    },
    /** A plain `Action.Submit`: no text. */
    submitted(by: TeamsPerson, data: object, where: Where, replyToId: string): Wire {
      return { ...begin(by, 'message'), ...at(by, where), value: data, replyToId, entities: [client] };
    },
    pressed(
      by: TeamsPerson,
      action: { verb: string; data: object },
      { where, replyToId, trigger = 'manual' }: { where: Where; replyToId: string; trigger?: string },
    ): Wire {
      const value = { action: { type: 'Action.Execute', ...action }, trigger };
      return { ...invoke(by, where, replyToId), name: 'adaptiveCard/action', value };
    },
    dialog(
      by: TeamsPerson,
      name: 'task/fetch' | 'task/submit',
      { where, replyToId, data }: { where: Where; replyToId: string; data: object },
    ): Wire {
      return { ...invoke(by, where, replyToId), name, value: { data, context: { theme: 'default' } } };
    },
    /** Something is looked for in the compose box. */
    queried(by: TeamsPerson, text: string, where: Where): Wire {
      const parameters = [{ name: 'words', value: text }];
      const queryOptions = { skip: 0, count: 25 };
      const value = { commandId: 'findItems', parameters, queryOptions };
      return { ...begin(by, 'invoke'), ...at(by, where), name: 'composeExtension/query', value };
    },
    /** The form of a new item is opened on a message, or sent. */
    composed(by: TeamsPerson, sent: object | null, where: Where): Wire {
      const messagePayload = { body: { content: '<p>Cykler</p>' }, linkToMessage: 'https://teams.example/l' };
      const value = { commandId: 'makeItem', ...(sent ? { data: sent } : { messagePayload }) };
      const name = `composeExtension/${sent ? 'submitAction' : 'fetchTask'}`;
      return { ...begin(by, 'invoke'), ...at(by, where), name, value };
    },
    /** An offered file is taken. */
    taken(by: TeamsPerson, offer: { replyToId: string; context: unknown; uploadInfo: object }): Wire {
      const { replyToId, context, uploadInfo } = offer;
      const value = { type: 'fileUpload', action: 'accept', context, uploadInfo };
      return { ...invoke(by, 'chat', replyToId), name: 'fileConsent/invoke', value };
    },
    emoji(by: TeamsPerson, emoji: string, replyToId: string): Wire {
      return {
        ...begin(by, 'messageReaction'),
        ...inChannel(replyToId),
        reactionsAdded: [{ type: emoji }],
        replyToId,
      };
    },
    /** The same arrival, told in two ways. */
    installedInTeam(by: TeamsPerson): Wire[] {
      const from = { id: by.teamsId, aadObjectId: by.aadObjectId };
      const team = { aadGroupId: groupIdOf(teamId), name: 'Direktionen', id: teamId };
      const here = inChannel(null);
      const channelData = { ...here.channelData, team };
      return [
        {
          ...begin(by, 'conversationUpdate'),
          ...{ ...here, from, membersAdded: [{ id: bot.id }] },
          channelData: { ...channelData, eventType: 'teamMemberAdded' },
        },
        {
          ...begin(by, 'installationUpdate'),
          ...{ ...here, from, action: 'add' },
          channelData: { ...channelData, settings: { selectedChannel: { id: channelId } } },
        },
      ];
    },
    installedForPerson(by: TeamsPerson): Wire {
      return { ...begin(by, 'installationUpdate'), ...inChat(by), action: 'add' };
    },
  };
}

/** In the personal chat, or in the channel: below a message, or beginning a thread. */
export type Where = 'chat' | { thread: string | null };
