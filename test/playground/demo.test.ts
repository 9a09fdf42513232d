import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findBody } from '../../src/domain/body.ts';
import { addDays, type Day, type Instant, instantOf, readDay, weekdayOf } from '../../src/domain/day.ts';
import { isLate } from '../../src/domain/deadlines.ts';
import { asId, type MeetingId } from '../../src/domain/ids.ts';
import { isCaseNumber } from '../../src/domain/item.ts';
import { isOverdue, orderStates, ownerOf } from '../../src/domain/order.ts';
import { roundsOf } from '../../src/domain/wheel-rounds.ts';
import { demoDays } from '../../src/playground/demo/days.ts';
import { demoItems } from '../../src/playground/demo/items.ts';
import { readDemoMinutes } from '../../src/playground/demo/minutes.ts';
import { demoOrders } from '../../src/playground/demo/orders.ts';
import { demoProposals } from '../../src/playground/demo/proposals.ts';
import { demoRoute } from '../../src/playground/demo/route.ts';
import { demoWheel } from '../../src/playground/demo/wheel.ts';
import { demoBoard, demoBoardAt, demoChannel, peopleOf } from '../../src/playground/demo-board.ts';
import { anOrder } from '../support/an-order.ts';
import { aBoard, aMeeting } from '../support/builders.ts';
import { anEntry } from '../support/wheel.ts';

const days = { held: '2026-11-17' as Day, next: '2026-12-01' as Day };
const codes: string[] = demoBoard.units.map(({ code }) => code);

describe('the demo board', () => {
  test('has a secretary, a chair, three directors and a chief for each unit, each once', () => {
    const people = peopleOf(demoBoard);
    const count = (role: string) => people.filter((person) => person.role === role).length;

    expect(['secretary', 'chair', 'director', 'chief'].map(count)).toEqual([1, 1, 3, 4]);
    expect(people.filter(({ role }) => role === 'chief').map(({ unit }) => unit)).toEqual(codes);
    expect(new Set(people.map(({ id }) => id)).size).toBe(9);
  });

  test('has addresses that can be nobody’s, in plain letters', () => {
    for (const { email } of demoBoard.members) expect(email).toMatch(/^[a-z]+(\.[a-z]+)+@aaloese\.example$/);
  });

  test('comes with the channel of the trial, reached at the service URL', () => {
    const { teamId, channelId } = demoChannel;

    expect(demoBoardAt('http://127.0.0.1:3978/trial/connector').channel).toMatchObject({
      teamId,
      channelId,
      serviceUrl: 'http://127.0.0.1:3978/trial/connector',
      ...{ groupId: null, folder: null },
    });
  });
});

describe('the demo’s agenda', () => {
  test('has six items, one closed with a reason', () => {
    expect(demoItems).toHaveLength(6);
    expect(demoItems.filter(({ closedBecause }) => closedBecause !== null)).toHaveLength(1);
  });

  test('has an open item that goes on to bodies everybody knows', () => {
    const item = demoItems.find(({ title }) => title === demoRoute.title);
    expect(item?.closedBecause).toBeNull();
    const { treated, planned } = demoRoute;
    for (const { body } of [treated, ...planned]) expect(findBody({}, body)?.name).toBe(body);
  });

  test('names cases and units that there are', () => {
    for (const { caseNumber, units } of [...demoItems, ...demoProposals]) {
      expect(isCaseNumber(caseNumber)).toBe(true);
      expect(codes).toEqual(expect.arrayContaining([...units]));
    }
  });
});

