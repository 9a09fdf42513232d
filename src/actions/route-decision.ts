import type { Board } from '../domain/board.ts';
import { nameOfBody } from '../domain/body.ts';
import { readRouting } from '../domain/danish/routing.ts';
import type { Decision } from '../domain/decision.ts';
import { asId, type StepId } from '../domain/ids.ts';
import { emptyRoute, followDecision } from '../domain/route.ts';
import type { Outside, Tx } from './outside.ts';

/** The bodies that a decision names come into its item's plan; a correction takes out what it names no more. */
export async function routeDecision(
  tx: Tx,
  newId: Outside['newId'],
  { board, decision, before }: { board: Board; decision: Decision; before: Decision | null },
): Promise<void> {
  const { day, text, itemId, forwardedTo } = decision;
  const { name, units } = board;
  const read = readRouting(text, { place: 'decision', board: name, units, day });
  const named = read.filter(({ name }) => forwardedTo.includes(name));
  const wishes = named.map(({ name, day: on }) => ({ body: nameOfBody(board, name), day: on }));
  const former = (before?.forwardedTo ?? []).map((name) => nameOfBody(board, name));
  const [known] = await tx.routes.ofItems([itemId]);
  const route = known ?? emptyRoute({ id: itemId, boardId: board.id });
  const after = followDecision(route, { wishes, former }, () => asId<StepId>(newId()));
  if (after === route) return;
  await tx.routes.save({ ...after, laidFor: after.laidFor ?? day });
}
