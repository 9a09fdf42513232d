import { routeCard } from '../../cards/route.ts';
import { routeAnswerCard, routeFormCard } from '../../cards/route-form.ts';
import { answerNoticeCard, routesDueCard } from '../../cards/route-notice.ts';
import type { Reader } from '../../src/domain/reader.ts';
import { type RouteMatter, seeDue, seeRoute, seeRoutes } from '../../src/domain/see-route.ts';
import { da as words } from '../../src/words/words.ts';
import { type Town, today } from './arbitrary-town.ts';
import { type Showing, showing } from './showing.ts';

/** Where each item goes on to, with its forms and messages, and the lists of all. */
export function ofRoutes(town: Town, reader: Reader): Showing[] {
  const { board } = town;
  const matters = town.items.map((item): RouteMatter => {
    const standings = town.meetings.flatMap((meeting) =>
      meeting.places.map((place, at) => ({ meeting, number: at + 1, place })),
    );
    return {
      ...{ board, item, today, route: town.routes.find(({ itemId }) => itemId === item.id) ?? null },
      standings: standings.filter(({ place }) => place.itemId === item.id),
      decisions: town.decisions.filter(({ itemId }) => itemId === item.id),
    };
  });
  const asked = new Set(town.routes.flatMap(({ steps }) => steps.map(({ id }) => id)));
  return [
    ...matters.map((matter) =>
      showing(`the route of ${matter.item.id}`, seeRoute(matter, reader), (view) => [
        routeCard(view, { words }),
        routeFormCard(view, { words, inDialog: true }),
        routeAnswerCard(view, { words, inDialog: false, today }),
        ...view.steps.map((step) => answerNoticeCard(view, step, { words })),
      ]),
    ),
    showing('all routes', seeRoutes(matters, reader), () => []),
    showing('the answers that are missing', seeDue(matters, asked, reader), (rows) => [
      routesDueCard(rows, { words, boardId: board.id }),
    ]),
  ];
}
