import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMinutes } from '../../src/domain/day.ts';
import { asId } from '../../src/domain/ids.ts';
import { expectedAt, move, type Seat, seat, seatsAt } from '../../src/domain/present.ts';
import { aBoard, aMeeting } from '../support/builders.ts';

const attendee = (name: string, response: string, email: string | null = null) => ({
  ...{ name, email, response, type: 'required' as const },
});
const [chair, director, director2] = ['chair', 'director', 'director-2'].map((id) => asId<Seat>(id)) as [
  Seat,
  Seat,
  Seat,
];
const meeting = aMeeting({
  attendees: [
    attendee('Frans Dahl', 'accepted'),
    attendee('D. Bro', 'declined', 'DIRECTOR@aaloese.example'),
    attendee('Ulla Referent', 'none'),
  ],
});
const expected = expectedAt(aBoard(), meeting);

describe('whoever is expected', () => {
  test('are those asked, by address or name, and the rest of the board; a refusal is believed', () => {
    expect(expected.map(({ name, isComing }) => [name, isComing])).toEqual([
      ['Frans Dahl', true],
      ['Dorte Bro', false],
      ['Ulla Referent', true],
      ['Sara Lind', true],
      ['Dan Krog', true],
    ]);
  });

  test('are people with an id where the board knows them, else names', () => {
    expect(expected.slice(0, 3).map((one) => one.seat)).toEqual(['chair', 'director', 'Ulla Referent']);
  });
});

const at = (minutes: number) => addMinutes(meeting.start, minutes);

describe('attendance', () => {
  const all = { present: [chair, director, director2], moves: [] };

  test('follows who leaves and comes', () => {
    const gone = move(all, { seat: director, what: 'left' }, at(20));
    const back = move(gone, { seat: director, what: 'came' }, at(40));
    expect([10, 20, 30, 40].map((minute) => seatsAt(back, at(minute)).has(director))).toEqual([
      ...[true, false, false, true],
    ]);
  });

  test('said of an earlier moment takes the place of what was noted of the person after it', () => {
    const back = move(
      move(all, { seat: director, what: 'left' }, at(20)),
      { seat: director, what: 'came' },
      at(40),
    );
    expect(seatsAt(move(back, { seat: director, what: 'left' }, at(10)), at(50)).has(director)).toBe(false);
  });

  test('for the whole meeting takes the place of all that was noted of the person', () => {
    const gone = move(all, { seat: director, what: 'left' }, at(20));
    expect(move(gone, { seat: director, what: 'came' }, null)).toEqual({
      present: [chair, director2, director],
      moves: [],
    });
    expect(move(gone, { seat: director, what: 'left' }, null).present).toEqual([chair, director2]);
  });

  test('is of the whole meeting when it is first confirmed, however late', () => {
    expect(seat(null, [chair], { since: at(30), now: at(35), expected })).toEqual({
      present: [chair],
      moves: [],
    });
  });

  test('is what was last said at the item the board is at, and what was before stays as it was', () => {
    const who = fc.subarray(expected.map((one) => one.seat));
    fc.assert(
      fc.property(who, who, who, (start, then, now) => {
        const confirmed = seat(null, start, { since: at(0), now: at(5), expected });
        const before = seat(confirmed, then, { since: at(20), now: at(22), expected });
        const after = seat(before, now, { since: at(20), now: at(25), expected });
        expect([...seatsAt(after, at(30))].sort()).toEqual([...now].sort());
        expect([...seatsAt(after, at(19))].sort()).toEqual([...start].sort());
      }),
    );
  });
});
