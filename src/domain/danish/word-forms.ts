const consonant = 'bcdfghjklmnpqrstvwxz';
const loses = new RegExp(`^(.*[${consonant}])e([lr])$`, 'iu');
const lost = new RegExp(`^(.*[${consonant}])([lr])(?:er|erne|ers|ernes|en|ens|e|ene|enes)$`, 'iu');

/**
 * A word and how else its stem is written where it loses an e: cykel and cykler, regel and reglerne, nummer and numre.
 * A stemmer cuts endings off and takes the two for different words.
 */
export function wordForms(word: string): string[] {
  const [, open = '', last = ''] = loses.exec(word) ?? [];
  const [, shut = '', end = ''] = lost.exec(word) ?? [];
  return [
    ...new Set([
      word,
      ...(open ? [`${open}${last}`, `${single(open)}${last}`] : []),
      ...(shut ? [`${shut}e${end}`, `${shut}${shut.at(-1)}e${end}`] : []),
    ]),
  ];
}

/** Of a doubled consonant one. */
function single(text: string): string {
  return text.at(-1) === text.at(-2) ? text.slice(0, -1) : text;
}
