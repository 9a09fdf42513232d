import type { Outcome } from '../../domain/decision.ts';
import { asId, type PersonId } from '../../domain/ids.ts';
import type { ConditionLine, OrderLine, Review, Wish, Written } from './answers.ts';

/** What a day is chosen as where there is none. */
export const waitingList = 'waiting';

/** The form as it is filled in. What is null is left to be read out of the text. */
export type Fields = {
  text: string;
  /** `choose`: not as the text says, and not said otherwise yet. */
  outcome: Outcome | 'choose' | null;
  /** One for each point of the recommendation; null as the rest. */
  points: readonly (Outcome | null)[];
  /** A meeting's day, or the waiting list. */
  postponeTo: string | null;
  reason: string;
  orders: readonly OrderLine[] | null;
  conditions: readonly ConditionLine[] | null;
  recipients: readonly string[] | null;
  /** Bodies that the text names, and to which it does not go on. */
  notOnTo: readonly string[];
};

export const blank: Fields = {
  ...{ text: '', outcome: null, points: [], postponeTo: null, reason: '' },
  ...{ orders: null, conditions: null, recipients: null, notOnTo: [] },
};

/** What is asked to be read back. Lines without a text are none. */
export function wishOf(fields: Fields): Wish {
  const { text, outcome, points, postponeTo, reason, orders, conditions, recipients } = fields;
  const isSaid = <Line extends { text: string }>(line: Line) => line.text.trim() !== '';
  return {
    text,
    ...(outcome === null || outcome === 'choose' ? {} : { outcome }),
    ...(points.some((one) => one !== null) ? { perRecommendation: [...points] } : {}),
    ...(postponeTo === null ? {} : { postponeTo: postponeTo === waitingList ? null : postponeTo }),
    ...(reason.trim() === '' ? {} : { postponeReason: reason }),
    ...(orders === null ? {} : { orders: orders.filter(isSaid) }),
    ...(conditions === null ? {} : { conditions: conditions.filter(isSaid) }),
    ...(recipients === null ? {} : { recipients: recipients.map((person) => asId<PersonId>(person)) }),
  };
}

/** A decision as it stands, to be corrected. */
export function fieldsOfDecision(written: Written): Fields {
  const { postponeTo } = written;
  return {
    text: written.text,
    outcome: written.outcome ?? null,
    points: written.perRecommendation ?? [],
    postponeTo: postponeTo === undefined ? null : (postponeTo ?? waitingList),
    reason: written.postponeReason ?? '',
    orders: written.orders ?? null,
    conditions: written.conditions ?? null,
    recipients: written.recipients ?? null,
    notOnTo: [],
  };
}

/** What was read back, to be written differently: what was only guessed goes on being read out of the text. */
export function fieldsOfReview(review: Review, before: Fields): Fields {
  const { outcome, postponing, orders, conditions } = review;
  const isGuessed = (all: readonly { guessed: boolean }[]) => all.every(({ guessed }) => guessed);
  return {
    text: postponing?.isOwnText ? '' : review.text,
    outcome: outcome.guessed ? null : outcome.value,
    points: review.perRecommendation,
    postponeTo: !postponing || postponing.to.guessed ? null : (postponing.to.value.day ?? waitingList),
    reason: postponing?.reason ?? '',
    orders: isGuessed(orders) ? before.orders : orders.map(({ value }) => value),
    conditions: isGuessed(conditions) ? before.conditions : conditions.map(({ value }) => value),
    recipients: before.recipients,
    notOnTo: before.notOnTo,
  };
}

/** Whether there is anything to be read back. */
export function isWritten({ text, outcome }: Fields): boolean {
  return outcome !== 'choose' && (text.trim() !== '' || outcome !== null);
}