describe('the demo’s proposals', () => {
  const chiefs: string[] = demoBoard.members
    .filter(({ role }) => role === 'chief')
    .map((chief) => chief.aadObjectId);

  test('are made by chiefs: one for the next meeting, one that waits, one that was sent back', () => {
    for (const { by } of demoProposals) expect(chiefs).toContain(by);
    expect(demoProposals.map(({ wish, returnedWith }) => [wish, returnedWith !== null])).toEqual([
      ['next', false],
      ['later', false],
      ['later', true],
    ]);
  });

  // Between them and New Year nobody is at work.
  const isJustBeforeChristmas = (day: Day) => /-12-2[0-3]$/.test(day);

  test('are late for the next meeting and in time for the one after it, on any day but the last before Christmas', () => {
    const board = aBoard({ closedDays: demoBoard.closedDays, deadlines: demoBoard.deadlines });
    const anyDay = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const today = instantOf(date).slice(0, 10) as Day;
        fc.pre(!isJustBeforeChristmas(today));
        const { next } = demoDays(today);
        const on = (day: Day) => ({ start: `${day}T08:00:00.000Z` as Instant });
        expect(isLate(board, on(next), today)).toBe(true);
        expect(isLate(board, on(addDays(next, 14)), today)).toBe(false);
      }),
    );
  });
});

describe('the demo’s annual wheel', () => {
  test('has one item due at the next meeting, on any day, and nobody to be told of any today', () => {
    const anyDay = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const today = instantOf(date).slice(0, 10) as Day;
        const demo = demoDays(today);
        const meetings = [demo.next, addDays(demo.next, 14), addDays(demo.next, 28)].map((day, at) =>
          aMeeting({ id: asId<MeetingId>(`meeting-${at}`), start: `${day}T08:00:00.000Z` as Instant }),
        );
        const due = demoWheel(demo).flatMap(({ input: { rule, lead, from } }) => {
          const rounds = roundsOf(anEntry({ rule, from: from ?? today }), {
            ...{ timeZone: demoBoard.timeZone, meetings, today, isMarked: () => false },
          });
          for (const { day } of rounds) expect(lead === null || addDays(day, -42) > today).toBe(true);
          return rounds.filter(({ day }) => day === demo.next);
        });
        expect(due).toHaveLength(1);
      }),
    );
  });
});

describe('the demo’s days', () => {
  test('are Tuesdays, the last one past and the next one in the week to come', () => {
    const anyDay = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

    fc.assert(
      fc.property(anyDay, (date) => {
        const today = instantOf(date).slice(0, 10) as Day;
        const { held, next } = demoDays(today);
        expect([weekdayOf(held), weekdayOf(next)]).toEqual([2, 2]);
        expect(held < today && today < next).toBe(true);
        expect(readDay(next)).toBe(next);
      }),
    );
  });
});

describe('the demo’s minutes', () => {
  test('are of the day of the last meeting, and postpone to the next one', () => {
    const minutes = readDemoMinutes(days);

    expect(minutes).toContain('# REFERAT Direktionen d. 17-11-2026');
    expect(minutes).toContain('**Mødedato** Tirsdag d. 17. november 2026 kl. 09:00');
    expect(minutes).toContain('### **Beslutning Direktionen den 17-11-2026**');
    expect(minutes).toContain('Udsættes til 1. december.');
    expect(minutes).not.toMatch(/[{}]/);
  });

  test('list in the contents the items that follow, by number where they are open', () => {
    const minutes = readDemoMinutes(days);
    const headings = [...minutes.matchAll(/^#+ \**Punkt (\d): ([^*\n]+)/gm)];
    const contents = [...minutes.matchAll(/^(.+)\.{5}\t\d+$/gm)];

    expect(headings.map(([, number]) => Number(number))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(contents.map(([, title]) => title)).toEqual(headings.map(([, , title]) => title));
    for (const [, number, title] of headings) {
      expect(title === 'Lukket' || title?.startsWith(`${number}. `)).toBe(true);
    }
  });
});

describe('the demo’s orders', () => {
  test('are of units that there are, in every state, one overdue and one with a wish, on any day', () => {
    const item = anOrder().given;
    const anyDay = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const now = instantOf(date);
        const today = now.slice(0, 10) as Day;
        const orders = demoOrders({ ...item, day: demoDays(today).held }, { now, today });
        expect(new Set(orders.map(({ progress }) => progress.state))).toEqual(new Set(orderStates));
        expect(orders.filter((one) => isOverdue(one, today))).toHaveLength(1);
        expect(orders.filter(({ progress }) => progress.wish !== null)).toHaveLength(1);
        for (const one of orders) expect(codes).toContain(ownerOf(one));
      }),
    );
  });
});
