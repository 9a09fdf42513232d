import type { Day } from '../../../domain/day.ts';
import { dates } from '../common.ts';

export const unchanged = 'Intet er ændret.';

export function day(text: string): string {
  return dates.long(text as Day);
}
