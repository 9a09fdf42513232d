import { describe, expect, test } from '@jest/globals';
import { readMinutes } from '../../src/minutes/read-minutes.ts';

const much = 100_000;
const shapes: [string, string][] = [
  ['one letter', 'a'],
  ['one capital', 'C'],
  ['blanks', ' '],
  ['tabs', '\t'],
  ['dots', '.'],
  ['stars', '*'],
  ['backslashes', '\\'],
  ['hashes', '#'],
  ['digits', '1'],
  ['line breaks', '\n'],
  ['points', '1. '],
  ['numbered lines', '1. x\n'],
  ['bullets', '- '],
  ['days', '1. maj '],
  ['numbers like days', '13.08-'],
  ['letters of bodies', 'ØU '],
  ['letters of centres', 'CBA '],
  ['bodies', 'Institutions- og '],
  ['postponed', 'sag udsættes '],
  ['til efterretning', 'til efterretning '],
  ['orders', 'bestiller og beder om, at '],
  ['names', 'Bo, '],
  ['guests', 'Bo deltager '],
  ['sammen med', 'drøftede sammen med '],
  ['headings', 'Punkt 1: x\n'],
  ['headings and cases', 'Punkt 1: x\n24/1\n'],
  ['sections', 'Økonomi\n'],
  ['decisions', 'Beslutning Byrådet den\n'],
  ['contents', 'x.....\n'],
  ['attendees', 'Mødedeltagere\n'],
];

describe('hostile minutes', () => {
  test.each(shapes)(
    'of nothing but %s are read in good time',
    (_, unit) => {
      const flood = unit.repeat(Math.ceil(much / unit.length));
      // In microseconds of the processor: others may use the machine at the same time.
      const started = process.cpuUsage();
      const before = 'REFERAT Direktionen d. 10-03-2026\n\nIndholdsfortegnelse\n\n';
      for (const place of ['', 'Baggrund', 'Indstilling', 'Beslutning Direktionen den 10-03-2026']) {
        const item = place === '' ? '' : `Punkt 1: x\n\n24/1\n\n${place}\n\n`;
        expect(readMinutes(before + item + flood).kind).toBe('minutes');
      }
      // Four readings of 100,000 characters take well under a second each; a reading that is not linear takes minutes.
      expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
    },
    60_000,
  );
});
