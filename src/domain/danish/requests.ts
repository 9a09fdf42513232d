import { collapse, isCapitals, listed, startsUpper, wordsIn } from './words.ts';

/** Who is asked to do what. With somebody asked, the text begins with the verb. */
export type Request = { text: string; byWhom: string | null };

/**
 * Splits what follows `beder`: `om, at CBA udarbejder … og desuden kommer med …` are two requests of one unit,
 * `om, at der forelægges en sag` is one of nobody, `CBA om at undersøge …` one of CBA.
 */
export function splitRequest(said: string): Request[] {
  const plain = withoutAdverbs(said);
  const om = /^om,?\s(?=\S)/.exec(plain);
  if (om) return ofComplement(plain.slice(om[0].length));
  const asked = /^(.{2,80}?),?\s(?:om,?\s)?(?:at\s)?(\p{Ll}{2,25}e)(?=[\s,])/u.exec(plain);
  // "CFE om et notat om vejene": a thing is asked for, and what it is about may end like a verb.
  const isThing = /\som\s(?:en|et)\s/.test(asked?.[1] ?? '');
  if (asked?.[1] && asked[2] && !isThing) {
    return [{ byWhom: collapse(asked[1]), text: plain.slice(asked[0].length - asked[2].length) }];
  }
  const noun = /^(.{2,80}?)\som\s/.exec(plain);
  if (noun?.[1]) return [{ byWhom: collapse(noun[1]), text: plain.slice(noun[0].length) }];
  return plain === '' ? [] : [{ text: plain, byWhom: null }];
}

/** `at …, og at …` are several. */
function ofComplement(complement: string): Request[] {
  if (!/^at\s/.test(complement)) return [{ text: complement, byWhom: null }];
  return complement
    .split(/,?\s(?:og|samt)(?=\sat\s)/)
    .map((part) => part.trim())
    .flatMap(ofClause);
}

function ofClause(clause: string): Request[] {
  const said = clause.replace(/^at\s/, '');
  const agent = agentOf(said);
  if (agent === null) return [{ text: clause, byWhom: null }];
  const doing = withoutAdverbs(said.slice(agent.end));
  return doing
    .split(
      /,?\sog(?=\s(?:desuden|samtidig|endvidere|derudover|dernæst|derefter|også|herefter)\s\p{Ll}{2,20}(?:r|s)\s)/u,
    )
    .map((part) => ({ text: withoutAdverbs(part.trim()), byWhom: agent.name }));
}

const adverbs = listed(
  'bl.a. bl dog desuden derfor samtidig endvidere også hermed ligeledes derudover dernæst derefter herefter fortsat',
);

function withoutAdverbs(text: string): string {
  const words = text.trim().split(' ');
  const first = words.findIndex((word) => !adverbs.has(word.toLowerCase().replace(/,$/, '')));
  return first < 0 ? '' : words.slice(first).join(' ');
}

/** Nouns that can do something for the board; `sagen kommer igen` asks it of nobody. */
const doers =
  /(?:chef|chefen|chefer|cheferne|direktør|direktøren|direktørerne|administrationen|forvaltningen|sekretariatet|taskforce|gruppe|gruppen|grupperne|centret|centeret|centre|centrene|forum|konsulent|konsulenten|leder|lederen|lederne|ledelsen|team|teamet|afdelingen|enheden|udvalget|koordinator|medarbejderne)$/;

/** Who stands before the verb of the clause; null where it is a thing, or the verb is passive. */
function agentOf(clause: string): { name: string; end: number } | null {
  const words = wordsIn(clause.slice(0, 160));
  const verb = words.findIndex(
    ({ lower, text }, at) => at > 0 && !startsUpper(text) && isActiveVerb(lower, words[at - 1]?.lower),
  );
  if (verb < 1) return null;
  let last = verb - 1;
  while (last > 0 && adverbs.has(words[last]?.lower ?? '')) last -= 1;
  if (words[last]?.lower === 'a' && words[last - 1]?.lower === 'bl') last -= 2;
  const [first, end] = [words[0], words[last]];
  if (!first || !end) return null;
  const named = words.slice(0, last + 1);
  const isDoer =
    named.some(({ lower, text }) => isCapitals(text) || doers.test(lower)) ||
    named.every(({ text, lower }) => startsUpper(text) || lower === 'og');
  return isDoer ? { name: clause.slice(first.start, end.end), end: end.end } : null;
}

function isActiveVerb(word: string, before: string | undefined): boolean {
  if (/^(?:de|den|det|en|et|for|i|på|af|med|til|fra|og|alle|flere)$/.test(before ?? '')) return false;
  if (/^(?:skal|kan|vil|bør|får|ser|giver|går|har|gør|tager|laver|kommer)$/.test(word)) return true;
  return (
    /\p{L}{2}(?:er|år|ør)$/u.test(word) &&
    !/(?:chefer|ledere|konsulenter|grupper|direktører|medarbejder|leder)$/.test(word)
  );
}
