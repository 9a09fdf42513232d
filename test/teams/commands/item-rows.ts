import { editors, type Row } from './rights-row.ts';

/** What people type about the items of an agenda, and who comes to them or may not. */
export const itemRows: readonly Row[] = [
  { command: 'move-item', typed: '/flyt 4 til 2', may: 'yynnn', who: editors, says: /nu nummer 2/ },
  {
    ...{ command: 'move-item', typed: '/flyt 4 til 8. december', may: 'yynnn' },
    ...{ who: editors, says: /flyttet til mødet/ },
  },
  { command: 'edit-item', typed: '/rediger 2', may: 'yynnn', who: editors, says: /item\.save/ },
  { command: 'edit-item', typed: '/rediger 3', may: 'yynnn', who: editors, says: /item\.save/ },
  { command: 'withdraw-item', typed: '/træk 2', may: 'yynnn', who: editors, says: /item\.withdraw/ },
  { command: 'withdraw-item', typed: '/træk 2 ja', may: 'yynnn', who: editors, says: /2 er trukket/ },
  { command: 'read-item', typed: '/punkt 2', may: 'yyyyy', who: '', says: /Ny cykelsti/ },
  { command: 'read-item', typed: '/punkt 3', may: 'yyyyy', who: '', says: /Lukket|hemmeligtitel/ },
  { command: 'undo', typed: '/fortryd', may: 'yyyyy', who: '', says: /ikke lavet nogen ændring her/ },
  {
    ...{ command: 'add-guest', typed: '/gæst 4 Carl Fisk 9:45', may: 'yynnn' },
    ...{ who: editors, says: /Carl Fisk er gæst til punkt 4 kl\. 09:45\. Carl Fisk får besked/ },
  },
  {
    ...{ command: 'add-guest', typed: '/gæst 2 ikke Gerda', may: 'yynnn' },
    ...{ who: editors, says: /Gerda Ørn er ikke længere gæst til punkt 2/ },
  },
  {
    ...{ command: 'disqualify', typed: '/inhabil 2 Dorte Bro', may: 'yynnn' },
    ...{ who: editors, says: /registreret som inhabil/ },
  },
  {
    // Of the scene's bridge Dan Krog is disqualified.
    ...{ command: 'disqualify', typed: '/inhabil 4 ikke Dan Krog', may: 'yynnn' },
    ...{ who: editors, says: /ikke længere inhabil i punkt 4/ },
  },
  {
    ...{ command: 'link-items', typed: '/sammen 2 4', may: 'yynnn' },
    ...{ who: editors, says: /Punkt 2 og 4 hænger nu sammen/ },
  },
  {
    ...{ command: 'unlink-items', typed: '/adskil 2 4', may: 'yynnn' },
    ...{ who: editors, says: /Punkt 2 og 4 hang ikke sammen/ },
  },
];
