import { describe, expect, test } from '@jest/globals';
import type { DriveReader } from '../../src/actions/outside.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { createDrive } from '../../src/graph/drive.ts';
import { aDrive } from '../support/a-drive.ts';
import { failureOf } from '../support/a-graph.ts';

const readers: readonly DriveReader[] = [
  { personId: asId<PersonId>('AAAA-sara'), addresses: ['sara@aaloese.example'] },
  { personId: asId<PersonId>('aaaa-frans'), addresses: ['frans@aaloese.example', 'fd@aaloese.example'] },
];

const owner = {
  roles: ['owner'],
  grantedToV2: { siteGroup: { id: '3', displayName: 'Ejere af Direktionen' } },
};
const sara = { roles: ['write'], grantedToV2: { user: { id: 'aaaa-SARA', displayName: 'Sara Lind' } } };
const people = (...identities: object[]) => ({ link: { scope: 'users' }, grantedToIdentitiesV2: identities });
const login = (loginName: string, more: object = {}) => ({
  grantedToV2: { siteUser: { loginName }, ...more },
});

/** The board's drive with a folder in it, and who Graph says may read them. */
async function aBoardDrive(ofRoot: readonly object[], ofFolder: readonly object[] = ofRoot) {
  const around = await aDrive();
  const root = around.drives.root('b!board');
  const folder = around.drives.folder(around.drives.folder(root, 'Direktionen'), 'Referater & bilag');
  around.drives.permissions.set(root.id, ofRoot);
  around.drives.permissions.set(folder.id, ofFolder);
  const drive = createDrive(around.client);
  const find = (path = '/Direktionen/Referater & bilag/') =>
    drive.boardFolder({ driveId: 'b!board', folder: path }, readers);
  return { ...around, root, folder, find };
}

describe('the board’s own drive', () => {
  test.each([
    ['its owners’ group and a leader', [owner, sara]],
    ['leaders by every address of theirs', [owner, login('i:0#.f|membership|FD@aaloese.example')]],
    [
      'a link for leaders',
      [owner, people({ user: { id: 'aaaa-frans' } }, { user: { email: 'Sara@aaloese.example' } })],
    ],
    ['a link that gives nothing', [owner, { link: { scope: 'existingAccess' } }]],
    ['an app', [owner, { grantedToV2: { application: { id: 'app' } } }]],
    ['SharePoint itself', [owner, login('SHAREPOINT\\system')]],
    ['a group', [owner, login('c:0t.c|tenant|1234', { group: { id: '1234' } })]],
  ])('is fit where it is read by %s', async (_, permissions) => {
    const { find, folder } = await aBoardDrive(permissions);

    expect(await find()).toEqual({ driveId: 'b!board', itemId: folder.id });
  });

  test.each([
    ['anyone', [owner, { link: { scope: 'anonymous', type: 'view' } }]],
    ['anyone', [owner, { link: { type: 'edit', webUrl: 'https://aaloese.sharepoint.com/:w:/old' } }]],
    ['anyone', [owner, { link: { scope: 'something new' } }]],
    ['organization', [owner, { link: { scope: 'organization' } }]],
    ['everyone', [owner, login('c:0-.f|rolemanager|spo-grid-all-users/tenant')]],
    ['everyone', [owner, login('c:0(.s|true')]],
    ['outsider', [owner, sara, { grantedToV2: { user: { id: 'aaaa-carl' } } }]],
    [
      'outsider',
      [owner, people({ user: { id: 'aaaa-frans' } }, { user: { email: 'gaest@andetsteds.example' } })],
    ],
    ['outsider', [owner, login('i:0#.f|membership|carl@aaloese.example')]],
    ['outsider', [owner, { invitation: { email: 'gaest@andetsteds.example' } }]],
    ['unseen', []],
  ] as const)('is not fit where Graph tells of %s: %j', async (unfit, permissions) => {
    const { find } = await aBoardDrive(permissions);

    expect(await find()).toEqual({ unfit });
  });

  test('is looked at as a whole and in its folder, on every page', async () => {
    const anyone = { link: { scope: 'anonymous' } };
    expect(await (await aBoardDrive([owner, anyone], [owner])).find()).toEqual({ unfit: 'anyone' });
    expect(await (await aBoardDrive([owner], [owner, anyone])).find()).toEqual({ unfit: 'anyone' });
    const { find, graph } = await aBoardDrive([owner]);
    const { url } = graph;
    graph.answerNext({ status: 200, body: { id: '01FOLDER' } });
    graph.answerNext({
      ...{ status: 200 },
      body: { value: [owner], '@odata.nextLink': `${url}/v1.0/drives/b!board/root/permissions?$skiptoken=1` },
    });
    graph.answerNext({ status: 200, body: { value: [anyone] } });
    expect(await find()).toEqual({ unfit: 'anyone' });
  });

  test('is used from its root where no folder is named', async () => {
    const { find, root } = await aBoardDrive([owner]);
    expect(await find('')).toEqual({ driveId: 'b!board', itemId: root.id });
  });

  test('is not found where there is no such folder', async () => {
    const { find } = await aBoardDrive([owner]);
    expect(await failureOf(find('Direktionen/Andet'))).toMatchObject({ reason: 'not-found' });
  });
});

describe('the channel’s files', () => {
  test('are found by its team and kept by drive and item', async () => {
    const { client, drives } = await aDrive();
    const folder = drives.folder(drives.root('b!team'), 'Dagsordener');
    drives.channels.set('group-1/19:channel@thread.tacv2', folder);
    const drive = createDrive(client);

    expect(await drive.channelFolder('group-1', '19:channel@thread.tacv2')).toEqual({
      ...{ driveId: 'b!team', itemId: folder.id },
    });
    expect(await failureOf(drive.channelFolder('group-1', '19:other'))).toMatchObject({
      reason: 'not-found',
    });
  });
});

describe('taking a file away', () => {
  async function aLaidFile() {
    const around = await aDrive();
    const item = around.drives.lay(around.drives.root('b!team'), 'a.pdf', Buffer.from('a'));
    const drive = createDrive(around.client);
    const remove = () => drive.remove({ driveId: 'b!team', itemId: item.id });
    return { ...around, item, remove };
  }

  test('takes it away for good, and does nothing where it is gone', async () => {
    const { remove, drives, item, graph } = await aLaidFile();
    await remove();
    expect(drives.find('b!team', item.id)).toBeUndefined();
    expect(graph.asked.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
      'POST permanentDelete',
    ]);
    await remove();
  });

  test('throws it away at least where the library lets nothing go for good', async () => {
    const { remove, drives, item, graph } = await aLaidFile();
    graph.answerNext({ status: 400, body: { error: { code: 'invalidRequest' } } });
    await remove();
    expect(drives.find('b!team', item.id)).toBeUndefined();
  });

  test('fails where it may not', async () => {
    const { remove, drives, item } = await aLaidFile();
    drives.troubles.set(item.id, 403);
    expect(await failureOf(remove())).toMatchObject({ reason: 'not-permitted' });
  });
});
