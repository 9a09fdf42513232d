import { items } from '../../support/scene.ts';
import { editors, type PressRow } from './press-row.ts';

const onRoute = { itemId: items.open.id, version: 1 };
const seers = /Kun sekretæren, formanden, direktører og centerchefer kan/;

/** The buttons of where an item goes on to. */
export const routePresses: readonly PressRow[] = [
  {
    ...{ verb: 'route.open', how: 'presses', at: 'routed', data: () => onRoute },
    ...{ may: 'yyyyn', says: /Byrådet onsdag 16\. december/, refused: seers },
  },
  {
    ...{ verb: 'route.edit', how: 'opens', at: 'routed', data: () => onRoute },
    ...{ may: 'yynnn', says: /"route\.save"/, refused: editors },
  },
  {
    ...{ verb: 'route.save', how: 'sends', at: 'routed' },
    data: () => ({ ...onRoute, steps: 'step-Byrådet', 'step.1.body': 'Byrådet', 'step.1.day': '2027-01-20' }),
    ...{ may: 'yynnn', says: /Planen for “Ny cykelsti” er gemt/, refused: editors },
  },
  {
    ...{ verb: 'route.answer', how: 'opens', at: 'routed', data: () => onRoute },
    ...{ may: 'yynnn', says: /"route\.answered"/, refused: editors },
  },
  {
    ...{ verb: 'route.answered', how: 'sends', at: 'routed' },
    data: () => ({ ...onRoute, stepId: 'step-Økonomiudvalget', answer: 'answered', note: 'Godkendt' }),
    ...{ may: 'yynnn', says: /Svaret på “Ny cykelsti” er gemt/, refused: editors },
  },
  {
    ...{
      verb: 'route.sent',
      how: 'presses',
      at: 'routed',
      data: () => ({ ...onRoute, stepId: 'step-Byrådet' }),
    },
    ...{ may: 'yynnn', says: /sendt tirsdag 17\. november/, refused: editors },
  },
  {
    ...{ verb: 'route.shift', how: 'presses', at: 'routed', data: () => ({ ...onRoute, days: 7 }) },
    ...{ may: 'yynnn', says: /Byrådet onsdag 23\. december/, refused: editors },
  },
  {
    ...{ verb: 'route.wait', how: 'presses', at: 'returned', data: () => onRoute },
    ...{ may: 'yynnn', says: /står nu på ventelisten/, refused: editors },
  },
];
