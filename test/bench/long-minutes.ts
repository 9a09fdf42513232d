import { readFileSync } from 'node:fs';

export type LongMinutes = { text: string; items: number; words: number };

/** As in minutes that are published, where most is prose. */
const wordsEach = 800;

/** No minutes have a number of four digits: what is longer than this has longer items rather than more. */
const mostItems = 900;

/** Minutes of at least so many words: made-up items over and over, numbered through, each in the contents. */
export function longMinutes(words: number): LongMinutes {
  const { head, bodies } = seed();
  // A closed item stays as short as it is, and the others make up for it.
  const each = Math.max(wordsEach, (1.25 * words) / mostItems);
  const contents: string[] = [];
  const items: string[] = [];
  let count = countWords(head);
  for (let number = 1; count < words; number += 1) {
    const { title, rest } = bodies[(number - 1) % bodies.length] ?? closed;
    const named = title === closed.title ? title : `${number}. ${title}`;
    const row = `${named}.....\t${number + 2}`;
    const item = `Punkt ${number}: ${named}\n\n${lengthened(rest, each)}`;
    contents.push(row);
    items.push(item);
    count += countWords(row) + countWords(item);
  }
  return { text: [head, contents.join('\n'), '', ...items].join('\n'), items: items.length, words: count };
}

const sample = 'test/minutes/samples/2026-03-10-direktionen.txt';
const contentsHeading = 'Indholdsfortegnelse\n\n';
const background = 'Baggrund\n\n';
const closed = { title: 'Lukket', rest: '' };
const paragraph = `Åløse Kommune har siden 2019 ført tilsyn med stien langs åen, og i 3. kvartal blev 14 strækninger
efterset. Centeret vurderer, at udgiften på 1,2 mio. kr. kan holdes inden for rammen, hvis arbejdet udføres
sammen med anlægget af den nye bro.\n\n`;

/** What stands before the contents, and the items without their numbers. */
function seed(): { head: string; bodies: { title: string; rest: string }[] } {
  const text = readFileSync(sample, 'utf8');
  const at = text.indexOf(contentsHeading) + contentsHeading.length;
  const bodies = itemsIn(text.slice(at)).map((item) => {
    const [heading = '', ...paragraphs] = item.split('\n\n');
    const title = heading.replace(/^Punkt \d+: (\d+\. )?/, '').replaceAll('\n', ' ');
    return { title, rest: paragraphs.join('\n\n') };
  });
  return { head: text.slice(0, at), bodies };
}

/** Each begins with the number that comes next: other lines look like headings, too. */
function itemsIn(text: string): string[] {
  const items: string[] = [];
  for (let [number, from] = [1, text.indexOf('Punkt 1: ')]; from !== -1; number += 1) {
    const to = text.indexOf(`\nPunkt ${number + 1}: `, from);
    items.push(text.slice(from, to === -1 ? undefined : to + 1));
    from = to === -1 ? -1 : to + 1;
  }
  return items;
}

function lengthened(rest: string, words: number): string {
  const missing = Math.max(0, words - countWords(rest));
  const times = Math.ceil(missing / countWords(paragraph));
  return rest.replace(background, background + paragraph.repeat(times));
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
