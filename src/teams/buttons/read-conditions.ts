import { z } from 'zod';
import type { ConditionLine } from '../../domain/condition.ts';
import { readDay } from '../../domain/day.ts';
import type { ButtonData } from '../turn.ts';
import { field, readData } from './press.ts';

const parts = z.object({ text: field, unit: field, due: field });

/** `condition.<n>.text`, `.unit` and `.due` of the decision's form; one without a text is none. */
export function readConditions(data: ButtonData): ConditionLine[] {
  return Array.from({ length: most }, (_, at) => {
    const of = (name: string) => data[`condition.${at + 1}.${name}`];
    const { text, unit, due } = readData(parts, { text: of('text'), unit: of('unit'), due: of('due') });
    return { text: text.trim(), unit: unit.trim() || null, due: readDay(due.trim()) };
  }).filter(({ text }) => text !== '');
}

/** More than any form of ours has. */
const most = 9;

/**
 * Which of the drafted conditions were left ticked in the reading back; nothing where it did not ask. Where none is left,
 * the field itself is not sent.
 */
export function conditionsIn(data: ButtonData): { conditions?: number[] } {
  if (!data.asksConditions) return {};
  const { text } = readData(parts, { text: data.conditions });
  return { conditions: text.split(',').map(Number) };
}
