import type { Day } from '../../src/domain/day.ts';
import { asId, type ItemId, type StepId } from '../../src/domain/ids.ts';
import { emptyRoute, type Route, type Step } from '../../src/domain/route.ts';
import { people } from './builders.ts';
import { arrange, aScene, items } from './scene.ts';
import type { World } from './world.ts';

export function aStep(body: string, day: string | null, more: Partial<Step> = {}): Step {
  return {
    ...{ id: asId<StepId>(`step-${body}`), body, day: day as Day | null, state: 'planned' },
    ...{ sentOn: null, answer: null, ...more },
  };
}

/** Sent back by the forum, sent to the committee, planned for the council. */
export const threeSteps: readonly Step[] = [
  aStep('Chefforum', '2026-11-10', {
    state: 'returned',
    answer: { text: 'Tallene mangler', day: '2026-11-10' as Day, by: people.secretary },
  }),
  aStep('Økonomiudvalget', '2026-12-02', { state: 'sent', sentOn: '2026-11-12' as Day }),
  aStep('Byrådet', '2026-12-16'),
];

/** The scene with a route of item 2, laid a week before its meeting was moved, and one of the closed item. */
export async function aRoutedScene(): Promise<World> {
  return withRoutes(await aScene());
}

export async function withRoutes(world: World): Promise<World> {
  await layRoute(world, items.open.id, { steps: threeSteps, laidFor: '2026-11-17' as Day });
  await layRoute(world, items.closed.id, { steps: [aStep('hemmeligudvalg', '2026-12-03')] });
  return world;
}

export function layRoute(world: World, itemId: ItemId, route: Partial<Route>): Promise<Route> {
  const empty = emptyRoute({ id: itemId, boardId: items.open.boardId });
  return arrange(world, (tx) => tx.routes.save({ ...empty, ...route }));
}
