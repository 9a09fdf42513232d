import { addDays, addMonths } from '../../domain/day.ts';
import type { WheelInput } from '../../domain/wheel-input.ts';
import type { DemoDays } from './days.ts';

/** What comes back; `like` is the title of an item at the last meeting that it is made from. */
export type DemoEntry = { input: Omit<WheelInput, 'title'> & { title: string | null }; like: string | null };

const nothing = { caseNumber: null, closed: false, closedReason: null, lead: null, from: null, to: null };

/** One due at the next meeting, one half a year later that is made from an item of the last, one for every second meeting. */
export function demoWheel({ next }: DemoDays): readonly DemoEntry[] {
  const monthIn = (months: number) => Number(addMonths(next, months).slice(5, 7));
  return [
    {
      input: {
        ...{ ...nothing, title: `Arbejdsmiljø ${next.slice(0, 4)}: årets gang`, units: ['CSA'], minutes: 10 },
        rule: { kind: 'months', months: [monthIn(0)], fromDay: 1 },
      },
      like: null,
    },
    {
      input: {
        ...{ ...nothing, title: null, units: [], minutes: 15, lead: { count: 6, unit: 'weeks' } },
        rule: { kind: 'months', months: [monthIn(5)], fromDay: 1 },
      },
      like: 'Status på trivsel i dagtilbud',
    },
    {
      input: {
        ...{ ...nothing, title: 'Nyt fra Hovedudvalget', units: [], minutes: 5, from: addDays(next, 1) },
        rule: { kind: 'meetings', every: 2 },
      },
      like: null,
    },
  ];
}
