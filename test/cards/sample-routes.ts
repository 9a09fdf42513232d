import { itemCard } from '../../cards/item.ts';
import { routeCard } from '../../cards/route.ts';
import { routeAnswerCard, routeFormCard } from '../../cards/route-form.ts';
import { answerNoticeCard, routesDueCard } from '../../cards/route-notice.ts';
import type { Day } from '../../src/domain/day.ts';
import { readerFor } from '../../src/domain/reader.ts';
import { emptyRoute } from '../../src/domain/route.ts';
import { seeItem } from '../../src/domain/see-item.ts';
import { type RouteMatter, seeDue, seeRoute } from '../../src/domain/see-route.ts';
import type { Words } from '../../src/words/words.ts';
import { people } from '../support/builders.ts';
import { threeSteps } from '../support/routed.ts';
import { before, board, demandView, items, standings, today } from './a-board-meeting.ts';

const matter: RouteMatter = {
  ...{ board, item: items.path, decisions: [], today: '2026-12-03' as Day },
  route: { ...emptyRoute(items.path), steps: threeSteps, laidFor: '2026-11-17' as Day, version: 3 },
  standings: standings.filter(({ place }) => place.itemId === items.path.id),
};
const seenBy = (person: keyof typeof people, more: Partial<RouteMatter> = {}) =>
  demandView(seeRoute({ ...matter, ...more }, readerFor(board, people[person], today)));
const secretary = readerFor(board, people.secretary, today);
const due = seeDue([matter], new Set(threeSteps.map(({ id }) => id)), secretary);

const routes = matter.route ? [matter.route] : [];

export function routeCards(words: Words) {
  const own = seenBy('chief');
  const [first] = own.steps;
  if (!first) throw new Error('there is no step');
  return {
    'route-secretary': routeCard(seenBy('secretary'), { words, done: words.route.saved('Ny cykelsti') }),
    'route-chief': routeCard(own, { words }),
    'item-onward': itemCard(demandView(seeItem({ ...before, routes }, items.path.id, secretary)), { words }),
    'route-none': routeCard(seenBy('chair', { route: null }), { words }),
    'route-form': routeFormCard(seenBy('secretary'), { words, inDialog: true }),
    'route-form-refused': routeFormCard(seenBy('secretary'), {
      ...{ words, inDialog: false, refusal: words.refusals['route-full']({ most: 12 }) },
      typed: { 'step.1.body': 'Økonomiudvalget', 'step.4.body': 'KKR' },
    }),
    'route-answer': routeAnswerCard(seenBy('secretary'), { words, inDialog: true, today: '2026-12-03' }),
    'route-answered': answerNoticeCard(own, first, { words }),
    'routes-due': routesDueCard(due, { words, boardId: board.id }),
  };
}
