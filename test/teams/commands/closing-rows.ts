import { editors, type Row } from './rights-row.ts';

/** What people type about closed items. */
export const closingRows: readonly Row[] = [
  { command: 'close-item', typed: '/luk 2 personsag', may: 'yynnn', who: editors, says: /er nu lukket/ },
  {
    command: 'close-item',
    typed: '/luk 3',
    may: 'yynnn',
    who: editors,
    says: /allerede lukket[\s\S]*closing\.save|privat/,
  },
  {
    ...{ command: 'close-item', typed: '/luk 3 gennemses 1. marts', may: 'yynnn' },
    ...{ who: editors, says: /Ses igennem mandag den 1\. marts 2027/ },
  },
  { command: 'closed-items', typed: '/lukkede', may: 'yynnn', who: editors, says: /Ét lukket punkt/ },
  { command: 'closed-items', typed: '/lukkede 1', may: 'yynnn', who: editors, says: /closed\.keep/ },
  {
    ...{ command: 'closed-items', typed: '/lukkede 1 til 1. marts', may: 'yynnn' },
    ...{ who: editors, says: /er lukket og ses igennem mandag den 1\. marts 2027/ },
  },
  {
    ...{ command: 'closed-items', typed: '/lukkede 1 genåbn', may: 'yynnn' },
    ...{ who: editors, says: /closed\.reopen/ },
  },
  { command: 'reopen-item', typed: '/genåbn 3', may: 'yynnn', who: editors, says: /item\.reopen/ },
];
