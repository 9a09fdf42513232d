import { editors, type Row } from './rights-row.ts';

/** What people type while the meeting is held. */
export const sessionRows: readonly Row[] = [
  {
    ...{ command: 'start', typed: '/start', may: 'yynnn' },
    ...{ who: editors, says: /Vil du starte det allerede nu\?/ },
  },
  {
    ...{ command: 'start', typed: '/start', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /er i gang/ },
  },
  {
    ...{ command: 'next', typed: '/næste', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /Punkt 2 af 4/ },
  },
  {
    ...{ command: 'next', typed: '/næste 3', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /Punkt 3 af 4/ },
  },
  {
    ...{ command: 'attendance', typed: '/fremmøde', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /session\.seat/ },
  },
  {
    ...{ command: 'attendance', typed: '/fremmøde bekræft', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /Fremmødet er noteret/ },
  },
  {
    ...{ command: 'end', typed: '/slut', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /3 punkter mangler en beslutning/ },
  },
  {
    ...{ command: 'end', typed: '/slut alligevel', may: 'yynnn', at: 'inSession' },
    ...{ who: editors, says: /Mødet er afsluttet/ },
  },
];
