import { z } from 'zod';
import { roles } from '../../domain/board.ts';
import { rights } from '../../domain/rights.ts';
import { id, many } from './fields.ts';

export const board = z.object({
  boardId: id,
  name: z.string(),
  timeZone: z.string(),
  language: z.enum(['da', 'en']),
  meetingMinutes: z.int(),
  roles: many(z.enum(roles)),
  rights: many(z.enum(rights)).describe('What the reader may do on this board'),
  members: many(
    z.object({ personId: id, name: z.string(), role: z.enum(roles), unit: z.string().nullable() }),
  ),
  units: many(z.object({ code: z.string(), name: z.string() })),
});
