import type { Row } from './rights-row.ts';

/** What people type about where items go on to. */
export const routeRows: readonly Row[] = [
  {
    ...{ command: 'route', typed: '/videre', may: 'yyyyn', at: 'routed' },
    ...{
      who: 'Kun sekretæren, formanden, direktører og centerchefer kan',
      says: /Økonomiudvalget onsdag 2\. december/,
    },
  },
  {
    ...{ command: 'route', typed: '/videre 2', may: 'yyyyn', at: 'routed' },
    ...{
      who: 'Kun sekretæren, formanden, direktører og centerchefer kan',
      says: /Byrådet onsdag 16\. december/,
    },
  },
  {
    ...{ command: 'route', typed: '/videre 3', may: 'yyynn', at: 'routed' },
    ...{ who: /Kun sekretæren, formanden, direktører|er ikke åbent for dig/, says: /hemmeligudvalg/ },
  },
  {
    ...{ command: 'route', typed: '/videre 2 Byrådet 20. januar', may: 'yynnn', at: 'routed' },
    ...{ who: /Kun sekretæren/, says: /Byrådet onsdag 20\. januar/ },
  },
  {
    ...{
      command: 'route',
      typed: '/videre 26/1001 svar Godkendt med bemærkning',
      may: 'yynnn',
      at: 'routed',
    },
    ...{ who: /Kun sekretæren/, says: /behandlet tirsdag 17\. november/ },
  },
  {
    ...{ command: 'route', typed: '/videre 2 flyt', may: 'yynnn', at: 'routed' },
    ...{ who: /Kun sekretæren/, says: /Byrådet onsdag 23\. december/ },
  },
  {
    ...{ command: 'route', typed: '/videre 26/1001 ventelisten', may: 'yynnn', at: 'returned' },
    ...{ who: /Kun sekretæren/, says: /står nu på ventelisten/ },
  },
];
