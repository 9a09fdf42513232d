import type { Instant } from '../domain/day.ts';
import { type Address, conversationIdOf, teamsIdOf } from './addresses.ts';
import type { Found } from './onedrive.ts';
import type { Attached, TrialChannel, TrialPerson } from './wire.ts';

export const botName = 'Mødeklar';
const botAccount = { id: '28:moedeklar', name: botName };

export type Activity = Record<string, unknown>;

/** Who does something, and where; targeted where nobody else sees it. */
export type Act = { by: TrialPerson; where: Address; isTargeted?: boolean };

/** Makes the activities that Teams would send. */
export type Activities = ReturnType<typeof createActivities>;

type Options = { serviceUrl: () => string; channel: TrialChannel; now: () => Instant; newId: () => string };

export function createActivities({ serviceUrl, channel, now, newId }: Options) {
  const tenant = { id: channel.tenantId };

  function begin({ by, where, isTargeted = false }: Act, type: string): Activity {
    const isChannel = where.chat === channel.channelId;
    return {
      type,
      id: `f:${newId()}`,
      timestamp: now(),
      channelId: 'msteams',
      serviceUrl: serviceUrl(),
      locale: 'da-DK',
      from: accountOf(by),
      recipient: { ...botAccount, ...(isTargeted ? { isTargeted } : {}) },
      conversation: {
        id: conversationIdOf(where),
        conversationType: isChannel ? 'channel' : 'personal',
        tenantId: channel.tenantId,
        ...(isChannel ? { isGroup: true } : {}),
      },
      channelData: isChannel ? channelData(channel) : { tenant },
    };
  }

  return {
    /** What a person wrote, in a personal chat with a file or card. In a channel an `<at>` tag mentions the bot. */
    message(act: Act, said: { id: string; text: string; file?: Found | null; card?: Attached }): Activity {
      const text = escapeText(said.text);
      return {
        ...begin(act, 'message'),
        id: said.id,
        text,
        textFormat: 'plain',
        attachments: [
          { contentType: 'text/html', content: `<p>${text}</p>` },
          ...(said.file ? [downloadOf(said.file)] : []),
          ...(said.card ? [said.card] : []),
        ],
        entities: entitiesOf(text),
      };
    },
    /** A plain `Action.Submit`: a message without text. */
    value(act: Act, value: object, replyToId: string): Activity {
      return { ...begin(act, 'message'), value, replyToId, entities: entitiesOf('') };
    },
    invoke(act: Act, name: string, more: { value: object; replyToId?: string }): Activity {
      return { ...begin(act, 'invoke'), name, ...more, entities: entitiesOf('') };
    },
    reaction(act: Act, replyToId: string, change: { kind: string; isSet: boolean }): Activity {
      const list = change.isSet ? 'reactionsAdded' : 'reactionsRemoved';
      return { ...begin(act, 'messageReaction'), [list]: [{ type: change.kind }], replyToId };
    },
    /** The bot was installed: two activities, as Teams sends them. */
    installed(act: Act): Activity[] {
      return [
        { ...begin(act, 'conversationUpdate'), membersAdded: [{ id: botAccount.id }] },
        { ...begin(act, 'installationUpdate'), action: 'add' },
      ];
    },
  };
}

function accountOf(person: TrialPerson) {
  return { id: teamsIdOf(person.id), name: person.name, aadObjectId: person.id };
}

function channelData({ tenantId, teamId, teamName, channelId }: TrialChannel) {
  return {
    teamsTeamId: teamId,
    teamsChannelId: channelId,
    team: { id: teamId, name: teamName },
    channel: { id: channelId },
    tenant: { id: tenantId },
  };
}

/** What somebody wrote as it is handed on with a message, the mentions of the bot told apart. */
export function htmlOf(text: string): { body: object; mentions: object[] } {
  const content = `<p>${escapeText(text).replaceAll('\n', '<br>')}</p>`;
  const application = { applicationIdentityType: 'bot', id: botAccount.id, displayName: botName };
  const mention = { id: 0, mentionText: botName, mentioned: { application } };
  return {
    body: { contentType: 'html', content },
    mentions: content.includes(`<at>${botName}</at>`) ? [mention] : [],
  };
}

function entitiesOf(text: string): object[] {
  const mention = `<at>${botName}</at>`;
  const client = {
    type: 'clientInfo',
    locale: 'da-DK',
    country: 'DK',
    platform: 'Web',
    timezone: 'Europe/Copenhagen',
  };
  return text.includes(mention)
    ? [{ type: 'mention', text: mention, mentioned: botAccount }, client]
    : [client];
}

/** Teams sends text with entities; the tag around a mention stays. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(`&lt;at&gt;${botName}&lt;/at&gt;`, `<at>${botName}</at>`);
}

/** A file that goes along: the bot fetches it from `downloadUrl`. */
function downloadOf({ name, contentUrl, uniqueId, fileType }: Found): object {
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    ...{ name, contentUrl },
    content: { downloadUrl: contentUrl, uniqueId, fileType },
  };
}
