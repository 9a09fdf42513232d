import { routeCard } from '../../../cards/route.ts';
import { findRouted, type RoutedItem } from '../../actions/load-routes.ts';
import { type Planned, planRoute, reportRoute, shiftRoute, waitForRoute } from '../../actions/plan-route.ts';
import type { Day } from '../../domain/day.ts';
import { demand } from '../../domain/rights.ts';
import { type RouteMatter, seeRoute } from '../../domain/see-route.ts';
import type { DatePhrase, RouteAct, RouteWish } from '../../domain/typed/command.ts';
import { resolveDatePhrase } from '../../domain/typed/date-phrase.ts';
import { Refusal } from '../../errors.ts';
import { routes } from '../lists/routes.ts';
import type { Say, Scene } from '../scene.ts';
import { aboutItem, type Face, meetingSaid, privately } from './face.ts';

type Named = Extract<RouteWish, { which: object }>;

/** `/videre`: every item that waits for a body; `/videre 3 …`, `/videre 26/2410 …`: where that one goes on to. */
export const route: Face<'route'> = {
  right: 'see-route',
  answer: async (scene, { wish }) => {
    demand(scene.me.roles, 'see-route');
    if ('page' in wish) return privately(scene, [await routes(scene, { ...wish, reader: scene.me })]);
    const which = itemSaid(wish);
    if (wish.act.act === 'show') return show(scene, which);
    const { matter } = await change(scene, { which, act: wish.act });
    const { title } = matter.item.text;
    return sayRoute(scene, matter, doneText(scene, wish.act, title));
  },
};

/** What is planned is for a meeting to come; what became of it is of one that was held. */
function itemSaid({ which, act: { act } }: Named): RoutedItem {
  if ('caseNumber' in which) return which;
  const isReport = act === 'sent' || act === 'answered' || act === 'returned';
  const meeting = meetingSaid(which.meeting, isReport ? 'decide' : 'prepare');
  return { meeting, item: { number: which.number } };
}

async function show(scene: Scene, which: RoutedItem): Promise<Say[]> {
  const { outside, by } = scene;
  const matter = await outside.store.read(by.tenantId, (db) => findRouted(db, scene, which));
  return sayRoute(scene, matter);
}

/** In the channel as the channel may see it, else in private. */
async function sayRoute(scene: Scene, matter: RouteMatter, done?: string): Promise<Say[]> {
  const { me, audience, words } = scene;
  const [here, own] = [seeRoute(matter, audience), seeRoute(matter, me)];
  const view = here ?? own;
  if (!view || !own) throw new Refusal('item-not-yours', { number: matter.standings.at(-1)?.number ?? 0 });
  const card = routeCard(view, { words, ...(done ? { done } : {}) });
  return aboutItem(scene, here !== null, { card, summary: words.route.heading });
}

function change(
  { outside, by, board, today }: Scene,
  { which, act }: { which: RoutedItem; act: Exclude<RouteAct, { act: 'show' }> },
): Promise<Planned> {
  const wish = { boardId: board.id, which };
  switch (act.act) {
    case 'plan': {
      const wishes = act.steps.map(({ body, day }) => ({ body, day: day && dayMeant(day, today, 'ahead') }));
      return planRoute(outside, by, { ...wish, wishes });
    }
    case 'sent':
    case 'answered':
    case 'returned': {
      const day = act.day && dayMeant(act.day, today, 'back');
      const text = 'text' in act ? { text: act.text } : {};
      const report = { kind: act.act, ...(day ? { day } : {}), ...text };
      return reportRoute(outside, by, { ...wish, step: { body: act.body }, report });
    }
    case 'dropped':
      return reportRoute(outside, by, { ...wish, step: { body: act.body }, report: { kind: 'dropped' } });
    case 'shift':
      return shiftRoute(outside, by, { ...wish, days: act.days });
    case 'wait':
      return waitForRoute(outside, by, wish);
    default:
      return act satisfies never;
  }
}

export function doneText(
  { words: { route: said } }: Scene,
  { act }: Pick<RouteAct, 'act'>,
  title: string,
): string {
  if (act === 'answered' || act === 'returned') return said.answered(title);
  if (act === 'shift') return said.shifted(title);
  return act === 'wait' ? said.waiting(title) : said.saved(title);
}

function dayMeant(phrase: DatePhrase, today: Day, look: 'ahead' | 'back'): Day {
  const day = resolveDatePhrase(phrase, today, look);
  if (day === null) throw new Refusal('no-such-day', { text: '' });
  return day;
}
