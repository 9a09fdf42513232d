import { asId, type ItemId, type PersonId } from '../../domain/ids.ts';
import { lacksOf } from '../../domain/order-line.ts';
import type { Chosen, OrderLine, Review } from './answers.ts';
import { waitingList } from './fields.ts';

/** What is chosen while a decision is read back. */
export type Choices = {
  postponeTo: string | null;
  reason: string;
  /** Of what was read: what is left out, by its place from 0. */
  withoutBodies: readonly number[];
  withoutConditions: readonly number[];
  /** What is linked and stays, by its place. */
  staying: readonly number[];
  recipients: readonly string[];
  /** What was missing, by the order's place. */
  terms: Readonly<Record<number, Partial<OrderLine>>>;
};

/** As it was read, but for bodies that were taken away before. */
export function choicesOf(
  { postponing, forwardedTo, recipients }: Review,
  notOnTo: readonly string[],
): Choices {
  const to = postponing?.to.value;
  return {
    postponeTo: to ? ((to.onMeeting ? to.day : null) ?? waitingList) : null,
    reason: postponing?.reason ?? '',
    withoutBodies: forwardedTo.flatMap(({ name }, at) => (notOnTo.includes(name) ? [at] : [])),
    ...{ withoutConditions: [], staying: [], recipients, terms: {} },
  };
}

/** The orders about which something was left unsaid, by their places. */
export function lackingIn({
  orders,
}: Pick<Review, 'orders'>): { at: number; owner: boolean; due: boolean }[] {
  return orders
    .map(({ value }, at) => ({ at, ...lacksOf(value as Parameters<typeof lacksOf>[0]) }))
    .filter(({ owner, due }) => owner || due);
}

/** What is sent to make it final. */
export function chosenOf(review: Review, choices: Choices): Chosen {
  const { postponing, forwardedTo, conditions, orders } = review;
  const { postponeTo, reason, withoutBodies, withoutConditions, staying, recipients, terms } = choices;
  const along = postponing?.along.filter((_, at) => !staying.includes(at)) ?? [];
  return {
    recipients: recipients.map((person) => asId<PersonId>(person)),
    forwardedTo: forwardedTo.flatMap((_, at) => (withoutBodies.includes(at) ? [] : [at])),
    conditions: conditions.flatMap((_, at) => (withoutConditions.includes(at) ? [] : [at + 1])),
    terms: Object.entries(terms).map(([at, said]) => ({
      ...termsOf({ ...orders[Number(at)]?.value, ...said }),
      order: Number(at) + 1,
    })),
    ...(postponing
      ? {
          postponeTo: postponeTo === waitingList ? null : postponeTo,
          postponeReason: reason.trim() === '' ? null : reason,
          along: along.map(({ itemId, version }) => ({ id: asId<ItemId>(itemId), version })),
        }
      : {}),
  };
}

function termsOf({ unit = null, due = null, condition }: Partial<OrderLine>) {
  return { unit, due, ...(condition?.trim() ? { condition } : {}) };
}
