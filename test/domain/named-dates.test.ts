import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type DecisionId, type OrderId } from '../../src/domain/ids.ts';
import { datesNamed, passedBy } from '../../src/domain/named-dates.ts';
import { aDecision, anItem } from '../support/builders.ts';

const meetingDay = '2026-11-24' as Day;
const emptied = { background: null, recommendation: null, caseStatement: null, finances: null };
const found = (text: Parameters<typeof anItem>[0] & {}, decisions = [] as Parameters<typeof datesNamed>[1]) =>
  datesNamed(anItem(text), decisions, meetingDay);
const saying = (caseStatement: string) => ({ text: { ...emptied, caseStatement } });

describe('the dates that a case names', () => {
  test('come from every section, in the order of the days, with the words around them', () => {
    const text = {
      title: 'Ny cykelsti inden 15. januar 2027',
      background: 'Høringen slutter 1. december.',
      recommendation: 'Det indstilles, at arbejdet udbydes senest den 1. marts.',
      caseStatement: null,
      finances: 'Tilskuddet bortfalder 31.12.2026.',
    };
    expect(found({ text })).toEqual([
      { day: '2026-12-01', around: 'Høringen slutter 1. december.' },
      { day: '2026-12-31', around: 'Tilskuddet bortfalder 31.12.2026.' },
      { day: '2027-01-15', around: 'Ny cykelsti inden 15. januar 2027' },
      { day: '2027-03-01', around: 'Det indstilles, at arbejdet udbydes senest den 1. marts.' },
    ]);
  });

  test('are only those to come: not what is past, nor the meeting itself, nor a vague one', () => {
    expect(found(saying('Drøftet 1. august. Mødet 24. november. Begynder primo marts.'))).toEqual([]);
  });

  test('are cut between words out of a long line, and stand once', () => {
    const long = `${'ord '.repeat(40)}senest 1. december ${'efter '.repeat(40)}`;
    const [one, another] = found(saying(`${long}\n${long}`));
    expect(another).toBeUndefined();
    expect(one?.around).toMatch(/^… (?:ord )+senest 1\. december (?:efter )+…$/);
    expect(one?.around.length).toBeLessThan(140);
  });

  test('come from earlier decisions and what they ordered, but not the day to which they put it off', () => {
    const order = { id: asId<OrderId>('order'), text: 'Et notat om prisen', unit: 'CFE', byWhom: null };
    const decision = aDecision({
      ...{ day: '2026-10-27' as Day, outcome: 'postponed' },
      text: 'Udsættes til 8. december. Aftalen udløber 15. december.',
      postponement: { to: null, day: '2026-12-08' as Day, reason: null },
      orders: [{ ...order, due: '2026-12-04' as Day }],
    });
    const elsewhere = aDecision({
      id: asId<DecisionId>('other'),
      itemId: asId('other'),
      text: '1. december',
    });
    expect(found(saying('Ingen.'), [decision, elsewhere]).map(({ day }) => day)).toEqual([
      '2026-12-04',
      '2026-12-15',
    ]);
  });

  test('are passed by a meeting held later, not by one held on the day', () => {
    const dates = found(saying('Frist 1. december og 15. december.'));
    const passed = (day: string) => passedBy(dates, day as Day).map((one) => one.day);
    expect([passed('2026-12-01'), passed('2026-12-02'), passed('2027-01-01')]).toEqual([
      [],
      ['2026-12-01'],
      ['2026-12-01', '2026-12-15'],
    ]);
  });
});
