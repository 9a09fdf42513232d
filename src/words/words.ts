import type { Language } from '../domain/board.ts';
import { about } from './da/about.ts';
import { agenda, calendar, meetingNews } from './da/agenda.ts';
import { api } from './da/api.ts';
import { app } from './da/app.ts';
import { board } from './da/board.ts';
import { closing } from './da/closing.ts';
import { commands, problems, talk } from './da/commands.ts';
import { dates, fields, list, outcomes, rights, roles, statuses } from './da/common.ts';
import { conditions } from './da/conditions.ts';
import { consent } from './da/consent.ts';
import { deadlines } from './da/deadlines.ts';
import { decision, notice } from './da/decision.ts';
import { files } from './da/files.ts';
import { guests } from './da/guests.ts';
import { item, itemForm } from './da/item.ts';
import { mail } from './da/mail.ts';
import { minutes } from './da/minutes.ts';
import { notes } from './da/notes.ts';
import { orders } from './da/orders.ts';
import { postponing } from './da/postponing.ts';
import { proposal } from './da/proposal.ts';
import { questions } from './da/questions.ts';
import { receipts } from './da/receipts.ts';
import { refusals } from './da/refusals.ts';
import { route } from './da/route.ts';
import { search } from './da/search.ts';
import { session } from './da/session.ts';
import { tab } from './da/tab.ts';
import { wheel } from './da/wheel.ts';
import { work } from './da/work.ts';
import * as aboutEn from './en/about.ts';
import * as agendaEn from './en/agenda.ts';
import * as apiEn from './en/api.ts';
import * as appEn from './en/app.ts';
import * as boardEn from './en/board.ts';
import * as closingEn from './en/closing.ts';
import * as commandsEn from './en/commands.ts';
import * as commonEn from './en/common.ts';
import * as conditionsEn from './en/conditions.ts';
import * as consentEn from './en/consent.ts';
import * as deadlinesEn from './en/deadlines.ts';
import * as decisionEn from './en/decision.ts';
import * as filesEn from './en/files.ts';
import * as guestsEn from './en/guests.ts';
import * as itemEn from './en/item.ts';
import * as mailEn from './en/mail.ts';
import * as minutesEn from './en/minutes.ts';
import * as notesEn from './en/notes.ts';
import * as ordersEn from './en/orders.ts';
import * as postponingEn from './en/postponing.ts';
import * as proposalEn from './en/proposal.ts';
import * as questionsEn from './en/questions.ts';
import * as receiptsEn from './en/receipts.ts';
import * as refusalsEn from './en/refusals.ts';
import * as routeEn from './en/route.ts';
import * as searchEn from './en/search.ts';
import * as sessionEn from './en/session.ts';
import * as tabEn from './en/tab.ts';
import * as wheelEn from './en/wheel.ts';
import * as workEn from './en/work.ts';

/** Every sentence a person reads, in Danish; the other languages have the same shape. */
export const da = {
  language: 'da' as Language,
  ...{ dates, list, roles, outcomes, statuses, rights, fields },
  ...{ refusals, commands, problems, talk },
  ...{ agenda, item, itemForm, decision, notice, proposal, board, minutes },
  ...{ orders, receipts, conditions, route, session, guests, wheel, postponing },
  ...{ calendar, meetingNews, deadlines, files, consent, questions, notes, mail, app, about, search },
  ...{ closing, tab, api, work },
};

export type Words = typeof da;

export const en = {
  language: 'en' as Language,
  ...commonEn,
  ...refusalsEn,
  ...commandsEn,
  ...agendaEn,
  ...itemEn,
  ...decisionEn,
  ...filesEn,
  ...consentEn,
  ...questionsEn,
  ...receiptsEn,
  ...conditionsEn,
  ...notesEn,
  ...aboutEn,
  ...searchEn,
  ...apiEn,
  ...appEn,
  ...ordersEn,
  ...boardEn,
  ...mailEn,
  ...routeEn,
  ...minutesEn,
  ...proposalEn,
  ...deadlinesEn,
  ...sessionEn,
  ...guestsEn,
  ...wheelEn,
  ...closingEn,
  ...postponingEn,
  ...tabEn,
  ...workEn,
} satisfies Words;

const languages: Record<Language, Words> = { da, en };

export function wordsFor(language: Language): Words {
  return languages[language];
}
