import { type Day, dayOf, readDay } from '../day.ts';
import { isCaseNumber } from '../item.ts';
import { anything, type SearchPart, type SearchStatus, type SearchTerm, type SearchWish } from '../search.ts';
import { foldLetters } from './typed-text.ts';

/** A filter that there is none of, or that says nothing: `center:`. */
export type WrongFilter = { wrong: string };

const parts: Readonly<Record<string, SearchPart>> = {
  ...{ titel: 'title', titler: 'title', title: 'title', titles: 'title' },
  ...{ bilag: 'attachments', attachments: 'attachments' },
  ...{ beslutning: 'decisions', beslutninger: 'decisions', decisions: 'decisions' },
};
const statuses: Readonly<Record<string, SearchStatus>> = {
  ...{ udskudt: 'postponed', postponed: 'postponed' },
  ...{ besluttet: 'decided', decided: 'decided' },
  ...{ åben: 'undecided', ubesluttet: 'undecided', undecided: 'undecided', open: 'undecided' },
  ...{ lukket: 'closed', closed: 'closed' },
};

type Filter = (value: string) => Partial<SearchWish> | null;

const filters: Readonly<Record<string, Filter>> = {
  i: (value) => named('in', parts[foldLetters(value)]),
  in: (value) => named('in', parts[foldLetters(value)]),
  fra: (value) => named('from', dayFrom(value, 'first')),
  from: (value) => named('from', dayFrom(value, 'first')),
  til: (value) => named('to', dayFrom(value, 'last')),
  to: (value) => named('to', dayFrom(value, 'last')),
  center: (value) => named('unit', value.toUpperCase()),
  unit: (value) => named('unit', value.toUpperCase()),
  status: (value) => named('status', statuses[foldLetters(value)]),
  sag: (value) => (isCaseNumber(value) ? { caseNumber: value } : null),
  case: (value) => (isCaseNumber(value) ? { caseNumber: value } : null),
};

/**
 * `/søg cykelsti "fælles indkøb" -havn i:bilag fra:2025 center:CBA`: words, phrases, words left out and filters, in any
 * order. A case number by itself is looked for as such.
 */
export function readSearchWish(text: string): SearchWish | WrongFilter {
  let wish = anything;
  for (const [said] of text.normalize('NFC').matchAll(/-?["“”»«][^"“”»«]*["“”»«]?|\S+/gu)) {
    const [, name = '', value = ''] = /^(\p{L}+):(.*)$/u.exec(said) ?? [];
    if (name) {
      const meant = value ? filters[foldLetters(name)]?.(value) : null;
      if (!meant) return { wrong: said };
      wish = { ...wish, ...meant };
    } else if (isCaseNumber(said)) wish = { ...wish, caseNumber: said };
    else wish = withTerm(wish, said);
  }
  return wish;
}

function withTerm(wish: SearchWish, said: string): SearchWish {
  const isLeftOut = /^-./.test(said);
  const isPhrase = /^-?["“”»«]/u.test(said);
  const words = said.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return wish;
  // Joined by a hyphen or a slash they stand in a row.
  const term: SearchTerm = { words, isPhrase: isPhrase || words.length > 1 };
  return isLeftOut
    ? { ...wish, without: [...wish.without, term] }
    : { ...wish, terms: [...wish.terms, term] };
}

function named<K extends keyof SearchWish>(name: K, value: SearchWish[K] | undefined | null) {
  return value === undefined || value === null || value === '' ? null : { [name]: value };
}

/** `2025`, `2025-03` and `2025-03-11`: the first or the last day that it can mean. */
function dayFrom(text: string, which: 'first' | 'last'): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return null;
  if (day) return readDay(text);
  if (which === 'first') return dayOf(Number(year), Number(month ?? 1), 1);
  const days = month ? [31, 30, 29, 28] : [31];
  return (
    days.map((last) => dayOf(Number(year), Number(month ?? 12), last)).find((one) => one !== null) ?? null
  );
}
