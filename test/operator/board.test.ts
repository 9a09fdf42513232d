import { describe, expect, test } from '@jest/globals';
import { asId, type TenantId } from '../../src/domain/ids.ts';
import { tenant } from '../support/builders.ts';
import { aBoardFile, anOperator, type Operator } from './an-operator.ts';

const whole = {
  ...{ name: 'Direktionen', tenantId: 'tenant-1', timeZone: 'Europe/Copenhagen', language: 'da' },
  calendar: {
    ...{ mailbox: 'direktionen@aaloese.example', rule: { subject: '^Direktion' } },
    writeAgenda: true,
  },
  channel: {
    ...{ teamId: '19:team@thread.tacv2', channelId: '19:channel@thread.tacv2' },
    serviceUrl: 'https://smba.example/emea/',
    ...{ groupId: 'team-1', folder: { driveId: 'b!team', itemId: '01CHANNEL' } },
  },
  members: [
    {
      ...{ aadObjectId: 'sara', name: 'Sara Lind', email: 'sara@aaloese.example', role: 'secretary' },
      ...{ unit: null, from: null, to: null, deputyFor: null },
    },
    {
      ...{ aadObjectId: 'carl', name: 'Carl Fisk', email: null, role: 'chief' },
      ...{ unit: 'CFE', from: '2026-01-01', to: '2026-12-31', deputyFor: 'tina' },
      addresses: ['carl@gammelby.example'],
    },
  ],
  units: [{ code: 'CFE', name: 'Center for Finans', validFrom: '2024-01-01', validTo: null }],
  ...{ standingItems: ['Øvrige sager'], meetingMinutes: 90, hideClosedCaseNumbers: true },
  closedDays: ['06-05', '12-24'],
  deadlines: { submission: 6, publication: 4, reminder: 2, answer: 5 },
  reach: { install: false, mail: true, activityFeed: true },
  files: { toChannel: true, internalDrive: { driveId: 'b!board', folder: 'Referater' } },
  bodies: [{ name: 'Økonomiudvalget', short: 'ØU', contact: 'oeu@aaloese.example', leadDays: 7 }],
};

async function add({ type }: Operator, file: object) {
  return type('board add board.json', { 'board.json': JSON.stringify(file) });
}

async function show({ type }: Operator) {
  return JSON.parse((await type('board show Direktionen')).out);
}

describe('board add', () => {
  test('adds the board, and board show gives it back as it was described', async () => {
    const operator = anOperator();

    expect(await add(operator, whole)).toEqual({
      ...{ status: 0, out: 'added Direktionen (2 members, 1 units)', err: '' },
    });
    expect(await show(operator)).toEqual(whole);
  });

  test('gives what is left out its usual value', async () => {
    const operator = anOperator();

    await add(operator, JSON.parse(aBoardFile()));

    expect(await show(operator)).toEqual({
      ...{ name: 'Direktionen', tenantId: 'tenant-1', timeZone: 'Europe/Copenhagen', language: 'da' },
      ...{ calendar: null, channel: null, units: [], standingItems: ['Øvrige sager'] },
      members: [{ ...whole.members[0], email: null }],
      ...{ meetingMinutes: 120, hideClosedCaseNumbers: false, closedDays: [] },
      deadlines: { submission: 5, publication: 3, reminder: 1, answer: 3 },
      reach: { install: true, mail: false, activityFeed: false },
      files: { toChannel: false, internalDrive: null },
      bodies: [],
    });
  });

  test('again updates it, whatever case its name is in', async () => {
    const operator = anOperator();
    await add(operator, whole);
    const [before] = operator.world.store.everything(tenant).boards.values();

    const members = whole.members.slice(0, 1);
    const again = await add(operator, { ...whole, name: 'DIREKTIONEN', meetingMinutes: 60, members });

    expect(again.out).toBe('updated DIREKTIONEN (1 members, 1 units)');
    const boards = [...operator.world.store.everything(tenant).boards.values()];
    expect(boards).toMatchObject([{ id: before?.id, name: 'DIREKTIONEN', meetingMinutes: 60 }]);
    expect(boards[0]?.members).toHaveLength(1);
  });

  test('again keeps the channel that was found since, unless another is named', async () => {
    const operator = anOperator();
    await add(operator, whole);

    await add(operator, { ...whole, channel: undefined });
    expect((await show(operator)).channel).toEqual(whole.channel);

    await add(operator, { ...whole, channel: { channelId: whole.channel.channelId } });
    expect((await show(operator)).channel).toEqual(whole.channel);

    await add(operator, { ...whole, channel: { channelId: '19:other@thread.tacv2' } });
    expect((await show(operator)).channel).toEqual({
      ...{ teamId: null, channelId: '19:other@thread.tacv2', serviceUrl: null },
      ...{ groupId: null, folder: null },
    });
  });

  test('of what board show gave changes nothing', async () => {
    const operator = anOperator();
    await add(operator, whole);
    const shown = await show(operator);

    expect((await add(operator, shown)).out).toMatch(/^updated /);
    expect(await show(operator)).toEqual(shown);
  });

  test('in two tenants makes two boards, and each is shown with its tenant', async () => {
    const operator = anOperator();
    await add(operator, whole);
    expect((await add(operator, { ...whole, tenantId: 'tenant-2', language: 'en' })).out).toMatch(/^added /);

    expect(await operator.type('board show Direktionen')).toMatchObject({ status: 2 });
    const { out } = await operator.type('board show Direktionen --tenant tenant-2');
    expect(JSON.parse(out)).toMatchObject({ tenantId: 'tenant-2', language: 'en' });
  });

  test('stands on record as done by an operator at the command line', async () => {
    const operator = anOperator();
    await add(operator, whole);

    expect(operator.world.store.records(tenant)).toMatchObject([{ what: 'add-board', by: 'operator' }]);
  });
});

