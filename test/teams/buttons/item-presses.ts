import { boardId, items, meetingIds } from '../../support/scene.ts';
import { editors, type PressRow } from './press-row.ts';

const { next } = meetingIds;
const onOpen = { meetingId: next, itemId: items.open.id, version: 1 };
const onBridge = { meetingId: next, itemId: items.bridge.id, version: 1 };
const proposers = /Kun direktører og centerchefer kan/;

/** The buttons of an item and its form. */
export const itemPresses: readonly PressRow[] = [
  {
    ...{ verb: 'item.open', how: 'presses', data: () => onOpen },
    ...{ may: 'yyyyy', says: /Ny cykelsti/, refused: /./ },
  },
  {
    ...{ verb: 'item.new', how: 'opens', data: () => ({ meetingId: next }) },
    ...{ may: 'yyyyn', says: /"item.save"/, refused: proposers },
  },
  {
    ...{ verb: 'item.compose', how: 'sends', data: () => ({ boardId, text: 'Vi mangler cykler' }) },
    ...{ may: 'yyyyn', says: /– Direktionen.*Vi mangler cykler/, refused: proposers },
  },
  {
    ...{ verb: 'item.edit', how: 'opens', data: () => onOpen },
    ...{ may: 'yynnn', says: /"item.save"/, refused: editors },
  },
  {
    ...{ verb: 'item.save', what: 'a new item', how: 'sends' },
    data: () => ({ itemId: 'item-new', meetingId: next, version: null, title: 'Ny havn' }),
    ...{ may: 'yyyyn', says: /Gemt som punkt 5|Forslaget er sendt/, refused: proposers },
  },
  {
    ...{ verb: 'item.save', what: 'an edited item', how: 'sends' },
    data: () => ({ ...onBridge, title: 'Ny bro' }),
    ...{ may: 'yynnn', says: /Punkt 4 er gemt/, refused: editors },
  },
  {
    ...{ verb: 'item.withdraw', how: 'presses', data: () => onBridge },
    ...{ may: 'yynnn', says: /trukket af dagsordenen/, refused: editors },
  },
];
