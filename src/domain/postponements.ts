import type { Day } from './day.ts';
import type { Decision } from './decision.ts';
import type { ItemId } from './ids.ts';

/** Once that an item was put off: at the meeting of which day, to which (null: no day named), and why. */
export type PutOff = { from: Day; to: Day | null; reason: string | null };

/** Postponed so often, an item is to be decided, delegated or withdrawn; it is postponed once more for a reason only. */
export const oftenEnough = 2;

/** Each time the item was postponed, oldest first, as the decisions are. */
export function postponementsOf(decisions: readonly Decision[], item: ItemId): PutOff[] {
  return decisions
    .filter((one) => one.itemId === item && one.outcome === 'postponed')
    .map(({ day, postponement }) => ({
      from: day,
      to: postponement?.day ?? null,
      reason: postponement?.reason ?? null,
    }));
}
