import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDates } from '../../../src/domain/danish/dates.ts';
import { readConditions } from '../../../src/domain/danish/decision-conditions.ts';
import { readGuests } from '../../../src/domain/danish/guests.ts';
import { readOrders } from '../../../src/domain/danish/orders.ts';
import { readOutcome } from '../../../src/domain/danish/outcome.ts';
import { readPostponedTo } from '../../../src/domain/danish/postponement.ts';
import { readForwardedTo } from '../../../src/domain/danish/routing.ts';
import { readUnits } from '../../../src/domain/danish/units.ts';
import type { Day } from '../../../src/domain/day.ts';
import { anyCharacters } from '../../support/arbitrary-strings.ts';

const day = '2025-03-25' as Day;
const readings: [string, (text: string) => unknown][] = [
  ['dates', (text) => readDates(text, day)],
  ['guests', (text) => readGuests(text)],
  ['orders', (text) => readOrders(text, day)],
  ['outcome', (text) => readOutcome(text)],
  ['postponement', (text) => readPostponedTo(text, day)],
  ['conditions', (text) => readConditions(text, day)],
  ['routing', (text) => readForwardedTo(text, { place: 'elsewhere', day })],
  ['units', (text) => readUnits(text)],
];
const floods = [
  'a',
  ' ',
  '1.',
  '1. ',
  'A ',
  'og ',
  'Bo og ',
  'Center for A, ',
  'udvalget ',
  'Udvalget for A ',
  'beder om, at der og ',
  'sag udsættes ',
  'bestiller og ',
  'såfremt ',
  'under forudsætning af ',
  'beder ',
  'bestiller, der godkender ',
  'til efterretning ',
  'Bo deltager ',
  'drøftede sammen med ',
];

test.each(readings)(
  'the reading of %s ends for 200,000 characters of the same',
  (_, read) => {
    // In microseconds of the processor: others may use the machine at the same time.
    const started = process.cpuUsage();
    for (const flood of floods) read(flood.repeat(200_000 / flood.length));
    expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
  },
  60_000,
);

const word = fc.constantFrom(
  ...'Direktionen godkender bestiller såfremt forudsat beder om at KEC og Bo deltager under punktet til Byrådet 25. februar udsættes sagen v/ sammen med . , \n'.split(
    ' ',
  ),
);

test.each(readings)('the reading of %s never throws', (_, read) => {
  const text = fc.oneof(
    anyCharacters,
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(fc.property(text, (said) => void read(said)));
});
