import { z } from 'zod';
import { readDay } from '../../domain/day.ts';
import type { OrderLine } from '../../domain/decision.ts';
import type { OrderTerms } from '../../domain/order-terms.ts';
import type { ButtonData } from '../turn.ts';
import { field, readData } from './press.ts';

/** `order.<n>.text`, `.unit`, `.due` and `.condition`; an order without a text is none. */
export function readOrderLines(data: ButtonData): OrderLine[] {
  return numbersIn(data, 'text').flatMap((n) => {
    const text = partOf(data, n, 'text');
    return text ? [{ text, byWhom: null, ...termsOf(data, n) }] : [];
  });
}

/** What was filled in about orders that are there, counted from 1: an order of which nothing was said is left out. */
export function readOrderTerms(data: ButtonData): OrderTerms {
  const numbers = new Set(['unit', 'due', 'condition'].flatMap((part) => numbersIn(data, part)));
  return new Map([...numbers].map((n) => [n, termsOf(data, n)]));
}

function termsOf(data: ButtonData, n: number): Pick<OrderLine, 'unit' | 'due' | 'condition'> {
  const condition = partOf(data, n, 'condition');
  return {
    unit: partOf(data, n, 'unit') || null,
    due: readDay(partOf(data, n, 'due')),
    ...(condition ? { condition } : {}),
  };
}

function numbersIn(data: ButtonData, part: string): number[] {
  const shape = new RegExp(`^order\\.(\\d{1,2})\\.${part}$`);
  const numbers = Object.keys(data).flatMap((key) => shape.exec(key)?.[1] ?? []);
  return numbers.map(Number).sort((a, b) => a - b);
}

function partOf(data: ButtonData, n: number, part: string): string {
  return readData(z.object({ part: field }), { part: data[`order.${n}.${part}`] ?? null }).part.trim();
}
