import { spellings } from '../src/domain/typed/command-words.ts';
import { noticeActivity } from '../src/graph/notify-activity.ts';
import { wordsFor } from '../src/words/words.ts';

/** What is the municipality's own in the app package. */
export type PackageSettings = {
  /** The bot's id in Entra (`MicrosoftAppId`). */
  appId: string;
  /** The app that asks Graph (`GRAPH_CLIENT_ID`): only the one named may install ours for people. Null without Graph. */
  graphAppId: string | null;
  /** Where the service is reached, https. */
  publicUrl: string;
  /** Who answers for the app, as people read it in Teams. */
  developer: string;
  privacyUrl: string;
  termsUrl: string;
};

/** The commands offered in Teams' menu, most used first; it takes twelve a scope. */
const inTeam = [
  'agenda',
  'agree',
  'discuss',
  'ask',
  'publish',
  'new-item',
  'meetings',
  'case',
  'set-up',
  'help',
] as const;
const inPerson = [
  ...['agenda', 'new-item', 'decide', 'postpone', 'publish', 'proposals', 'propose', 'waiting-list'],
  ...['meetings', 'case', 'roles', 'help'],
] as const;

/** The Teams app manifest, schema 1.28. It asks for no permission that the bot does not use. */
export function makeManifest(
  { appId, graphAppId, publicUrl, developer, privacyUrl, termsUrl }: PackageSettings,
  version: string,
) {
  const { activity } = wordsFor('da').mail;
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.28/MicrosoftTeams.schema.json',
    manifestVersion: '1.28',
    version,
    id: appId,
    developer: { name: developer, websiteUrl: publicUrl, privacyUrl, termsOfUseUrl: termsUrl },
    name: { short: 'Mødeklar', full: 'Mødeklar – direktionens møder' },
    description: {
      short: 'Gør direktionens møder klar: dagsorden, beslutninger og besked til cheferne.',
      full: 'Mødeklar udsender direktionens dagsorden som et kort i kanalen, samler markeringer og spørgsmål pr. punkt, registrerer beslutninger efter bekræftelse og giver cheferne besked. Nævn Mødeklar i kanalen, eller skriv i den private chat; /hjælp viser, hvad du kan gøre.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#5B5FC7',
    defaultInstallScope: 'team',
    supportsChannelFeatures: 'tier1',
    bots: [
      {
        botId: appId,
        scopes: ['team', 'personal', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [
          { scopes: ['team', 'groupChat'], commands: inTeam.map(commandOf) },
          { scopes: ['personal'], commands: inPerson.map(commandOf) },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [],
    activities: {
      activityTypes: [
        {
          type: noticeActivity.type,
          description: activity.description,
          templateText: activity.template(`{${noticeActivity.parameter}}`),
        },
      ],
    },
    ...(graphAppId === null
      ? {}
      : {
          webApplicationInfo: { id: graphAppId, resource: `api://${new URL(publicUrl).host}/${graphAppId}` },
        }),
    localizationInfo: { defaultLanguageTag: 'da-dk' },
  };
}

function commandOf(name: keyof typeof spellings) {
  const description = wordsFor('da').commands[name].does;
  return { title: spellings[name], description: description.charAt(0).toUpperCase() + description.slice(1) };
}
