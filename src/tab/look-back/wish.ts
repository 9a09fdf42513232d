import { type SearchPart, type SearchStatus, searchParts, searchStatuses } from '../../domain/search.ts';
import { readSearchWish } from '../../domain/typed/read-search.ts';

/** What is looked for, as a form has it: the words, and one choice of each kind, empty for none. */
export type Wish = {
  words: string;
  unit: string;
  status: SearchStatus | '';
  in: SearchPart | '';
  from: string;
  to: string;
};

const names = { unit: 'center', status: 'status', in: 'i', from: 'fra', to: 'til' } as const;

/** A wish as `/søg` takes it: what the form has a choice for is chosen there, and all else stays among the words. */
export function readWish(said: string): Wish {
  let wish: Wish = { words: '', unit: '', status: '', in: '', from: '', to: '' };
  const words: string[] = [];
  for (const [token] of said.matchAll(/-?["“”»«][^"“”»«]*["“”»«]?|\S+/gu)) {
    const chosen = choiceIn(token);
    if (chosen) wish = { ...wish, ...chosen };
    else words.push(token);
  }
  return { ...wish, words: words.join(' ') };
}

/** As `/søg` takes it. */
export function sayWish(wish: Wish): string {
  const choices = Object.entries(names).flatMap(([key, name]) => {
    const value = wish[key as keyof typeof names];
    return value === '' ? [] : [`${name}:${value}`];
  });
  return [wish.words.trim(), ...choices].filter(Boolean).join(' ');
}

/** What one may look for in whichever part, and with whichever outcome. */
export const choices = { in: searchParts, status: searchStatuses } as const;

function choiceIn(token: string): Partial<Wish> | null {
  const [, value = ''] = /^\p{L}+:(.+)$/u.exec(token) ?? [];
  const meant = value === '' ? null : readSearchWish(token);
  if (meant === null || 'wrong' in meant) return null;
  if (meant.unit) return { unit: meant.unit };
  if (meant.status) return { status: meant.status };
  if (meant.in) return { in: meant.in };
  if (meant.from) return { from: value };
  return meant.to ? { to: value } : null;
}
