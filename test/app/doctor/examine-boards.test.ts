import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { examineBoards } from '../../../src/app/doctor/examine-boards.ts';
import { usedPermissions } from '../../../src/app/doctor/judge-permissions.ts';
import type { Means } from '../../../src/app/doctor/means.ts';
import type { WishedBoard } from '../../../src/operator/doctor.ts';
import { createSubscriptionRoom } from '../../../src/playground/graph/subscriptions.ts';
import { aChannelId, aConnector } from '../../support/a-connector.ts';
import { aGraph, boardMailbox } from '../../support/a-graph.ts';
import type { Fault } from '../../support/fake-connector.ts';

const aWish: WishedBoard = {
  ...{ name: 'D', mailbox: boardMailbox, subscription: null, channel: null, files: false },
  reach: { install: false, mail: false, activityFeed: false },
};

/** A token with these permissions. */
const bearing = (roles: readonly string[]) => async () =>
  `x.${Buffer.from(JSON.stringify({ roles })).toString('base64url')}.x`;

/** What is found of one board in a good world, but for what is said. */
async function found(wish: Partial<WishedBoard>, means: Partial<Means>, roles: readonly string[] = []) {
  const all: Means = {
    botToken: { header: async () => 'Bearer bot-token', renew: () => {} },
    connector: { call: () => Promise.reject(new Error('nobody asks Teams here')) },
    ...{ graph: null, graphToken: bearing(roles) },
    ...means,
  };
  const findings = await examineBoards([{ ...aWish, ...wish }], all);
  return new Map(findings.map(({ check, ...rest }) => [check.replace('D: ', ''), rest]));
}

describe('the doctor tries the mailbox', () => {
  test('and can read it, a page of it and no more', async () => {
    const { graph, client } = await aGraph();

    expect((await found({}, { graph: client })).get('mailbox')).toEqual({
      ...{ state: 'ok', says: `the calendar of ${boardMailbox} can be read` },
    });
    expect(graph.asked.map(({ path }) => path)).toEqual([expect.stringContaining('/calendarView/delta?')]);
  });

  test.each([
    [403, 'ErrorAccessDenied', '(403)', 'New-ManagementRoleAssignment'],
    [404, 'ErrorInvalidUser', 'no mailbox', 'Exchange licence'],
    [400, 'BadRequest', '400 BadRequest', 'look up the code'],
  ])('and says what to do where Graph answers %d %s', async (status, code, says, todo) => {
    const { graph, client } = await aGraph();
    graph.answerNext({ status, body: { error: { code, message: 'No.' } } });

    expect((await found({}, { graph: client })).get('mailbox')).toMatchObject({
      ...{ state: 'fails', says: expect.stringContaining(says), todo: expect.stringContaining(todo) },
    });
  });

  test('and says what to do where Graph takes no token of ours, asks to wait, or is cut off', async () => {
    const { graph, client } = await aGraph();
    graph.orders.answer('token refused', 2);
    expect((await found({}, { graph: client })).get('mailbox')?.todo).toContain('GRAPH_TENANT_ID');
    graph.orders.answer('connection cut', 3);
    expect((await found({}, { graph: client })).get('mailbox')).toMatchObject({
      ...{
        state: 'fails',
        says: expect.stringContaining('no answer'),
        todo: expect.stringContaining('reached'),
      },
    });
    graph.orders.answer('throttled for an hour');
    expect((await found({}, { graph: client })).get('mailbox')).toMatchObject({
      ...{ state: 'fails', todo: expect.stringContaining('wait') },
    });
  });

  test('and not without a token, which is told elsewhere', async () => {
    const { graph, client } = await aGraph();
    const findings = await found({}, { graph: client, graphToken: () => Promise.reject(new Error('none')) });

    for (const check of ['mailbox', 'permissions'])
      expect(findings.get(check)).toMatchObject({ state: 'skipped' });
    expect(graph.asked).toEqual([]);
  });

  test('and not where none is wished for, or there is no Graph', async () => {
    const { client } = await aGraph();
    expect([...(await found({ mailbox: null }, { graph: client })).keys()]).toEqual(['team', 'permissions']);
    expect([...(await found({}, {})).keys()]).toEqual(['team']);
  });
});

