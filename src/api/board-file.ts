import { z } from 'zod';
import { roles } from '../domain/board.ts';
import { mostInBodyName } from '../domain/body.ts';
import { type Day, readDay } from '../domain/day.ts';
import { asId, type PersonId, type TenantId } from '../domain/ids.ts';

const day = z
  .string()
  .transform((text, context): Day => readDay(text) ?? refuse(context, 'is no date YYYY-MM-DD'))
  .nullable()
  .default(null);

const text = z.string().trim().min(1);
const person = text.transform((id) => asId<PersonId>(id));

const zone = text.refine((name) => isZone(name), 'is no time zone').default('Europe/Copenhagen');

const pattern = text.refine((source) => isPattern(source), 'is no regular expression');

const workingDays = (usual: number) => z.int().min(0).max(60).default(usual);

const member = z
  .strictObject({
    aadObjectId: person,
    name: text,
    email: z.string().nullable().default(null),
    addresses: z.array(text.toLowerCase()).default([]),
    role: z.enum(roles),
    unit: text.nullable().default(null),
    from: day,
    to: day,
    deputyFor: person.nullable().default(null),
  })
  .refine(({ role, unit }) => role !== 'chief' || unit !== null, {
    ...{ path: ['unit'], message: 'a chief needs one' },
  });

const board = z.strictObject({
  name: text.max(100),
  tenantId: text.transform((id) => asId<TenantId>(id)),
  timeZone: zone,
  language: z.enum(['da', 'en']).default('da'),
  calendar: z
    .strictObject({
      mailbox: text,
      rule: z.strictObject({ subject: pattern.optional(), category: text.optional() }).default({}),
      writeAgenda: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  channel: z
    .strictObject({
      teamId: text.nullable().default(null),
      channelId: text,
      serviceUrl: z.url().nullable().default(null),
      groupId: text.nullable().default(null),
      folder: z.strictObject({ driveId: text, itemId: text }).nullable().default(null),
    })
    .nullable()
    .default(null),
  reach: z
    .strictObject({
      install: z.boolean().default(true),
      mail: z.boolean().default(false),
      activityFeed: z.boolean().default(false),
    })
    .prefault({}),
  files: z
    .strictObject({
      toChannel: z.boolean().default(false),
      internalDrive: z
        .strictObject({ driveId: text, folder: z.string().trim().default('') })
        .nullable()
        .default(null),
    })
    .prefault({}),
  members: z.array(member).default([]),
  units: z.array(z.strictObject({ code: text, name: text, validFrom: day, validTo: day })).default([]),
  standingItems: z.array(text).default(['Øvrige sager']),
  meetingMinutes: z.int().min(5).max(720).default(120),
  hideClosedCaseNumbers: z.boolean().default(false),
  closedDays: z.array(z.string().regex(/^\d{2}-\d{2}$/, 'is no day MM-DD')).default([]),
  deadlines: z
    .strictObject({
      submission: workingDays(5),
      publication: workingDays(3),
      reminder: workingDays(1),
      answer: workingDays(3),
    })
    .prefault({}),
  bodies: z
    .array(
      z.strictObject({
        name: text.max(mostInBodyName),
        short: text.max(20).nullable().default(null),
        contact: text.nullable().default(null),
        leadDays: workingDays(1),
      }),
    )
    .max(60)
    .default([]),
});

/**
 * What `board add` reads; whatever may be left out has its usual value. A board does nothing without a secretary, and
 * sends e-mail from the mailbox of its calendar.
 */
export const boardFile = board
  .refine(({ members }) => members.some(({ role }) => role === 'secretary'), {
    ...{ path: ['members'], message: 'none is a secretary' },
  })
  .refine(({ reach, calendar }) => !reach.mail || calendar !== null, {
    ...{ path: ['reach', 'mail'], message: 'needs the mailbox of a calendar to send from' },
  });

/** A board of that name with everything as usual, and nobody on it yet. */
export function usualBoard(name: string, tenantId: TenantId): BoardFile {
  return board.parse({ name, tenantId });
}

export type BoardFile = z.infer<typeof boardFile>;

function refuse(context: z.core.$RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}
