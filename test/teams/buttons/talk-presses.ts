import { items, meetingIds } from '../../support/scene.ts';
import { leaders, notSent, type PressRow } from './press-row.ts';

const { next } = meetingIds;
const onBridge = { meetingId: next, itemId: items.bridge.id, version: 1 };
const notTheirs = /Kun formanden og direktørerne kan|forældet/;

/** The buttons by which people react, read, note and ask. */
export const talkPresses: readonly PressRow[] = [
  {
    ...{ verb: 'item.react', how: 'presses', data: () => ({ ...onBridge, reaction: 'discuss' }) },
    ...{ may: 'nyynn', says: /Fjern min markering/, refused: leaders },
  },
  {
    ...{ verb: 'item.react', what: 'a question', how: 'sends' },
    data: () => ({ ...onBridge, reaction: 'question', note: 'Hvornår?' }),
    ...{ may: 'nyynn', says: /er sendt til Tina Mark og Sara Lind/, refused: leaders },
  },
  {
    ...{ verb: 'item.note', how: 'sends', data: () => ({ ...onBridge, note: 'Husk', shared: 'false' }) },
    ...{ may: 'nyynn', says: /Noten til punkt 4 er gemt/, refused: leaders },
  },
  {
    ...{ verb: 'preread.read', how: 'presses', data: () => onBridge },
    ...{ may: 'nyynn', says: /Du har læst bilagene/, refused: leaders },
  },
  {
    // There is no such file: what they may get is tried elsewhere.
    ...{ verb: 'preread.get', how: 'presses', data: () => ({ ...onBridge, fileId: 'file-0' }) },
    ...{ may: 'yyyyy', says: /Kortet var forældet/, refused: leaders },
  },
  {
    ...{ verb: 'note.open', how: 'opens', data: ({ noteId }) => ({ meetingId: next, noteId }) },
    ...{ may: 'nynnn', says: /"note\.save"/, refused: notTheirs },
  },
  {
    ...{ verb: 'note.save', how: 'sends' },
    data: ({ noteId }) => ({ meetingId: next, noteId, version: 1, note: 'Husk det', shared: 'true' }),
    ...{ may: 'nynnn', says: /Noten til punkt 2 er rettet\. Den er delt/, refused: notTheirs },
  },
  {
    ...{ verb: 'note.remove', how: 'sends' },
    data: ({ noteId }) => ({ meetingId: next, noteId, version: 1 }),
    ...{ may: 'nynnn', says: /Noten til punkt 2 er slettet: “Husk”/, refused: notTheirs },
  },
  {
    ...{ verb: 'question.open', how: 'presses', data: ({ questionId }) => ({ questionId }) },
    ...{ may: 'yyyyy', says: /Hvad koster det\?/, refused: notSent },
  },
  {
    ...{
      verb: 'question.answer',
      how: 'presses',
      data: ({ questionId }) => ({ questionId, note: '8,6 mio.' }),
    },
    ...{ may: 'yynyn', says: /har svaret/, refused: notSent },
  },
];
