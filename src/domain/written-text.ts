import { Refusal } from '../errors.ts';
import { limits } from './item.ts';

/** A text that somebody writes of their own: there, and not endless. */
export function readText(text: string, field: string, most: number = limits.note): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new Refusal('text-missing', { field });
  if (trimmed.length > most) throw new Refusal('text-too-long', { field, most });
  return trimmed;
}

/** Why something was done, where that was said. */
export function readReason(text: string | null | undefined): string | null {
  return text?.trim() ? readText(text, 'reason', limits.reason) : null;
}
