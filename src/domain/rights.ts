import { Refusal } from '../errors.ts';
import type { Role } from './board.ts';

/** Who may do what, by role. Seeing is another matter: `reader.ts`. */
const rolesWith = {
  'see-agenda': ['secretary', 'chair', 'director', 'chief', 'guest'],
  'add-item': ['secretary', 'chair'],
  'propose-item': ['director', 'chief'],
  'judge-proposal': ['secretary', 'chair'],
  'edit-agenda': ['secretary', 'chair'],
  publish: ['secretary', 'chair'],
  'plan-meeting': ['secretary', 'chair'],
  'see-wheel': ['secretary', 'chair', 'director', 'chief'],
  react: ['chair', 'director'],
  ask: ['chair', 'director'],
  answer: ['secretary', 'chair', 'chief'],
  note: ['chair', 'director'],
  'mark-read': ['chair', 'director'],
  /** Chiefs where they see the item. */
  'add-pre-read': ['secretary', 'chair', 'director', 'chief'],
  /** Starts the meeting, leads it from item to item, notes who is there, ends it. */
  'run-meeting': ['secretary', 'chair'],
  decide: ['secretary', 'chair'],
  'see-receipts': ['secretary', 'chair'],
  /** Whoever a decision was told may answer it; these are whom decisions are told. */
  'answer-decision': ['chief', 'guest'],
  /** Chiefs those of their own units. */
  'see-orders': ['secretary', 'chair', 'director', 'chief'],
  'report-order': ['chief'],
  'settle-order': ['secretary', 'chair'],
  'see-conditions': ['secretary', 'chair', 'director', 'chief'],
  /** Chiefs those that a unit of theirs sees to. */
  'report-condition': ['secretary', 'chair', 'chief'],
  'read-minutes': ['secretary', 'chair', 'director', 'chief', 'guest'],
  /** Concludes the meeting, sends its minutes round, notes what came after. */
  'keep-minutes': ['secretary', 'chair'],
  'approve-minutes': ['chair', 'director'],
  /** Where items go on to, chiefs where they see the item. */
  'see-route': ['secretary', 'chair', 'director', 'chief'],
  'plan-route': ['secretary', 'chair'],
  search: ['secretary', 'chair', 'director', 'chief', 'guest'],
  'see-case': ['secretary', 'chair', 'director', 'chief', 'guest'],
  'see-roles': ['secretary', 'chair', 'director', 'chief', 'guest'],
  'change-roles': ['secretary', 'chair'],
  'set-up': ['secretary', 'chair'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rolesWith;
export const rights = Object.keys(rolesWith) as Right[];

export function may(roles: readonly Role[], right: Right): boolean {
  const allowed: readonly Role[] = rolesWith[right];
  return roles.some((role) => allowed.includes(role));
}

/** Refuses whom none of the roles gives the right. */
export function demand(roles: readonly Role[], right: Right): void {
  if (!may(roles, right)) throw new Refusal('not-allowed', { right });
}
