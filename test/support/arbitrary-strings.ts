import fc from 'fast-check';

// fast-check's own `webUrl` and unit 'binary' make a table of all characters there are, a second for each test file.

const surrogates = { from: 0xd800, many: 0x800 };

/** Any character of Unicode. */
const anyCharacter = fc
  .nat({ max: 0x10ffff - surrogates.many })
  .map((at) => String.fromCodePoint(at < surrogates.from ? at : at + surrogates.many), placeOf);

/** Any text that is well formed. */
export const anyCharacters = fc.string({ unit: anyCharacter });

const inPath = fc.string({
  unit: fc.constantFrom(..."azAZ09-._~!$&'()*+,;=:@", '%20', '%25', '%C3%B8', '%E2%98%83', '%F0%9F%87%A9'),
});

export const someUrl: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), fc.array(inPath))
  .map(([scheme, host, steps]) => `${scheme}://${[host, ...steps].join('/')}`);

/** The way back, so that what is known to be dangerous is tried and shrunk too. */
function placeOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || character !== String.fromCodePoint(code)) throw new Error('not one character');
  return code < surrogates.from ? code : code - surrogates.many;
}
