import type { CommandName } from '../../../src/domain/typed/command.ts';
import type { Moment } from '../../support/held.ts';

/** Who types it: one of each role, and somebody in the tenant who has none. */
export const roles = ['secretary', 'chair', 'director', 'chief', 'guest', 'stranger'] as const;
export type Typist = (typeof roles)[number];

/** `yes`, refused with the words that follow, or (for a chief or director) a proposal. */
export type Row = {
  command: CommandName;
  typed: string;
  /** In the order of `roles` without the stranger: y(es), p(roposal), n(o). */
  may: string;
  /** Who can, as a refusal says it. */
  who: string | RegExp;
  /** Stands in the answer to whom it is not refused. */
  says: RegExp;
  /** Where not before the meeting. */
  at?: Moment;
};

/** Who can, as most refusals say it. */
export const editors = 'Kun sekretæren og formanden kan';
export const leaders = 'Kun formanden og direktørerne kan';

/** What the row gives the typist. */
export function verdictFor(row: Row, typist: Typist): 'yes' | 'proposal' | 'no' {
  const mark = typist === 'stranger' ? 'n' : row.may[roles.indexOf(typist)];
  return mark === 'y' ? 'yes' : mark === 'p' ? 'proposal' : 'no';
}
