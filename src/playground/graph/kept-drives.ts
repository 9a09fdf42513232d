import { z } from 'zod';
import type { DriveItem } from './drives.ts';

/** The items of drives as they are written down, their content in base64. */
export const keptDrives = z.array(
  z.object({
    ...{ id: z.string(), driveId: z.string(), parentId: z.string().nullable(), name: z.string() },
    content: z
      .base64()
      .nullable()
      .transform((text) => (text === null ? null : Buffer.from(text, 'base64'))),
    ...{ version: z.int(), change: z.int(), changedAt: z.iso.datetime() },
  }),
);

export function drivesToKeep(items: readonly DriveItem[]): z.input<typeof keptDrives> {
  return items.map((item) => ({ ...item, content: item.content?.toString('base64') ?? null }));
}
