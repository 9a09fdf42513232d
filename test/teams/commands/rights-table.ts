import { closingRows } from './closing-rows.ts';
import { decisionRows } from './decision-rows.ts';
import { itemRows } from './item-rows.ts';
import { minutesRows } from './minutes-rows.ts';
import { orderRows } from './order-rows.ts';
import { proposalRows } from './proposal-rows.ts';
import { editors, type Row } from './rights-row.ts';
import { routeRows } from './route-rows.ts';
import { sessionRows } from './session-rows.ts';
import { talkRows } from './talk-rows.ts';
import { toldRows } from './told-rows.ts';
import { wheelRows } from './wheel-rows.ts';

/** What people type, on the scene's agenda: 1 standing, 2 open (CFE), 3 closed, 4 open (CTM). */
export const table: readonly Row[] = [
  { command: 'help', typed: '/hjælp', may: 'yyyyy', who: '', says: /Det kan du gøre her/ },
  {
    ...{ command: 'new-meeting', typed: '/nyt møde 15. december 9:00', may: 'yynnn' },
    ...{ who: editors, says: /er oprettet/ },
  },
  {
    ...{ command: 'move-meeting', typed: '/flyt møde 1. december', may: 'yynnn' },
    ...{ who: editors, says: /meeting\.move/ },
  },
  {
    ...{ command: 'move-meeting', typed: '/flyt møde 1. december ja', may: 'yynnn' },
    ...{ who: editors, says: /Mødet er flyttet til tirsdag den 1\. december/ },
  },
  { command: 'agenda', typed: '/dagsorden', may: 'yyyyy', who: '', says: /Dagsorden tirsdag/ },
  { command: 'meetings', typed: '/møder', may: 'yyyyy', who: '', says: /Kommende møder/ },
  { command: 'publish', typed: '/udsend', may: 'yynnn', who: editors, says: /er genudsendt/ },
  ...itemRows,
  ...closingRows,
  ...talkRows,
  ...sessionRows,
  ...decisionRows,
  ...toldRows,
  ...routeRows,
  ...orderRows,
  { command: 'search', typed: '/søg cykelsti', may: 'yyyyy', who: '', says: /Ny cykelsti/ },
  { command: 'case', typed: '/sag', may: 'yyyyy', who: '', says: /26\/1001: Ny cykelsti/ },
  { command: 'case', typed: '/sag 26/1001', may: 'yyyyy', who: '', says: /Ny cykelsti/ },
  ...proposalRows,
  ...wheelRows,
  {
    command: 'digest',
    typed: '/morgenpost',
    may: 'yyyyy',
    who: '',
    says: /venter (?:ikke noget )?på dig|privat/,
  },
  {
    ...{ command: 'digest', typed: '/morgenpost til 8:15', may: 'yyyyy' },
    ...{ who: '', says: /slået til kl\. 08:15|privat/ },
  },
  { command: 'roles', typed: '/roller', may: 'yyyyy', who: '', says: /Carl Fisk[\s\S]*centerchef, CFE/ },
  {
    ...{ command: 'add-role', typed: '/roller tilføj Dan Krog formand', may: 'yynnn' },
    ...{ who: editors, says: /Dan Krog er nu formand/ },
  },
  {
    ...{ command: 'remove-role', typed: '/roller fjern Dan Krog', may: 'yynnn' },
    ...{ who: editors, says: /Dan Krog er ikke længere direktør/ },
  },
  ...minutesRows,
  // The scene's board has no calendar.
  { command: 'sync', typed: '/synk', may: 'yynnn', who: editors, says: /ingen kalender i Outlook/ },
  { command: 'set-up', typed: '/opsæt', may: 'yynnn', who: editors, says: /board\.save/ },
];
