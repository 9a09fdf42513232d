import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { checkIcons } from '../../manifest/check-icons.ts';
import { checkManifest } from '../../manifest/check-manifest.ts';
import { localise } from '../../manifest/localise.ts';
import { type Manifest, makeManifest, schemas } from '../../manifest/make-manifest.ts';
import { zipPackage } from '../../manifest/zip-package.ts';
import { formCommands } from '../../src/domain/item-from-message.ts';
import { queryCommands } from '../../src/domain/search.ts';
import { readCommand } from '../../src/domain/typed/read-command.ts';
import { noticeActivity } from '../../src/graph/notify-activity.ts';

const settings = {
  appId: '33333333-3333-4333-8333-333333333333',
  graphAppId: '44444444-4444-4444-8444-444444444444',
  publicUrl: 'https://moedeklar.aaloese.example',
  developer: 'Åløse Kommune',
  privacyUrl: 'https://aaloese.example/privatliv',
  termsUrl: 'https://aaloese.example/vilkaar',
  version: '1.2.3',
};
const icons = { color: picture('color.png'), outline: picture('outline.png') };
const newest = makeManifest(settings, '1.29');

describe.each(schemas)('the manifest of schema %s', (schema) => {
  const manifest = makeManifest(settings, schema);
  const english = makeManifest(settings, schema, 'en');

  test('is one that Teams takes, in both languages, with Graph and without', async () => {
    for (const one of [manifest, english, makeManifest({ ...settings, graphAppId: null }, schema)])
      expect(await checkManifest(one)).toEqual([]);
  });

  test('offers commands that the bot understands in the language they stand in', () => {
    const titles = [manifest, english].flatMap(({ bots }) =>
      bots.flatMap(({ commandLists }) =>
        commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
      ),
    );
    expect(titles.filter((title) => readCommand(title, { units: [] }).kind === 'unknown')).toEqual([]);
    expect(titles.filter((title) => title.startsWith('/'))).toEqual([]);
  });

  test('says in English all that it says in Danish', () => {
    const file = localise(manifest, english, schema);
    expect(file).toMatchObject({
      'name.full': english.name.full,
      'description.short': english.description.short,
      'description.full': english.description.full,
      'activities.activityTypes[0].templateText': 'News from {board}',
      'bots[0].commandLists[0].commands[0].title': 'agenda',
    });
    const { commands = [] } = manifest.bots[0]?.commandLists[1] ?? {};
    for (const at of commands.keys())
      expect(file).toHaveProperty([`bots[0].commandLists[1].commands[${at}].description`]);
  });
});

test.each(schemas)(
  'the compose box of schema %s offers what the bot answers, in both languages',
  (schema) => {
    const [danish, english] = (['da', 'en'] as const).map((language) =>
      makeManifest(settings, schema, language).composeExtensions.flatMap(({ commands }) => commands),
    );
    expect(danish?.map(({ id }) => id)).toEqual([...queryCommands, ...formCommands]);
    const titles = ['Find punkt', 'Find beslutning', 'Nyt punkt', 'Gør til punkt'];
    expect(danish?.map(({ title }) => title)).toEqual(titles);
    expect(english?.map(({ title }) => title)).toEqual([
      ...['Find item', 'Find decision', 'New item', 'Make it an item'],
    ]);
  },
);

test('the slash menu and private answers are asked for in 1.29 alone', () => {
  const asked = (manifest: Manifest) => JSON.stringify(manifest).match(/supportsTargetedMessages|"slash"/g);
  expect(asked(newest)).toEqual(['supportsTargetedMessages', '"slash"', '"slash"']);
  expect(asked(makeManifest(settings, '1.28'))).toBeNull();
});

test('the app that asks Graph is named, which may install ours for people then, and is not the bot', () => {
  const { appId, graphAppId } = settings;
  expect(newest).toMatchObject({
    webApplicationInfo: { id: graphAppId, resource: `api://moedeklar.aaloese.example/${graphAppId}` },
  });
  expect([newest.id, ...newest.bots.map(({ botId }) => botId)]).toEqual([appId, appId]);
  expect(makeManifest({ ...settings, graphAppId: null }, '1.29')).not.toHaveProperty('webApplicationInfo');
});

test('the tabs lie at our address, and stand there only where people can sign in to them', () => {
  const at = 'https://moedeklar.aaloese.example/tab';
  expect(newest).toMatchObject({
    validDomains: ['moedeklar.aaloese.example'],
    staticTabs: [{ contentUrl: `${at}/`, name: 'Mine møder' }, { entityId: 'conversations' }],
    configurableTabs: [{ configurationUrl: `${at}/config`, scopes: ['team', 'groupChat'] }],
  });
  const without = makeManifest({ ...settings, graphAppId: null }, '1.29');
  expect(without).toMatchObject({ validDomains: [] });
  expect(without).not.toHaveProperty('staticTabs');
  expect(without).not.toHaveProperty('configurableTabs');
});

