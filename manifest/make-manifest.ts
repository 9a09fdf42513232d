import type { Language } from '../src/domain/board.ts';
import type { FormCommand } from '../src/domain/item-from-message.ts';
import { type QueryCommand, queryCommands } from '../src/domain/search.ts';
import type { CommandName } from '../src/domain/typed/command.ts';
import { englishSpellings, spellings } from '../src/domain/typed/command-words.ts';
import { noticeActivity } from '../src/graph/notify-activity.ts';
import { wordsFor } from '../src/words/words.ts';
import type { PackageSettings } from './read-settings.ts';

/** 1.29 has commands in the slash menu, answered privately; tenants that do not know it yet take 1.28. */
export const schemas = ['1.29', '1.28'] as const;
export type Schema = (typeof schemas)[number];

/** The commands offered in Teams' menus, most used first; each takes twelve. */
const inTeam: readonly CommandName[] = [
  ...(['agenda', 'agree', 'discuss', 'ask', 'new-item', 'publish'] as const),
  ...(['start', 'next', 'decide', 'postpone', 'search', 'help'] as const),
];
const inPerson: readonly CommandName[] = [
  ...(['agenda', 'new-item', 'propose', 'proposals', 'decide', 'postpone'] as const),
  ...(['waiting-list', 'orders', 'receipts', 'minutes', 'search', 'help'] as const),
];

/** The Teams app manifest in one language. It asks for no permission that the bot does not use. */
export function makeManifest(settings: PackageSettings, schema: Schema, language: Language = 'da') {
  const { appId, publicUrl, developer, privacyUrl, termsUrl, version } = settings;
  const { app } = wordsFor(language);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    version,
    id: appId,
    developer: { name: developer, websiteUrl: publicUrl, privacyUrl, termsOfUseUrl: termsUrl },
    name: { short: app.short, full: app.full },
    description: { short: app.summary, full: app.description },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#5B5FC7',
    defaultInstallScope: 'team',
    // Shared and private channels too; upload refuses a team's app without it.
    supportsChannelFeatures: 'tier1',
    bots: [
      {
        botId: appId,
        scopes: ['team', 'personal', 'groupChat'],
        // Documents are handed out, and pre-reads sent in, in the personal chat.
        supportsFiles: true,
        isNotificationOnly: false,
        ...(schema === '1.29' ? { supportsTargetedMessages: true } : {}),
        commandLists: commandLists(schema, language),
      },
    ],
    composeExtensions: [{ botId: appId, commands: composeCommands(schema, language) }],
    permissions: ['identity', 'messageTeamMembers'],
    activities: { activityTypes: [noticeType(language)] },
    ...graphApp(settings, language),
    localizationInfo: {
      defaultLanguageTag: 'da',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
  };
}

export type Manifest = ReturnType<typeof makeManifest>;

/** The slash menu makes what is asked private, which there is no need of in a private chat. */
function commandLists(schema: Schema, language: Language) {
  const team = { scopes: ['team', 'groupChat'], commands: inTeam.map(commandIn(language)) };
  return [
    schema === '1.29' ? { ...team, triggers: ['mention', 'slash'] } : team,
    { scopes: ['personal'], commands: inPerson.map(commandIn(language)) },
  ];
}

/** Without the slash: Teams writes the title as it is, and one that begins with a slash opens its menu again. */
function commandIn(language: Language) {
  return (name: CommandName) => {
    const { does } = wordsFor(language).commands[name];
    const title = (language === 'en' ? englishSpellings : spellings)[name].slice(1);
    return { title, description: does.charAt(0).toUpperCase() + does.slice(1) };
  };
}

/** A search begins when it is opened, so that the latest can be chosen without a word. The slash menu opens the form. */
function composeCommands(schema: Schema, language: Language) {
  const { compose } = wordsFor(language).app;
  const { title, does: description } = compose.words;
  const named = (id: QueryCommand | FormCommand) => ({
    ...{ id, title: compose[id].title, description: compose[id].does },
  });
  return [
    ...queryCommands.map((id) => ({
      ...{ ...named(id), type: 'query', context: ['compose', 'commandBox'], initialRun: true },
      parameters: [{ name: 'words', title, description, inputType: 'text' }],
    })),
    {
      ...{ ...named('newItem'), type: 'action', context: ['compose', 'commandBox'], fetchTask: true },
      ...(schema === '1.29' ? { triggers: ['slash'] } : {}),
    },
    { ...named('makeItem'), type: 'action', context: ['message'], fetchTask: true },
  ];
}

function noticeType(language: Language) {
  const { activity } = wordsFor(language).mail;
  return {
    type: noticeActivity.type,
    description: activity.description,
    templateText: activity.template(`{${noticeActivity.parameter}}`),
  };
}

/** Only the app that is named here may install ours for people; it is what they sign in to the tab by, too. */
function graphApp({ graphAppId, publicUrl }: PackageSettings, language: Language) {
  if (graphAppId === null) return { validDomains: [] };
  const { host, hostname } = new URL(publicUrl);
  return {
    validDomains: [hostname],
    webApplicationInfo: { id: graphAppId, resource: `api://${host}/${graphAppId}` },
    ...tabs(publicUrl, language),
  };
}

/** The tab of one's own, and those of a channel, a meeting's chat, its details and the panel beside it. */
function tabs(publicUrl: string, language: Language) {
  const home = `${publicUrl}/tab/`;
  const { home: name } = wordsFor(language).tab;
  return {
    staticTabs: [
      { entityId: 'home', name, contentUrl: home, websiteUrl: home, scopes: ['personal'] },
      { entityId: 'conversations', scopes: ['personal'] },
    ],
    configurableTabs: [
      {
        configurationUrl: `${publicUrl}/tab/config`,
        canUpdateConfiguration: true,
        scopes: ['team', 'groupChat'],
        context: ['channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
      },
    ],
  };
}
