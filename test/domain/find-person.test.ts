import { describe, expect, test } from '@jest/globals';
import { findPerson } from '../../src/domain/find-person.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import type { RefusalCode } from '../../src/errors.ts';
import { aMember } from '../support/builders.ts';

const refused = (code: RefusalCode, about: object = {}) => expect.objectContaining({ code, about });

function somebody(name: string, email: string | null = null) {
  return aMember('director', { personId: asId<PersonId>(name), name, email });
}

const people = [
  { ...somebody('Anna Holm', 'anho@aaloese.example'), addresses: ['aaberg@gammelby.example'] },
  somebody('Anders Holst'),
  somebody('Åse Lykke Bæk'),
  somebody('Bo'),
  somebody('Bodil Krag'),
];

function found(text: string): string {
  return findPerson(people, text).name;
}

describe('a person', () => {
  test.each([
    ['Anna Holm', 'Anna Holm'],
    ['anna holm', 'Anna Holm'],
    ['@Anna Holm', 'Anna Holm'],
    ['  Anna Holm ', 'Anna Holm'],
    ['ANHO@aaloese.example', 'Anna Holm'],
    ['Aaberg@gammelby.example', 'Anna Holm'],
    ['Anna', 'Anna Holm'],
    ['an holm', 'Anna Holm'],
    ['Holst', 'Anders Holst'],
    ['aase', 'Åse Lykke Bæk'],
    ['Åse Baek', 'Åse Lykke Bæk'],
    ['bodil', 'Bodil Krag'],
  ])('is found by %j', (text, name) => {
    expect(found(text)).toBe(name);
  });

  test('whose whole name it is comes before those it is a part of', () => {
    expect(found('Bo')).toBe('Bo');
  });

  test('is found by id', () => {
    const [one] = people;

    expect(findPerson([{ ...aMember('chair'), personId: asId<PersonId>('00-11') }], '00-11').role).toBe(
      'chair',
    );
    expect(one && findPerson(people, one.personId)).toBe(one);
  });

  test('with two roles is one person', () => {
    const twice = [somebody('Anna Holm'), { ...somebody('Anna Holm'), role: 'chief' as const }];

    expect(findPerson(twice, 'anna').personId).toBe('Anna Holm');
  });

  test('is refused where several fit, naming them', () => {
    expect(() => found('an hol')).toThrow(
      refused('person-ambiguous', { name: 'an hol', people: ['Anna Holm', 'Anders Holst'] }),
    );
  });

  test.each(['Karl', 'Holm Anna', 'nna', 'anho@', 'Anna Holm Olsen', '.*'])('is refused as %j', (text) => {
    expect(() => found(text)).toThrow(refused('person-unknown', { name: text }));
  });

  test.each(['', ' ', '@'])('is nobody where nothing is said: %j', (text) => {
    expect(() => found(text)).toThrow(expect.objectContaining({ code: 'person-unknown' }));
  });
});
