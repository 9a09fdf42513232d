import type { Board } from '../../domain/board.ts';
import type { Condition } from '../../domain/condition.ts';
import { addDays, addMinutes, type Day, type Instant } from '../../domain/day.ts';
import type { Decision } from '../../domain/decision.ts';
import { asId, type ConditionId, type NoticeId, type PersonId } from '../../domain/ids.ts';
import type { Delivery, Notice } from '../../domain/notice.ts';
import { demoPeople } from '../demo-board.ts';

type On = { board: Board; decision: Decision; at: Instant; today: Day };

/**
 * Who was told of a decision of the demo's last meeting, on that day: one is silent and was reminded, one has answered,
 * one cannot do it in time, one could not be reached.
 */
export function demoNotices({ board, decision, at }: On): Notice[] {
  const sent: Delivery = {
    ...{ state: 'sent', at },
    message: { serviceUrl: '', conversationId: 'demo', activityId: 'demo' },
  };
  const to = (person: string, more: Partial<Notice> = {}): Notice => ({
    ...{ id: asId<NoticeId>(`demo-told-${person}`), boardId: board.id, to: asId<PersonId>(person) },
    about: { kind: 'decision', decisionId: decision.id, decisionVersion: decision.version },
    ...{ delivery: sent, answer: null, ...more },
  });
  return [
    to(demoPeople.bodil, { reminded: addMinutes(at, 6 * 24 * 60) }),
    to(demoPeople.ole, { answer: { kind: 'received', text: null, at } }),
    to(demoPeople.amina, {
      answer: { kind: 'cannot', text: 'Vi mangler folk, til de nye er lært op.', at },
    }),
    to(demoPeople.rasmus, { delivery: { state: 'failed', at, reason: 'not-installed' } }),
  ];
}

/** What the decision depends on, due so late that nobody is reminded of it in the trial. */
export function demoCondition({ board, decision, today }: On): Condition {
  return {
    ...{ id: asId<ConditionId>('demo-condition'), boardId: board.id, decisionId: decision.id },
    ...{ itemId: decision.itemId, position: 0, text: 'Økonomiudvalget bevilger midlerne', unit: 'CFE' },
    ...{ due: addDays(today, 40), reports: [] },
  };
}
