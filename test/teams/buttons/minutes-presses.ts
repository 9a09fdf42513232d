import { meetingIds } from '../../support/scene.ts';
import { editors, leaders, type PressRow } from './press-row.ts';

const { next } = meetingIds;

/** The buttons of the minutes. */
export const minutesPresses: readonly PressRow[] = [
  {
    ...{ verb: 'minutes.open', how: 'presses', data: () => ({ meetingId: next }), at: 'round' },
    ...{ may: 'yyyyy', says: /Referat/, refused: /./ },
  },
  {
    ...{ verb: 'minutes.send', how: 'presses', data: () => ({ meetingId: next }), at: 'held' },
    ...{ may: 'yynnn', says: /har ikke svaret/, refused: editors },
  },
  {
    ...{ verb: 'minutes.approve', how: 'presses', data: () => ({ meetingId: next }), at: 'round' },
    ...{ may: 'nyynn', says: /Du har godkendt referatet/, refused: leaders },
  },
  {
    ...{ verb: 'minutes.object', how: 'sends', at: 'round' },
    data: () => ({ meetingId: next, note: 'Punkt 2 blev udskudt.' }),
    ...{ may: 'nyynn', says: /indsigelse er sendt/, refused: leaders },
  },
  {
    ...{ verb: 'minutes.file', how: 'presses', at: 'held', in: 'personal' },
    data: () => ({ meetingId: next, format: 'pdf', audience: 'mine' }),
    ...{ may: 'yyyyy', says: /Referat Direktionen 2026-11-24\.pdf/, refused: /./ },
  },
];
