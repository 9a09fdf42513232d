import { describe, expect, test } from '@jest/globals';
import { type FailureReason, OutsideFailure } from '../../src/errors.ts';
import { adviceOn } from '../../src/operator/advise.ts';
import { aCalendar, anEvent } from '../support/a-calendar.ts';
import { aBoard } from '../support/builders.ts';
import { aWorldWith } from '../support/world.ts';
import { anOperator } from './an-operator.ts';

const mailbox = 'direktionen@aaloese.example';

async function aReader(failure?: { reason: FailureReason; message: string }) {
  const world = await aWorldWith({ board: aBoard({ calendar: { mailbox, rule: {} } }) });
  const { calendar } = aCalendar([anEvent()]);
  world.calendar = failure
    ? { ...calendar, changes: () => Promise.reject(new OutsideFailure('graph', failure.message, failure)) }
    : calendar;
  return anOperator(world);
}

describe('calendar sync', () => {
  test('says what changed, then that nothing did', async () => {
    const { type } = await aReader();
    const line = ['calendar', 'sync', '--board', 'Direktionen'];
    expect(await type(line)).toEqual({ status: 0, out: '2026-12-01\tadded', err: '' });
    expect(await type(line)).toEqual({ status: 0, out: 'nothing changed', err: '' });
  });

  test('says how to give the access that is missing, and the command that tests it', async () => {
    const { type } = await aReader({ reason: 'not-permitted', message: 'Graph answered 403' });
    const { status, err } = await type('calendar sync --board Direktionen');
    expect(status).toBe(1);
    expect(err.split('\n')).toEqual(
      expect.arrayContaining([
        `Microsoft does not let us read the calendar of ${mailbox} (403).`,
        '  New-ManagementRoleAssignment -App <GRAPH_CLIENT_ID> -Role "Application Calendars.Read" -CustomResourceScope Moedeklar',
        `  Test-ServicePrincipalAuthorization -Identity <GRAPH_CLIENT_ID> -Resource ${mailbox}`,
      ]),
    );
  });

  test('says what to do about a mailbox that is not there', async () => {
    const { type } = await aReader({ reason: 'not-found', message: 'Graph answered 404 ErrorInvalidUser' });
    const { status, err } = await type('calendar sync --board Direktionen');
    expect([status, err]).toEqual([
      1,
      adviceOn({ what: 'calendar-paused', mailbox, why: 'no-mailbox' }).join('\n'),
    ]);
  });

  test('says in one line what else is in the way', async () => {
    const message = 'Graph does not accept who we are: 401 InvalidAuthenticationToken';
    const { type } = await aReader({ reason: 'not-recognised', message });
    expect(await type('calendar sync --board Direktionen')).toEqual({ status: 1, out: '', err: message });
  });
});
