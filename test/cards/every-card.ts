import type { Card } from '../../cards/parts.ts';
import { da, type Words } from '../../src/words/words.ts';
import { agendaCards } from './sample-agendas.ts';
import { consentCards } from './sample-consent.ts';
import { formCards } from './sample-forms.ts';
import { itemCards } from './sample-items.ts';
import { listCards } from './sample-lists.ts';
import { minutesCards } from './sample-minutes.ts';
import { noticeCards } from './sample-notices.ts';
import { orderCards } from './sample-orders.ts';
import { routeCards } from './sample-routes.ts';
import { searchCards } from './sample-search.ts';
import { sessionCards } from './sample-session.ts';
import { sharedCards } from './sample-shared.ts';
import { wheelCards } from './sample-wheel.ts';
import { workCards } from './sample-work.ts';

/** Every kind of card there is, by the name of its golden file. */
export function everyCard(words: Words = da): [name: string, card: Card][] {
  const all = {
    ...agendaCards(words),
    ...itemCards(words),
    ...formCards(words),
    ...consentCards(words),
    ...noticeCards(words),
    ...listCards(words),
    ...orderCards(words),
    ...minutesCards(words),
    ...routeCards(words),
    ...searchCards(words),
    ...sessionCards(words),
    ...sharedCards(words),
    ...wheelCards(words),
    ...workCards(words),
  };
  return Object.entries(all);
}