describe('the doctor asks Graph of the subscription', () => {
  const expirationDateTime = '2026-11-25T12:00:00Z';
  const kept = {
    ...{ id: 's-1', changeType: 'updated', notificationUrl: 'https://m.example/', clientState: 'x' },
    ...{ resource: `users/${boardMailbox}/events`, expirationDateTime },
  };
  const rooms = (mailboxes: Parameters<typeof createSubscriptionRoom>[0]['mailboxes']) => [
    createSubscriptionRoom({
      ...{ mailboxes, reach: async () => null, now: () => '2026-11-21T12:00:00Z', kept: [kept] },
    }).room,
  ];
  const look = async (subscription: string, status?: number) => {
    const { graph, client } = await aGraph({ rooms });
    if (status) graph.answerNext({ status, body: { error: { code: 'No', message: 'No.' } } });
    return (await found({ mailbox: null, subscription }, { graph: client })).get('subscription at Graph');
  };

  test('which stands, is gone, or is not told of', async () => {
    expect(await look('s-1')).toEqual({ state: 'ok', says: `Graph knows it, until ${expirationDateTime}` });
    expect(await look('s-2')).toMatchObject({ state: 'fails', todo: expect.stringContaining('quarter') });
    expect(await look('s-1', 403)).toMatchObject({ state: 'skipped' });
    expect(await look('s-1', 400)).toMatchObject({ state: 'fails', says: 'Graph answers 400 No' });
  });
});

describe('the doctor compares what is granted with what the board wishes for', () => {
  const reach = { install: true, mail: true, activityFeed: true };
  const look = async (wish: Partial<WishedBoard>, roles: readonly string[]) => {
    const { client } = await aGraph();
    return (await found({ mailbox: null, ...wish }, { graph: client }, roles)).get('permissions');
  };

  test('and names each that is missing, with what it is for', async () => {
    expect(await look({ reach, files: true }, [])).toEqual({
      state: 'fails',
      says: 'missing: TeamsActivity.Send for lines in the activity feed; Sites.Selected or Files.ReadWrite.All for files in SharePoint',
      todo: expect.stringContaining('consent'),
    });
    expect((await look({ files: true, reach }, ['Sites.Selected']))?.says).toBe(
      'missing: TeamsActivity.Send for lines in the activity feed',
    );
  });

  test('and says what goes without', async () => {
    expect(await look({}, [])).toEqual({ state: 'ok', says: 'nothing is missing in Entra' });
    const says = (await look({ reach }, ['TeamsActivity.Send']))?.says;
    expect(says).toContain('not installed for whoever lacks it');
    expect(says).toContain('Test-ServicePrincipalAuthorization');
    const all = ['TeamsActivity.Send', 'TeamsAppInstallation.ReadWriteSelfForUser.All', 'Sites.Selected'];
    const granted = await look({ reach: { ...reach, mail: false }, files: true }, all);
    expect(granted).toEqual({ state: 'ok', says: 'nothing is missing in Entra' });
  });

  test('by the permissions that the guide names', () => {
    const guide = readFileSync('docs/graph.md', 'utf8');
    expect(usedPermissions.filter((name) => !guide.includes(`| ${name}`))).toEqual([]);
  });
});

describe('the doctor asks Teams whether the app is in the team', () => {
  const look = async (how: Fault['how'] | null) => {
    const { teams, ours } = await aConnector();
    if (how) teams.faults.push({ how, times: 9 });
    const channel = { serviceUrl: teams.url, channelId: aChannelId };
    return (await found({ channel }, { connector: ours })).get('team');
  };

  test('and it is', async () =>
    expect(await look(null)).toEqual({ state: 'ok', says: 'the app is in the team' }));

  test.each<[string, Fault['how'], string]>([
    ['was taken out', { status: 403, code: 'BotNotInConversationRoster' }, 'add it to the team'],
    ['is blocked', { status: 403, code: 'BotDisabledByAdmin' }, 'Manage apps'],
    ['may not', { status: 403, code: 'Forbidden' }, 'policies'],
    ['finds no such channel', { status: 404 }, '/opsæt'],
    ['is somebody else', { status: 401 }, 'Azure Bot has MicrosoftAppId'],
    ['is made to wait', { status: 503 }, 'else wait'],
    ['is cut off', 'cut', 'firewall'],
    ['is too much', { status: 413 }, 'try again'],
  ])('and says what to do where it %s', async (_, how, todo) => {
    expect(await look(how)).toMatchObject({ state: 'fails', todo: expect.stringContaining(todo) });
  });

  test('but not before the channel is known, or without a token', async () => {
    expect((await found({}, {})).get('team')).toMatchObject({ state: 'skipped' });
    const none = { header: () => Promise.reject(new Error('none')), renew: () => {} };
    expect((await found({}, { botToken: none })).get('team')?.says).toContain('no bot token');
  });
});
