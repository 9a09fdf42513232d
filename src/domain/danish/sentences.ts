import { listed, startsUpper } from './words.ts';

/** Abbreviations after which a sentence goes on, even where a capital follows. */
const goesOn = listed(
  'bl.a. f.eks. fx. vedr. jf. d. nr. pr. ca. hhv. kl. dvs. inkl. ekskl. ift. ifm. ifbm. mht. pba. evt. stk. pkt. vha. ' +
    'mhp. ml. sml. resp. v. afd. tlf. s. jan. feb. mar. apr. jun. jul. aug. sep. sept. okt. nov. dec. ang. herunder.',
);

/** The sentences of a text. A line that begins a list point begins a sentence; a paragraph cut in mid-sentence goes on. */
export function sentencesOf(text: string): string[] {
  return paragraphsOf(text).flatMap(sentencesOfParagraph);
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const words = line.split(/\s+/).filter(Boolean);
    const first = words[0];
    if (first === undefined) {
      afterBlank = true;
      continue;
    }
    const begins = isListMark(first) || (afterBlank && startsUpper(first.replace(/^["'”’»“(]/, '')));
    const last = paragraphs.length - 1;
    if (begins || last < 0) paragraphs.push(words.join(' '));
    else paragraphs[last] += ` ${words.join(' ')}`;
    afterBlank = false;
  }
  return paragraphs;
}

function isListMark(word: string): boolean {
  return /^(?:[-–—•·*▪◦‣\uF0B7]|\d{1,2}[.)]|[a-zæøå][.)])$/i.test(word);
}

function sentencesOfParagraph(paragraph: string): string[] {
  const sentences: string[] = [];
  let current: string[] = [];
  const words = paragraph.split(' ');
  words.forEach((word, at) => {
    current.push(word);
    if (!endsSentence(word, words[at + 1], current.length === 1)) return;
    sentences.push(current.join(' '));
    current = [];
  });
  if (current.length > 0) sentences.push(current.join(' '));
  return sentences;
}

function endsSentence(word: string, next: string | undefined, alone: boolean): boolean {
  if (next === undefined) return true;
  const bare = word.slice(-40).replace(/["'”’»)\]]{1,3}$/, '');
  if (!/[.!?]$/.test(bare)) return false;
  if (alone && isListMark(word)) return false;
  if (goesOn.has(bare.toLowerCase()) || /^\p{Lu}\.$/u.test(bare)) return false;
  return startsUpper(next.slice(0, 4).replace(/^["'”’»“(]/, '')) || /^[-–•]$/.test(next);
}
