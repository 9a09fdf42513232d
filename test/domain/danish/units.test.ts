import { expect, test } from '@jest/globals';
import { readUnits } from '../../../src/domain/danish/units.ts';

test.each<[string, string[]]>([
  ['KEC indstiller, at hallen males.', ['KEC']],
  ['Centrene KEC, BMC, HR og UC har bidraget.', ['KEC', 'BMC', 'HR', 'UC']],
  ['KEC/BYC er sekretariat. KEC igen.', ['KEC', 'BYC']],
  ["Bilag_KEC_notat.pdf og BYC's svar", ['KEC', 'BYC']],
  ['HR foreslår en ny plan.', ['HR']],
  ['Social- og Familiecentret har udarbejdet planen.', ['Social- og Familiecentret']],
  ['Center for Natur, Miljø og Teknik indstiller.', ['Center for Natur, Miljø og Teknik']],
  ['Byrådscentret (BYC) og Social- og Familiecentret (SFC).', ['BYC', 'SFC']],
])('names units: %s', (text, units) => {
  expect(readUnits(text)).toEqual(units);
});

test.each([
  'CPR og CVR, COWI og KL, KKR, HU, ØU og BY.',
  'KL anbefaler en ny plan.',
  'Jobcentret og indkøbscentret.',
  'MBTI, DBU og SOSU.',
])('names none: %s', (text) => {
  expect(readUnits(text)).toEqual([]);
});

test('knows the letters it is given', () => {
  expect(readUnits('PLAN har bidraget.', ['PLAN'])).toEqual(['PLAN']);
  expect(readUnits('PLAN har bidraget.')).toEqual([]);
});
