import { z } from 'zod';
import { noDay } from '../../../cards/postponing.ts';
import { type Day, readDay } from '../../domain/day.ts';
import { type Outcome, outcomes } from '../../domain/decision.ts';
import type { DecisionDraft, DecisionInput } from '../../domain/draft.ts';
import { asId, type PersonId } from '../../domain/ids.ts';
import { field, type Press, readData, several } from './press.ts';
import { readConditions } from './read-conditions.ts';
import { readOrderLines } from './read-order-lines.ts';

const sent = z.object({
  decisionText: field,
  outcome: field,
  postponeTo: field,
  postponeReason: field,
  recipients: several,
});

/** The form's fields. What was left empty is read out of the text, except that a form says who is told. */
export function readInput(data: Press['data']): DecisionInput {
  const { decisionText, outcome, postponeTo, postponeReason, recipients } = readData(sent, data);
  const said = readOutcome(outcome);
  const to = readDestination(postponeTo);
  const orders = readOrderLines(data);
  const conditions = readConditions(data);
  return {
    text: decisionText,
    ...(said ? { outcome: said } : {}),
    perRecommendation: readPerRecommendation(data),
    ...(to === undefined ? {} : { postponeTo: to }),
    ...(postponeReason.trim() ? { postponeReason: postponeReason.trim() } : {}),
    ...(orders.length > 0 ? { orders } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...recipientsIn(data, recipients),
  };
}

/** A field that was there and left empty tells nobody; one that was not there says nothing. */
export function recipientsIn(data: Press['data'], recipients: readonly string[]) {
  return 'recipients' in data || data.asksRecipients
    ? { recipients: recipients.map((id) => asId<PersonId>(id)) }
    : {};
}

/** A meeting's day, the waiting list (null), or left open. */
export function readDestination(text: string): Day | null | undefined {
  return text === noDay ? null : (readDay(text) ?? undefined);
}

/** A draft as the form's fields. */
export function inputOf(draft: DecisionDraft): DecisionInput {
  const to = draft.postponement;
  return {
    text: draft.isOwnText ? '' : draft.text,
    ...(draft.outcome.value ? { outcome: draft.outcome.value } : {}),
    perRecommendation: draft.perRecommendation,
    ...(to && !(to.guessed && to.value.day === null) ? { postponeTo: to.value.day } : {}),
    postponeReason: draft.postponeReason,
    orders: draft.orders.map((order) => order.value),
    conditions: draft.conditions.map(({ value }) => value),
    recipients: draft.recipients,
  };
}

function readOutcome(text: unknown): Outcome | undefined {
  return outcomes.find((outcome) => outcome === text);
}

/** `recommendation.<n>.outcome`, as far as they go. */
function readPerRecommendation(data: Press['data']): (Outcome | null)[] {
  const numbers = Object.keys(data).flatMap(
    (key) => /^recommendation\.(\d{1,2})\.outcome$/.exec(key)?.[1] ?? [],
  );
  const most = Math.max(0, ...numbers.map(Number));
  const all = Array.from(
    { length: most },
    (_, at) => readOutcome(data[`recommendation.${at + 1}.outcome`]) ?? null,
  );
  return all.some((one) => one !== null) ? all : [];
}
