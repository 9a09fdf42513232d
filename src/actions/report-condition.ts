import { type Condition, type ConditionState, reportCondition } from '../domain/condition.ts';
import type { Day } from '../domain/day.ts';
import type { BoardId, ConditionId } from '../domain/ids.ts';
import { demandUnit } from '../domain/new-item.ts';
import { demand } from '../domain/rights.ts';
import { mayReport } from '../domain/see-conditions.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import type { Outside, Tx } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Which = { boardId: BoardId; conditionId: ConditionId; version?: number };

/**
 * Keeps that a condition came true or did not, by whoever sees to it or the secretary; of one that lapsed the item waits
 * for a meeting again. The secretaries are told what others report. Only they and the chair open one again.
 */
export async function reportOnCondition(
  { store, now, newId }: Deps,
  by: Doer,
  { state, text, ...which }: Which & { state: ConditionState; text: string | null },
): Promise<Condition> {
  return store.transaction(undoableCauseOf(by, 'report-condition', which.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: which.boardId, now: now() }, 'report-condition');
    const condition = await lockCondition(tx, entered, which);
    if (state === 'open') demand(entered.me.roles, 'decide');
    const said = text?.trim() ? readText(text, 'condition-report') : null;
    const reported = reportCondition(condition, { state, by: by.personId, at: now(), text: said });
    await tx.conditions.save(reported);
    if (entered.me.roles.includes('secretary')) return reported;
    const about = { kind: 'condition-reported', conditionId: condition.id } as const;
    await tellSecretaries(tx, newId, { ...entered, about });
    return reported;
  });
}

/** Says by when a condition is to come true, or which unit sees to it. */
export async function changeCondition(
  { store, now }: Deps,
  by: Doer,
  { change, ...which }: Which & { change: { due: Day } | { unit: string } },
): Promise<Condition> {
  return store.transaction(undoableCauseOf(by, 'change-condition', which.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: which.boardId, now: now() }, 'decide');
    const condition = await lockCondition(tx, entered, which);
    const { board, today } = entered;
    const changed = 'unit' in change ? { unit: demandUnit(board, change.unit, today) } : change;
    const saved = { ...condition, ...changed };
    await tx.conditions.save(saved);
    return saved;
  });
}

/** One that they may not see is as good as none; from an outdated card nothing is reported. */
async function lockCondition(
  tx: Tx,
  { board, me }: Entered,
  { conditionId, version }: Which,
): Promise<Condition> {
  const found = await tx.conditions.get(conditionId);
  const item = found && (await tx.items.get(found.itemId));
  if (!item || found.boardId !== board.id || !mayReport(me, item, found))
    throw new Refusal('condition-not-yours');
  const condition = await tx.conditions.lock(conditionId);
  if (version !== undefined && version !== condition.reports.length) throw new Refusal('outdated');
  return condition;
}
