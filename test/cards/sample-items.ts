import { itemCard } from '../../cards/item.ts';
import { preReadsCard } from '../../cards/pre-reads.ts';
import type { Item } from '../../src/domain/item.ts';
import { channelReader, type Reader, readerFor } from '../../src/domain/reader.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import type { Words } from '../../src/words/words.ts';
import { people } from '../support/builders.ts';
import { after, before, board, demandView, type Everything, items, today } from './a-board-meeting.ts';

const as = (person: keyof typeof people) => readerFor(board, people[person], today);

const longText = Array.from(
  { length: 90 },
  (_, at) => `${at + 1}. afsnit. ${'Stien går langs åen. '.repeat(9)}`,
);

export function itemCards(words: Words) {
  const opened = (matter: Everything, item: Item, reader: Reader) =>
    itemCard(demandView(seeItem(matter, item.id, reader)), { words });
  const listed = (matter: Everything, item: Item, reader: Reader) => {
    const view = seeItem(matter, item.id, reader);
    if (view?.kind !== 'item') throw new Error('nothing to list');
    const turn = { list: 'pre-reads', itemId: item.id };
    return preReadsCard(view, { words, page: 1, turn, typed: null });
  };
  const place = before.meeting.places[1];
  const long = place && { ...place, text: { ...place.text, caseStatement: longText.join('\n') } };
  const lengthy = { ...before, meeting: { ...before.meeting, places: long ? [long] : [] } };
  const closed = { reason: 'Forhandling', audience: [], level: 'decision' as const };
  const halfOpen = {
    ...after,
    items: after.items.map((one) => (one.id === items.budget.id ? { ...one, closed } : one)),
  };
  return {
    'pre-reads-secretary': listed(before, items.budget, as('secretary')),
    'pre-reads-director': listed(before, items.budget, as('director')),
    'pre-reads-none': listed(before, items.bare, as('secretary')),
    'item-director': opened(before, items.budget, as('director')),
    'item-chair': opened(before, items.budget, as('chair')),
    'item-chief': opened(before, items.budget, as('chief')),
    'item-read': opened(before, items.path, as('director')),
    'item-channel': opened(before, items.path, channelReader),
    'item-decided': opened(after, items.budget, as('secretary')),
    'item-standing': opened(after, items.other, as('director')),
    'item-closed-director': opened(before, items.dairy, as('director')),
    'item-closed-chief': opened(before, items.dairy, as('chief2')),
    'item-closed-channel': opened(before, items.dairy, channelReader),
    'item-decision-open': opened(halfOpen, items.budget, channelReader),

    'item-disqualified': opened(before, items.dairy, as('director2')),
    'item-without-text': opened(before, items.bare, as('secretary')),
    'item-second-part': itemCard(demandView(seeItem(lengthy, items.budget.id, as('chair'))), {
      words,
      part: 2,
    }),
  };
}
