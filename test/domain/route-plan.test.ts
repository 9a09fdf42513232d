import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, daysBetween, type Instant } from '../../src/domain/day.ts';
import { asId, type MeetingId, type StepId } from '../../src/domain/ids.ts';
import { emptyRoute, type Route, type Step } from '../../src/domain/route.ts';
import {
  boardDayOf,
  nextStep,
  shiftOf,
  shiftSteps,
  troublesOf,
  unanswered,
} from '../../src/domain/route-plan.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import { aBoard, aDecision, aMeeting, anItem, aPlace } from '../support/builders.ts';

const board = aBoard();
const { closedDays } = board;
const day = (text: string) => text as Day;
const aStep = (body: string, on: string | null, more: Partial<Step> = {}): Step => ({
  ...{ id: asId<StepId>(body), body, day: on === null ? null : day(on), state: 'planned' },
  ...{ sentOn: null, answer: null, ...more },
});
const aRoute = (...steps: Step[]): Route => ({ ...emptyRoute(anItem()), steps, laidFor: day('2027-03-03') });
const finances = aStep('Økonomiudvalget', '2027-03-24');
const council = aStep('Byrådet', '2027-04-01');
const troubles = (route: Route, boardDay: string | null, today = '2027-03-01') =>
  Object.fromEntries(
    troublesOf(route, { board, boardDay: boardDay === null ? null : day(boardDay), today: day(today) }),
  );

describe('the days of a plan', () => {
  test('fit where each comes after the one before it, Easter between them left out', () => {
    expect(troubles(aRoute(finances, council), '2027-03-03')).toEqual({});
  });

  test('come too early after a meeting that was moved, which is said with the first day on which it can be done', () => {
    expect(troubles(aRoute(finances, council), '2027-03-22')).toEqual({
      [finances.id]: { kind: 'too-early', after: 'Direktionen', earliest: '2027-03-30' },
    });
  });

  test('come too early after another step, the dropped ones left out', () => {
    const early = aStep('Byrådet', '2027-03-25');
    expect(troubles(aRoute(finances, early), null)).toMatchObject({
      [early.id]: { after: 'Økonomiudvalget' },
    });
    expect(troubles(aRoute({ ...finances, state: 'dropped' }, early), '2027-03-03')).toEqual({});
  });

  test('have passed without an answer, and are asked about for two months', () => {
    const route = aRoute({ ...finances, state: 'sent' }, council);
    expect(troubles(route, '2027-03-03', '2027-03-25')).toEqual({ [finances.id]: { kind: 'overdue' } });
    expect(unanswered(route, day('2027-03-24'))).toEqual([]);
    expect(unanswered(route, day('2027-03-25')).map(({ id }) => id)).toEqual([finances.id]);
    expect(unanswered(route, day('2027-05-24')).map(({ id }) => id)).toEqual([council.id]);
  });

  test('are no trouble once the answer is there', () => {
    const by = { text: 'Godkendt', day: day('2027-03-24'), by: asId<never>('secretary') };
    expect(
      troubles(aRoute({ ...finances, state: 'answered', answer: by }), '2027-04-20', '2027-05-01'),
    ).toEqual({});
  });

  test('give the next step: the first by its day, else the first without one', () => {
    expect(nextStep(aRoute(aStep('KKR', null), council, finances))?.id).toBe(finances.id);
    expect(nextStep(aRoute(aStep('KKR', null)))?.body).toBe('KKR');
    expect(nextStep(aRoute({ ...finances, state: 'returned' }))).toBeNull();
  });
});

describe('the board’s own day', () => {
  const item = anItem();
  const standing = (at: string, more = {}) => {
    const meeting = aMeeting({ id: asId<MeetingId>(at), start: `${at}T08:00:00.000Z` as Instant, ...more });
    return { meeting, number: 1, place: aPlace(item) };
  };
  const dayOf = (standings: ReturnType<typeof standing>[], ...decisions: ReturnType<typeof aDecision>[]) =>
    boardDayOf(board, standings, decisions);

  test('is that of the latest meeting on which the item stands', () => {
    expect(dayOf([standing('2027-03-03'), standing('2027-03-10')])).toBe('2027-03-10');
  });

  test('is none while the item waits: postponed, or off with its meeting', () => {
    const postponed = aDecision({ meetingId: asId<MeetingId>('2027-03-03'), outcome: 'postponed' });
    expect(dayOf([standing('2027-03-03')], postponed)).toBeNull();
    expect(dayOf([standing('2027-03-03'), standing('2027-03-10')], postponed)).toBe('2027-03-10');
    expect(dayOf([standing('2027-03-03', { status: 'cancelled' })])).toBeNull();
    expect(dayOf([])).toBeNull();
  });
});

describe('moving the plan', () => {
  test('is offered by as many days as the meeting moved, and not once it was moved', () => {
    const route = aRoute(finances, council);
    expect(shiftOf(route, day('2027-03-03'))).toBeNull();
    expect(shiftOf(route, null)).toBeNull();
    expect(shiftOf(route, day('2027-03-10'))).toBe(7);
    const moved = shiftSteps(route, 7, { closedDays, boardDay: day('2027-03-10') });
    expect(moved.steps.map((step) => step.day)).toEqual(['2027-03-31', '2027-04-08']);
    expect(shiftOf(moved, day('2027-03-10'))).toBeNull();
  });

  test('leaves what was sent, answered or dropped, and is not offered where nothing else is left', () => {
    const route = aRoute({ ...finances, state: 'sent' }, { ...council, state: 'dropped' });
    expect(shiftOf(route, day('2027-03-10'))).toBeNull();
    expect(shiftSteps(route, 7, { closedDays, boardDay: null }).steps).toEqual(route.steps);
  });

  test('gives working days only, at most eleven days later than the same distance, in the same order', () => {
    const dates = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(dates, fc.integer({ min: -60, max: 60 }), (offsets, days) => {
        const sorted = offsets.toSorted((a, b) => a - b).map((one) => addDays(day('2027-01-01'), one));
        const route = aRoute(...sorted.map((on, at) => aStep(`${at}`, on)));
        const after = shiftSteps(route, days, { closedDays, boardDay: null }).steps.map(
          (step) => step.day ?? '',
        );
        expect(after.every((on) => isWorkingDay(day(on), closedDays))).toBe(true);
        expect(after).toEqual(after.toSorted());
        sorted.forEach((on, at) => {
          const late = daysBetween(addDays(on, days), day(after[at] ?? ''));
          expect(late >= 0 && late <= 11).toBe(true);
        });
      }),
    );
  });
});
