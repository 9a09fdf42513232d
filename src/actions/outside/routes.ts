import type { BoardId, ItemId } from '../../domain/ids.ts';
import type { Route } from '../../domain/route.ts';

export type ReadRoutes = {
  ofItems(items: readonly ItemId[]): Promise<Route[]>;
  /** Those that wait for a body. */
  open(board: BoardId): Promise<Route[]>;
};

export type WriteRoutes = {
  /** Refuses as outdated what is no longer the version it was made from; counts the version up. */
  save(route: Route): Promise<Route>;
  remove(item: ItemId): Promise<void>;
};
