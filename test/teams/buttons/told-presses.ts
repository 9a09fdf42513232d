import { conditionId } from '../../support/held.ts';
import { boardId } from '../../support/scene.ts';
import { editors, notSent, type PressRow } from './press-row.ts';

/** The buttons about decisions that were told, and what they depend on. */
export const toldPresses: readonly PressRow[] = [
  {
    ...{ verb: 'decision.open', how: 'presses', data: ({ noticeId }) => ({ noticeId }) },
    ...{ may: 'nnnyn', says: /Beslutning fra direktionen/, refused: notSent },
  },
  {
    ...{ verb: 'condition.open', how: 'presses', at: 'conditional' },
    data: () => ({ boardId, conditionId }),
    ...{ may: 'yyyyn', says: /Tilskuddet bevilges/, refused: /Den betingelse følger du ikke/ },
  },
  {
    ...{ verb: 'condition.report', how: 'presses', at: 'conditional' },
    data: () => ({ boardId, conditionId, version: 0, state: 'lapsed', note: 'Puljen var tom' }),
    ...{ may: 'yynyn', says: /meldt bortfaldet, og punktet er kommet på ventelisten/ },
    refused: /Kun sekretæren, formanden og centerchefer kan/,
  },
  {
    ...{ verb: 'receipt.remind', how: 'presses', data: ({ noticeId }) => ({ noticeId }) },
    ...{ may: 'yynnn', says: /Carl Fisk er påmindet/, refused: editors },
  },
  {
    // The chief was reached: there is nothing to send again.
    ...{ verb: 'receipt.send', how: 'presses', data: ({ noticeId }) => ({ noticeId }) },
    ...{ may: 'yynnn', says: /hvem har svaret/, refused: editors },
  },
  {
    ...{ verb: 'list.turn', what: 'the receipts', how: 'presses' },
    data: () => ({ boardId, list: 'receipts', page: 1 }),
    ...{ may: 'yynnn', says: /Carl Fisk: Punkt 2: Ny cykelsti/, refused: editors },
  },
];
