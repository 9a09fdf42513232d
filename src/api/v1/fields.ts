import { z } from 'zod';
import { outcomes } from '../../domain/decision.ts';
import { asId, type Id } from '../../domain/ids.ts';

/** What several answers are made of. An answer takes arrays as views have them: they are never changed. */
export const many = <Row extends z.ZodType>(row: Row) => z.array(row).readonly();

/** One that the calendar has. */
export const day = z.iso.date().describe('YYYY-MM-DD');
export const instant = z.string().describe('ISO 8601 in UTC, with milliseconds');
export const id = z.string().min(1).max(200);
export const outcome = z.enum(outcomes);

/** A page sends again what it does not know to have arrived; each sending has its own key. */
export const changeKey = z.string().regex(/^[\w-]{8,100}$/);

/** An id that somebody asks by: of the kind that the place it stands in says. */
export function idOf<Kind extends Id<string>>() {
  return id.transform((text) => asId<Kind>(text));
}

export const putOff = z.object({ from: day, to: day.nullable(), reason: z.string().nullable() });
export const guest = z.object({ name: z.string(), clock: z.string().nullable().describe('HH:MM') });
export const reaction = z.enum(['agree', 'discuss']).nullable();
export const tally = z.object({ agree: z.int(), discuss: z.int(), question: z.int() });
