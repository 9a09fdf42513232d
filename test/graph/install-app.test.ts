import { describe, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/domain/ids.ts';
import { chatOf } from '../../src/playground/graph/teamwork.ts';
import { aDirectory, appIds, aUser } from '../support/a-directory.ts';
import { failureOf } from '../support/a-graph.ts';

const anna = aUser('Anna Holm');
const annaId = anna.id as PersonId;

type Around = Awaited<ReturnType<typeof aDirectory>>;
const asked = ({ graph }: Around) =>
  graph.asked.map(({ method, path }) => `${method} ${path.replace('/v1.0', '').replace(/\?.*$/, '')}`);

describe('installing the app for a person', () => {
  test('does it, and tells where their chat with the bot is', async () => {
    const around = await aDirectory([anna]);
    expect(await around.directory.install(annaId)).toEqual({ conversationId: chatOf(anna.id) });
    expect([...around.state.installed]).toEqual([anna.id]);
  });

  test('that have it already tells of the chat alone', async () => {
    const around = await aDirectory([anna], { installed: new Set([anna.id]) });
    expect(await around.directory.install(annaId)).toEqual({ conversationId: chatOf(anna.id) });
  });

  test('finds the app in the catalogue by the id in its manifest, once', async () => {
    const around = await aDirectory([anna]);
    await around.directory.install(annaId);
    await around.directory.install(annaId);
    expect(asked(around).filter((path) => path.includes('appCatalogs'))).toEqual([
      'GET /appCatalogs/teamsApps',
    ]);
  });

  test('asks no catalogue where its id there is configured', async () => {
    const around = await aDirectory([anna], { teamsApp: appIds });
    await around.directory.install(annaId);
    const apps = `/users/${anna.id}/teamwork/installedApps`;
    const installation = Buffer.from(`${anna.id}##app`).toString('base64');
    expect(asked(around)).toEqual([`POST ${apps}`, `GET ${apps}`, `GET ${apps}/${installation}/chat`]);
  });

  test('is done once where the answer was lost', async () => {
    const around = await aDirectory([anna], { teamsApp: appIds });
    around.graph.answerNext('cut');
    expect(await around.directory.install(annaId)).toEqual({ conversationId: chatOf(anna.id) });
  });

  test('is left to the queue while it is not told of yet', async () => {
    const around = await aDirectory([anna], { lagging: new Set([anna.id]) });
    expect(await failureOf(around.directory.install(annaId))).toMatchObject({
      side: 'graph',
      reason: 'busy',
    });
    expect(await around.directory.install(annaId)).toEqual({ conversationId: chatOf(anna.id) });
  });
});

test('installing the app is left to the queue where it takes longer than telling may', async () => {
  const around = await aDirectory([anna], { teamsApp: appIds });
  const installing = around.directory.install(annaId);
  around.pass(31);
  expect(await failureOf(installing)).toMatchObject({ reason: 'busy' });
});

describe('an installation that comes to nothing says why', () => {
  test.each([
    ['the manifest names another app', { isOurs: false }, 'app-not-ours'],
    ['a policy is against it', { blocked: new Set([anna.id]) }, 'app-blocked'],
    ['the person has never signed in', { newcomers: new Set([anna.id]) }, 'never-signed-in'],
    ['nobody is known by the id', { users: [], newcomers: new Set([anna.id]) }, 'not-found'],
    [
      'nobody may look whether there is such a person',
      { mayRead: 'nothing', newcomers: new Set([anna.id]) },
      'not-found',
    ],
    ['the catalogue has no such app', { catalogue: [] }, 'app-not-found'],
    ['the configured id is of no app', { teamsApp: { catalogueId: 'x', manifestId: null } }, 'app-not-found'],
    ['nobody consented to it', { mayInstall: false }, 'not-permitted'],
    ['no app is configured', { teamsApp: { catalogueId: null, manifestId: null } }, 'unknown'],
  ] as const)('%s', async (_, more, reason) => {
    const around = await aDirectory([anna], more as object);
    expect(await failureOf(around.directory.install(annaId))).toMatchObject({ side: 'graph', reason });
    expect(around.state.installed.size).toBe(0);
  });

  test('in the log as well, without Graph’s own words', async () => {
    const around = await aDirectory([anna], { isOurs: false });
    await failureOf(around.directory.install(annaId));
    const [line] = around.logged.filter((one) => one.includes('could not be installed'));
    expect(JSON.parse(line ?? '')).toMatchObject({ status: 403, reason: 'app-not-ours', person: anna.id });
    expect(line).not.toContain('not allowed to manage');
  });
});
