import { consentCard } from '../../cards/consent.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Reaction } from '../../src/domain/reaction.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { seeConsent } from '../../src/domain/see-consent.ts';
import type { Words } from '../../src/words/words.ts';
import { aMorning, people } from '../support/builders.ts';
import {
  after,
  before,
  board,
  demandView,
  type Everything,
  items,
  meeting,
  today,
} from './a-board-meeting.ts';

const agree = (item: Item, personId: Reaction['personId']): Reaction => ({
  ...{ meetingId: meeting.id, itemId: item.id, personId, kind: 'agree', at: aMorning },
});

/** All agree on the budget (to be noted), the bicycle path and the dairy; one has not answered on lunch. */
const agreed: Everything = {
  ...before,
  questions: [],
  meeting: {
    ...meeting,
    places: meeting.places.map((place) => {
      if (place.itemId === items.budget.id)
        return { ...place, text: { ...place.text, recommendation: 'Til efterretning' } };
      if (place.itemId === items.bare.id)
        return { ...place, text: { ...place.text, recommendation: 'At godkende menuen' } };
      return place;
    }),
  },
  reactions: [
    ...[items.budget, items.path].flatMap((item) => [
      agree(item, people.director),
      agree(item, people.director2),
    ]),
    agree(items.dairy, people.director),
    agree(items.bare, people.director),
  ],
};

export function consentCards(words: Words) {
  const as = (matter: Everything, said?: string) => {
    const view = demandView(seeConsent(matter, readerFor(board, people.chair, today)));
    return consentCard(view, { words, minutes: 10, ...(said ? { said } : {}) });
  };
  const { consent } = words;
  const left = consent.leftOut([consent.leftOutLine(4, consent.why.discuss)]);
  return {
    'consent-offer': as(agreed),
    'consent-none': as(before),
    'consent-decided': as({ ...after, reactions: [] }, `${consent.done([2], 2, 10)} ${left}`),
  };
}
