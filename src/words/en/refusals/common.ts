import type { Day } from '../../../domain/day.ts';
import { dates } from '../common.ts';

export const unchanged = 'Nothing has been changed.';

export function day(text: string): string {
  return dates.long(text as Day);
}
