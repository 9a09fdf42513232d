import { describe, expect, test } from '@jest/globals';
import { asId } from '../../src/domain/ids.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { aBoard, aMeeting } from '../support/builders.ts';
import { aWorldWith, otherTenant } from '../support/world.ts';
import { anOperator } from './an-operator.ts';

const past = aMeeting({
  ...{ id: asId('past'), start: '2026-03-28T08:30:00.000Z' as Meeting['start'], status: 'approved' },
  attendees: [
    { name: 'Frans Dahl', email: 'frans@aaloese.example', type: 'required', response: 'accepted' },
    { name: 'Gerda Ørn', email: null, type: 'optional', response: 'tentativelyAccepted' },
  ],
});
const coming = aMeeting({ id: asId('coming') });
const cancelled = aMeeting({
  ...{ id: asId('cancelled'), start: '2026-12-01T08:00:00.000Z' as Meeting['start'], status: 'cancelled' },
  ...{ subject: 'Temadag', place: null, attendees: [] },
});
/** 10 January, from midnight to midnight in Copenhagen. */
const wholeDay = aMeeting({
  ...{ id: asId('whole-day'), allDay: true, subject: 'Seminar' },
  start: '2027-01-09T23:00:00.000Z' as Meeting['start'],
  end: '2027-01-10T23:00:00.000Z' as Meeting['end'],
});
const all = [cancelled, wholeDay, coming, past];

describe('meetings --json', () => {
  test('gives all that are held, past and cancelled too, by start, in the shape that was promised', async () => {
    const { type } = anOperator(await aWorldWith({ meetings: all }));

    const { status, out, err } = await type('meetings --board Direktionen --json');

    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual([
      {
        ...{ id: 'past', subject: 'Direktionen', start: '2026-03-28T08:30:00Z', end: '2026-03-28T10:30:00Z' },
        ...{ allDay: false, place: 'Mødelokale 2', status: 'approved' },
        attendees: [
          { name: 'Frans Dahl', email: 'frans@aaloese.example', type: 'required', response: 'accepted' },
          { name: 'Gerda Ørn', email: null, type: 'optional', response: 'tentativelyAccepted' },
        ],
      },
      {
        ...{
          id: 'coming',
          subject: 'Direktionen',
          start: '2026-11-24T08:00:00Z',
          end: '2026-11-24T10:00:00Z',
        },
        ...{ allDay: false, place: 'Mødelokale 2', status: 'planned' },
        attendees: [{ name: 'Frans Dahl', email: null, type: 'required', response: 'none' }],
      },
      {
        ...{
          id: 'cancelled',
          subject: 'Temadag',
          start: '2026-12-01T08:00:00Z',
          end: '2026-12-01T10:00:00Z',
        },
        ...{ allDay: false, place: null, status: 'cancelled', attendees: [] },
      },
      {
        ...{ id: 'whole-day', subject: 'Seminar', start: '2027-01-10', end: '2027-01-11' },
        ...{ allDay: true, place: 'Mødelokale 2', status: 'planned' },
        attendees: [{ name: 'Frans Dahl', email: null, type: 'required', response: 'none' }],
      },
    ]);
  });

  test('gives the same keys in the same order for each', async () => {
    const { type } = anOperator(await aWorldWith({ meetings: all }));

    const { out } = await type('meetings --board Direktionen --json');

    for (const row of JSON.parse(out)) {
      expect(Object.keys(row).join()).toBe('id,subject,start,end,allDay,place,status,attendees');
    }
  });

  test('gives an empty list where there are none', async () => {
    const { type } = anOperator(await aWorldWith({}));
    expect(await type('meetings --board Direktionen --json')).toEqual({ status: 0, out: '[]', err: '' });
  });
});

describe('meetings', () => {
  test('are one line each', async () => {
    const { type } = anOperator(await aWorldWith({ meetings: [cancelled, coming] }));

    expect((await type('meetings --board Direktionen')).out.split('\n')).toEqual([
      '2026-11-24T08:00:00Z\t2026-11-24T10:00:00Z\tplanned\tDirektionen\tMødelokale 2',
      '2026-12-01T08:00:00Z\t2026-12-01T10:00:00Z\tcancelled\tTemadag\t',
    ]);
  });

  test('that there are none of is said', async () => {
    const { type } = anOperator(await aWorldWith({}));
    expect(await type('meetings --board Direktionen')).toMatchObject({ status: 0, out: 'no meetings' });
  });
});

describe('a board', () => {
  test.each([['direktionen'], ['DIREKTIONEN'], [' Direktionen '], ['board-1']])(
    'is found by its name however it is written, and by its id: %p',
    async (name) => {
      const { type } = anOperator(await aWorldWith({ meetings: [coming] }));
      expect(await type(['meetings', '--board', name])).toMatchObject({ status: 0 });
    },
  );

  test('whose name stands for several needs the tenant, and is found with it', async () => {
    const world = await aWorldWith({ meetings: [coming] });
    const theirs = aBoard({ id: asId('board-2'), tenantId: otherTenant() });
    await aWorldWith({ board: theirs, meetings: [{ ...past, boardId: theirs.id }] }, world);
    const { type } = anOperator(world);

    expect(await type('meetings --board Direktionen')).toEqual({
      ...{ status: 2, out: '', err: '"Direktionen" stands for several boards, name one with --tenant' },
    });
    for (const [board, id] of [
      [aBoard(), 'coming'],
      [theirs, 'past'],
    ] as const) {
      const { out } = await type(`meetings --board Direktionen --tenant ${board.tenantId} --json`);
      expect(JSON.parse(out)).toMatchObject([{ id }]);
      expect(JSON.parse((await type(`meetings --board ${board.id} --json`)).out)).toMatchObject([{ id }]);
    }
  });

  test('where there is none at all, is not found', async () => {
    expect(await anOperator().type('meetings --board Direktionen')).toEqual({
      ...{ status: 2, out: '', err: 'there is no board "Direktionen"' },
    });
  });
});