test('the activity of people’s feeds is declared, with what stands open in its sentence', () => {
  const [declared] = newest.activities.activityTypes;
  expect(declared?.type).toBe(noticeActivity.type);
  expect(declared?.templateText).toContain(`{${noticeActivity.parameter}}`);
});

describe('what Teams would refuse is found before', () => {
  const broken: [string, Manifest, RegExp][] = [
    ['an id that is none', { ...newest, id: 'nobody' }, /^MicrosoftAppId: /],
    [
      'a long developer',
      { ...newest, developer: { ...newest.developer, name: 'Å'.repeat(33) } },
      /^APP_DEVELOPER: /,
    ],
    [
      'an app in teams without channel features',
      { ...newest, supportsChannelFeatures: '' },
      /supportsChannelFeatures/,
    ],
    ['a version with a word', { ...newest, version: '1.2.3-beta' }, /^version /],
    [
      'a domain with its scheme',
      { ...newest, validDomains: ['https://x.example' as never] },
      /^validDomains /,
    ],
    [
      'fields of 1.29 under 1.28',
      { ...newest, manifestVersion: '1.28', $schema: newest.$schema.replace('1.29', '1.28') },
      /./,
    ],
  ];
  test.each(broken)('%s', async (_, manifest, complaint) => {
    expect(await checkManifest(manifest)).toContainEqual(expect.stringMatching(complaint));
  });

  test('a command that stands twice in a list', async () => {
    const bots = newest.bots.map((bot) => ({
      ...bot,
      commandLists: bot.commandLists.map((list) => ({
        ...list,
        commands: list.commands.toSpliced(1, 1, ...list.commands.slice(0, 1)),
      })),
    }));
    expect(await checkManifest({ ...newest, bots })).toEqual(['a command stands twice in one list']);
  });

  test('words that differ by language where Teams takes one', () => {
    expect(() => localise(newest, { ...newest, accentColor: '#fff' }, '1.29')).toThrow('accentColor differs');
  });
});

describe('the icons', () => {
  test('are of Teams’ sizes, the small one white on a clear ground', () => {
    expect(checkIcons(icons)).toEqual([]);
  });

  test('are refused in each other’s place, and where they are none', () => {
    expect(checkIcons({ color: icons.outline, outline: icons.color })).toEqual([
      'color.png is 32×32, not 192×192',
      'outline.png is 192×192, not 32×32',
    ]);
    expect(checkIcons({ ...icons, color: new Uint8Array([1, 2, 3]) })).toEqual(['color.png is no PNG']);
  });
});

test('the package is the same to the byte when made twice, and holds four files', () => {
  const once = zipPackage(settings, '1.29', icons);
  expect(Buffer.from(zipPackage(settings, '1.29', icons)).equals(Buffer.from(once))).toBe(true);
  expect(Object.keys(unzipSync(once))).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
});

describe('docs/permissions.md', () => {
  const rows = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const reasons = rows.filter(([, , , file = '']) => file.startsWith('`src/'));

  test('gives a reason for each thing that the manifest asks for', () => {
    const [bot] = newest.bots;
    const asked = [
      ...(bot?.scopes ?? []).map((scope) => `scope \`${scope}\``),
      ...newest.permissions.map((name) => `permission \`${name}\``),
      ...newest.activities.activityTypes.map(({ type }) => `activity type \`${type}\``),
      ...Object.keys(bot ?? {})
        .filter((name) => name.startsWith('supports'))
        .map((name) => `\`${name}\``),
      '`supportsChannelFeatures: tier1`',
      ...newest.composeExtensions.flatMap(({ commands }) =>
        commands.map(({ id }) => `compose command \`${id}\``),
      ),
      '`webApplicationInfo`',
      ...['`staticTabs`', '`configurableTabs`', '`validDomains`'],
    ];
    const given = reasons.map(([, what = '']) => what.replace(/ \(.*\)$/, ''));
    expect(given.sort()).toEqual(asked.sort());
    expect(newest).not.toHaveProperty('authorization');
  });

  test('names code that is there', () => {
    const files = reasons.map((cells) => cells[3]?.replaceAll('`', '') ?? '');
    expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
  });
});

function picture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../manifest/${name}`, import.meta.url)));
}
