import type { Command } from './command.ts';
import { ofItem } from './read-number.ts';
import { foldLetters } from './typed-text.ts';

type Recipients = Extract<Command, { name: 'recipients' }>;

const adds = ['også', 'samt', 'tilføj', 'plus', 'also', 'add'];
const drops = ['ikke', 'uden', 'fjern', 'not', 'without', 'remove'];

/** `/modtagere 2 også Anna Holm og Bo Dam, ikke Carl Fisk`: whoever follows no such word is meant to be told, too. */
export const readRecipients = ofItem<Recipients>((which, text) => {
  const [add, drop]: [string[], string[]] = [[], []];
  let names = add;
  let name: string[] = [];
  const end = () => {
    if (name.length > 0) names.push(name.join(' '));
    name = [];
  };
  for (const word of text.split(/\s+|(?=,)|(?<=,)/).filter(Boolean)) {
    const folded = foldLetters(word);
    const turn = adds.includes(folded) ? add : drops.includes(folded) ? drop : null;
    if (turn || [',', 'og', 'and'].includes(folded)) end();
    else name.push(word.replace(/^@/, ''));
    if (turn) names = turn;
  }
  end();
  return { name: 'recipients', ...which, add, drop };
});
