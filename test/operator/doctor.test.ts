import { describe, expect, test } from '@jest/globals';
import { instantOf } from '../../src/domain/day.ts';
import { asId, type TenantId } from '../../src/domain/ids.ts';
import { examine, readExamined, tellFindings } from '../../src/operator/doctor.ts';
import type { Needs } from '../../src/operator/operation.ts';
import { aCause } from '../support/stores.ts';
import { aWorld } from '../support/world.ts';
import { aBoardFile, anOperator } from './an-operator.ts';

const mailbox = 'direktionen@aaloese.example';
const tenant = asId<TenantId>('tenant-1');

/** What the doctor finds, by check, with a board of this description. */
async function found(more: Record<string, unknown> | null, needs: Partial<Needs> = {}, world = aWorld()) {
  const { type } = anOperator(world, needs);
  if (more) await type('board add b.json', { 'b.json': aBoardFile(more) });
  const { out, status } = await type('doctor');
  const examined = readExamined(out);
  const findings = new Map(examined.findings.map(({ check, ...rest }) => [check, rest]));
  return { findings, status, boards: examined.boards };
}

describe('the doctor', () => {
  test('tells what threw, and what gave no answer in time, each in one line with what to do', async () => {
    const findings = await examine(
      [
        { name: 'a', look: async () => ({ state: 'ok', says: 'fine' }) },
        { name: 'b', look: async () => Promise.reject(new Error('two\nlines')) },
        { name: 'c', look: () => new Promise(() => {}) },
      ],
      1,
    );

    expect(tellFindings(findings, false)).toEqual({
      status: 1,
      out: [
        'ok       a: fine',
        'fails    b: two lines -> try again; if it stays, the service’s log says more',
        'fails    c: no answer in time -> look at the network and the firewall',
      ].join('\n'),
      err: '2 of 3 checks failed',
    });
    expect(JSON.parse(tellFindings(findings, true).out)).toEqual(findings);
  });

  test('finds the database well and no board yet', async () => {
    const { findings, status } = await found(null);
    expect(status).toBe(0);
    expect(findings.get('database')).toMatchObject({ state: 'ok' });
    expect(findings.get('boards')).toMatchObject({ state: 'skipped' });
  });

  test.each([
    ['another encoding', { encoding: 'LATIN1' }, 'its encoding is LATIN1'],
    ['a clock that is off', { at: instantOf(new Date('2020-01-01')) }, 's off'],
  ])('finds a database with %s', async (_, more, says) => {
    const world = aWorld();
    const clockOfDatabase = async () => ({ at: world.now(), encoding: 'UTF8', ...more });
    const { findings, status } = await found(null, { clockOfDatabase }, world);
    expect(status).toBe(1);
    expect(findings.get('database')).toMatchObject({ state: 'fails', says: expect.stringContaining(says) });
  });

  test('finds a board without a channel, and one whose secretary has left', async () => {
    const members = [{ aadObjectId: 'sara', name: 'Sara', role: 'secretary', to: '2020-01-01' }];
    const { findings } = await found({ members });
    expect(findings.get('Direktionen: secretary')).toMatchObject({ state: 'fails' });
    expect(findings.get('Direktionen: channel')).toMatchObject({ state: 'fails', says: 'it has none yet' });
    expect(findings.get('Direktionen: calendar')).toMatchObject({ state: 'skipped' });
    expect(findings.get('Direktionen: subscription')).toMatchObject({ state: 'skipped' });
  });

  test('finds a mailbox that was never read, that is paused, and a subscription in trouble or run out', async () => {
    const world = aWorld();
    const look = () => found({ calendar: { mailbox, rule: {} } }, {}, world);
    expect((await look()).findings.get('Direktionen: calendar')).toMatchObject({
      state: 'fails',
      todo: 'calendar sync --board B',
    });

    const live = {
      id: 's',
      secretHash: 'x',
      since: world.now(),
      expiresAt: instantOf(new Date('2020-01-01')),
      mustRenew: false,
    };
    const known = { mailbox, url: 'https://moedeklar.example', live, trouble: null };
    await world.store.transaction(aCause(tenant), async (tx) => {
      const [board] = await tx.boards.all();
      if (!board) throw new Error('no board');
      const paused = { why: 'forbidden', since: world.now(), triedAt: world.now() } as const;
      await tx.calendars.save(board.id, {
        mailbox,
        token: null,
        from: asId('2026-01-01'),
        readAt: null,
        paused,
      });
      await tx.subscriptions.save(known);
    });
    const { findings, boards } = await look();
    expect(boards).toMatchObject([{ name: 'Direktionen', mailbox, subscription: 's', channel: null }]);
    expect(findings.get('Direktionen: calendar')?.todo).toContain('New-ManagementRoleAssignment');
    expect(findings.get('Direktionen: subscription')).toMatchObject({
      state: 'fails',
      says: 'it has run out',
    });

    const trouble = { why: 'unreachable', since: world.now(), triedAt: world.now() } as const;
    await world.store.transaction(aCause(tenant), (tx) => tx.subscriptions.save({ ...known, trouble }));
    expect((await look()).findings.get('Direktionen: subscription')?.says).toContain('cannot reach');
  });
});
