import type { Language } from '../domain/board.ts';
import { agenda } from './da/agenda.ts';
import { board } from './da/board.ts';
import { commands, problems, talk } from './da/commands.ts';
import { dates, fields, list, outcomes, rights, roles, statuses } from './da/common.ts';
import { decision, notice } from './da/decision.ts';
import { item, itemForm } from './da/item.ts';
import { refusals } from './da/refusals.ts';

/** Every sentence a person reads, in Danish; the other languages have the same shape. */
export const da = {
  language: 'da' as Language,
  ...{ dates, list, roles, outcomes, statuses, rights, fields },
  ...{ refusals, commands, problems, talk },
  ...{ agenda, item, itemForm, decision, notice, board },
};

export type Words = typeof da;

const languages: Record<Language, Words> = { da, en: da };

export function wordsFor(language: Language): Words {
  return languages[language];
}
