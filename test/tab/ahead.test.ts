import { describe, expect, test } from '@jest/globals';
import type { Act } from '../../src/tab/client/act.ts';
import type { Row } from '../../src/tab/meeting/answers.ts';
import { ahead } from '../../src/tab/session/ahead.ts';
import type { Leading } from '../../src/tab/session/clock.ts';

const row = (number: number): Row => ({
  ...{ kind: 'item', itemId: `i${number}`, number, title: `Punkt ${number}`, minutes: 10, closed: false },
  ...{ standing: false, decided: false, outcome: null, news: null, guests: [], caseNumber: null, units: [] },
  ...{ startsAt: '', startsAbout: false, isNow: number === 1, postponed: [], attachments: 0, mine: null },
  ...{
    preReadsChanged: false,
    tally: { agree: 0, discuss: 0, question: 0 },
    onward: null,
    textFrom: null,
  },
});
const rows: Row[] = [
  row(1),
  row(2),
  { kind: 'inhabil', number: 3, startsAt: '', startsAbout: false, isNow: false },
];
const seats = ['anna', 'bo', 'carl'].map((seat) => ({ seat, name: seat, isThere: seat !== 'carl' }));
const leading: Leading = {
  ...{ version: 1, startedAt: '', endedAt: null, count: 3, current: null, next: null, hasPrevious: false },
  ...{ planned: 20, missing: null, undecided: [] },
  attendance: { confirmed: false, seats, moves: [] },
  clock: { at: '', used: 5, usedOnCurrent: 5, expectedEnd: null, behind: 0 },
};
const act = (name: string, body: unknown) => ({ name, body }) as Act;
const go = (number: number) => act('goOn', { to: { number } });
const shown = (...waiting: Act[]) => ahead(leading, { rows }, waiting);

describe('the meeting with what waits to be sent', () => {
  test('is as the server told it where nothing waits', () => {
    expect(shown()).toEqual(leading);
  });

  test('is at the item that was gone to last, whose time nobody can tell', () => {
    expect(shown(go(3), go(2))).toMatchObject({
      ...{ current: { kind: 'item', title: 'Punkt 2' }, hasPrevious: true, clock: { usedOnCurrent: null } },
      next: { kind: 'inhabil', number: 3 },
    });
    expect(shown(go(3)).next).toBeNull();
  });

  test('has those at the table who were said to be there, and who left or came since', () => {
    const { attendance } = shown(
      act('noteAttendance', { seats: ['anna', 'carl'] }),
      act('moveSeat', { seat: 'anna', what: 'left', from: 1 }),
    );
    expect(attendance?.confirmed).toBe(true);
    expect(attendance?.seats.filter(({ isThere }) => isThere).map(({ seat }) => seat)).toEqual(['carl']);
  });
});
