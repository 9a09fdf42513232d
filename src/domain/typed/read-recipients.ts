import type { Command } from './command.ts';
import { ofItemOrCurrent } from './read-number.ts';
import { foldLetters } from './typed-text.ts';

type Recipients = Extract<Command, { name: 'recipients' }>;

type Confirm = Extract<Command, { name: 'confirm' }>;

const unconditioned = /^(?:uden betingelser|without conditions)$/i;

/** `/bekræft 2`, in session `/bekræft` alone, and `/bekræft 2 uden betingelser` where none was meant that was read out of the text. */
export const readConfirm = ofItemOrCurrent<Confirm>((which, text) => {
  const conditions = !unconditioned.test(text);
  if (text !== '' && conditions) return { kind: 'not-understood', text };
  return { name: 'confirm', ...which, conditions };
});

const adds = ['også', 'samt', 'tilføj', 'plus', 'also', 'add'];
const drops = ['ikke', 'uden', 'fjern', 'not', 'without', 'remove'];

/** `/modtagere 2 også Anna Holm og Bo Dam, ikke Carl Fisk`: whoever follows no such word is meant to be told, too. */
export const readRecipients = ofItemOrCurrent<Recipients>((which, text) => {
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
