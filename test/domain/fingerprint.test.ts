import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../src/domain/canonical.ts';
import { fingerprintOf } from '../../src/domain/fingerprint.ts';
import { anItem, aPlace } from '../support/builders.ts';

/** The same value with the keys of every object in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('the canonical text of a value', () => {
  test('has its keys in order, in every depth, and its lists as they are', () => {
    expect(canonical({ b: [{ d: 1, c: 'ø' }, 2], a: null })).toBe('{"a":null,"b":[{"c":"ø","d":1},2]}');
  });

  test('leaves out what is undefined', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonical(undefined)).toBe('');
  });

  test('is the same whatever order the keys were made in, and says the whole value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(turned(value))).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a fingerprint', () => {
  const place = aPlace(anItem());

  test('does not hang on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(fingerprintOf(turned(value))).toBe(fingerprintOf(value))),
    );
  });

  test('is short', () => {
    expect(fingerprintOf(place).length).toBeLessThan(12);
  });

  test('changes with a single letter, anywhere', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom('x', 'æ', ' ', '\n', '😀'), (text, at, letter) => {
        const cut = at % text.length;
        const edited = `${text.slice(0, cut)}${letter}${text.slice(cut)}`;
        expect(fingerprintOf({ ...place, record: edited })).not.toBe(
          fingerprintOf({ ...place, record: text }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('tells every one of many texts from the others', () => {
    const marks = Array.from({ length: 20_000 }, (_, at) => fingerprintOf({ title: `Punkt ${at}` }));

    expect(new Set(marks).size).toBe(marks.length);
  });

  test('stays the same from one version of the program to the next, as it is kept', () => {
    expect(fingerprintOf({ title: 'Ny cykelsti', minutes: 15 })).toBe('15eyx2pixcp');
  });
});
