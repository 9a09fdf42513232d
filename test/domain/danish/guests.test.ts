import { expect, test } from '@jest/globals';
import { readGuests } from '../../../src/domain/danish/guests.ts';

test.each<[string, string[]]>([
  ['Bo deltager under punktet.', ['Bo']],
  ['Centerchef Tove Skjold deltager under punktet.', ['Tove Skjold']],
  ['Ekstern konsulent Anne-Marie Juul-Hansen deltager ved behandlingen.', ['Anne-Marie Juul-Hansen']],
  [
    'Tove Skjold, Ib Brandt, og Bo Krag deltager på mødet ift. hallen.',
    ['Tove Skjold', 'Ib Brandt', 'Bo Krag'],
  ],
  ['Tove Skjold (KEC) og Ib Brandt fra BMC deltager i punktet.', ['Tove Skjold', 'Ib Brandt']],
  ['Under punktet deltager centerchef Tove Skjold.', ['Tove Skjold']],
  ['Hallen er utæt, hvorfor Tove deltager under punktet.', ['Tove']],
  ['Centerchefen for KEC deltager under punktet.', ['Centerchefen for KEC']],
  ['1. Status på hallen v/Tove Skjold', ['Tove Skjold']],
  ['Oplæg ved Tove Skjold og Ib Brandt.', ['Tove Skjold', 'Ib Brandt']],
  ['Mundtlig fremlæggelse fra KEC', ['KEC']],
  ['Direktionen drøftede sammen med den grønne gruppe, hvad der skal males.', ['den grønne gruppe']],
  ['Direktionen drøftede sammen med KEC de foreløbige tal.', ['KEC']],
  ['Tove Skjold orienterer kort om hallen.', ['Tove Skjold']],
  ['Gæster: Tove Skjold, Ib Brandt', ['Tove Skjold', 'Ib Brandt']],
])('takes part: %s', (text, guests) => {
  expect(readGuests(text)).toEqual(guests);
});

test.each([
  'En direktør deltager på hver af samlingerne.',
  'Direktøren deltager i udvalget for vækst.',
  'Kommunaldirektøren deltager på mødet med KL.',
  'Udgiften er 200 kr. v/20 deltagere.',
  'Bo Krag deltager ikke i punktet.',
  'Notatet er skrevet sammen med KEC.',
])('takes no part: %s', (text) => {
  expect(readGuests(text)).toEqual([]);
});

test('members of the board are no guests of it', () => {
  expect(readGuests('Lis Bach og Bo Krag deltager under punktet.', ['Lis Bach'])).toEqual(['Bo Krag']);
});