describe('a file that describes no board', () => {
  const [[member, chief], unit] = [whole.members, whole.units[0]];

  test.each<[string, object, string]>([
    ['name', { name: ' ' }, 'name'],
    ['name', { name: 'x'.repeat(101) }, 'name'],
    ['name', { name: undefined }, 'name'],
    ['tenantId', { tenantId: 7 }, 'tenantId'],
    ['tenantId', { tenantId: undefined }, 'tenantId'],
    ['timeZone', { timeZone: 'Europe/Kvistrup' }, 'timeZone'],
    ['language', { language: 'sv' }, 'language'],
    ['calendar', { calendar: { rule: {} } }, 'calendar.mailbox'],
    ['calendar', { calendar: { mailbox: 'a@b', rule: { subject: '' } } }, 'calendar.rule.subject'],
    ['channel', { channel: {} }, 'channel.channelId'],
    ['channel', { channel: { channelId: '19:a', serviceUrl: 'x' } }, 'channel.serviceUrl'],
    ['members', { members: {} }, 'members'],
    ['a member', { members: [member, { ...member, role: 'boss' }] }, 'members.1.role'],
    ['a member', { members: [{ ...member, aadObjectId: '' }] }, 'members.0.aadObjectId'],
    ['a member', { members: [{ ...member, name: undefined }] }, 'members.0.name'],
    ['a member', { members: [{ ...member, from: '2026-02-30' }] }, 'members.0.from'],
    ['a member', { members: [{ ...member, to: '1. maj' }] }, 'members.0.to'],
    ['a chief without a unit', { members: [member, { ...chief, unit: null }] }, 'members.1.unit'],
    ['a chief without a unit', { members: [member, { ...chief, unit: undefined }] }, 'members.1.unit'],
    ['nobody', { members: [] }, 'members'],
    ['nobody', { members: undefined }, 'members'],
    ['no secretary', { members: [chief, { ...member, role: 'chair' }] }, 'members'],
    ['a unit', { units: [{ ...unit, code: '' }] }, 'units.0.code'],
    ['a unit', { units: [{ ...unit, validTo: 2026 }] }, 'units.0.validTo'],
    ['standing items', { standingItems: ['', 'a'] }, 'standingItems.0'],
    ['length', { meetingMinutes: 4 }, 'meetingMinutes'],
    ['length', { meetingMinutes: 60.5 }, 'meetingMinutes'],
    ['hiding', { hideClosedCaseNumbers: 'yes' }, 'hideClosedCaseNumbers'],
    ['closed days', { closedDays: ['24-12-2026'] }, 'closedDays.0'],
    ['reach', { reach: { mail: 'yes' } }, 'reach.mail'],
    ['reach', { reach: { mail: true }, calendar: null }, 'reach.mail'],
    ['deadlines', { deadlines: { submission: -1 } }, 'deadlines.submission'],
    ['deadlines', { deadlines: { answer: 61 } }, 'deadlines.answer'],
  ])('is refused in one line that names where it is wrong: %s %j', async (_, wrong, path) => {
    const operator = anOperator();
    const { status, out, err } = await add(operator, { ...whole, ...wrong });

    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^board\.json describes no board: [^\n]+$/);
    const [, reasons = ''] = err.split('describes no board: ');
    expect(reasons.split('; ').map((reason) => reason.split(': ')[0])).toEqual([path]);
    expect(await operator.world.store.tenants()).toEqual([]);
  });

  test('is told all that is wrong at once', async () => {
    const { err } = await add(anOperator(), {
      ...whole,
      language: 'sv',
      meetingMinutes: 'x',
      closedDays: [1],
    });

    for (const path of ['language: ', 'meetingMinutes: ', 'closedDays.0: ']) expect(err).toContain(path);
    expect(err).not.toContain('\n');
  });

  test.each([
    ['a name that is misspelt', { ...whole, memebers: [] }, /the file: .*memebers/],
    ['one in a member', { ...whole, members: [{ ...member, rolle: 'chair' }] }, /members\.0: .*rolle/],
    ['one in the deadlines', { ...whole, deadlines: { submision: 1 } }, /deadlines: .*submision/],
  ])('is not taken with %s', async (_, file, err) => {
    expect(await add(anOperator(), file)).toMatchObject({ status: 2, err: expect.stringMatching(err) });
  });

  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['cut off', '{"name": "Direktionen"'],
    ['of bytes that are no text', new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('is refused where it is %s', async (_, content) => {
    const { type } = anOperator();

    expect(await type('board add b.json', { 'b.json': content })).toEqual({
      ...{ status: 2, out: '', err: 'b.json is no JSON' },
    });
  });

  test.each(['[]', 'null', '"Direktionen"', '7'])('is refused where it holds %s', async (content) => {
    const { status, err } = await anOperator().type('board add b.json', { 'b.json': content });

    expect([status, err]).toEqual([2, expect.stringMatching(/^b\.json describes no board: the file: .+$/)]);
  });
});

describe('board show', () => {
  test('leaves the members of the board who they are, under the name that board add reads', async () => {
    const operator = anOperator();
    await add(operator, whole);

    const shown = (await operator.type('board show Direktionen')).out;

    expect(shown).toContain('"aadObjectId": "sara"');
    expect(shown).not.toMatch(/personId|"version"|"id"/);
    const board = await operator.world.store.read(asId<TenantId>('tenant-1'), (db) => db.boards.all());
    expect(board[0]?.members.map(({ personId }) => personId)).toEqual(['sara', 'carl']);
  });
});
