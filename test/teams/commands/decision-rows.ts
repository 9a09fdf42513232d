import { editors, type Row } from './rights-row.ts';

/** What people type to decide. */
export const decisionRows: readonly Row[] = [
  { command: 'decide', typed: '/beslutning 2', may: 'yynnn', who: editors, says: /decision\.review/ },
  {
    ...{ command: 'decide', typed: '/beslutning 2 Direktionen godkender indstillingen.', may: 'yynnn' },
    ...{ who: editors, says: /decision\.confirm/ },
  },
  {
    ...{ command: 'decide', typed: '/beslutning 3 Direktionen godkender indstillingen.', may: 'yynnn' },
    ...{ who: editors, says: /decision\.confirm/ },
  },
  {
    ...{ command: 'decide', typed: '/beslutning 1 Næste møde flyttes.', may: 'yynnn' },
    ...{ who: editors, says: /Referatet af punkt 1 er gemt/ },
  },
  {
    ...{ command: 'consent', typed: '/enige', may: 'yynnn', at: 'agreed' },
    ...{ who: editors, says: /2 · Ny cykelsti[\s\S]*hemmeligtitel/ },
  },
  {
    ...{ command: 'consent', typed: '/enige bekræft', may: 'yynnn', at: 'agreed' },
    ...{ who: editors, says: /Besluttet: punkt 2 og 3/ },
  },
  {
    ...{ command: 'postpone', typed: '/udskyd 2 til 8. december fordi tallene mangler', may: 'yynnn' },
    ...{ who: editors, says: /Udsættes til mødet/ },
  },
  {
    ...{ command: 'delegate', typed: '/uddeleger 2 til CTM: afklar prisen senest 15. januar', may: 'yynnn' },
    ...{ who: editors, says: /uddelegerer sagen til Center for Teknik og Miljø/ },
  },
];
