import { meetingIds } from '../../support/scene.ts';
import { editors, type PressRow } from './press-row.ts';

const { next } = meetingIds;

/** The buttons of a meeting in session. */
export const sessionPresses: readonly PressRow[] = [
  {
    ...{ verb: 'session.start', how: 'presses', data: () => ({ meetingId: next, anyway: true }) },
    ...{ may: 'yynnn', says: /Punkt 1 af 4/, refused: editors },
  },
  {
    ...{ verb: 'session.show', how: 'presses', data: () => ({ meetingId: next }), at: 'inSession' },
    ...{ may: 'yynnn', says: /Punkt 1 af 4/, refused: editors },
  },
  {
    ...{ verb: 'session.go', how: 'presses', at: 'inSession' },
    data: () => ({ meetingId: next, version: 1, to: 'next' }),
    ...{ may: 'yynnn', says: /Punkt 2 af 4/, refused: editors },
  },
  {
    ...{ verb: 'session.attendance', how: 'opens', data: () => ({ meetingId: next }), at: 'inSession' },
    ...{ may: 'yynnn', says: /Til stede ved mødets start/, refused: editors },
  },
  {
    ...{ verb: 'session.seat', how: 'sends', at: 'inSession' },
    data: () => ({ meetingId: next, version: 1, seats: 'chair,director' }),
    ...{ may: 'yynnn', says: /Fremmødet er noteret/, refused: editors },
  },
  {
    ...{ verb: 'session.end', how: 'presses', data: () => ({ meetingId: next }), at: 'inSession' },
    ...{ may: 'yynnn', says: /3 punkter mangler en beslutning/, refused: editors },
  },
];
